package org.communique.amount;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import org.communique.amount.AmountReading.Ambiguous;
import org.communique.amount.AmountReading.Refused;
import org.communique.amount.AmountReading.Understood;
import org.communique.internal.DisplayText;

/**
 * English wordings of amounts, as news prints them: "nearly £30 million", "more than 10,000 drones".
 *
 * <p>This is the whole set. Case does not matter, except in currency codes, nor does white space; all else does.
 *
 * <table>
 *   <caption>How near the figure is</caption>
 *   <tr><th>words before the figure</th><th>approximation</th></tr>
 *   <tr><td>none, exactly</td><td>exact</td></tr>
 *   <tr><td>around, about, some, roughly, approximately, close to, (an) estimated, in the region of, in or on the order
 *       of; or so behind it</td><td>about</td></tr>
 *   <tr><td>nearly, almost, just or slightly or a little under, just or slightly below, just short of, slightly or a
 *       little less than, slightly fewer than</td><td>nearly</td></tr>
 *   <tr><td>over, above, just or well or slightly over or above, a little over, more than, slightly or a little more
 *       than, in excess of</td><td>over</td></tr>
 *   <tr><td>at least, at least some, no or not less than, no or not fewer than, a minimum of, upwards of; or more, at
 *       least behind it</td><td>at least</td></tr>
 *   <tr><td>less than, fewer than, under, below, well under or below</td><td>under</td></tr>
 *   <tr><td>up to, at most, no or not more than, as many as, as much as, a maximum of; or less, or fewer, at most behind
 *       it</td><td>at most</td></tr>
 *   <tr><td>tens, dozens, scores, hundreds, thousands, tens of thousands, millions (of)</td><td>at least two of
 *       them</td></tr>
 *   <tr><td>between … and …, from … to …, … to …, …–…</td><td>between</td></tr>
 * </table>
 *
 * <table>
 *   <caption>Figures</caption>
 *   <tr><th>form</th><th>meaning</th></tr>
 *   <tr><td>10,000; 10'000; 10 000 with a thin or no-break space</td><td>groups of three digits</td></tr>
 *   <tr><td>0.5, 1.25</td><td>decimals; a minus may stand before the figure or the sign</td></tr>
 *   <tr><td>zero to twenty, thirty to ninety, twenty-one to ninety-nine</td><td>numbers in words</td></tr>
 *   <tr><td>one hundred and fifty, two thousand five hundred, two and a half million</td><td>150, 2,500, 2,500,000</td></tr>
 *   <tr><td>ten (10)</td><td>the figure twice, if both are the same</td></tr>
 *   <tr><td>a quarter of a million, three-quarters of a million</td><td>250,000, 750,000</td></tr>
 *   <tr><td>half of the aid, a third of the men, two-thirds of GDP</td><td>a share: so many per cent</td></tr>
 *   <tr><td>a further, another, an additional, an initial, a total of, a combined, a record, only, just, a mere; in total,
 *       in all at the end</td><td>nothing: the figure beside them</td></tr>
 *   <tr><td>a year, per month, daily, annually, behind all else</td><td>how often it {@linkplain AmountReading#per() comes
 *       round}</td></tr>
 *   <tr><td>€800 billion (£670 billion); (£670 billion)</td><td>the amount with its equivalent; what stands in the
 *       parentheses</td></tr>
 *   <tr><td>a dozen, two dozen, 3 dozens, a hundred, six hundred, half a dozen, 5 lakh</td>
 *       <td>12, 24, 36, 100, 600, 6, 500,000</td></tr>
 *   <tr><td>thousand k, million m mn mln, crore, billion bn bln, trillion tn trn, plurals</td><td>10<sup>3</sup>,
 *       10<sup>6</sup>, 10<sup>7</sup>, 10<sup>9</sup>, 10<sup>12</sup>, after digits or words: "€800bn", "half a billion",
 *       "5 lakh crore"</td></tr>
 *   <tr><td>€, £ or an ISO 4217 code, before or after; euros, pounds, Swiss francs after</td><td>the currency; by
 *       convention £ and pounds are GBP where no other pound is meant</td></tr>
 *   <tr><td>drones, countries, people, troops, % and other nouns after</td><td>the {@link Unit}; a unit of another
 *       code as (code)</td></tr>
 * </table>
 *
 * <table>
 *   <caption>Ambiguous wordings</caption>
 *   <tr><th>wording</th><th>why</th></tr>
 *   <tr><td>$, ¥, kr, dollars, crowns, francs, marks, pesos, rubles</td><td>the currency of more than one country; the caller
 *       can say which</td></tr>
 *   <tr><td>1.000 and any point before exactly three digits</td><td>a thousand, or one with three decimals; not 0.125 nor
 *       1234.567, which group nothing</td></tr>
 *   <tr><td>10 to 20 million</td><td>from ten, or from ten million</td></tr>
 * </table>
 *
 * <p>A range has to rise in every reading: "from €800 to €500 million" is refused, because 800 million to 500 million
 * falls. Only a first figure that is written out, in four digits or with a hundred or dozen of its own, and that is no
 * further from the second, by ratio, than what falls stands for itself: "5,000 to 1 million".
 *
 * <p>A comma that begins decimals is refused as such, unless the caller says that it does ({@link DecimalMark#COMMA}).
 * A wording is at most 256 characters long. Digits of other scripts are refused, and so is whatever stands in no
 * table: the refusal says why, names the first word that is not understood and shows no more than 64 characters of the
 * wording. Reading takes time in proportion to the length.
 */
public final class AmountWording {

    private static final int MAX_LENGTH = 256;
    private static final FigureReading ONE = new FigureReading(BigDecimal.ONE, Optional.empty());

    private AmountWording() {}

    /** {@return the amount of money that a wording such as "nearly £30 million" means, or why there is not one} */
    public static AmountReading<MoneyAmount> parse(String text) {
        return money(text, Optional.empty(), DecimalMark.POINT);
    }

    /**
     * {@return the amount of money that a wording means}
     *
     * @param meant the currency that is meant where the wording names none, or has a sign or name that this one shares
     *     with others: 5 pounds are Egyptian if EGP is meant, and British if EUR is
     * @throws IllegalArgumentException if the currency is unknown
     */
    public static AmountReading<MoneyAmount> parse(String text, CurrencyUnit meant) {
        return parse(text, meant, DecimalMark.POINT);
    }

    /**
     * {@return the amount of money that a wording means, as with a currency unit}
     *
     * @param meant the ISO 4217 code of the currency that is meant: {@code USD}
     * @throws IllegalArgumentException if the currency is unknown
     */
    public static AmountReading<MoneyAmount> parse(String text, String meant) {
        return parse(text, Currencies.of(meant), DecimalMark.POINT);
    }

    /**
     * {@return the amount of money that a wording means, its figures with that decimal mark}
     *
     * @throws IllegalArgumentException if the currency is unknown
     */
    public static AmountReading<MoneyAmount> parse(String text, CurrencyUnit meant, DecimalMark mark) {
        return money(text, Optional.of(Currencies.of(meant.getCurrencyCode()).getCurrencyCode()), mark);
    }

    /** {@return the amount of money that a wording means, its figures with that decimal mark} */
    public static AmountReading<MoneyAmount> parse(String text, DecimalMark mark) {
        return money(text, Optional.empty(), mark);
    }

    private static AmountReading<MoneyAmount> money(String text, Optional<String> meant, DecimalMark mark) {
        requireNonNull(text, "text");
        int open = text.lastIndexOf('(');
        int close = text.indexOf(')', Math.max(0, open)) + 1;
        boolean two = open > 0 && close > 0 && text.length() <= MAX_LENGTH;
        return two
                ? withEquivalent(text, open, close, meant, mark).orElseGet(() -> amount(text, text, meant, mark))
                : amount(text, text, meant, mark);
    }

    /** "€800 billion (£670 billion)": the same in another currency, as the source has it. */
    private static Optional<AmountReading<MoneyAmount>> withEquivalent(
            String text, int open, int close, Optional<String> meant, DecimalMark mark) {
        String before = text.substring(0, open);
        String behind = text.substring(open, close);
        AmountReading<MoneyAmount> first = amount(text, before, meant, mark);
        AmountReading<MoneyAmount> amount = amount(text, before + text.substring(close), meant, mark);
        if (before.strip().startsWith("(") || !amount.candidates().equals(first.candidates())) {
            return Optional.empty();
        }
        AmountReading<MoneyAmount> other = equivalent(behind, meant, mark);
        if (other.candidates().size() > 1 && !amount.candidates().isEmpty()) {
            return Optional.of(refused(text, "has an equivalent that may be several amounts"));
        }
        boolean alike = other.per().isEmpty() || other.per().equals(amount.per());
        if (!alike && !other.candidates().isEmpty() && !amount.candidates().isEmpty()) {
            return Optional.of(refused(text, "has an equivalent that does not come round as its amount does"));
        }
        return other.value()
                .filter(found -> isOfOtherCurrency(found, amount.candidates()))
                .map(found -> reading(
                        amount.candidates().stream()
                                .map(each -> each.toBuilder()
                                        .addEquivalents(Equivalent.of(asNear(found, each)))
                                        .build())
                                .toList(),
                        amount.per(),
                        amount.reason().orElse("")));
    }

    /** What is in the parentheses has a currency of its own, if need be the one that is meant. */
    private static AmountReading<MoneyAmount> equivalent(String text, Optional<String> meant, DecimalMark mark) {
        AmountReading<MoneyAmount> alone = amount(text, text, Optional.empty(), mark);
        return alone.candidates().size() > 1 ? amount(text, text, meant, mark) : alone;
    }

    private static boolean isOfOtherCurrency(MoneyAmount other, List<MoneyAmount> amounts) {
        return !amounts.isEmpty()
                && amounts.stream().noneMatch(each -> each.currency().equals(other.currency()));
    }

    /** What a hedged amount is in another currency is about that, if nothing else is said. */
    private static MoneyAmount asNear(MoneyAmount other, MoneyAmount original) {
        boolean exact = original.approximation() == Approximation.EXACT || other.approximation() != Approximation.EXACT;
        return exact
                ? other
                : other.toBuilder().approximation(Approximation.ABOUT).build();
    }

    private static AmountReading<MoneyAmount> amount(
            String text, String read, Optional<String> meant, DecimalMark mark) {
        return read(text, read, mark, phrase -> {
            if (phrase.share().isPresent()) {
                throw new UnreadableWording("is a share and no amount of money");
            }
            List<String> codes = CurrencyOrUnit.currencies(phrase, meant);
            List<MoneyAmount> amounts = FigureReading.of(phrase).stream()
                    .flatMap(span -> codes.stream().map(code -> money(text, phrase, span, code)))
                    .toList();
            String doubt = codes.size() > 1 ? "the currency may be " + String.join(", ", codes) : phrase.doubt();
            return reading(amounts, phrase.per(), about(text, "may mean " + amounts.size() + " amounts: " + doubt));
        });
    }

    private static MoneyAmount money(String text, ParsedWording phrase, FigureReading span, String code) {
        CurrencyUnit currency = Currencies.of(code);
        return MoneyAmount.builder()
                .value(Currencies.amount(span.figure(), currency))
                .upTo(span.upTo().map(greater -> Currencies.amount(greater, currency)))
                .approximation(approximation(phrase))
                .wording(text)
                .build();
    }

    /** {@return the quantity that a wording such as "around 20 countries" means, or why there is not one} */
    public static AmountReading<Quantity> parseQuantity(String text) {
        return quantity(text, Optional.empty(), DecimalMark.POINT);
    }

    /** {@return the quantity that a wording means, its figures with that decimal mark} */
    public static AmountReading<Quantity> parseQuantity(String text, DecimalMark mark) {
        return quantity(text, Optional.empty(), mark);
    }

    /**
     * {@return the quantity that a wording means}
     *
     * @param meant the unit that is meant where the wording has none ("more than 10,000"), its own words ("90 minutes"
     *     where minute is meant) or another noun ("10,000 blankets" where item is): one word, an English plural behind any
     *     figure but 1, that does not multiply ("5 milliard"), measure ("10 miles"), group ("5 pairs") or share ("2
     *     thirds"), names no money, and has no such word in it ("10 million-plus"); the rest is refused by name
     */
    public static AmountReading<Quantity> parseQuantity(String text, Unit meant) {
        return quantity(text, Optional.of(meant), DecimalMark.POINT);
    }

    /** {@return the quantity that a wording means, as with a unit alone, its figures with that decimal mark} */
    public static AmountReading<Quantity> parseQuantity(String text, Unit meant, DecimalMark mark) {
        return quantity(text, Optional.of(meant), mark);
    }

    private static AmountReading<Quantity> quantity(String text, Optional<Unit> meant, DecimalMark mark) {
        return read(text, text, mark, phrase -> {
            if (phrase.share().isPresent()) {
                return new Understood<>(share(text, phrase, phrase.share().get()), phrase.per());
            }
            Unit unit = CurrencyOrUnit.unit(phrase, meant);
            List<Quantity> quantities = FigureReading.of(phrase).stream()
                    .map(span -> quantity(text, phrase, span, unit))
                    .toList();
            String doubt = about(text, "may mean " + quantities.size() + " amounts: " + phrase.doubt());
            return reading(quantities, phrase.per(), doubt);
        });
    }

    /** A third has no last digit: it lies between two figures, and what is said to be more is more than the lesser. */
    private static Quantity share(String text, ParsedWording phrase, Fraction share) {
        BigDecimal low = share.percent(RoundingMode.DOWN);
        BigDecimal high = share.percent(RoundingMode.UP);
        Approximation said = phrase.approximation().orElse(Approximation.EXACT);
        boolean between = said == Approximation.EXACT && low.compareTo(high) != 0;
        boolean below = said == Approximation.NEARLY || said == Approximation.UNDER || said == Approximation.AT_MOST;
        return Quantity.builder()
                .value(below ? high : low)
                .upTo(between ? Optional.of(high) : Optional.empty())
                .approximation(between ? Approximation.BETWEEN : said)
                .unit(CurrencyOrUnit.whole(phrase.first().after()))
                .wording(text)
                .build();
    }

    private static Quantity quantity(String text, ParsedWording phrase, FigureReading span, Unit unit) {
        return Quantity.builder()
                .value(span.figure())
                .upTo(span.upTo())
                .approximation(approximation(phrase))
                .unit(unit)
                .wording(text)
                .build();
    }

    private static Approximation approximation(ParsedWording phrase) {
        return phrase.second().isPresent()
                ? Approximation.BETWEEN
                : phrase.approximation().orElse(Approximation.EXACT);
    }

    private static <T> AmountReading<T> read(
            String text, String read, DecimalMark mark, Function<ParsedWording, AmountReading<T>> meaning) {
        requireNonNull(text, "text");
        if (text.length() > MAX_LENGTH) {
            return refused(text, "is longer than " + MAX_LENGTH + " characters");
        }
        try {
            return meaning.apply(Grammar.read(withoutParentheses(read), mark));
        } catch (UnreadableWording e) {
            return refused(text, e.reason());
        }
    }

    /** "(£670 billion)" is what stands in its parentheses. */
    private static String withoutParentheses(String text) {
        String plain = text.strip();
        boolean inside = plain.startsWith("(") && plain.indexOf(')') == plain.length() - 1;
        return inside ? plain.substring(1, plain.length() - 1) : text;
    }

    private static <T> AmountReading<T> reading(List<T> amounts, Optional<Unit> per, String doubt) {
        return amounts.size() == 1 ? new Understood<>(amounts.get(0), per) : new Ambiguous<>(amounts, doubt, per);
    }

    private static <T> AmountReading<T> refused(String text, String reason) {
        return new Refused<>(about(text, reason));
    }

    private static String about(String text, String reason) {
        return DisplayText.quoted(text) + " " + reason;
    }

    /**
     * {@return a wording that means this amount and no other: "nearly £30 million", "USD 1,234.5"}
     *
     * <p>Reading it gives an amount with the same figures, approximation and currency. The wording, the equivalents and
     * the extensions of the amount have no part in it.
     */
    public static String print(MoneyAmount amount) {
        String code = amount.currency().getCurrencyCode();
        String prefix = CurrencyWords.printed(code).orElse(code + " ");
        FigureReading span = new FigureReading(amount.figure(), amount.upTo().map(Currencies::figure));
        return FigureFormat.wording(amount.approximation(), span, prefix);
    }

    /**
     * {@return a wording that means this quantity and no other: "more than 10,000 drones", "5 (blanket)"}
     *
     * <p>Reading it gives a quantity with the same figures, approximation and unit. The wording and the extensions of
     * the quantity have no part in it.
     */
    public static String print(Quantity quantity) {
        FigureReading span = new FigureReading(quantity.value(), quantity.upTo());
        boolean one = span.equals(ONE);
        return FigureFormat.wording(quantity.approximation(), span, "") + " " + UnitWords.print(quantity.unit(), one);
    }
}
