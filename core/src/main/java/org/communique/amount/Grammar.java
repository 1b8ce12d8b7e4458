package org.communique.amount;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.amount.ParsedWording.Count;
import org.communique.amount.ParsedWording.Figure;
import org.communique.amount.Token.Kind;
import org.communique.internal.NumberWords;

/**
 * The grammar of wordings, read from left to right; every piece is looked at a fixed number of times.
 *
 * <pre>
 * wording  = phrase, with ["or more" | "or so" | …] behind a figure, before "of" and per, or at the end
 * phrase   = preface figure [per] | preface figure joint figure [per] | preface share | preface plurals
 * preface  = {"a further" | "another" | …} [approximation | "between" | "from"] {"a further" | "another" | …}
 * joint    = "and" behind "between", else "to" or a dash
 * figure   = ["-"] [sign] number ["(" digits ")"] {whatever follows, up to a joint}
 * number   = (digits | words | "half a" | part "of a" | "a") ["dozen" | "hundred" | "lakh"] ["thousand" … "trillion"]
 * words    = number from zero to ninety-nine ["and a half"] | number "hundred" ["and"] words | words "thousand" words
 * share    = part "of" {words}
 * plurals  = ("tens" | "dozens" | "scores" | "hundreds" | …) ["of" ("thousands" | …)] ["of"] {whatever follows}
 * per      = ("a" | "per" | "each" | "every") ("day" … "year") | "daily" … "annually"
 * </pre>
 */
final class Grammar {

    private static final int HUNDRED = 100;
    private static final int ANY = -1;
    private static final int NONE = Integer.MAX_VALUE;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final List<Token> tokens;
    private final Optional<Approximation> behind;
    private final DecimalMark mark;
    private final int joint;
    private boolean articled;
    private int at;

    /** Takes the word at {@code joint} for what joins two figures, "to" and dashes for {@link #ANY}. */
    private Grammar(Hedges.Rest wording, DecimalMark mark, int joint) {
        this.tokens = wording.tokens();
        this.behind = wording.approximation();
        this.mark = mark;
        this.joint = joint;
    }

    /**
     * {@return the parts of a wording}
     *
     * @throws UnreadableWording if it is no wording of the set
     */
    static ParsedWording read(String wording, DecimalMark mark) {
        Hedges.Rest rest = Hedges.withoutBehind(Token.split(wording));
        List<Token> tokens = rest.tokens();
        if (tokens.stream().noneMatch(token -> token.is("between"))) {
            return new Grammar(rest, mark, ANY).phrase();
        }
        List<Integer> joints = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).is("and"))
                .boxed()
                .toList();
        return joints.size() < 2
                ? new Grammar(rest, mark, joints.stream().findFirst().orElse(NONE)).phrase()
                : joined(rest, mark, joints);
    }

    /** "Between one hundred and fifty and two hundred": the second "and" is the joint. */
    private static ParsedWording joined(Hedges.Rest rest, DecimalMark mark, List<Integer> joints) {
        List<ParsedWording> read = new ArrayList<>();
        UnreadableWording last = new UnreadableWording("has no second figure");
        for (int joint : joints) {
            try {
                read.add(new Grammar(rest, mark, joint).phrase());
            } catch (UnreadableWording e) {
                last = e;
            }
        }
        UnreadableWording failure = last;
        if (read.size() > 1) {
            throw new UnreadableWording("has an \"and\" that may join its figures or be part of one");
        }
        return read.stream().findFirst().orElseThrow(() -> failure);
    }

    private ParsedWording phrase() {
        Optional<Approximation> approximation = Hedges.together(preface(), behind);
        Optional<Fraction> share = share();
        if (share.isPresent()) {
            return ParsedWording.share(approximation, share.get(), rest());
        }
        if (atPlurals()) {
            return plurals(approximation);
        }
        Figure first = figure();
        Optional<Figure> second = Optional.empty();
        if (atJoint()) {
            at++;
            second = Optional.of(figure());
        }
        if (at < tokens.size()) {
            throw new UnreadableWording("has " + tokens.get(at).shown() + " behind its second figure");
        }
        check(approximation, second.isPresent());
        return ParsedWording.of(approximation, first, second);
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

    /** What stands before the figure; the longest phrase counts: "no more than" before "no". */
    private Optional<Approximation> preface() {
        Optional<Approximation> approximation = Optional.empty();
        for (int length = Hedges.LONGEST; length > 0; length--) {
            String words = words(length);
            Optional<Approximation> found = approximation.isEmpty() ? Hedges.before(words) : Optional.empty();
            if (found.isPresent() || Hedges.isSilent(words)) {
                articled |= words.startsWith("a ") || words.startsWith("an");
                approximation = approximation.or(() -> found);
                at += length;
                length = Hedges.LONGEST + 1;
            }
        }
        return approximation;
    }

    /** The next so many words in lower case; nothing where there are not so many. */
    private String words(int length) {
        int end = at + length;
        return end > tokens.size()
                ? ""
                : tokens.subList(at, end).stream().map(Token::lower).collect(joining(" "));
    }

    private boolean atJoint() {
        if (at == tokens.size() || joint != ANY) {
            return at == joint;
        }
        Token token = tokens.get(at);
        return token.is("to") || token.kind() == Kind.DASH || token.kind() == Kind.MINUS;
    }

    /** "A third of", but not "a quarter of a million". */
    private Optional<Fraction> share() {
        int start = at;
        Optional<Fraction> fraction = fraction();
        if (fraction.isPresent() && peek().equals("of") && !Numeral.multiplies(second())) {
            at++;
            return fraction;
        }
        at = start;
        return Optional.empty();
    }

    /** The word behind "of a", in lower case. */
    private String second() {
        boolean article = at + 2 < tokens.size() && tokens.get(at + 1).is("a");
        return article ? tokens.get(at + 2).lower() : "";
    }

    private Optional<Fraction> fraction() {
        String word = peek();
        if (word.equals("half")) {
            at++;
            return Optional.of(new Fraction(1, 2));
        }
        Optional<Fraction> compound = Fraction.of(word);
        if (compound.isPresent()) {
            at++;
            return compound;
        }
        boolean two = at + 1 < tokens.size();
        Optional<Fraction> apart = two ? Fraction.of(word, tokens.get(at + 1).lower()) : Optional.empty();
        at += apart.isPresent() ? 2 : 0;
        return apart;
    }

    private boolean atPlurals() {
        return Numeral.plural(peek()).isPresent();
    }

    /** "Tens of thousands of": at least two of the first, times the second. */
    private ParsedWording plurals(Optional<Approximation> approximation) {
        if (approximation.isPresent() && approximation.get() != Approximation.AT_LEAST) {
            throw new UnreadableWording(
                    "says how near the figure is, but " + tokens.get(at).shown() + " is none");
        }
        String word = peek();
        BigDecimal number = Numeral.plural(word).orElseThrow().multiply(TWO);
        at++;
        int of = peek().equals("of") ? 1 : 0;
        String scale = at + of < tokens.size() ? tokens.get(at + of).lower() : "";
        int zeros = of > 0 && scale.endsWith("s") ? Numeral.zeros(scale) : 0;
        at += zeros > 0 ? 2 : of;
        at += zeros > 0 && peek().equals("of") ? 1 : 0;
        Count count = new Count(List.of(number), 1, false);
        Figure figure = new Figure(Optional.empty(), count, zeros, zeros > 0 ? scale : word, rest());
        return ParsedWording.of(Optional.of(Approximation.AT_LEAST), figure, Optional.empty());
    }

    private List<Token> rest() {
        List<Token> rest = tokens.subList(at, tokens.size());
        at = tokens.size();
        return List.copyOf(rest);
    }

    private Figure figure() {
        boolean outside = accept(Kind.MINUS);
        Optional<Token> before = before();
        boolean minus = outside || accept(Kind.MINUS);
        boolean inWords = at < tokens.size() && tokens.get(at).kind() == Kind.WORD;
        Count number = number();
        repeated(number.numbers());
        int zeros = Numeral.zeros(peek());
        at += zeros > 0 ? 1 : 0;
        if (zeros > 0 && inWords) {
            Optional<BigDecimal> lower = lower(zeros);
            if (lower.isPresent()) {
                BigDecimal sum =
                        number.numbers().get(0).scaleByPowerOfTen(zeros).add(lower.get());
                number = new Count(List.of(sum), number.collective(), false, zeros);
                zeros = 0;
            }
        }
        boolean multiplied = zeros > 0 || number.collective() > 1;
        String multiplier = multiplied ? tokens.get(at - 1).lower() : "";
        int shift = zeros;
        repeated(number.numbers().stream()
                .map(each -> each.scaleByPowerOfTen(shift))
                .toList());
        return new Figure(before, minus ? number.negated() : number, zeros, multiplier, after());
    }

    /** "Ten (10)": the figure again, in digits. */
    private void repeated(List<BigDecimal> numbers) {
        if (at + 1 >= tokens.size() || !tokens.get(at).repeatsAFigure()) {
            return;
        }
        Token again = tokens.get(at);
        if (digits(again).stream().noneMatch(number -> number.compareTo(numbers.get(0)) == 0)) {
            throw new UnreadableWording("has " + again.shown() + " behind another figure");
        }
        at++;
    }

    /** "Two hundred thousand" behind a million, with "and" or without. */
    private Optional<BigDecimal> lower(int limit) {
        int start = at;
        if (peek().equals("and") && at != joint) {
            at++;
        }
        if (NumberWords.parse(peek()).isEmpty()) {
            at = start;
            return Optional.empty();
        }
        BigDecimal number =
                hundreds(times(List.of(inWords(peek())), false)).numbers().get(0);
        int zeros = Numeral.zeros(peek());
        if (zeros >= limit) {
            at = start;
            return Optional.empty();
        }
        at += zeros > 0 ? 1 : 0;
        BigDecimal scaled = number.scaleByPowerOfTen(zeros);
        return Optional.of(zeros > 0 ? scaled.add(lower(zeros).orElse(BigDecimal.ZERO)) : scaled);
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
            return times(digits(tokens.get(at - 1)), false);
        }
        int start = at;
        Optional<Fraction> fraction = fraction();
        if (fraction.isPresent() && peek().equals("of")) {
            at++;
            return part(fraction.get());
        }
        at = start;
        String word = peek();
        return switch (word) {
            case "a", "an" -> {
                at++;
                yield hundreds(multiplied(BigDecimal.ONE));
            }
            case "half" -> half();
            default ->
                articled && Numeral.multiplies(word)
                        ? hundreds(multiplied(BigDecimal.ONE))
                        : hundreds(times(List.of(inWords(word)), false));
        };
    }

    private List<BigDecimal> digits(Token token) {
        String english = mark.inEnglish(token.text());
        if (Numeral.hasDecimalComma(english)) {
            throw new UnreadableWording("has a decimal " + (mark == DecimalMark.POINT ? "comma" : "point") + " in "
                    + token.shown() + ", which is read only on request");
        }
        return Numeral.digits(english);
    }

    /** "A quarter of a million". */
    private Count part(Fraction fraction) {
        BigDecimal exact =
                fraction.exact().orElseThrow(() -> new UnreadableWording("has a part that no decimal figure is"));
        if (!peek().equals("a")) {
            throw noFigure();
        }
        at++;
        return multiplied(exact);
    }

    /** A number below a hundred, also of two words, and with a half behind it: "twenty five", "two and a half". */
    private BigDecimal inWords(String word) {
        int number = NumberWords.parse(word).orElseThrow(this::noFigure);
        at++;
        int unit = number >= 20 && number % 10 == 0 ? NumberWords.parse(peek()).orElse(0) : 0;
        if (unit > 0 && unit < 10) {
            at++;
            number += unit;
        }
        boolean half = at != joint && words(3).equals("and a half");
        at += half ? 3 : 0;
        return half ? BigDecimal.valueOf(number).add(HALF) : BigDecimal.valueOf(number);
    }

    /** "One hundred and fifty". */
    private Count hundreds(Count count) {
        int start = at;
        if (count.collective() != HUNDRED) {
            return count;
        }
        if (peek().equals("and") && at != joint) {
            at++;
        }
        if (NumberWords.parse(peek()).orElse(0) == 0) {
            at = start;
            return count;
        }
        BigDecimal number = count.numbers().get(0).add(inWords(peek()));
        return new Count(List.of(number), count.collective(), false);
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
            if (joint >= 0 && joint < tokens.size() && goesOn()) {
                throw new UnreadableWording("has " + tokens.get(at).shown() + " where no further figure belongs");
            }
            after.add(tokens.get(at++));
        }
        return List.copyOf(after);
    }

    /** Whether a figure goes on behind the words that end it. */
    private boolean goesOn() {
        Token token = tokens.get(at);
        boolean more = token.is("and") && at + 1 < tokens.size();
        return isNumber(more ? tokens.get(at + 1) : token)
                || (more && !CurrencyWords.sign(tokens.get(at + 1)).isNone());
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Kind.NUMBER || Numeral.isNumber(token.lower());
    }
}
