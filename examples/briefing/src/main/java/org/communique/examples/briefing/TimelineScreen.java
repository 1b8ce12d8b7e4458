package org.communique.examples.briefing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.dossier.Dossier;
import org.communique.time.Ternary;
import org.communique.timeline.ItemSpan;
import org.communique.timeline.OrderAnswer;
import org.communique.timeline.PointBounds;
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

    private final Dossier dossier;
    private final Timeline timeline;
    private final Screen screen;
    private final Words words;
    private final TimelineWords reasons;

    TimelineScreen(Dossier dossier, Timeline timeline, Screen screen, Words words) {
        this.dossier = dossier;
        this.timeline = timeline;
        this.screen = screen;
        this.words = words;
        this.reasons = new TimelineWords(words);
    }

    /** {@return the whole line} */
    String line() {
        TimelineSummary summary = timeline.summary();
        Layout page = new Layout(screen, words);
        page.title(words.say(
                "timeline.title",
                dossier.id(),
                words.count("timeline.items", summary.items().size()),
                words.count("timeline.contradictions", summary.contradictions().size())));
        page.heading(words.say("timeline.heading.contradictions"));
        summary.contradictions().forEach(found -> page.item(0, contradiction(found)));
        page.heading(words.say("timeline.heading.order"));
        addItems(summary.items(), page);
        page.heading(words.say("timeline.heading.unplaced"));
        summary.unplaced().forEach(item -> page.item(0, named(item, List.of())));
        page.heading(words.say("timeline.heading.legend"));
        page.item(0, Phrase.plain(words.say("timeline.legend.lines", CERTAIN, OPEN)));
        page.item(0, Phrase.plain(words.say("timeline.legend.marks")));
        return page.text();
    }

    private List<Phrase> contradiction(TimelineContradiction found) {
        return List.of(
                Phrase.lead(words.say("timeline.not-counted", reasons.yielding(found))),
                Phrase.plain(" – " + reasons.sentence(found.edges())));
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
        String when = reasons.when(item);
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

    private List<Phrase> named(TimelineItem item, List<TimelineItem> same) {
        String about = TimelineNames.about(item, dossier, words);
        String others = same.stream().map(other -> ", " + other).collect(Collectors.joining());
        return List.of(Phrase.plain(item + others), Phrase.plain(about.isEmpty() ? "" : " – " + about));
    }

    /** {@return whether one item came before another, and why} */
    String answer(TimelineItem one, TimelineItem other) {
        OrderAnswer answer = timeline.why(one, other);
        Layout page = new Layout(screen, words);
        page.item(0, answer(answer.before(), "timeline.ended-before", one, other));
        page.item(0, answer(answer.began(), "timeline.began-before", one, other));
        TimelineWords.told(answer.why()).forEach(reason -> page.item(1, Phrase.plain(reasons.reason(reason))));
        List.of(one, other).stream()
                .filter(item -> timeline.span(item).isEmpty())
                .forEach(item -> page.item(1, Phrase.doubt(words.say("timeline.placeless", item))));
        return page.text();
    }

    private List<Phrase> answer(Ternary answer, String key, TimelineItem one, TimelineItem other) {
        return List.of(
                Phrase.lead(words.say("timeline.answer." + TimelineWords.key(answer))),
                Phrase.plain(": " + words.say(key, one, other)));
    }
}
