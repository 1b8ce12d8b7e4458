package org.communique.exchange.wikidata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;
import org.communique.time.Edtf;

/**
 * The time that a snak tells, of which only what its precision says is told.
 *
 * <p>A day is precision 11, a month 10, a year 9, a decade 8, a century 7 and a millennium 6. A date that is told by the Julian
 * calendar has a wording and no date. That there is no time is an open end.
 */
final class SnakTime {

    private static final String ENTITY = "http://www.wikidata.org/entity/";
    private static final String GREGORIAN = "Q1985727";
    private static final String JULIAN = "Q1985786";

    private static final Pattern TIME =
            Pattern.compile("([+-])0*(\\d{1,9})-(\\d\\d)-(\\d\\d)T\\d\\d:\\d\\d:\\d\\d(\\.0+)?Z");

    private static final String OPEN = "..";

    private static final int MOST_DIGITS = 4;

    private static final int DAY = 11;
    private static final int MONTH = 10;
    private static final int YEAR = 9;
    private static final int DECADE = 8;
    private static final int CENTURY = 7;
    private static final int MILLENNIUM = 6;

    private final Snak snak;
    private final String text;
    private final boolean isWording;

    private SnakTime(Snak snak, String text, boolean isWording) {
        this.snak = snak;
        this.text = text;
        this.isWording = isWording;
    }

    /** {@return the time that a snak tells, about which it is where that is said; absent where nobody knows it} */
    static Optional<SnakTime> of(Snak snak, boolean isApproximate) {
        if (snak.isNone()) {
            return Optional.of(new SnakTime(snak, OPEN, false));
        }
        Value value = snak.value();
        Matcher time = TIME.matcher(value.get("time").text().orElse(""));
        boolean isTold = time.matches() && !isRange(value);
        Optional<String> date = isTold ? date(time, precision(value.get("precision")), value) : Optional.empty();
        Optional<SnakTime> told = date.flatMap(each -> byCalendar(snak, each, isApproximate));
        if (told.isEmpty() && snak.isValue()) {
            value.get("time").remark(Reason.MALFORMED, "no date of a known calendar and precision");
        }
        return told;
    }

    private static Optional<SnakTime> byCalendar(Snak snak, String date, boolean isApproximate) {
        Value value = snak.value();
        if (isJulian(value)) {
            value.get("time").remark(Reason.DOUBTFUL_CODE, "a date of the Julian calendar");
            return Optional.of(new SnakTime(snak, date + " (Julian)", true));
        }
        String edtf =
                !isApproximate ? date : date.endsWith("?") ? date.substring(0, date.length() - 1) + '%' : date + '~';
        return Optional.of(new SnakTime(snak, edtf, false))
                .filter(time -> calendar(value).equals(ENTITY + GREGORIAN) && isDate(edtf));
    }

    private static boolean isJulian(Value value) {
        return calendar(value).equals(ENTITY + JULIAN);
    }

    private static String calendar(Value value) {
        return value.get("calendarmodel").text().orElse("").replaceFirst("^https:", "http:");
    }

    /** {@return the date, in the words of EDTF unless it {@linkplain #isWording() is a wording}} */
    String text() {
        return text;
    }

    /** {@return whether it is a wording, which has no date} */
    boolean isWording() {
        return isWording;
    }

    /** {@return whether there is no such time} */
    boolean isOpen() {
        return text.equals(OPEN);
    }

    private static int precision(Value precision) {
        return precision
                .text()
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .orElse(-1);
    }

    /** How many units before and behind it may be meant is told by hardly any value. */
    private static boolean isRange(Value value) {
        return !isZero(value.get("before")) || !isZero(value.get("after"));
    }

    private static boolean isZero(Value number) {
        return number.text().orElse("0").equals("0");
    }

    private static Optional<String> date(Matcher time, int precision, Value value) {
        long told = Long.parseLong(time.group(2));
        boolean isBefore = time.group(1).equals("-");
        if (told == 0) {
            return Optional.empty();
        }
        if (precision >= YEAR && precision <= DAY) {
            return isBefore && isJulian(value)
                    ? Optional.of(calendarDate(told, time, precision, value) + " BC")
                    : Optional.of(calendarDate(isBefore ? 1 - told : told, time, precision, value));
        }
        return isBefore || told > 9999 ? Optional.empty() : masked(told, precision, value);
    }

    /** Year 1 before ours is the year 0 of ISO 8601. A month or day of zero makes a date coarser. */
    private static String calendarDate(long year, Matcher time, int precision, Value value) {
        String text = year(year);
        String month = time.group(3);
        String day = time.group(4);
        boolean hasMonth = precision >= MONTH && !month.equals("00");
        boolean hasDay = precision == DAY && hasMonth && !day.equals("00");
        if ((precision >= MONTH && !hasMonth) || (precision == DAY && !hasDay)) {
            value.get("precision").remark(Reason.MALFORMED, "a month or day of zero");
        }
        return text + (hasMonth ? '-' + month : "") + (hasDay ? '-' + day : "");
    }

    private static String year(long year) {
        String digits = Long.toString(Math.abs(year));
        String sign = year < 0 ? "-" : "";
        return digits.length() > MOST_DIGITS
                ? 'Y' + sign + digits
                : sign + "0".repeat(MOST_DIGITS - digits.length()) + digits;
    }

    /** The 20th century ends with the year 2000, and what EDTF writes {@code 19XX} with 1999: it is doubtful. */
    private static Optional<String> masked(long year, int precision, Value value) {
        Optional<String> text =
                switch (precision) {
                    case DECADE -> Optional.of(year(year / 10).substring(1) + 'X');
                    case CENTURY -> Optional.of(year((year - 1) / 100).substring(2) + "XX?");
                    case MILLENNIUM -> Optional.of(year((year - 1) / 1000).substring(3) + "XXX?");
                    default -> Optional.empty();
                };
        if (text.filter(each -> each.endsWith("?")).isPresent()) {
            value.get("precision").remark(Reason.DOUBTFUL_CODE, "a century or millennium that EDTF counts otherwise");
        }
        return text;
    }

    private static boolean isDate(String text) {
        try {
            return !Edtf.parse(text).text().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Takes that it goes into an attribute. */
    void carry() {
        Value value = snak.value();
        if (isOpen()) {
            snak.type().carried();
        }
        value.get("time").carried();
        value.get("calendarmodel").carried();
        if (isAsPrecise()) {
            value.get("precision").carried();
        }
        for (String name : List.of("timezone", "before", "after")) {
            if (isZero(value.get(name))) {
                value.get(name).derived();
            }
        }
    }

    /** Whether the date has all parts that its precision promises; of one that has not, the precision is not ticked off. */
    private boolean isAsPrecise() {
        long hyphens = text.chars().skip(1).filter(each -> each == '-').count();
        return hyphens == Math.max(0, precision(snak.value().get("precision")) - YEAR);
    }
}
