package org.communique.amount;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.amount.Phrase.Figure;
import org.communique.amount.Token.Kind;
import org.communique.internal.Codes;

/** What the words around the figures of a phrase name: a currency or a unit. */
final class Mentions {

    private static final Set<String> NO_NOUNS = Set.of(
            "plus",
            "odd",
            "more",
            "less",
            "fewer",
            "each",
            "additional",
            "further",
            "annually",
            "yearly",
            "monthly",
            "weekly",
            "daily",
            "pence",
            "penny",
            "cent",
            "cents",
            "pct",
            "sterling");

    private Mentions() {}

    /**
     * {@return the codes of the currencies that the phrase may mean}
     *
     * @param meant the currency that is meant where the phrase leaves it open
     * @throws UnreadableWording if it names none, two, or something else
     */
    static List<String> currencies(Phrase phrase, Optional<String> meant) {
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
            throw new UnreadableWording("has words behind its figure that name no currency");
        }
        if (before.isPresent()) {
            throw new UnreadableWording("names a currency before its figure and behind it");
        }
        return Optional.of(after);
    }

    /**
     * {@return the unit that the phrase means}
     *
     * @param meant the unit that is meant where the phrase leaves it open
     * @throws UnreadableWording if it names none, two, or something else
     */
    static Unit unit(Phrase phrase, Optional<Unit> meant) {
        List<Unit> units = phrase.figures().stream()
                .flatMap(figure -> unit(figure, meant).stream())
                .distinct()
                .toList();
        if (units.size() > 1) {
            throw new UnreadableWording("names two units");
        }
        return units.stream().findFirst().or(() -> meant).orElseThrow(() -> new UnreadableWording("names no unit"));
    }

    private static Optional<Unit> unit(Figure figure, Optional<Unit> meant) {
        List<Token> after = figure.after();
        if (figure.before().isPresent() || !CurrencyWords.phrase(after).isNone()) {
            throw new UnreadableWording("is an amount of money and no quantity");
        }
        if (after.isEmpty()) {
            return Optional.empty();
        }
        Token first = after.get(0);
        if (after.size() == 1 && first.kind() == Kind.CODE) {
            return Optional.of(code(first.text()));
        }
        boolean noun = after.size() == 1 && first.kind() == Kind.WORD && mayBeNoun(first.lower());
        Optional<Unit> unit = UnitWords.find(
                        String.join(" ", after.stream().map(Token::lower).toList()))
                .or(() -> noun ? meant : Optional.empty());
        if (unit.isEmpty()) {
            throw new UnreadableWording("has words behind its figure that name no known unit");
        }
        return unit;
    }

    /** Whether a word behind a figure may name what the caller says is counted; many such words name nothing. */
    private static boolean mayBeNoun(String word) {
        return word.length() > 2
                && !Numeral.isNumber(word)
                && !NO_NOUNS.contains(word)
                && Currencies.find(word.toUpperCase(Locale.ROOT)).isEmpty();
    }

    private static Unit code(String code) {
        if (!Codes.wellFormed(code)) {
            throw new UnreadableWording("has something in parentheses that is no code of a unit");
        }
        return Unit.of(code);
    }
}
