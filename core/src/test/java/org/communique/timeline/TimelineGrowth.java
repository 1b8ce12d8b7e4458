package org.communique.timeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/**
 * What it costs to make a timeline of ten thousand, a hundred thousand and a million events, of several shapes, and to ask it
 * about the first and the last. Ends with 1 where a million take longer than five seconds.
 *
 * <p>It is the time that the thread has had of a processor, so that others who use the machine matter less.
 */
public final class TimelineGrowth {

    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final double MOST_SECONDS = 5;
    private static final SourceId ARTICLE = SourceId.of("article");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Map<String, IntFunction<Entry[]>> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put("a chain of links", i -> new Entry[] {event(i), follows(i, i - 1)});
        SHAPES.put("times of day", i ->
                new Entry[] {dated(i, LocalDateTime.of(2000, 1, 1, 0, 0).plusMinutes(i) + "Z")});
        SHAPES.put("days, told by one source", i -> new Entry[] {told(i, day(i))});
        SHAPES.put("words", i -> new Entry[] {worded(i)});
        SHAPES.put("links against dates", i -> new Entry[] {dated(i, day(i)), follows(i - 1, i)});
        SHAPES.put("links against a source", i ->
                new Entry[] {i % 2 == 0 ? plan(i) : told(i), follows(i, i % 2 == 0 ? i : i - 1)});
        SHAPES.put("links that lead back in pairs", i -> new Entry[] {event(i), follows(i, i ^ 1)});
    }

    private TimelineGrowth() {}

    /** Prints a line for each shape. */
    public static void main(String[] none) {
        boolean fine = true;
        measure("a chain of links", SIZES[0]);
        for (String shape : SHAPES.keySet()) {
            List<String> told = new ArrayList<>();
            for (int size : SIZES) {
                Cost cost = measure(shape, size);
                fine &= cost.made() <= MOST_SECONDS;
                told.add(String.format(Locale.ROOT, "%8d: %6.3f s, asked %6.3f s", size, cost.made(), cost.asked()));
            }
            System.out.println(String.format(Locale.ROOT, "%-32s", shape) + String.join("   ", told));
        }
        System.exit(fine ? 0 : 1);
    }

    /** Seconds to make it, and to ask it about two items. */
    private record Cost(double made, double asked) {}

    private static Cost measure(String shape, int size) {
        Dossier dossier = dossier(shape, size);
        TimelineItem first = TimelineItem.of(EventId.of("e0"));
        TimelineItem last = TimelineItem.of(EventId.of("e" + (size - 1)));
        System.gc();
        long start = THREADS.getCurrentThreadCpuTime();
        Timeline timeline = Timeline.of(dossier);
        long made = THREADS.getCurrentThreadCpuTime();
        OrderAnswer answer = timeline.why(first, last);
        long asked = THREADS.getCurrentThreadCpuTime();
        if (answer.why().size() > 2 * size + 2) {
            throw new IllegalStateException("a chain is longer than the dossier");
        }
        return new Cost((made - start) / 1e9, (asked - made) / 1e9);
    }

    private static Dossier dossier(String shape, int size) {
        List<Entry> entries = new ArrayList<>(List.of(Source.of(ARTICLE)));
        IntFunction<Entry[]> event = Objects.requireNonNull(SHAPES.get(shape));
        for (int i = 0; i < size; i++) {
            entries.addAll(List.of(event.apply(i)));
        }
        return Dossier.of(DossierId.of("d")).plus(entries);
    }

    private static DiplomaticEvent.Builder builder(int index) {
        return DiplomaticEvent.builder()
                .id(EventId.of("e" + index))
                .type(EventType.TALKS)
                .modality(Modality.OCCURRED);
    }

    private static Entry event(int index) {
        return builder(index).build();
    }

    private static Entry dated(int index, String date) {
        return builder(index).when(TimeExpression.of(Edtf.parse(date))).build();
    }

    private static Entry told(int index, String date) {
        return builder(index)
                .when(TimeExpression.of(Edtf.parse(date)))
                .addEvidence(Citation.of(ARTICLE))
                .build();
    }

    private static Entry told(int index) {
        return builder(index).addEvidence(Citation.of(ARTICLE)).build();
    }

    private static Entry plan(int index) {
        return builder(index)
                .modality(Modality.PLANNED)
                .addEvidence(Citation.of(ARTICLE))
                .build();
    }

    private static Entry worded(int index) {
        return builder(index)
                .when(TimeExpression.of(index % 2 == 0 ? "yesterday" : "on Tuesday", Anchor.of(ARTICLE)))
                .build();
    }

    private static String day(int index) {
        return LocalDateTime.of(1000, 1, 1, 0, 0).plusDays(index).toLocalDate().toString();
    }

    /** Of the first there is no other before it: that link names nothing. */
    private static Entry follows(int later, int earlier) {
        return Link.of(
                LinkId.of("l" + Math.max(later, 0) + "-" + Math.max(earlier, 0)),
                EventId.of("e" + Math.max(later, 0)),
                Relation.FOLLOWS,
                EventId.of("e" + Math.max(earlier, 0)));
    }
}
