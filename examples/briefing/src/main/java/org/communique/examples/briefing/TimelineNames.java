package org.communique.examples.briefing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.id.PledgeId;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.statement.Statement;
import org.communique.timeline.TimelineItem;

/** What the items of a timeline are called, by those who ask and for those who read. */
final class TimelineNames {

    private TimelineNames() {}

    /**
     * {@return the item that a text names}
     *
     * @param text an id, or that of a pledge with the index or the key of a step behind a number sign
     * @throws IllegalArgumentException if there is none
     */
    static TimelineItem item(String text, Dossier dossier, Words words) {
        int mark = text.indexOf('#');
        EntryId id = id(mark < 0 ? text : text.substring(0, mark), words);
        Entry entry =
                dossier.find(id).orElseThrow(() -> new IllegalArgumentException(words.say("refused.no-entry", id)));
        if (mark < 0) {
            return TimelineItem.of(id);
        }
        String step = text.substring(mark + 1);
        return (entry instanceof Pledge pledge ? keyed(pledge, step) : Optional.<TimelineItem>empty())
                .orElseGet(() -> existing(text, entry, words));
    }

    private static EntryId id(String text, Words words) {
        try {
            return EntryId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(words.say("refused.id", text), e);
        }
    }

    private static Optional<TimelineItem> keyed(Pledge pledge, String key) {
        List<PledgeStep> steps = pledge.steps();
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).key().filter(key::equals).isPresent())
                .mapToObj(i -> TimelineItem.of(pledge.id(), i))
                .findFirst();
    }

    private static TimelineItem existing(String text, Entry entry, Words words) {
        int steps = entry instanceof Pledge pledge ? pledge.steps().size() : 1;
        try {
            TimelineItem item = TimelineItem.parse(text);
            if (item.step().orElse(0) < steps) {
                return item;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(words.say("refused.no-step"), e);
        }
        throw new IllegalArgumentException(words.say("refused.no-step"));
    }

    /** {@return what an item is: the title of its entry, the gist of a statement, the stage of a step} */
    static String about(TimelineItem item, Dossier dossier, Words words) {
        Optional<Entry> entry = dossier.find(item.entry());
        String title = entry.flatMap(known -> known.title()
                        .or(() -> known instanceof Statement statement ? statement.gist() : Optional.empty()))
                .orElse("");
        if (item.entry() instanceof PledgeId && item.step().isPresent()) {
            String stage = entry.map(Pledge.class::cast)
                    .map(pledge -> pledge.steps().get(item.step().getAsInt()).stage())
                    .map(told -> words.areEnglish() ? told.code() : new Terms(words).stage(told))
                    .orElse("");
            return title.isEmpty() ? stage : stage + ": " + title;
        }
        return title;
    }
}
