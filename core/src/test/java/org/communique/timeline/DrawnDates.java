package org.communique.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.term.Basis;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.Tense;
import org.communique.time.TimeExpression;

/** Moments of a month, a zone for the dates without one, and dates and words that are true of them. */
final class DrawnDates {

    private static final long FIRST = LocalDate.of(2025, 2, 20).atStartOfDay().toEpochSecond(ZoneOffset.UTC);

    private static final int DAYS = 28;

    private final Random random;

    /** The zone of all dates without one, in seconds from UTC. */
    private final long zone;

    DrawnDates(Random random) {
        this.random = random;
        this.zone = zone();
    }

    long zoneOfCalendar() {
        return zone;
    }

    private long zone() {
        return (random.nextInt(57) - 28) * 1800L;
    }

    /** {@return a stretch that lasts so many seconds at most, often only a few} */
    DrawnWorld.Span span(EntryId id, long longest) {
        long begin =
                FIRST + (random.nextInt(3) == 0 ? random.nextInt(DAYS * 24) * 3600L : random.nextInt(DAYS * 86_400));
        long length = random.nextInt(3) == 0 ? 1 + random.nextInt(60) : 1 + random.nextLong(longest);
        return new DrawnWorld.Span(id, begin, begin + length);
    }

    /**
     * {@return a time that is true of a stretch, or none, which is as true}
     *
     * @param anchor a source that it may count from
     */
    Optional<TimeExpression> time(DrawnWorld.Span span, Optional<DrawnWorld.Span> anchor, Tense tense) {
        LocalDate first = DrawnWorld.day(span.begin(), zone);
        LocalDate last = DrawnWorld.day(span.end() - 1, zone);
        return switch (random.nextInt(9)) {
            case 0, 1 -> Optional.empty();
            case 2 -> first.equals(last) ? dated(Edtf.of(first)) : dated(Edtf.interval(first, last));
            case 3 -> dated(loose(first, last));
            case 4 -> dated(interval(first, last));
            case 5 -> withOffset(span);
            case 6 -> withoutOffset(span);
            case 7 -> dated(new Edtf(LocalDate.of(2025, 1 + random.nextInt(12), 1) + pick(List.of("~", "?", "%"))));
            default -> anchor.flatMap(source -> wording(first, last, source, tense));
        };
    }

    private static Optional<TimeExpression> dated(Edtf date) {
        return Optional.of(TimeExpression.of(date));
    }

    private Edtf loose(LocalDate first, LocalDate last) {
        if (first.getMonth() == last.getMonth() && random.nextBoolean()) {
            return new Edtf(first.toString().substring(0, 7) + (random.nextBoolean() ? "" : "-XX"));
        }
        LocalDate from = first.minusDays(random.nextInt(3));
        LocalDate to = last.plusDays(random.nextInt(3));
        return switch (random.nextInt(4)) {
            case 0 -> new Edtf("[" + from + "..]");
            case 1 -> new Edtf("[.." + to + "]");
            case 2 -> new Edtf("2025");
            default -> Edtf.oneOf(from, to);
        };
    }

    private Edtf interval(LocalDate first, LocalDate last) {
        String from = pick(List.of(first.toString(), first.toString().substring(0, 7), "", "..", "2025-02-01~"));
        String to = pick(List.of(last.toString(), last.toString().substring(0, 7), "..", "2025-12-01?"));
        return new Edtf(from + "/" + to);
    }

    private Optional<TimeExpression> withOffset(DrawnWorld.Span span) {
        long offset = zone();
        String local = local(span, offset);
        return local.isEmpty()
                ? Optional.empty()
                : dated(new Edtf(local + (random.nextInt(4) == 0 && offset == 0 ? "Z" : offset(offset))));
    }

    /** Offsets are written with a sign, hours and minutes. */
    private static String offset(long seconds) {
        String id = ZoneOffset.ofTotalSeconds((int) seconds).getId();
        return id.equals("Z") ? "+00:00" : id;
    }

    /** Local time of a zone that is no further from that of the calendar than from UTC. */
    private Optional<TimeExpression> withoutOffset(DrawnWorld.Span span) {
        long own = zone();
        String local = Math.abs(own - zone) > 14 * 3600 ? "" : local(span, own);
        return local.isEmpty() ? Optional.empty() : dated(new Edtf(local));
    }

    /** The minute or the second that a stretch is in. */
    private static String local(DrawnWorld.Span span, long offset) {
        LocalDateTime first = DrawnWorld.utc(span.begin() + offset);
        LocalDateTime last = DrawnWorld.utc(span.end() - 1 + offset);
        if (first.equals(last)) {
            String text = first.toString();
            return text.length() == 16 ? text + ":00" : text;
        }
        boolean minute = first.truncatedTo(ChronoUnit.MINUTES).equals(last.truncatedTo(ChronoUnit.MINUTES));
        return minute ? first.truncatedTo(ChronoUnit.MINUTES).toString() : "";
    }

    /** English words that are true on the day on which a source is published, if that is one day. */
    private Optional<TimeExpression> wording(LocalDate first, LocalDate last, DrawnWorld.Span source, Tense tense) {
        LocalDate said = DrawnWorld.day(source.begin(), zone);
        if (!said.equals(DrawnWorld.day(source.end() - 1, zone))) {
            return Optional.empty();
        }
        LocalDate monday = said.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<String> words = new ArrayList<>();
        add(words, "yesterday", first, last, said.minusDays(1), said.minusDays(1));
        add(words, "today", first, last, said, said);
        add(words, "tomorrow", first, last, said.plusDays(1), said.plusDays(1));
        add(words, "next week", first, last, monday.plusDays(7), monday.plusDays(13));
        add(words, "last week", first, last, monday.minusDays(7), monday.minusDays(1));
        add(words, "this week", first, last, monday, monday.plusDays(6));
        LocalDate month = said.withDayOfMonth(1);
        add(
                words,
                "next month",
                first,
                last,
                month.plusMonths(1),
                month.plusMonths(2).minusDays(1));
        add(words, "last month", first, last, month.minusMonths(1), month.minusDays(1));
        if (tense == Tense.PAST) {
            LocalDate tuesday = said.with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
            add(words, "on Tuesday", first, last, tuesday, tuesday);
        } else if (tense == Tense.FUTURE) {
            LocalDate tuesday = said.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
            add(words, "on Tuesday", first, last, tuesday, tuesday);
        }
        words.add("recently");
        TimeExpression counted = TimeExpression.of(pick(words), Anchor.of((SourceId) source.id()));
        boolean within = counted.wording().equals(Optional.of("next week")) && random.nextInt(4) == 0;
        return Optional.of(
                within
                        ? counted.toBuilder()
                                .edtf(Edtf.interval(monday.plusDays(7), monday.plusDays(13)))
                                .basis(Basis.RESOLVED)
                                .build()
                        : counted);
    }

    private static void add(
            List<String> words, String word, LocalDate first, LocalDate last, LocalDate from, LocalDate to) {
        if (!first.isBefore(from) && !last.isAfter(to)) {
            words.add(word);
        }
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
