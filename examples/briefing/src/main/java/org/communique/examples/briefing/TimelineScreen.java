package org.communique.examples.briefing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.dossier.Dossier;
import org.communique.time.Edtf;
import org.communique.timeline.ItemSpan;
import org.communique.timeline.OrderAnswer;
import org.communique.timeline.PointBounds;
import org.communique.timeline.ReasonKind;
import org.communique.timeline.SpanBasis;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineContradiction;
import org.communique.timeline.TimelineItem;
import org.communique.timeline.TimelineSummary;

/**
 * A timeline as a line down the screen: contradictions first, then the items in their order.
 *
 * <p>The line is drawn through where an item certainly began no earlier than the one above it, and broken where that is not
 * known. A full mark has a first and a last day on which it can have begun, a half one either, an empty one floats.
 */
final class TimelineScreen {

    private static final String CERTAIN = "│";
    private static final String OPEN = "┊";

    /** What goes without saying. */
    private static final Set<ReasonKind> TACIT = Set.of(ReasonKind.DURATION, ReasonKind.CALENDAR);

    private final Dossier dossier;
    private final Timeline timeline;
    private final Screen screen;

    TimelineScreen(Dossier dossier, Timeline timeline, Screen screen) {
        this.dossier = dossier;
        this.timeline = timeline;
        this.screen = screen;
    }

    /** {@return the whole line} */
    String line() {
        TimelineSummary summary = timeline.summary();
        Layout page = new Layout(screen);
        page.title("Timeline of " + dossier.id() + ": " + count(summary.items().size(), "item") + ", "
                + count(summary.contradictions().size(), "contradiction"));
        page.heading("Contradictions");
        summary.contradictions().forEach(found -> page.item(0, contradiction(found)));
        page.heading("In order");
        addItems(summary.items(), page);
        page.heading("Without a place: supposed, proposed, cancelled, corrected or known to be wrong");
        summary.unplaced().forEach(item -> page.item(0, named(item, List.of())));
        page.heading("How to read it");
        page.item(0, Phrase.plain(CERTAIN + " began no earlier than the one above; " + OPEN + " that is not known"));
        page.item(0, Phrase.plain("● began between two known days; ◐ one of them is known; ○ floats"));
        return page.text();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static List<Phrase> contradiction(TimelineContradiction found) {
        return List.of(
                Phrase.lead("not counted: "
                        + found.yielding().stream().map(Object::toString).collect(Collectors.joining(", "))),
                Phrase.plain(" – " + found.inWords()));
    }

    private void addItems(List<ItemSpan> items, Layout page) {
        Iterator<TimelineItem> unbroken = timeline.unbroken().iterator();
        Optional<TimelineItem> next = next(unbroken);
        for (ItemSpan item : items) {
            boolean behind = next.equals(Optional.of(item.id()));
            page.item(0, row(item, behind ? CERTAIN : OPEN));
            next = behind ? next(unbroken) : next;
        }
    }

    private static Optional<TimelineItem> next(Iterator<TimelineItem> items) {
        return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
    }

    private List<Phrase> row(ItemSpan item, String line) {
        List<Phrase> row = new ArrayList<>(List.of(Phrase.plain(line + " " + mark(item.begin()) + " ")));
        String when = when(item);
        if (!when.isEmpty()) {
            row.add(Phrase.lead(when));
            row.add(Phrase.plain(" "));
        }
        row.addAll(named(item.id(), item.same()));
        return row;
    }

    private static String mark(PointBounds begin) {
        if (begin.earliest().isPresent() && begin.latest().isPresent()) {
            return "●";
        }
        return begin.basis().isPresent() ? "◐" : "○";
    }

    /** When it was; how that is known is said where no date says so. */
    private static String when(ItemSpan item) {
        String begin = stretch(item.begin());
        String end = stretch(item.end());
        String both = begin.equals(end) ? begin : (begin.isEmpty() ? "?" : begin) + " – " + (end.isEmpty() ? "?" : end);
        return item.begin()
                .basis()
                .or(() -> item.end().basis())
                .filter(basis -> basis != SpanBasis.STATED)
                .map(basis -> both + " (" + basis.name().toLowerCase(Locale.ROOT) + ")")
                .orElse(both);
    }

    private static String stretch(PointBounds bounds) {
        Optional<Edtf> from = bounds.earliest();
        Optional<Edtf> by = bounds.latest();
        if (from.isPresent() && by.isPresent()) {
            return from.equals(by) ? from.get().text() : from.get() + " to " + by.get();
        }
        return from.map(day -> "from " + day)
                .or(() -> by.map(day -> "by " + day))
                .orElse("");
    }

    private List<Phrase> named(TimelineItem item, List<TimelineItem> same) {
        String about = TimelineNames.about(item, dossier);
        String others = same.stream().map(other -> ", " + other).collect(Collectors.joining());
        return List.of(Phrase.plain(item + others), Phrase.plain(about.isEmpty() ? "" : " – " + about));
    }

    /** {@return whether one item came before another, and why} */
    String answer(TimelineItem one, TimelineItem other) {
        OrderAnswer answer = timeline.why(one, other);
        Layout page = new Layout(screen);
        page.item(
                0, Phrase.lead(answer.before().name()), Phrase.plain(": " + one + " ended before " + other + " began"));
        page.item(0, Phrase.lead(answer.began().name()), Phrase.plain(": " + one + " began before " + other));
        answer.why().stream()
                .filter(reason -> !TACIT.contains(reason.kind()))
                .forEach(reason -> page.item(1, Phrase.plain(reason.inWords())));
        List.of(one, other).stream()
                .filter(item -> timeline.span(item).isEmpty())
                .forEach(item -> page.item(1, Phrase.doubt(item + " has no place in time")));
        return page.text();
    }
}
