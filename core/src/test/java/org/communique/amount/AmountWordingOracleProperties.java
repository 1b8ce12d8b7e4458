package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.communique.EnglishNumbers;

/** A speaker means a number and chooses words for it, and some reading of whatever he chose allows that number. */
class AmountWordingOracleProperties {

    private static final Map<String, BigDecimal> PLURALS = Map.of(
            "tens", BigDecimal.TEN,
            "dozens", new BigDecimal(12),
            "scores", new BigDecimal(20),
            "hundreds", new BigDecimal(100),
            "thousands", new BigDecimal("1e3"),
            "tens of thousands", new BigDecimal("1e4"),
            "hundreds of thousands", new BigDecimal("1e5"),
            "millions", new BigDecimal("1e6"));

    private enum Hyphen {
        YES,
        NO
    }

    private enum And {
        YES,
        NO
    }

    private enum Preface {
        NOTHING(""),
        FURTHER("a further "),
        INITIAL("an initial "),
        ANOTHER("another "),
        TOTAL("a total of ");

        private final String words;

        Preface(String words) {
            this.words = words;
        }
    }

    private static String inWords(long number, Hyphen hyphen, And and) {
        if (number < 20) {
            return EnglishNumbers.word((int) number);
        } else if (number < 100) {
            String ten = EnglishNumbers.word((int) number / 10 * 10);
            return number % 10 == 0
                    ? ten
                    : ten + (hyphen == Hyphen.YES ? "-" : " ") + EnglishNumbers.word((int) number % 10);
        } else if (number < 1000) {
            return joined(number, 100, "hundred", hyphen, and);
        } else if (number < 1_000_000) {
            return joined(number, 1000, "thousand", hyphen, and);
        }
        return joined(number, 1_000_000, "million", hyphen, and);
    }

    private static String joined(long number, long scale, String name, Hyphen hyphen, And and) {
        long rest = number % scale;
        String first = inWords(number / scale, hyphen, and) + " " + name;
        return rest == 0 ? first : first + (and == And.YES && rest < 100 ? " and " : " ") + inWords(rest, hyphen, and);
    }

    @Property
    void aNumberInWordsIsThatNumber(
            @ForAll @LongRange(max = 999_999_999) long number,
            @ForAll Hyphen hyphen,
            @ForAll And and,
            @ForAll Preface preface) {
        String wording = preface.words + inWords(number, hyphen, and) + " drones";

        assertThat(AmountWording.parseQuantity(wording).orElseThrow().value())
                .as(wording)
                .isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Property
    void aRangeInWordsIsReadOnlyAsThatRange(
            @ForAll @LongRange(min = 1, max = 99_999) long low,
            @ForAll @LongRange(min = 1, max = 99_999) long more,
            @ForAll Hyphen hyphen,
            @ForAll And and) {
        String wording =
                "between " + inWords(low, hyphen, and) + " and " + inWords(low + more, hyphen, and) + " drones";
        AmountReading<Quantity> reading = AmountWording.parseQuantity(wording);

        reading.value().ifPresent(range -> {
            assertThat(range.value()).as(wording).isEqualByComparingTo(BigDecimal.valueOf(low));
            assertThat(range.upTo().orElseThrow()).as(wording).isEqualByComparingTo(BigDecimal.valueOf(low + more));
        });
        if (reading.value().isEmpty() && !reading.candidates().isEmpty()) {
            assertThat(reading.candidates()).as(wording).anyMatch(range -> range.bounds()
                    .allow(BigDecimal.valueOf(low)));
        }
    }

    @Property
    void whoeverCountsInPluralsMeansTwoOrMore(
            @ForAll("plurals") String plural, @ForAll @IntRange(min = 2, max = 1000) int count) {
        BigDecimal meant = PLURALS.getOrDefault(plural, BigDecimal.ONE).multiply(BigDecimal.valueOf(count));

        assertThat(AmountWording.parseQuantity(plural + " of drones")
                        .orElseThrow()
                        .bounds()
                        .allow(meant))
                .isTrue();
    }

    @Provide
    Arbitrary<String> plurals() {
        return Arbitraries.of(PLURALS.keySet());
    }

    @Property
    void aShareAllowsThePartThatItNames(
            @ForAll @IntRange(min = 1, max = 9) int parts, @ForAll @IntRange(min = 2, max = 10) int whole) {
        List<String> names =
                List.of("", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
        if (parts >= whole) {
            return;
        }
        String name = EnglishNumbers.word(parts) + "-" + names.get(whole) + (parts > 1 ? "s" : "");
        Bounds bounds =
                AmountWording.parseQuantity(name + " of the aid").orElseThrow().bounds();
        BigDecimal hundred = BigDecimal.valueOf(100L * parts);

        assertThat(bounds.lower().orElseThrow().value().multiply(BigDecimal.valueOf(whole)))
                .isLessThanOrEqualTo(hundred);
        assertThat(bounds.upper().orElseThrow().value().multiply(BigDecimal.valueOf(whole)))
                .isGreaterThanOrEqualTo(hundred);
        assertThat(bounds.upper()
                        .orElseThrow()
                        .value()
                        .subtract(bounds.lower().orElseThrow().value()))
                .isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(18));
    }

    @Property
    void someReadingOfAWordingAllowsTheFigureThatIsMeant(
            @ForAll @LongRange(min = 1, max = 2_000_000_000) long meant, @ForAll Preface preface) {
        for (String wording : wordings(BigDecimal.valueOf(meant))) {
            List<Quantity> candidates = AmountWording.parseQuantity(preface.words + wording + " drones")
                    .candidates();
            if (!candidates.isEmpty()) {
                assertThat(candidates).as("%s for %d", wording, meant).anyMatch(each -> each.bounds()
                        .allow(BigDecimal.valueOf(meant)));
            }
        }
    }

    /** What a speaker who means a number may say, rounding as his words let him. */
    private static List<String> wordings(BigDecimal meant) {
        List<String> wordings = new ArrayList<>();
        int zeros = meant.precision() - 1;
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(zeros);
        BigDecimal down = meant.divide(unit, 0, RoundingMode.FLOOR).multiply(unit);
        BigDecimal up = down.add(unit);
        wordings.add("exactly " + digits(meant));
        wordings.addAll(List.of("around " + digits(down), "an estimated " + digits(up), "some " + digits(up)));
        wordings.addAll(List.of("nearly " + digits(up), "under " + digits(up), "well under " + digits(up)));
        wordings.addAll(List.of("at least " + digits(down), "at least some " + digits(down)));
        wordings.addAll(List.of("up to " + digits(up), "between " + digits(down) + " and " + digits(up)));
        wordings.add(digits(down) + " to " + digits(up));
        if (meant.compareTo(down) > 0) {
            wordings.addAll(List.of("more than " + digits(down), "well over " + digits(down)));
        }
        return wordings;
    }

    private static String digits(BigDecimal number) {
        return String.format(Locale.ROOT, "%,d", number.toBigInteger());
    }
}
