package org.communique.position;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.entry.Topic;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.internal.CompositeKey;
import org.communique.timeline.Timeline;

/**
 * Who stands where: what the statements of a dossier say that somebody is for or against.
 *
 * <p>A stance is its holder's, or else the statement's holder's, or else each speaker's, or nobody's. Entries that {@linkplain
 * Dossier#sameAs tell the same} are one, actors as well as targets; targets in words are one where the words are equal. What a
 * statement restates, passes on or tells as another does counts once. Deprecated statements do not count, nor do stances
 * that every source denies.
 *
 * <p>Made once, in time in proportion to the dossier; where somebody is told to be on several sides, what is not certain by
 * dates is asked of a {@link Timeline}, which takes as long again for each such stance. Immutable and thread-safe.
 *
 * <pre>{@code
 * Positions positions = Positions.of(dossier);
 * HeldPosition norlands = positions.of(norland.id(), ferries.id()).orElseThrow();
 * List<Polarity> sides = norlands.polarities();
 * boolean changed = !norlands.changes().isEmpty();
 * }</pre>
 */
public final class Positions {

    private final Twins twins;
    private final Map<CompositeKey, HeldPosition> cells = new LinkedHashMap<>();

    private Positions(Dossier dossier) {
        this.twins = new Twins(dossier);
        Map<CompositeKey, List<StanceTelling>> byCell = new LinkedHashMap<>();
        StanceTelling.counted(dossier).forEach(each -> byCell.computeIfAbsent(
                        CompositeKey.of(cell(each.holder(), each.target())), absent -> new ArrayList<>())
                .add(each));
        Optional<Timeline> timeline = byCell.values().stream()
                .filter(StanceOrder::isAsked)
                .findFirst()
                .map(several -> Timeline.of(dossier));
        byHolder(byCell.values()).forEach(told -> put(told.get(0), told, timeline));
    }

    /** Cells holder by holder, each holder where it comes first. */
    private static List<List<StanceTelling>> byHolder(Collection<List<StanceTelling>> cells) {
        Map<String, List<List<StanceTelling>>> rows = new LinkedHashMap<>();
        cells.forEach(cell -> rows.computeIfAbsent(holder(cell.get(0).holder()), absent -> new ArrayList<>())
                .add(cell));
        return rows.values().stream().flatMap(List::stream).toList();
    }

    private void put(StanceTelling first, List<StanceTelling> told, Optional<Timeline> timeline) {
        StanceOrder order = StanceOrder.of(told, timeline);
        cells.put(
                CompositeKey.of(cell(first.holder(), first.target())),
                new HeldPosition(first.holder(), first.target(), order.inOrder(), order.changes()));
    }

    /** What names a cell: whose it is, and towards which entry or which words. */
    static List<String> cell(Optional<ActorId> holder, Topic target) {
        return List.of(
                holder(holder),
                target.entry().map(EntryId::text).orElse(""),
                target.entry().isPresent() ? "" : target.text().orElse(""));
    }

    private static String holder(Optional<ActorId> holder) {
        return holder.map(ActorId::text).orElse("");
    }

    /** {@return the positions that the statements of a dossier tell of} */
    public static Positions of(Dossier dossier) {
        return new Positions(dossier);
    }

    /** {@return where somebody stands towards an entry, if a statement says so} */
    public Optional<HeldPosition> of(ActorId holder, EntryId target) {
        return of(holder, Topic.of(target));
    }

    /** {@return where somebody stands towards something, if a statement says so; towards its entry where it has one} */
    public Optional<HeldPosition> of(ActorId holder, Topic target) {
        Optional<ActorId> known = Optional.of(twins.first(holder));
        return Optional.ofNullable(cells.get(CompositeKey.of(cell(known, twins.first(target)))));
    }

    /** {@return where everybody stands towards everything} */
    public PositionMatrix matrix() {
        return new PositionMatrix(List.copyOf(cells.values()));
    }

    /**
     * {@return where some stand towards some things}
     *
     * @param holders who; everybody where none is named
     * @param targets towards what; towards everything where nothing is named
     */
    public PositionMatrix matrix(Collection<ActorId> holders, Collection<Topic> targets) {
        Set<String> rows = holders.stream().map(twins::first).map(ActorId::text).collect(toSet());
        Set<CompositeKey> columns =
                targets.stream().map(twins::first).map(Positions::column).collect(toSet());
        return new PositionMatrix(cells.values().stream()
                .filter(cell -> rows.isEmpty() || rows.contains(holder(cell.holder())))
                .filter(cell -> columns.isEmpty() || columns.contains(column(cell.target())))
                .toList());
    }

    private static CompositeKey column(Topic target) {
        return CompositeKey.of(cell(Optional.empty(), target));
    }

    /** {@return how many cells there are, for a log} */
    @Override
    public String toString() {
        return cells.size() + " positions";
    }
}
