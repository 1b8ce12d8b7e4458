package org.communique.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.time.Edtf;
import org.communique.time.Ternary;

/** Nothing that a timeline is certain of is otherwise in any world that a dossier allows. */
class TimelineOracleProperties {

    /** How many worlds a try draws: 1, and 1,000 in the profile long. */
    private static final int WORLDS = Integer.getInteger("timeline.worlds", 1);

    @Property(shrinking = ShrinkingMode.OFF)
    void noCertainAnswerIsOtherwiseInAWorldThatTheDossierAllows(@ForAll long seed) {
        for (int i = 0; i < WORLDS; i++) {
            DrawnWorld world = new DrawnWorld(seed + i);
            Timeline timeline = Timeline.of(world.dossier());
            assertThat(timeline.contradictions()).as("%s", seed + i).isEmpty();
            check(world, timeline, seed + i);
        }
    }

    private static void check(DrawnWorld world, Timeline timeline, long seed) {
        Map<String, TimelineItem> names = new TreeMap<>();
        world.spans()
                .keySet()
                .forEach(item -> names.put(
                        item,
                        timeline.span(TimelineItem.parse(item)).orElseThrow().id()));
        world.spans().forEach((one, span) -> world.spans().forEach((other, otherSpan) -> {
            OrderAnswer answer = timeline.why(TimelineItem.parse(one), TimelineItem.parse(other));
            if (!Objects.equals(names.get(one), names.get(other))) {
                allows(answer.before(), span.end() <= otherSpan.begin(), seed, one, other, answer);
                allows(answer.began(), span.begin() <= otherSpan.begin(), seed, one, other, answer);
            }
        }));
        world.spans()
                .forEach((item, span) -> checkSpan(
                        timeline.span(TimelineItem.parse(item)).orElseThrow(),
                        span,
                        world.dates().zoneOfCalendar(),
                        seed));
    }

    private static void allows(Ternary answer, boolean fact, long seed, String one, String other, OrderAnswer because) {
        assertThat(answer)
                .as(() -> seed + ": " + one + ", " + other + ": " + because.inWords())
                .isIn(Ternary.UNKNOWN, Ternary.of(fact));
    }

    private static void checkSpan(ItemSpan told, DrawnWorld.Span span, long zone, long seed) {
        check(told.begin(), span.begin(), span.begin(), zone, seed + " begin " + told);
        check(told.end(), span.end(), span.end() - 1, zone, seed + " end " + told);
    }

    private static void check(PointBounds bounds, long from, long last, long zone, String what) {
        assertThat(bounds.basis().isPresent())
                .isEqualTo(bounds.earliest().isPresent() || bounds.latest().isPresent());
        bounds.earliest()
                .ifPresent(date ->
                        assertThat(isAfter(date, from, zone, false)).as(what).isFalse());
        bounds.latest()
                .ifPresent(date ->
                        assertThat(isAfter(date, last, zone, true)).as(what).isTrue());
    }

    /** Whether a date begins behind a second or, of its end, ends behind it. */
    private static boolean isAfter(Edtf date, long second, long zone, boolean end) {
        if (date.text().indexOf('T') < 0) {
            LocalDate day = LocalDate.parse(date.text());
            LocalDate known = DrawnWorld.day(second, zone);
            return end ? !day.isBefore(known) : day.isAfter(known);
        }
        long at = OffsetDateTime.parse(date.text()).toEpochSecond();
        return end ? at >= second : at > second;
    }

    /** A lie that dates refute, or that a true link contradicts, changes nothing that is certain into something untrue. */
    @Property(shrinking = ShrinkingMode.OFF)
    void aLinkThatContradictsMakesNoCertainAnswerUntrue(@ForAll long seed) {
        for (int i = 0; i < WORLDS; i++) {
            DrawnWorld world = new DrawnWorld(seed + i);
            Dossier dossier = withALie(world);
            check(world, Timeline.of(dossier), seed + i);
        }
    }

    /** Between two events, one of which a true link says to be first, or whose dates say so. */
    private static Dossier withALie(DrawnWorld world) {
        Dossier dossier = world.dossier();
        Timeline timeline = Timeline.of(dossier);
        for (TimelineItem later : timeline.inOrder()) {
            for (TimelineItem earlier : timeline.inOrder()) {
                boolean events = later.entry() instanceof EventId && earlier.entry() instanceof EventId;
                if (events && timeline.before(earlier, later) == Ternary.YES) {
                    return dossier.plus(Link.of(LinkId.of("lie"), earlier.entry(), Relation.FOLLOWS, later.entry()));
                }
            }
        }
        return dossier;
    }
}
