package org.communique.amount;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.amount.ParsedWording.Figure;
import org.communique.amount.Token.Kind;
import org.communique.internal.Codes;
import org.communique.internal.DisplayText;

/** What the words around the figures of a phrase name: a currency or a unit. */
final class CurrencyOrUnit {

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "its", "his", "her", "our", "their", "your");

    private static final Pattern KINDS = Pattern.compile(" , and | , | and ");

    private CurrencyOrUnit() {}

    /**
     * {@return the codes of the currencies that the phrase may mean}
     *
     * @param meant the currency that is meant where the phrase leaves it open
     * @throws UnreadableWording if it names none, two, or something else
     */
    static List<String> currencies(ParsedWording phrase, Optional<String> meant) {
        Optional<CurrencyMeaning> named = phrase.figures().stream()
                .flatMap(figure -> currency(figure).stream())
                .reduce(CurrencyMeaning::and);
        if (named.isEmpty()) {
            return List.of(meant.orElseThrow(() -> new UnreadableWording("names no currency")));
        }
        if (named.get().isNone()) {
            throw new UnreadableWording("names two currencies");
        }
        return named.get().settled(meant);
    }

    private static Optional<CurrencyMeaning> currency(Figure figure) {
        Optional<CurrencyMeaning> before = figure.before().map(CurrencyWords::sign);
        if (figure.after().isEmpty()) {
            return before;
        }
        CurrencyMeaning after = CurrencyWords.phrase(figure.after());
        if (after.isNone()) {
            throw unknown(figure.after(), CurrencyWords::knows, "currency");
        }
        return Optional.of(before.map(after::and).orElse(after));
    }

    /**
     * {@return the unit that the phrase means}
     *
     * @param meant the unit that is meant where the phrase leaves it open
     * @throws UnreadableWording if it names none, two, or something else
     */
    static Unit unit(ParsedWording phrase, Optional<Unit> meant) {
        List<Unit> units = phrase.figures().stream()
                .flatMap(figure -> unit(figure, meant).stream())
                .toList();
        if (units.stream().anyMatch(unit -> !unit.equals(units.get(0)))) {
            throw new UnreadableWording("names two units");
        }
        checkOneNoun(phrase.figures());
        return units.stream().findFirst().or(() -> meant).orElseThrow(() -> new UnreadableWording("names no unit"));
    }

    /** "10 men" and "20 women" are two counts, though both are of people. */
    private static void checkOneNoun(List<Figure> figures) {
        List<String> nouns = figures.stream()
                .map(Figure::after)
                .filter(after -> !after.isEmpty() && after.get(0).kind() != Kind.CODE)
                .map(after -> String.join(" ", after.stream().map(Token::lower).toList()))
                .toList();
        if (nouns.size() > 1 && !UnitWords.areOne(nouns.get(0), nouns.get(1))) {
            throw new UnreadableWording("counts " + DisplayText.quoted(nouns.get(0)) + " and "
                    + DisplayText.quoted(nouns.get(1)) + ", which may be two counts");
        }
    }

    private static Optional<Unit> unit(Figure figure, Optional<Unit> meant) {
        List<Token> after = figure.after();
        if (figure.before().isPresent()) {
            throw money();
        }
        if (after.isEmpty()) {
            meant.ifPresent(unit -> checkMultiplier(figure.multiplier(), unit));
            return Optional.empty();
        }
        if (after.size() == 1 && after.get(0).kind() == Kind.CODE) {
            return Optional.of(code(after.get(0).text()));
        }
        return Optional.of(noun(figure, meant));
    }

    private static UnreadableWording money() {
        return new UnreadableWording("is an amount of money and no quantity");
    }

    /** Five m are so many metres, minutes or millions where one of the former is meant. */
    private static void checkMultiplier(String multiplier, Unit meant) {
        if (!multiplier.isEmpty() && UnitWords.mayBe(meant, multiplier)) {
            throw new UnreadableWording("has " + DisplayText.quoted(multiplier)
                    + " behind its figure, which may multiply it or be the unit " + meant);
        }
    }

    private static Unit noun(Figure figure, Optional<Unit> meant) {
        List<Token> after = figure.after();
        String words = String.join(" ", after.stream().map(Token::lower).toList());
        Optional<Unit> own = meant.filter(unit -> UnitWords.areOf(unit, words));
        if (own.isEmpty() && !CurrencyWords.phrase(after).isNone()) {
            throw money();
        }
        return own.or(() -> UnitWords.find(words))
                .or(() -> amountOf(after))
                .or(() -> meant.filter(unit -> isNoun(after, figure.isOne())))
                .or(() -> people(after))
                .orElseThrow(() -> unknown(after, CurrencyOrUnit::isOfUnit, "known unit"));
    }

    private static boolean isOfUnit(Token token) {
        return UnitWords.find(token.lower()).isPresent()
                || UnitWords.people(token.lower()).isPresent();
    }

    /** "Refugees", or people of several kinds: "men, women and children". */
    private static Optional<Unit> people(List<Token> after) {
        List<String> kinds = List.of(
                KINDS.split(String.join(" ", after.stream().map(Token::lower).toList()), -1));
        List<Unit> units =
                kinds.stream().flatMap(kind -> UnitWords.people(kind).stream()).toList();
        boolean one = units.stream().allMatch(unit -> unit.equals(units.get(0)));
        return units.size() == kinds.size() ? Optional.of(one ? units.get(0) : Unit.PERSON) : Optional.empty();
    }

    /** "20 tonnes of aid", "10% of the funds". */
    private static Optional<Unit> amountOf(List<Token> after) {
        List<String> words = after.stream().map(Token::lower).toList();
        int of = words.indexOf("of");
        return of > 0 && of + 1 < after.size() && isPlain(after.subList(of + 1, after.size()))
                ? UnitWords.measure(String.join(" ", words.subList(0, of)))
                        .map(unit -> unit.equals(Unit.PERCENT) ? percentOf(words.subList(of + 1, words.size())) : unit)
                : Optional.empty();
    }

    private static boolean isPlain(List<Token> tokens) {
        return tokens.stream().allMatch(CurrencyOrUnit::isPlain);
    }

    /** A word that is no number and no money. */
    private static boolean isPlain(Token token) {
        return token.kind() == Kind.WORD
                && !Numeral.isNumber(token.lower())
                && !CurrencyWords.isNoun(token.lower())
                && CurrencyWords.sign(token).isNone();
    }

    /**
     * {@return what a share is counted in, by the words that name the whole}
     *
     * @throws UnreadableWording if there are none, one of them is a number or money, or they are one of what measures
     */
    static Unit whole(List<Token> words) {
        List<String> whole = words.stream().map(Token::lower).toList();
        if (DETERMINERS.containsAll(whole)) {
            throw new UnreadableWording("does not say of what it is a share");
        }
        words.stream().filter(token -> !isPlain(token)).findFirst().ifPresent(token -> {
            throw new UnreadableWording("has " + token.shown() + " in the whole of which it is a share");
        });
        if (isOneMeasure(whole)) {
            throw new UnreadableWording("is a part of one measure and no share");
        }
        return percentOf(whole);
    }

    /** "An hour", "a percentage point", "a tonne of aid", "per cent". */
    private static boolean isOneMeasure(List<String> whole) {
        boolean article = ARTICLES.contains(whole.get(0));
        List<String> noun = head(whole.subList(article ? 1 : 0, whole.size()));
        String words = String.join(" ", noun);
        return article
                ? UnitWords.find(words).isPresent() || noun.stream().anyMatch(CountedNouns::measure)
                : UnitWords.measure(words).isPresent();
    }

    /** GDP and GNI are units of their own, whoever has them: "the GDP of Norway", but not "the growth of GDP". */
    private static Unit percentOf(List<String> whole) {
        List<String> head = head(whole);
        return IntStream.range(0, head.size())
                .mapToObj(from -> UnitWords.find("percent of " + String.join(" ", head.subList(from, head.size()))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Unit.PERCENT);
    }

    /** What stands before "of", or everything. */
    private static List<String> head(List<String> words) {
        int of = words.indexOf("of");
        return of < 0 ? words : words.subList(0, of);
    }

    private static boolean isNoun(List<Token> tokens, boolean one) {
        Token first = tokens.get(0);
        return tokens.size() == 1 && first.kind() == Kind.WORD && CountedNouns.contain(first.lower(), one);
    }

    /** The first word that is not understood, or all of them if only together they mean nothing. */
    private static UnreadableWording unknown(List<Token> after, Predicate<Token> known, String kind) {
        String words = after.stream()
                .filter(known.negate())
                .findFirst()
                .map(Token::shown)
                .orElseGet(() -> DisplayText.quoted(
                        String.join(" ", after.stream().map(Token::text).toList())));
        return new UnreadableWording("has " + words + " behind its figure, which names no " + kind);
    }

    private static Unit code(String code) {
        if (!Codes.wellFormed(code)) {
            throw new UnreadableWording("has something in parentheses that is no code of a unit");
        }
        return Unit.of(code);
    }
}
