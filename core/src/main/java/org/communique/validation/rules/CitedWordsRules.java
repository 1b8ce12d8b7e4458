package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.communique.actor.Name;
import org.communique.actor.Participation;
import org.communique.amount.AmountWording;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.shape.Visit;
import org.communique.term.LanguageTag;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.validation.Findings;
import org.communique.validation.Rule;
import org.communique.validation.TextCheck.Kind;
import org.communique.validation.TextCheck.Reason;

/** What can be wrong with values when the words that they rest on are looked at; nothing without the text. */
final class CitedWordsRules {

    private static final List<Class<?>> VALUES =
            List.of(MoneyAmount.class, Quantity.class, TimeExpression.class, Name.class);

    private static final Rule DIFFER = RuleMessages.rule(VALUES, "evidence.words-differ", WARNING, (value, found) -> {
        if (value.value() instanceof MoneyAmount) {
            lookAtAmount(value.as(MoneyAmount.class).orElseThrow(), found);
        } else if (value.value() instanceof Quantity) {
            lookAtQuantity(value.as(Quantity.class).orElseThrow(), found);
        } else if (value.value() instanceof TimeExpression) {
            lookAtDate(value.as(TimeExpression.class).orElseThrow(), found);
        } else if (value.value() instanceof Name) {
            lookAtName(value.as(Name.class).orElseThrow(), found);
        }
    });

    static final List<Rule> ALL = List.of(DIFFER);

    private CitedWordsRules() {}

    /** What an editor converted stands nowhere. */
    private static void lookAtAmount(Visit<MoneyAmount> amount, Findings found) {
        MoneyAmount value = amount.value();
        if (amount.owner(Equivalent.class).isPresent() && value.wording().isEmpty()) {
            return;
        }
        List<CitedWords.Words> words = words(amount, Kind.WORDING, found);
        if (!words.isEmpty()
                && words.stream().noneMatch(each -> AmountMatcher.have(each, value))
                && !found.get(ContributionFigures.LOOKUP).areMeant(amount, words)
                && !(amount.owner(Equivalent.class).isPresent()
                        && found.get(CitedWords.LOOKUP)
                                .mayBeOfEntry(amount, each -> AmountMatcher.have(each, value)))) {
            say(amount, value.wording(), AmountWording.print(value), words, found);
        }
    }

    private static void lookAtQuantity(Visit<Quantity> quantity, Findings found) {
        Quantity value = quantity.value();
        List<CitedWords.Words> words = words(quantity, Kind.WORDING, found);
        if (!words.isEmpty()
                && words.stream().noneMatch(each -> AmountMatcher.have(each, value))
                && !found.get(ContributionFigures.LOOKUP).areMeant(quantity, words)
                && !(sayOnlyWho(quantity, words)
                        && found.get(CitedWords.LOOKUP)
                                .mayBeOfEntry(quantity, each -> AmountMatcher.have(each, value)))) {
            say(quantity, value.wording(), AmountWording.print(value), words, found);
        }
    }

    /** Whether the words of a participation have no figure, for which the words of the whole entry then speak. */
    private static boolean sayOnlyWho(Visit<Quantity> quantity, List<CitedWords.Words> words) {
        return quantity.owner(Participation.class).isPresent()
                && words.stream()
                        .noneMatch(each ->
                                AmountMatcher.haveAny(each, quantity.value().unit()));
    }

    /** What the wording of a time means is held against its date by another rule, and so is not held against it here. */
    private static void lookAtDate(Visit<TimeExpression> time, Findings found) {
        String wording = time.value().wording().orElse("");
        List<CitedWords.Words> words = words(time, Kind.DATE, found);
        if (words.isEmpty()) {
            return;
        }
        Optional<Edtf> date = time.value().edtf().filter(any -> !DateMatcher.hasFigures(wording));
        if (words.stream().noneMatch(each -> DateMatcher.have(each.text(), wording))) {
            say(time, time.value().wording(), wording, words, found);
        } else if (date.filter(day -> words.stream().allMatch(each -> DateMatcher.haveAnother(each.text(), day)))
                .isPresent()) {
            say(time.member("edtf"), Optional.empty(), date.get().text(), words, found);
        }
    }

    private static void lookAtName(Visit<Name> name, Findings found) {
        Optional<LanguageTag> language = name.value().language();
        boolean english = language.isEmpty() || language.get().isEnglish();
        Visit<?> text = name.member("text");
        List<CitedWords.Words> words = english ? words(text, Kind.WORDING, found) : List.of();
        if (!english) {
            found.get(CitedWords.LOOKUP)
                    .unread(text, false)
                    .ifPresent(reason -> found.unchecked(Kind.WORDING, Reason.OTHER_LANGUAGE));
        }
        if (!words.isEmpty()
                && words.stream()
                        .noneMatch(each ->
                                NameMatcher.have(each.text(), name.value().text()))) {
            say(text, Optional.empty(), name.value().text(), words, found);
        }
    }

    /** The words that a value has of its own, if both can be read; whether they can is counted. */
    private static List<CitedWords.Words> words(Visit<?> value, Kind kind, Findings found) {
        CitedWords cited = found.get(CitedWords.LOOKUP);
        boolean named = kind == Kind.DATE;
        List<CitedWords.Words> words = named ? cited.ofAttribute(value) : cited.of(value);
        if (!words.isEmpty() && isRead(value.value())) {
            found.checked(kind);
            return words;
        }
        Optional<Reason> unread = cited.unread(value, named);
        if (unread.isPresent()) {
            found.unchecked(kind, unread.get());
        }
        return List.of();
    }

    private static boolean isRead(Object value) {
        if (value instanceof MoneyAmount amount) {
            return AmountMatcher.areRead(amount);
        }
        return !(value instanceof Quantity quantity) || AmountMatcher.areRead(quantity);
    }

    /** What is wrong in a text that is another follows from that. */
    private static void say(
            Visit<?> value, Optional<String> wording, String printed, List<CitedWords.Words> words, Findings found) {
        CitedWords.Words first = words.get(0);
        Findings following = found.get(CheckedTexts.LOOKUP)
                .differing(first.source())
                .map(found::following)
                .orElse(found);
        following.at(wording.isPresent() ? value.member("wording") : value, wording.orElse(printed), first.text());
    }
}
