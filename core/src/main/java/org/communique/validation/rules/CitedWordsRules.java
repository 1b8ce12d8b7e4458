package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.communique.actor.Name;
import org.communique.amount.AmountWording;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.shape.Visit;
import org.communique.term.LanguageTag;
import org.communique.time.TimeExpression;
import org.communique.validation.Findings;
import org.communique.validation.Rule;

/** What can be wrong with values when the words that they rest on are looked at; nothing without the text. */
final class CitedWordsRules {

    private static final Rule DIFFER =
            RuleMessages.rule(Object.class, "evidence.words-differ", WARNING, (value, found) -> {
                if (!found.texts().isEmpty()) {
                    value.as(MoneyAmount.class).ifPresent(amount -> lookAtAmount(amount, found));
                    value.as(Quantity.class).ifPresent(quantity -> lookAtQuantity(quantity, found));
                    value.as(TimeExpression.class).ifPresent(time -> lookAtDate(time, found));
                    value.as(Name.class).ifPresent(name -> lookAtName(name, found));
                }
            });

    static final List<Rule> ALL = List.of(DIFFER);

    private CitedWordsRules() {}

    /** What an editor converted stands nowhere. */
    private static void lookAtAmount(Visit<MoneyAmount> amount, Findings found) {
        MoneyAmount value = amount.value();
        boolean converted =
                amount.owner(Equivalent.class).isPresent() && value.wording().isEmpty();
        List<CitedWords.Words> words =
                converted ? List.of() : found.get(CitedWords.LOOKUP).of(amount);
        if (!words.isEmpty()
                && words.stream().noneMatch(each -> AmountMatcher.have(each, value))
                && !found.get(PromisedFigures.LOOKUP).has(amount)) {
            say(amount, value.wording(), AmountWording.print(value), words, found);
        }
    }

    private static void lookAtQuantity(Visit<Quantity> quantity, Findings found) {
        Quantity value = quantity.value();
        List<CitedWords.Words> words = found.get(CitedWords.LOOKUP).of(quantity);
        if (!words.isEmpty()
                && words.stream().noneMatch(each -> AmountMatcher.have(each, value))
                && !found.get(PromisedFigures.LOOKUP).has(quantity)) {
            say(quantity, value.wording(), AmountWording.print(value), words, found);
        }
    }

    private static void lookAtDate(Visit<TimeExpression> time, Findings found) {
        String wording = time.value().wording().orElse("");
        List<CitedWords.Words> words = found.get(CitedWords.LOOKUP).ofAttribute(time);
        if (!words.isEmpty() && words.stream().noneMatch(each -> DateMatcher.have(each.text(), wording))) {
            say(time, time.value().wording(), wording, words, found);
        }
    }

    private static void lookAtName(Visit<Name> name, Findings found) {
        boolean english = name.value().language().map(LanguageTag::isEnglish).orElse(true);
        List<CitedWords.Words> words = english ? found.get(CitedWords.LOOKUP).of(name.member("text")) : List.of();
        if (!words.isEmpty()
                && words.stream()
                        .noneMatch(each ->
                                NameMatcher.have(each.text(), name.value().text()))) {
            found.at(name.member("text"), name.value().text(), words.get(0).text());
        }
    }

    private static void say(
            Visit<?> value, Optional<String> wording, String printed, List<CitedWords.Words> words, Findings found) {
        found.at(
                wording.isPresent() ? value.member("wording") : value,
                wording.orElse(printed),
                words.get(0).text());
    }
}
