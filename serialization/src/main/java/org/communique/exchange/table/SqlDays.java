package org.communique.exchange.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.communique.time.Edtf;
import org.communique.time.IntervalEnd;

/**
 * The days between which a date lies for certain, as SQL has them.
 *
 * @param earliest the first day
 * @param latest the last day
 * @param start what is known of the first day
 * @param end what is known of the last day
 */
record SqlDays(Optional<String> earliest, Optional<String> latest, String start, String end) {

    static final String MEANING =
            "known; open, without limit; unknown; doubtful, as the source is not certain or only near it; beyond the years of"
                    + " SQL; or reversed, which names no time. Absent where there is no date.";

    /** The years that the dates and the times of DuckDB reach, and not quite to their ends. */
    private static final int MOST_YEARS = 290_000;

    static SqlDays of(Edtf edtf) {
        if (edtf.reversed()) {
            return without("reversed", "reversed");
        }
        Optional<String> earliest = edtf.earliest().flatMap(SqlDays::day);
        Optional<String> latest = edtf.latest().flatMap(SqlDays::day);
        String start = known(edtf.start(), earliest, doubtful(edtf.startDate().orElse(edtf)));
        String end = known(edtf.end(), latest, doubtful(edtf.endDate().orElse(edtf)));
        return new SqlDays(ofKnown(start, earliest), ofKnown(end, latest), start, end);
    }

    private static boolean doubtful(Edtf date) {
        return date.approximate() || date.uncertain();
    }

    private static Optional<String> ofKnown(String what, Optional<String> day) {
        return what.equals("known") ? day : Optional.empty();
    }

    private static SqlDays without(String start, String end) {
        return new SqlDays(Optional.empty(), Optional.empty(), start, end);
    }

    private static String known(IntervalEnd end, Optional<String> day, boolean doubtful) {
        if (end != IntervalEnd.KNOWN) {
            return end.name().toLowerCase(Locale.ROOT);
        } else if (doubtful) {
            return "doubtful";
        }
        return day.isPresent() ? "known" : "beyond";
    }

    private static Optional<String> day(LocalDate day) {
        return Math.abs(day.getYear()) > MOST_YEARS ? Optional.empty() : Optional.of(withoutPlus(day.toString()));
    }

    /** {@return an instant to the microsecond, without the letters that stand in it} */
    static Optional<String> moment(Instant instant) {
        Instant least = LocalDateTime.of(-MOST_YEARS, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        Instant most = LocalDateTime.of(MOST_YEARS, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        if (instant.isBefore(least) || instant.isAfter(most)) {
            return Optional.empty();
        }
        String text = instant.truncatedTo(ChronoUnit.MICROS).toString();
        return Optional.of(withoutPlus(text.substring(0, text.length() - 1).replace('T', ' ')));
    }

    /** Before years of five digits {@code java.time} has a sign that SQL does not read. */
    private static String withoutPlus(String text) {
        return text.startsWith("+") ? text.substring(1) : text;
    }
}
