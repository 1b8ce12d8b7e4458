package org.communique.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.StatementId;
import org.communique.statement.Polarity;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineItem;

/** What holds of the positions of whatever dossier; small ones, in which much comes together. */
class PositionsProperties {

    private static final int STATEMENTS = 8;

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Combinators.combine(
                        statement().list().ofMinSize(1).ofMaxSize(STATEMENTS),
                        link().list().ofMaxSize(8))
                .as((statements, links) -> Dossier.of(DossierId.of("d"))
                        .plus(IntStream.range(0, statements.size())
                                .mapToObj(
                                        i -> statements.get(i).id(statement(i)).build())
                                .toList())
                        .plus(IntStream.range(0, links.size())
                                .mapToObj(
                                        i -> links.get(i).id(LinkId.of("l" + i)).build())
                                .filter(link -> isThere(link.subject(), statements.size())
                                        && isThere(link.object(), statements.size()))
                                .toList()));
    }

    private static Arbitrary<Statement.Builder> statement() {
        Arbitrary<Optional<ActorId>> holder =
                Arbitraries.of("one", "other").map(ActorId::of).optional(0.8);
        Arbitrary<List<ActorId>> speakers =
                Arbitraries.of("one", "other", "third").map(ActorId::of).list().ofMaxSize(2);
        Arbitrary<Optional<TimeExpression>> said = Arbitraries.of(
                        "2025-03-01",
                        "2025-03-02",
                        "2025-03-03",
                        "2025-03",
                        "2025-03-02T23:00-12:00",
                        "2025-03-03T02:00+14:00",
                        "2025-03-03T12:00Z")
                .map(date -> TimeExpression.of(Edtf.parse(date)))
                .optional(0.7);
        return Combinators.combine(holder, speakers, said, stance().list().ofMaxSize(2))
                .as((whose, who, when, stances) -> Statement.builder()
                        .voice(Voice.ATTRIBUTED)
                        .act(SpeechAct.ASSERT)
                        .holder(whose)
                        .speakers(who)
                        .said(when)
                        .stances(stances));
    }

    private static Arbitrary<Stance> stance() {
        Arbitrary<Topic> target = Arbitraries.of(Topic.of(EventId.of("talks")), Topic.of("peace"));
        return Combinators.combine(target, Arbitraries.of(Polarity.class)).as(Stance::of);
    }

    private static Arbitrary<Link.Builder> link() {
        Arbitrary<StatementId> end =
                Arbitraries.integers().between(0, STATEMENTS - 1).map(PositionsProperties::statement);
        return Combinators.combine(
                        end,
                        Arbitraries.of(Relation.RESTATES, Relation.RESTATES, Relation.SAME_AS, Relation.FOLLOWS),
                        end)
                .as((subject, relation, object) ->
                        Link.builder().subject(subject).relation(relation).object(object));
    }

    /** A link between statements that are not there joins nothing. */
    private static boolean isThere(EntryId id, int statements) {
        return IntStream.range(0, statements).anyMatch(i -> statement(i).equals(id));
    }

    private static StatementId statement(int number) {
        return StatementId.of("s" + number);
    }

    /** A stance of one of its holders, by the words of the rules alone. */
    private record View(StatementId statement, int index, Optional<ActorId> holder, Topic target, Polarity polarity) {

        static List<View> in(Dossier dossier) {
            List<View> views = new ArrayList<>();
            for (Statement statement : dossier.statements()) {
                for (int i = 0; i < statement.stances().size(); i++) {
                    Stance stance = statement.stances().get(i);
                    for (Optional<ActorId> holder : holders(statement)) {
                        views.add(new View(statement.id(), i, holder, stance.target(), stance.polarity()));
                    }
                }
            }
            return views;
        }

        private static Set<Optional<ActorId>> holders(Statement statement) {
            List<ActorId> named = statement.holder().map(List::of).orElse(statement.speakers());
            return named.isEmpty()
                    ? Set.of(Optional.empty())
                    : new HashSet<>(named.stream().map(Optional::of).toList());
        }

        boolean says(View other) {
            return holder.equals(other.holder) && target.equals(other.target) && polarity == other.polarity;
        }
    }

    private static List<View> counted(Dossier dossier) {
        return Positions.of(dossier).matrix().positions().stream()
                .flatMap(cell -> cell.stances().stream()
                        .map(stance -> new View(
                                stance.statement(), stance.index(), cell.holder(), cell.target(), stance.polarity())))
                .toList();
    }

    /** The other statements that one goes back to, by whatever links. */
    private static Set<EntryId> reached(Dossier dossier, StatementId from) {
        Set<EntryId> reached = new HashSet<>();
        List<EntryId> next = new ArrayList<>(List.of(from));
        while (!next.isEmpty()) {
            EntryId each = next.remove(0);
            if (reached.add(each)) {
                dossier.links().stream()
                        .filter(link -> !link.relation().equals(Relation.FOLLOWS))
                        .forEach(link -> {
                            if (link.subject().equals(each)) {
                                next.add(link.object());
                            } else if (link.object().equals(each)
                                    && link.relation().equals(Relation.SAME_AS)) {
                                next.add(link.subject());
                            }
                        });
            }
        }
        reached.remove(from);
        return reached;
    }

    @Property
    void aStanceStandsInOneCellOfEachHolderUnlessItIsSaidAgain(@ForAll @From("dossiers") Dossier dossier) {
        List<View> counted = counted(dossier);

        assertThat(counted).doesNotHaveDuplicates();
        assertThat(View.in(dossier)).containsAll(counted).allSatisfy(view -> {
            Set<EntryId> before = reached(dossier, view.statement());
            List<View> same = View.in(dossier).stream()
                    .filter(view::says)
                    .filter(other -> before.contains(other.statement()))
                    .toList();
            if (counted.contains(view)) {
                assertThat(counted).noneMatch(other -> same.contains(other) && !back(dossier, other, view));
            } else {
                assertThat(counted).anyMatch(same::contains);
            }
        });
    }

    /** In a circle one of several counts, and others go back to it. */
    private static boolean back(Dossier dossier, View from, View to) {
        return reached(dossier, from.statement()).contains(to.statement());
    }

    /** Its date is one that is known already, unless dates contradict each other. */
    @Property
    void aRestatementChangesNothing(@ForAll @From("dossiers") Dossier dossier) {
        Statement first = dossier.statements().get(0);
        boolean consistent = Timeline.of(dossier).contradictions().isEmpty();
        Dossier more = dossier.plus(
                first.toBuilder()
                        .id(StatementId.of("again"))
                        .said(consistent ? first.said() : Optional.empty())
                        .build(),
                Link.of(LinkId.of("again"), StatementId.of("again"), Relation.RESTATES, first.id()));

        assertThat(Positions.of(more).matrix()).isEqualTo(Positions.of(dossier).matrix());
    }

    @Property
    void aChangeIsCertainAndIsFoundWhereOneIs(@ForAll @From("dossiers") Dossier dossier) {
        Timeline timeline = Timeline.of(dossier);
        for (HeldPosition cell : Positions.of(dossier).matrix().positions()) {
            assertThat(cell.changes()).allMatch(change -> isChange(change.from(), change.to(), timeline));
            assertThat(cell.changes().isEmpty())
                    .isEqualTo(cell.stances().stream()
                            .noneMatch(from -> cell.stances().stream().anyMatch(to -> isChange(from, to, timeline))));
            assertThat(cell.changes()).doesNotHaveDuplicates();
        }
    }

    @Property
    void whatStandsWasNotCertainlyReplaced(@ForAll @From("dossiers") Dossier dossier) {
        Timeline timeline = Timeline.of(dossier);
        for (HeldPosition cell : Positions.of(dossier).matrix().positions()) {
            List<HeldStance> unreplaced = cell.stances().stream()
                    .filter(from -> cell.stances().stream().noneMatch(to -> isChange(from, to, timeline)))
                    .toList();

            assertThat(cell.standing()).isEqualTo(unreplaced.isEmpty() ? cell.stances() : unreplaced);
        }
    }

    /** Where all are on one side, by dates alone. */
    @Property
    void stancesStandInTheOrderOfTime(@ForAll @From("dossiers") Dossier dossier) {
        Timeline timeline = Timeline.of(dossier);
        Assume.that(timeline.contradictions().isEmpty());
        for (HeldPosition cell : Positions.of(dossier).matrix().positions()) {
            List<HeldStance> days = cell.stances().stream()
                    .filter(stance -> stance.when()
                            .filter(date -> !date.text().contains("T"))
                            .isPresent())
                    .toList();
            boolean several = cell.stances().stream()
                    .anyMatch(each -> each.polarity() != cell.stances().get(0).polarity());

            IntStream.range(1, days.size()).forEach(i -> assertThat(
                            several
                                    ? isBefore(days.get(i), days.get(i - 1), timeline)
                                    : isDatedBefore(days.get(i), days.get(i - 1)))
                    .isFalse());
        }
    }

    /**
     * Unless that says that both were said at once. Days and times with an offset are not mixed: a day has no zone, and takes
     * such a time for that of its own.
     */
    @Property
    void moreKnowledgeThatDoesNotContradictChangesNoCertainOrder(
            @ForAll @From("dossiers") Dossier drawn,
            @ForAll boolean instants,
            @ForAll @IntRange(max = STATEMENTS - 1) int undated) {
        Dossier dossier = dated(drawn, instants);
        Timeline timeline = Timeline.of(dossier);
        Assume.that(timeline.contradictions().isEmpty());
        Positions more = Positions.of(dossier);
        Dossier less = without(dossier, statement(undated));
        for (HeldPosition cell : Positions.of(less).matrix().positions()) {
            for (PositionChange change : cell.changes()) {
                HeldPosition known = more.matrix().positions().stream()
                        .filter(each -> each.holder().equals(cell.holder())
                                && each.target().equals(cell.target()))
                        .findFirst()
                        .orElseThrow();
                TimelineItem from = TimelineItem.of(change.from().statement());
                TimelineItem to = TimelineItem.of(change.to().statement());
                assertThat(timeline.began(to, from) == Ternary.YES || isReplaced(known, change.from()))
                        .isTrue();
                assertThat(known.changes())
                        .noneMatch(other -> isSame(other.from(), change.to()) && isSame(other.to(), change.from()));
            }
        }
    }

    /** With dates that are times with an offset alone, or else days alone. */
    private static Dossier dated(Dossier dossier, boolean instants) {
        return dossier.toBuilder()
                .statements(dossier.statements().stream()
                        .map(each -> each.toBuilder()
                                .said(each.said()
                                        .filter(said -> instants
                                                == said.edtf()
                                                        .orElseThrow()
                                                        .text()
                                                        .contains("T")))
                                .build())
                        .toList())
                .build();
    }

    private static boolean isReplaced(HeldPosition cell, HeldStance stance) {
        return cell.stances().stream().anyMatch(each -> isSame(each, stance) && !each.standing());
    }

    private static boolean isSame(HeldStance one, HeldStance other) {
        return one.statement().equals(other.statement()) && one.index() == other.index();
    }

    /** Without the date of one statement, and the links that only order. */
    private static Dossier without(Dossier dossier, StatementId undated) {
        List<LinkId> ordering = dossier.links().stream()
                .filter(link -> link.relation().equals(Relation.FOLLOWS))
                .map(Link::id)
                .toList();
        return dossier.without(ordering).toBuilder()
                .statements(dossier.statements().stream()
                        .map(each -> each.id().equals(undated)
                                ? each.toBuilder().said(Optional.empty()).build()
                                : each)
                        .toList())
                .build();
    }

    @Property
    void aCellIsTheSameWhetherAskedForOrSeenInTheMatrix(@ForAll Dossier dossier) {
        Positions positions = Positions.of(dossier);

        assertThat(positions.matrix().positions())
                .allSatisfy(cell -> assertThat(cell.holder().flatMap(holder -> positions.of(holder, cell.target())))
                        .isEqualTo(cell.holder().map(holder -> cell)));
    }

    private static boolean isChange(HeldStance from, HeldStance to, Timeline timeline) {
        return from.polarity() != to.polarity() && isBefore(from, to, timeline);
    }

    /** By the timeline, and by dates of which that does not know the reverse. */
    private static boolean isBefore(HeldStance one, HeldStance other, Timeline timeline) {
        return isEarlier(one, other, timeline) || (isDatedBefore(one, other) && !isEarlier(other, one, timeline));
    }

    private static boolean isDatedBefore(HeldStance one, HeldStance other) {
        return one.when()
                .flatMap(date -> other.when().map(later -> date.before(later) == Ternary.YES))
                .orElse(false);
    }

    private static boolean isEarlier(HeldStance one, HeldStance other, Timeline timeline) {
        TimelineItem first = TimelineItem.of(one.statement());
        TimelineItem second = TimelineItem.of(other.statement());
        return timeline.began(first, second) == Ternary.YES && timeline.began(second, first) != Ternary.YES;
    }
}
