package org.communique.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.amount.ParsedWording.Count;
import org.communique.amount.ParsedWording.Figure;
import org.communique.amount.Token.Kind;
import org.communique.internal.NumberWords;

/**
 * The grammar of wordings, read from left to right; every piece is looked at a fixed number of times.
 *
 * <pre>
 * wording = [approximation] figure | ["between" | "from"] figure joint figure
 * joint   = "and" behind "between", else "to" or a dash
 * figure  = ["-"] [sign] number {whatever follows, up to a joint}
 * number  = (digits | word | "half a" | "a") ["dozen" | "hundred" | "lakh"] ["thousand" … "trillion"]
 * </pre>
 */
final class Grammar {

    private static final int LONGEST_PHRASE = 3;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Map<String, Approximation> APPROXIMATIONS = Map.ofEntries(
            Map.entry("exactly", Approximation.EXACT),
            Map.entry("around", Approximation.ABOUT),
            Map.entry("about", Approximation.ABOUT),
            Map.entry("some", Approximation.ABOUT),
            Map.entry("roughly", Approximation.ABOUT),
            Map.entry("approximately", Approximation.ABOUT),
            Map.entry("close to", Approximation.ABOUT),
            Map.entry("nearly", Approximation.NEARLY),
            Map.entry("almost", Approximation.NEARLY),
            Map.entry("just under", Approximation.NEARLY),
            Map.entry("more than", Approximation.OVER),
            Map.entry("over", Approximation.OVER),
            Map.entry("just over", Approximation.OVER),
            Map.entry("in excess of", Approximation.OVER),
            Map.entry("at least", Approximation.AT_LEAST),
            Map.entry("no less than", Approximation.AT_LEAST),
            Map.entry("no fewer than", Approximation.AT_LEAST),
            Map.entry("less than", Approximation.UNDER),
            Map.entry("fewer than", Approximation.UNDER),
            Map.entry("under", Approximation.UNDER),
            Map.entry("up to", Approximation.AT_MOST),
            Map.entry("at most", Approximation.AT_MOST),
            Map.entry("no more than", Approximation.AT_MOST),
            Map.entry("as many as", Approximation.AT_MOST),
            Map.entry("as much as", Approximation.AT_MOST),
            Map.entry("between", Approximation.BETWEEN),
            Map.entry("from", Approximation.BETWEEN));

    private final List<Token> tokens;
    private final boolean between;
    private int at;

    private Grammar(List<Token> tokens) {
        this.tokens = tokens;
        this.between = !tokens.isEmpty() && tokens.get(0).is("between");
    }

    /**
     * {@return the parts of a wording}
     *
     * @throws UnreadableWording if it is no wording of the set
     */
    static ParsedWording read(String wording) {
        return new Grammar(Token.split(wording)).phrase();
    }

    private ParsedWording phrase() {
        Optional<Approximation> approximation = approximation();
        Figure first = figure();
        Optional<Figure> second = Optional.empty();
        if (atJoint()) {
            at++;
            second = Optional.of(figure());
        }
        if (at < tokens.size()) {
            throw new UnreadableWording("goes on behind its second figure");
        }
        check(approximation, second.isPresent());
        return new ParsedWording(approximation, first, second);
    }

    private static void check(Optional<Approximation> approximation, boolean two) {
        boolean range = approximation.equals(Optional.of(Approximation.BETWEEN));
        if (range && !two) {
            throw new UnreadableWording("has no second figure");
        }
        if (!range && approximation.isPresent() && two) {
            throw new UnreadableWording("says how near the figure is, and has two");
        }
    }

    /** The longest phrase counts: "no more than" before "no". */
    private Optional<Approximation> approximation() {
        for (int length = Math.min(LONGEST_PHRASE, tokens.size()); length > 0; length--) {
            List<String> words =
                    tokens.subList(0, length).stream().map(Token::lower).toList();
            Approximation found = APPROXIMATIONS.get(String.join(" ", words));
            if (found != null) {
                at = length;
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private boolean atJoint() {
        if (at == tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        return between ? token.is("and") : token.is("to") || token.kind() == Kind.DASH || token.kind() == Kind.MINUS;
    }

    private Figure figure() {
        boolean outside = accept(Kind.MINUS);
        Optional<Token> before = before();
        boolean minus = outside || accept(Kind.MINUS);
        Count number = number();
        Count count = minus ? number.negated() : number;
        int zeros = Numeral.zeros(peek());
        at += zeros > 0 ? 1 : 0;
        boolean multiplied = zeros > 0 || count.collective() > 1;
        String multiplier = multiplied ? tokens.get(at - 1).lower() : "";
        return new Figure(before, count, zeros, multiplier, after());
    }

    private boolean accept(Kind kind) {
        boolean accepted = at < tokens.size() && tokens.get(at).kind() == kind;
        if (accepted) {
            at++;
        }
        return accepted;
    }

    /** The next word in lower case, or nothing. */
    private String peek() {
        return at < tokens.size() && tokens.get(at).kind() == Kind.WORD
                ? tokens.get(at).lower()
                : "";
    }

    private Optional<Token> before() {
        if (at == tokens.size() || CurrencyWords.sign(tokens.get(at)).isNone()) {
            return Optional.empty();
        }
        return Optional.of(tokens.get(at++));
    }

    private Count number() {
        if (accept(Kind.NUMBER)) {
            return times(Numeral.digits(tokens.get(at - 1).text()), false);
        }
        String word = peek();
        return switch (word) {
            case "a", "an" -> {
                at++;
                yield multiplied(BigDecimal.ONE);
            }
            case "half" -> half();
            default -> times(List.of(inWords(word)), false);
        };
    }

    private BigDecimal inWords(String word) {
        int number = NumberWords.parse(word).orElseThrow(this::noFigure);
        at++;
        return BigDecimal.valueOf(number);
    }

    private UnreadableWording noFigure() {
        String found = at < tokens.size() ? ", but " + tokens.get(at).shown() : "";
        return new UnreadableWording("has no figure where one belongs" + found);
    }

    private Count half() {
        at++;
        if (!peek().equals("a")) {
            throw new UnreadableWording("has a half, but not of a dozen, a million or the like");
        }
        at++;
        return multiplied(HALF);
    }

    /** "A million" is a number and "a drone" is none. */
    private Count multiplied(BigDecimal number) {
        String word = peek();
        if (!Numeral.multiplies(word) || word.endsWith("s")) {
            throw noFigure();
        }
        return times(List.of(number), true);
    }

    private Count times(List<BigDecimal> numbers, boolean article) {
        int collective = Numeral.collective(peek());
        at += collective > 1 ? 1 : 0;
        BigDecimal factor = BigDecimal.valueOf(collective);
        return new Count(numbers.stream().map(factor::multiply).toList(), collective, article);
    }

    private List<Token> after() {
        List<Token> after = new ArrayList<>();
        while (at < tokens.size() && !atJoint()) {
            after.add(tokens.get(at++));
        }
        return List.copyOf(after);
    }
}
