package org.communique.exchange.ftm;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Stretches of time, which FollowTheMoney tells by a first and a last date. */
final class Periods {

    private static final String PLAIN = "\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?";
    private static final Pattern DATE = Pattern.compile(PLAIN + "(?:T\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)?)?");
    private static final Pattern STRETCH = Pattern.compile("([^/]*)/(" + PLAIN + "|\\.\\.)?");
    private static final int DAY = 10;

    static final String PLAIN_DATE = "expected plain dates";

    private Periods() {}

    /**
     * {@return from when to when, by two properties; a single date by a third where these say nothing}
     *
     * @param isCurrent whether it is known to last, so that an end that is not told is open
     */
    static Optional<TimeExpression> read(Draft draft, String from, String to, String single, boolean isCurrent) {
        Optional<String> start = draft.date(from).map(Periods::day);
        Optional<String> end = draft.date(to).map(Periods::day);
        boolean endIsTold = !draft.entity().all(to).isEmpty();
        if (start.isEmpty() && end.isEmpty()) {
            boolean isTold = endIsTold || !draft.entity().all(from).isEmpty();
            return isTold
                    ? Optional.empty()
                    : draft.date(single).map(Edtf::parse).map(TimeExpression::of);
        }
        if (isBefore(end.orElse(""), start.orElse(""))) {
            draft.doubt(to, Reason.CONTRADICTS, "it ends before it begins");
            return Optional.empty();
        }
        String text = start.orElse("") + '/' + end.orElse(isCurrent && !endIsTold ? ".." : "");
        return Optional.of(TimeExpression.of(Edtf.parse(text)));
    }

    /** A year is not before a day in it. */
    private static boolean isBefore(String end, String start) {
        return !end.isEmpty() && end.compareTo(start) < 0 && !start.startsWith(end);
    }

    /** {@return whether it is a date or time without anything that leaves it open} */
    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    private static String day(String date) {
        return date.length() > DAY ? date.substring(0, DAY) : date;
    }

    /** Writes from when to when, where that is told by plain dates; what else is told is not carried. */
    static void write(
            FtmWriter out, String member, Optional<TimeExpression> time, String from, String to, String single) {
        String text = time.flatMap(TimeExpression::edtf).map(Edtf::text).orElse("");
        Value leaf = out.json().get(member).get("edtf");
        Matcher stretch = STRETCH.matcher(text);
        if (stretch.matches()) {
            put(out, from, stretch.group(1), leaf);
            put(out, to, stretch.group(2), leaf);
            if ("..".equals(stretch.group(2)) && !out.isCurrent()) {
                leaf.remark(Reason.NO_HOME, "an end that is open is not told");
            }
        } else if (DATE.matcher(text).matches() && !single.isEmpty()) {
            out.put(single, text, leaf);
        } else {
            out.lost(leaf, Reason.NO_HOME, PLAIN_DATE);
        }
    }

    private static void put(FtmWriter out, String property, @Nullable String date, Value leaf) {
        if (date != null && DATE.matcher(date).matches()) {
            out.put(property, date, leaf);
        } else if (date != null && !date.isEmpty() && !date.equals("..")) {
            out.lost(leaf, Reason.NO_HOME, PLAIN_DATE);
        }
    }
}
