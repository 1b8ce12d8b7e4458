package org.communique.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.communique.dossier.Dossier;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.Tense;

/**
 * What sources and speakers tell as past, under way or to come, which the publication or the statement is behind, within or
 * before (rule T3).
 *
 * <p>Of several that affirm something the last one counts, for an earlier one may have told of it while it was to come.
 */
final class Publications {

    private static final Set<Modality> PAST = Set.of(Modality.OCCURRED, Modality.ATTEMPTED, Modality.FAILED);
    private static final Set<Modality> TO_COME = Set.of(Modality.PLANNED, Modality.EXPECTED);

    /** Words that only refer to an entry again. */
    private static final Optional<String> REFERRED_TO = Optional.of("id");

    private static final Comparator<EntryId> BY_TEXT = Comparator.comparing(EntryId::text);

    private final Dossier dossier;
    private final Items items;
    private final OwnDates dates;
    private final Moments moments;
    private final Edges edges;

    Publications(Dossier dossier, Items items, OwnDates dates, Moments moments, Edges edges) {
        this.dossier = dossier;
        this.items = items;
        this.dates = dates;
        this.moments = moments;
        this.edges = edges;
    }

    void add() {
        for (int i = 0; i < items.tellings().size(); i++) {
            add(items.tellings().get(i), items.itemOf(i));
        }
    }

    private void add(Items.Telling told, int item) {
        if (told.entry() instanceof Statement statement) {
            add(statement, item);
        } else if (told.entry() instanceof DiplomaticEvent event) {
            add(event, item);
        } else if (told.step().isPresent() && isOfItself(told.step().get())) {
            add(told.step().get(), (Pledge) told.entry(), item);
        }
    }

    /** What is told of a step that is an event is what is told of that. */
    private boolean isOfItself(PledgeStep step) {
        return step.event().isEmpty() || items.find(step.event().get()).isEmpty();
    }

    private void add(Statement statement, int item) {
        if (LinkOrder.isAhead(dossier, statement.occasion())) {
            return;
        }
        List<EntryId> pivots = pivots(statement.evidence(), "act");
        if (statement.voice() != Voice.NARRATOR) {
            addPast(item, pivots);
        } else if (pivots.size() == 1) {
            addSpan(pivots.get(0), item);
        }
    }

    private void add(DiplomaticEvent event, int item) {
        List<EntryId> pivots = pivots(event.evidence(), "modality");
        if (!LinkOrder.isFirm(event, "modality")) {
            return;
        } else if (PAST.contains(event.modality())) {
            addPast(item, pivots);
        } else if (event.modality().equals(Modality.ONGOING)) {
            addUnderWay(item, pivots);
        } else if (TO_COME.contains(event.modality())) {
            addLater(pivots, Moments.begin(item));
        }
    }

    private void add(PledgeStep step, Pledge pledge, int item) {
        List<EntryId> pivots = pivots(step.evidence().isEmpty() ? pledge.evidence() : step.evidence(), "steps");
        if (step.stage().known() && step.stage().tense() == Tense.PAST) {
            addPast(item, pivots);
        } else if (step.stage().known()) {
            addBegun(item, pivots);
        }
    }

    /** {@return whether a source says so, and is certain} */
    static boolean affirms(Citation words) {
        return words.factuality() == Factuality.CERTAIN && words.via().isEmpty();
    }

    /**
     * The sources that affirm something, or else the statements by whose makers' account it is so, or else the sources that
     * are certain of an attribute of it, though they hedge the whole.
     */
    private List<EntryId> pivots(List<Citation> evidence, String attribute) {
        if (evidence.isEmpty()) {
            return List.of();
        }
        Set<EntryId> sources = byText();
        Set<EntryId> statements = byText();
        Set<EntryId> ofParts = byText();
        for (Citation words : evidence) {
            boolean certain = words.factuality() == Factuality.CERTAIN;
            boolean whole = words.attribute().orElse(attribute).equals(attribute);
            if (certain && words.via().isPresent()) {
                addReported(words.via().get(), words.source());
            }
            if (certain && whole && words.via().isPresent()) {
                statements.add(words.via().get());
            } else if (certain && words.via().isEmpty() && !words.attribute().equals(REFERRED_TO)) {
                (whole ? sources : ofParts).add(words.source());
            }
        }
        Set<EntryId> affirming = sources.isEmpty() ? statements : sources;
        return List.copyOf(affirming.isEmpty() ? ofParts : affirming);
    }

    private static Set<EntryId> byText() {
        return new TreeSet<>(BY_TEXT);
    }

    /** A statement that a source tells of was made before that was published. */
    private void addReported(StatementId made, SourceId source) {
        Optional<Statement> said = dossier.find(made);
        OptionalInt item = items.find(made);
        if (said.isPresent()
                && item.isPresent()
                && said.get().voice() != Voice.NARRATOR
                && !LinkOrder.isAhead(dossier, said.get().occasion())) {
            addNotAfter(Moments.end(item.getAsInt()), source);
        }
    }

    private void addPast(int item, List<EntryId> pivots) {
        addNotAfterLast(Moments.end(item), pivots);
    }

    private void addBegun(int item, List<EntryId> pivots) {
        addNotAfterLast(Moments.begin(item), pivots);
    }

    private void addUnderWay(int item, List<EntryId> pivots) {
        addBegun(item, pivots);
        addLater(pivots, Moments.end(item));
    }

    private void addLater(List<EntryId> pivots, int node) {
        for (EntryId pivot : pivots) {
            addLater(pivot, node);
        }
    }

    private void addLater(EntryId pivot, int node) {
        OptionalInt found = items.find(pivot);
        if (found.isPresent() && found.getAsInt() != node / 2) {
            edges.add(Moments.end(found.getAsInt()), node, false, Claim.of(ReasonKind.PUBLICATION, pivot));
        }
    }

    private void addNotAfter(int node, EntryId pivot) {
        OptionalInt found = items.find(pivot);
        if (found.isPresent() && found.getAsInt() != node / 2) {
            edges.add(node, Moments.begin(found.getAsInt()), false, Claim.of(ReasonKind.PUBLICATION, pivot));
        }
    }

    /** What a source says itself is said while it is published. */
    private void addSpan(EntryId pivot, int item) {
        OptionalInt found = items.find(pivot);
        if (found.isPresent() && found.getAsInt() != item) {
            Claim claim = Claim.of(ReasonKind.PUBLICATION, pivot);
            int first = edges.size();
            edges.add(Moments.begin(found.getAsInt()), Moments.begin(item), false, claim);
            edges.add(Moments.end(item), Moments.end(found.getAsInt()), false, claim);
            edges.join(first);
        }
    }

    private void addNotAfterLast(int node, List<EntryId> pivots) {
        if (pivots.size() == 1) {
            addNotAfter(node, pivots.get(0));
        } else if (!pivots.isEmpty()) {
            addNotAfterDays(node, pivots, false);
            addNotAfterDays(node, pivots, true);
        }
    }

    /** The day after which none of them was published, if all are dated. */
    private void addNotAfterDays(int node, List<EntryId> pivots, boolean instant) {
        long last = DateBounds.NONE;
        Optional<EntryId> by = Optional.empty();
        for (EntryId pivot : pivots) {
            OptionalInt found = items.find(pivot);
            long day = found.isPresent() ? dates.highest(Moments.begin(found.getAsInt()), instant) : DateBounds.NONE;
            if (day == DateBounds.NONE) {
                return;
            } else if (day > last) {
                last = day;
                by = Optional.of(pivot);
            }
        }
        edges.add(node, moments.node(last, instant), false, Claim.of(ReasonKind.PUBLICATION, by.orElseThrow()));
    }
}
