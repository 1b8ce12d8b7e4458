package org.communique.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.internal.NumberWords;

/** Numbers of the English language, in digits and in words. */
final class Numeral {

    private static final int GROUP = 3;
    private static final int HUNDRED = 100;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private static final Pattern DECIMAL_COMMA =
            Pattern.compile("([0-9]{1,3}([.'’\u00A0\u2009\u202F][0-9]{3})+|[0-9]+),[0-9]+");

    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");

    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("thousand", 3),
            Map.entry("thousands", 3),
            Map.entry("k", 3),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("mln", 6),
            Map.entry("crore", 7),
            Map.entry("crores", 7),
            Map.entry("billion", 9),
            Map.entry("billions", 9),
            Map.entry("bn", 9),
            Map.entry("bln", 9),
            Map.entry("trillion", 12),
            Map.entry("trillions", 12),
            Map.entry("tn", 12),
            Map.entry("trn", 12));

    private Numeral() {}

    /** {@return how many zeros thousand, million, crore and their kind put to a number; 0 for other words} */
    static int zeros(String word) {
        return ZEROS.getOrDefault(word, 0);
    }

    /** {@return what a plural that stands for a number counts in: ten, a dozen, a score, a hundred, a million} */
    static Optional<BigDecimal> plural(String word) {
        int zeros = zeros(word);
        int collective =
                switch (word) {
                    case "tens" -> 10;
                    case "scores" -> 20;
                    default -> collective(word);
                };
        return word.endsWith("s") && (zeros > 0 || collective > 1)
                ? Optional.of(BigDecimal.valueOf(collective).scaleByPowerOfTen(zeros))
                : Optional.empty();
    }

    /** {@return whether digits with points or spaces between them, or none, have a comma that begins decimals} */
    static boolean hasDecimalComma(String digits) {
        return DECIMAL_COMMA.matcher(digits).matches()
                && !GROUPED.matcher(digits).matches();
    }

    /** {@return what dozen, hundred and lakh multiply by; 1 for other words} */
    static int collective(String word) {
        return switch (word) {
            case "dozen", "dozens" -> 12;
            case "hundred", "hundreds" -> HUNDRED;
            case "lakh", "lakhs" -> 100_000;
            default -> 1;
        };
    }

    /** {@return whether a number can be so many dozens or hundreds; nobody says fifty hundred} */
    static boolean takes(BigDecimal number, int collective) {
        return collective != HUNDRED || number.compareTo(TWENTY) < 0;
    }

    /** {@return whether the word multiplies a number} */
    static boolean multiplies(String word) {
        return zeros(word) > 0 || collective(word) > 1;
    }

    /** {@return whether the word stands for a number or multiplies one} */
    static boolean isNumber(String word) {
        return NumberWords.parse(word).isPresent() || multiplies(word);
    }

    /**
     * {@return the numbers that the digits can mean: one, or two where a point may group thousands}
     *
     * @throws UnreadableWording if they mean none
     */
    static List<BigDecimal> digits(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String fraction = point < 0 ? "" : text.substring(point + 1);
        if (!isDigits(fraction)) {
            throw new UnreadableWording("has a figure with more than digits behind its point");
        }
        String digits = withoutGroups(whole);
        if (digits.length() > 1 && digits.startsWith("0")) {
            throw new UnreadableWording("has a figure that begins with 0");
        }
        BigDecimal number = new BigDecimal(point < 0 ? digits : digits + "." + fraction);
        boolean group = fraction.length() == GROUP && whole.length() <= GROUP && !whole.equals("0");
        return group ? List.of(number.scaleByPowerOfTen(GROUP), number) : List.of(number);
    }

    private static String withoutGroups(String whole) {
        List<String> groups = groups(whole);
        for (int i = 0; i < groups.size() && groups.size() > 1; i++) {
            int length = groups.get(i).length();
            if (i == 0 ? length > GROUP : length != GROUP) {
                throw new UnreadableWording("has a figure whose groups are not of three digits");
            }
        }
        return String.join("", groups);
    }

    private static List<String> groups(String whole) {
        List<String> groups = new ArrayList<>();
        int start = 0;
        char separator = 0;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c >= '0' && c <= '9') {
                continue;
            }
            if (separator != 0 && separator != c) {
                throw new UnreadableWording("has a figure with two kinds of separators between its groups");
            }
            separator = c;
            groups.add(whole.substring(start, i));
            start = i + 1;
        }
        groups.add(whole.substring(start));
        return groups;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
