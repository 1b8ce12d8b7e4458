package org.communique.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.communique.amount.AmountWording;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;

/**
 * Whether words have the figure of an amount, its currency and how near it is, as far as a wording names them.
 *
 * <p>The words have a wording that stands in them, and whatever any of them in a row can be read as. Words that have figures
 * and cannot be read are taken to have it.
 */
final class AmountMatcher {

    /** No amount is read of more words in a row. */
    private static final int MOST_IN_A_ROW = 10;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Of so many a source says "a", "both" or "the couple" as well. */
    private static final BigDecimal FEW = BigDecimal.valueOf(2);

    private static final Set<Unit> TIMES = Set.of(Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR);

    private AmountMatcher() {}

    /** {@return whether an amount has a figure that can be compared: none of a wording that nobody can read} */
    static boolean areRead(MoneyAmount amount) {
        return !wanted(amount).isEmpty();
    }

    /** {@return whether a quantity has a figure that can be compared} */
    static boolean areRead(Quantity quantity) {
        return !wanted(quantity).isEmpty();
    }

    /** {@return whether words have an amount of money, and say of its figure nothing that it contradicts} */
    static boolean have(CitedWords.Words words, MoneyAmount amount) {
        return haveFigure(words, amount) && !contradict(words, amount);
    }

    private static boolean haveFigure(CitedWords.Words words, MoneyAmount amount) {
        List<MoneyAmount> wanted = wanted(amount);
        boolean stands =
                amount.wording().filter(wording -> stands(words, wording)).isPresent();
        boolean other =
                words.dollar().isPresent() && wanted.stream().noneMatch(each -> isOfDollar(each, words, amount));
        if (wanted.isEmpty() || (stands && !other)) {
            return true;
        }
        CurrencyUnit meant = words.dollar().orElse(amount.currency());
        List<MoneyAmount> read =
                read(words, text -> AmountWording.parse(text, meant).candidates());
        return isUnread(words, read)
                || read.stream().anyMatch(each -> wanted.stream()
                        .anyMatch(one -> one.currency().equals(each.currency())
                                && AmountMeaning.of(one).mayStandFor(AmountMeaning.of(each))));
    }

    private static boolean contradict(CitedWords.Words words, MoneyAmount amount) {
        CurrencyUnit meant = words.dollar().orElse(amount.currency());
        return contradict(
                AmountMeaning.of(amount),
                amount.wording().stream()
                        .flatMap(wording -> wanted(amount).stream())
                        .map(AmountMeaning::of),
                longest(words.text(), text -> AmountWording.parse(text, meant).candidates()).stream()
                        .filter(read -> read.currency().equals(amount.currency()))
                        .map(AmountMeaning::of));
    }

    /**
     * Whether words have the figure of a value, and only with a hedge that neither the value nor its wording may stand for.
     *
     * <p>Of two figures ("from 40 to 60 million") each may be meant, and a wording may have a coarser one.
     */
    private static boolean contradict(AmountMeaning value, Stream<AmountMeaning> wording, Stream<AmountMeaning> read) {
        List<AmountMeaning> said = read.filter(value::hasFigureOf).toList();
        List<AmountMeaning> meant = Stream.concat(Stream.of(value), wording).toList();
        return !said.isEmpty()
                && said.stream()
                        .noneMatch(each -> each.upTo().isPresent()
                                || meant.stream().anyMatch(one -> one.mayStandFor(each) || !one.hasFigureOf(each)));
    }

    /** Whether a wording names a currency that it may have where dollars are those that the source declares. */
    private static boolean isOfDollar(MoneyAmount wanted, CitedWords.Words words, MoneyAmount amount) {
        return amount.wording()
                .map(wording -> AmountWording.parse(wording, words.dollar().orElseThrow()).candidates().stream()
                        .anyMatch(each -> each.currency().equals(wanted.currency())))
                .orElse(true);
    }

    /** What the wording means in the currency of the amount, or the figure alone where there is none. */
    private static List<MoneyAmount> wanted(MoneyAmount amount) {
        return amount.wording()
                .map(wording -> AmountWording.parse(wording, amount.currency()).candidates())
                .orElseGet(() -> List.of(
                        MoneyAmount.of(amount.figure(), amount.currency().getCurrencyCode())));
    }

    /** {@return whether words have a quantity, and say of its figure nothing that it contradicts} */
    static boolean have(CitedWords.Words words, Quantity quantity) {
        return haveFigure(words, quantity) && !contradict(words, quantity);
    }

    private static boolean contradict(CitedWords.Words words, Quantity quantity) {
        return contradict(
                AmountMeaning.of(quantity),
                quantity.wording().stream()
                        .flatMap(wording -> wanted(quantity).stream())
                        .map(AmountMeaning::of),
                longest(words.text(), text -> AmountWording.parseQuantity(text, quantity.unit())
                                .candidates())
                        .stream()
                        .map(AmountMeaning::of));
    }

    private static boolean haveFigure(CitedWords.Words words, Quantity quantity) {
        List<Quantity> wanted = wanted(quantity);
        if (wanted.isEmpty()
                || quantity.wording().filter(wording -> stands(words, wording)).isPresent()) {
            return true;
        }
        List<Quantity> read = read(words, text -> AmountWording.parseQuantity(text, quantity.unit())
                .candidates());
        boolean unsaid = quantity.wording().isEmpty()
                && (read.isEmpty() || quantity.value().abs().compareTo(FEW) <= 0);
        return unsaid
                || isUnread(words, read)
                || read.stream().anyMatch(each -> wanted.stream()
                        .anyMatch(one -> AmountMeaning.of(one).mayStandFor(AmountMeaning.of(each))));
    }

    private static List<Quantity> wanted(Quantity quantity) {
        Unit unit = quantity.unit();
        return quantity.wording()
                .map(wording -> Stream.concat(
                                AmountWording.parseQuantity(wording).candidates().stream(),
                                AmountWording.parseQuantity(wording, unit).candidates().stream())
                        .toList())
                .orElseGet(() -> List.of(Quantity.of(quantity.value(), unit)));
    }

    /** {@return whether words have a quantity that may be of a unit} */
    static boolean haveAny(CitedWords.Words words, Unit unit) {
        return DIGIT.matcher(words.text()).find()
                || !read(words, text -> AmountWording.parseQuantity(text, unit).candidates())
                        .isEmpty();
    }

    /** {@return whether words have an amount of money, or a quantity of anything but time} */
    static boolean haveAny(String words) {
        return !read(words, text -> AmountWording.parse(text).candidates()).isEmpty()
                || read(words, text -> AmountWording.parseQuantity(text).candidates()).stream()
                        .anyMatch(quantity -> !TIMES.contains(quantity.unit()));
    }

    private static boolean stands(CitedWords.Words words, String wording) {
        return NormalizedText.contain(NormalizedText.of(words.text()), NormalizedText.of(wording));
    }

    private static boolean isUnread(CitedWords.Words words, List<?> read) {
        return read.isEmpty() && DIGIT.matcher(words.text()).find();
    }

    private static <T> List<T> read(CitedWords.Words words, Function<String, List<T>> parse) {
        return read(words.text(), parse);
    }

    /** All that words in a row can be read as. */
    private static <T> List<T> read(String words, Function<String, List<T>> parse) {
        return WordNgrams.of(words, MOST_IN_A_ROW)
                .flatMap(row -> parse(row, parse).stream())
                .toList();
    }

    /** What words in a row can be read as that are in no longer row that can be read. */
    private static <T> List<T> longest(String words, Function<String, List<T>> parse) {
        return WordNgrams.longest(words, MOST_IN_A_ROW, row -> parse(row, parse));
    }

    private static <T> List<T> parse(WordNgrams.Row row, Function<String, List<T>> parse) {
        List<T> read = new ArrayList<>(parse.apply(row.words()));
        if (row.words().indexOf('-') >= 0) {
            read.addAll(parse.apply(row.words().replace('-', ' ')));
        }
        return read;
    }
}
