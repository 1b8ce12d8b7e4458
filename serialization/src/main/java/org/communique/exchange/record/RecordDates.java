package org.communique.exchange.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.time.Edtf;

/** Dates as systems write them. None is ever made: what is no date stays as it is, and is reported. */
public final class RecordDates {

    private static final Pattern NO_TIME = Pattern.compile("T00:00(:00(\\.0+)?)?(Z|\\+00:00)?$");
    private static final Pattern ZEROS = Pattern.compile("(\\d{4})(-00-00|-\\d\\d-00|-00)");

    private static final Pattern PLAIN =
            Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)?)?)?)?");

    private RecordDates() {}

    /**
     * {@return the date that a leaf tells; absent where it tells none, which is reported}
     *
     * <p>Midnight is no time of the day. A month or day of zero makes the date coarser, which is reported too.
     */
    public static Optional<Edtf> date(Value value) {
        Optional<String> text = value.text().map(RecordDates::withoutMidnight);
        Optional<Edtf> date = text.map(RecordDates::withoutZeros).flatMap(RecordDates::parsed);
        if (text.isPresent() && date.isEmpty()) {
            value.remark(Reason.MALFORMED, "expected a date");
        } else if (text.isPresent() && ZEROS.matcher(text.get()).matches()) {
            value.remark(Reason.MALFORMED, "a month or day of zero");
        }
        return date;
    }

    private static String withoutMidnight(String text) {
        return NO_TIME.matcher(text.strip()).replaceFirst("");
    }

    private static String withoutZeros(String text) {
        Matcher zeros = ZEROS.matcher(text);
        if (!zeros.matches()) {
            return text;
        }
        boolean hasMonth = zeros.group(2).length() == 6 && !zeros.group(2).startsWith("-00");
        return hasMonth ? zeros.group(1) + zeros.group(2).substring(0, 3) : zeros.group(1);
    }

    /** Only plain dates and times: EDTF has more, which no system writes without knowing. */
    private static Optional<Edtf> parsed(String text) {
        if (!PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Edtf.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return the instant that a leaf tells; absent where it tells none, as a mere day does not} */
    public static Optional<Instant> instant(Value value) {
        try {
            return value.text().filter(text -> text.indexOf('T') > 0).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
