package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.validation.Small.dossier;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.communique.actor.Organization;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.StatementId;
import org.communique.statement.Statement;
import org.communique.time.Anchor;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** However long a way through a dossier is, it takes no more stack than a short one. */
class DepthTest {

    private static final int LONG = 100_000;

    @Test
    void aLongChainOfPartsIsNoCycle() {
        Dossier chain = of(i -> part(i, i + 1));

        assertThat(codes("reference.cycle", chain)).isEmpty();
    }

    @Test
    void aLongCycleOfPartsIsFoundOnce() {
        Dossier cycle = of(i -> part(i, (i + 1) % LONG));

        assertThat(validated("reference.cycle", cycle)).singleElement().satisfies(violation -> {
            assertThat(violation.pointer()).isEqualTo("/links/0/object");
            assertThat(violation.arguments()).containsExactly("event:e1", "100000");
        });
    }

    @Test
    void aLongChainOfParentsIsNoCycle() {
        Dossier chain = of(i -> body(i, i + 1));

        assertThat(codes("reference.cycle", chain)).isEmpty();
        assertThat(codes("reference.missing", chain)).containsExactly("reference.missing");
    }

    @Test
    void aLongCircleOfTimesIsFoundOnceAndDatesNothing() {
        Dossier circle = of(i -> counting(i, (i + 1) % LONG));

        assertThat(validated("reference.cycle", circle)).singleElement().satisfies(violation -> {
            assertThat(violation.pointer()).isEqualTo("/events/0/when/anchor");
            assertThat(violation.arguments()).containsExactly("event:e1", "100000");
        });
        assertThat(circle.entryDates()).isEmpty();
    }

    @Test
    void aLongCircleOfAccountsIsFoundOnce() {
        Dossier circle = of(i -> known(i, (i + 1) % LONG));

        assertThat(validated("reference.cycle", circle)).singleElement().satisfies(violation -> {
            assertThat(violation.pointer()).isEqualTo("/statements/0/evidence/0/via");
            assertThat(violation.arguments()).containsExactly("statement:s1", "100000");
        });
    }

    @Test
    void manyActorsThatAreTheSameAreJoinedAtOnce() {
        Dossier chain = of(i -> Small.link("l" + i, ActorId.of("a" + i), Relation.SAME_AS, ActorId.of("a" + (i + 1))));

        assertThat(codes("actor.same-identifier", chain)).isEmpty();
    }

    private static Dossier of(IntFunction<? extends Entry> entry) {
        return dossier().plus(IntStream.range(0, LONG).mapToObj(entry).toList());
    }

    private static Link part(int of, int whole) {
        return Small.link("l" + of, EventId.of("e" + of), Relation.PART_OF, EventId.of("e" + whole));
    }

    private static DiplomaticEvent counting(int i, int from) {
        return Small.event()
                .id(EventId.of("e" + i))
                .when(TimeExpression.of("a day later", Anchor.of(EventId.of("e" + from))))
                .build();
    }

    private static Statement known(int i, int by) {
        return Small.statement()
                .id(StatementId.of("s" + i))
                .addEvidence(
                        Small.cited().toBuilder().via(StatementId.of("s" + by)).build())
                .build();
    }

    private static Organization body(int i, int parent) {
        return Small.body("b" + i).toBuilder().parent(ActorId.of("b" + parent)).build();
    }

    private static List<Violation> validated(String code, Dossier dossier) {
        return Validator.builder()
                .with(Rule.standard(code))
                .build()
                .validate(dossier)
                .violations();
    }

    private static List<String> codes(String code, Dossier dossier) {
        return validated(code, dossier).stream().map(Violation::code).toList();
    }
}
