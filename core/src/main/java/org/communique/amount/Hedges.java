package org.communique.amount;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words round a figure that say how near it is, and those that say nothing of it. */
final class Hedges {

    /** How many words the longest phrase before a figure has. */
    static final int LONGEST = 4;

    private static final int BEHIND = 2;

    /** What says that there is something else, or what is thought of it, and nothing of how much it is. */
    private static final Set<String> SILENT = Set.of(
            "an initial",
            "initial",
            "a further",
            "further",
            "another",
            "an additional",
            "additional",
            "a total of",
            "a record",
            "record",
            "a combined",
            "only",
            "just",
            "a mere");

    private static final Map<String, Approximation> BEFORE = Map.ofEntries(
            Map.entry("exactly", Approximation.EXACT),
            Map.entry("an estimated", Approximation.ABOUT),
            Map.entry("estimated", Approximation.ABOUT),
            Map.entry("around", Approximation.ABOUT),
            Map.entry("about", Approximation.ABOUT),
            Map.entry("some", Approximation.ABOUT),
            Map.entry("roughly", Approximation.ABOUT),
            Map.entry("approximately", Approximation.ABOUT),
            Map.entry("close to", Approximation.ABOUT),
            Map.entry("in the region of", Approximation.ABOUT),
            Map.entry("in the order of", Approximation.ABOUT),
            Map.entry("on the order of", Approximation.ABOUT),
            Map.entry("nearly", Approximation.NEARLY),
            Map.entry("almost", Approximation.NEARLY),
            Map.entry("just under", Approximation.NEARLY),
            Map.entry("just below", Approximation.NEARLY),
            Map.entry("just short of", Approximation.NEARLY),
            Map.entry("a little under", Approximation.NEARLY),
            Map.entry("a little less than", Approximation.NEARLY),
            Map.entry("slightly under", Approximation.NEARLY),
            Map.entry("slightly below", Approximation.NEARLY),
            Map.entry("slightly less than", Approximation.NEARLY),
            Map.entry("slightly fewer than", Approximation.NEARLY),
            Map.entry("more than", Approximation.OVER),
            Map.entry("over", Approximation.OVER),
            Map.entry("above", Approximation.OVER),
            Map.entry("just over", Approximation.OVER),
            Map.entry("just above", Approximation.OVER),
            Map.entry("a little over", Approximation.OVER),
            Map.entry("a little more than", Approximation.OVER),
            Map.entry("slightly over", Approximation.OVER),
            Map.entry("slightly above", Approximation.OVER),
            Map.entry("slightly more than", Approximation.OVER),
            Map.entry("well over", Approximation.OVER),
            Map.entry("well above", Approximation.OVER),
            Map.entry("in excess of", Approximation.OVER),
            Map.entry("at least", Approximation.AT_LEAST),
            Map.entry("at least some", Approximation.AT_LEAST),
            Map.entry("a minimum of", Approximation.AT_LEAST),
            Map.entry("no less than", Approximation.AT_LEAST),
            Map.entry("no fewer than", Approximation.AT_LEAST),
            Map.entry("not less than", Approximation.AT_LEAST),
            Map.entry("not fewer than", Approximation.AT_LEAST),
            Map.entry("upwards of", Approximation.AT_LEAST),
            Map.entry("less than", Approximation.UNDER),
            Map.entry("fewer than", Approximation.UNDER),
            Map.entry("under", Approximation.UNDER),
            Map.entry("below", Approximation.UNDER),
            Map.entry("well under", Approximation.UNDER),
            Map.entry("well below", Approximation.UNDER),
            Map.entry("up to", Approximation.AT_MOST),
            Map.entry("at most", Approximation.AT_MOST),
            Map.entry("a maximum of", Approximation.AT_MOST),
            Map.entry("no more than", Approximation.AT_MOST),
            Map.entry("not more than", Approximation.AT_MOST),
            Map.entry("as many as", Approximation.AT_MOST),
            Map.entry("as much as", Approximation.AT_MOST),
            Map.entry("between", Approximation.BETWEEN),
            Map.entry("from", Approximation.BETWEEN));

    private static final Map<String, Approximation> FOLLOWING = Map.of(
            "or more", Approximation.AT_LEAST,
            "at least", Approximation.AT_LEAST,
            "or less", Approximation.AT_MOST,
            "or fewer", Approximation.AT_MOST,
            "at most", Approximation.AT_MOST,
            "or so", Approximation.ABOUT);

    private static final Set<String> TOTALS = Set.of("in total", "in all");

    private Hedges() {}

    /** {@return how near the figure is that the lower-case words stand before} */
    static Optional<Approximation> before(String words) {
        return Optional.ofNullable(BEFORE.get(words));
    }

    /** {@return whether the lower-case words before a figure say nothing of it} */
    static boolean isSilent(String words) {
        return SILENT.contains(words);
    }

    /**
     * {@return how near the figure is by the words on both sides of it}
     *
     * @throws UnreadableWording if they do not say the same
     */
    static Optional<Approximation> together(Optional<Approximation> before, Optional<Approximation> behind) {
        if (before.isPresent() && behind.isPresent() && !before.equals(behind)) {
            throw new UnreadableWording("says in two ways how near its figure is");
        }
        return before.or(() -> behind);
    }

    /**
     * A wording without the words behind its figure that say how near it is.
     *
     * @param tokens the rest
     * @param approximation what they said
     */
    record Rest(List<Token> tokens, Optional<Approximation> approximation) {}

    /** {@return a wording without "or more" and its kind behind the figure, and "in total" at the end} */
    static Rest withoutBehind(List<Token> tokens) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            String words = tokens.get(at).lower() + " " + tokens.get(at + 1).lower();
            boolean following = FOLLOWING.containsKey(words) && (isFigure(tokens.get(at - 1)) || ends(tokens, at));
            if (following || (TOTALS.contains(words) && at + BEHIND == tokens.size())) {
                List<Token> rest = Stream.concat(
                                tokens.subList(0, at).stream(), tokens.subList(at + BEHIND, tokens.size()).stream())
                        .toList();
                return new Rest(rest, Optional.ofNullable(FOLLOWING.get(words)));
            }
        }
        return new Rest(tokens, Optional.empty());
    }

    private static boolean isFigure(Token token) {
        return token.kind() == Token.Kind.NUMBER || Numeral.isNumber(token.lower());
    }

    /** Whether all that stands behind the words says of what there is so much, or how often. */
    private static boolean ends(List<Token> tokens, int at) {
        return at + BEHIND == tokens.size()
                || tokens.get(at + BEHIND).is("of")
                || ParsedWording.isPer(tokens.subList(at + BEHIND, tokens.size()));
    }
}
