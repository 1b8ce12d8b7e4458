package org.communique.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.actor.Actor;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Tenure;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Goods;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.shape.Shape;
import org.communique.shape.Shapes;
import org.communique.shape.Union;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.junit.jupiter.api.Test;

class EntryCaseTest {

    /** Names the kind as an id has it. */
    private static final class Kind implements EntryVisitor<String> {

        @Override
        public String source(Source source) {
            return "source";
        }

        @Override
        public String actor(Actor actor) {
            return "actor";
        }

        @Override
        public String office(Office office) {
            return "office";
        }

        @Override
        public String tenure(Tenure tenure) {
            return "tenure";
        }

        @Override
        public String membership(Membership membership) {
            return "membership";
        }

        @Override
        public String statement(Statement statement) {
            return "statement";
        }

        @Override
        public String pledge(Pledge pledge) {
            return "pledge";
        }

        @Override
        public String need(Need need) {
            return "need";
        }

        @Override
        public String event(DiplomaticEvent event) {
            return "event";
        }

        @Override
        public String link(Link link) {
            return "link";
        }

        @Override
        public String unrecognized(UnrecognizedEntry unrecognized) {
            return unrecognized.kind();
        }
    }

    @Property
    void everyEntryIsOfItsKind(@ForAll Dossier dossier) {
        assertThat(dossier.entries()).allSatisfy(entry -> {
            assertThat(EntryCase.of(entry).entry()).isSameAs(entry);
            assertThat(EntryCase.of(entry).<String>accept(new Kind()))
                    .isEqualTo(entry.id().kind());
        });
    }

    /** A kind that a release adds has a case of its own. */
    @Test
    void thereIsACaseForEachListOfADossier() {
        assertThat(EntryCase.class.getPermittedSubclasses())
                .hasSize(EntryId.kinds().size() + 1);
        assertThat(Arrays.stream(EntryVisitor.class.getMethods()))
                .hasSize(EntryId.kinds().size() + 1);
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatSomebodyElseMadeIsNone() {
        Entry foreign = (Entry) java.lang.reflect.Proxy.newProxyInstance(
                Entry.class.getClassLoader(), new Class<?>[] {Entry.class}, (proxy, method, arguments) -> null);

        assertThatThrownBy(() -> EntryCase.of(foreign)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryCase.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("entry");
    }

    @Property
    void aTypeIsThatOfTheJson(@ForAll Contribution contribution, @ForAll Actor actor) {
        assertThat(contribution.type()).isEqualTo(named(contributions(), contribution, contribution.type()));
        assertThat(actor.type()).isEqualTo(named(Shapes.ACTOR, actor, actor.type()));
    }

    @SuppressWarnings("unchecked")
    private static Union<Contribution> contributions() {
        return (Union<Contribution>)
                Shapes.PLEDGE.attribute("contributions").orElseThrow().kind();
    }

    private static <T> String named(Union<T> union, T value, String otherwise) {
        Map<String, Shape<? extends T>> byType = union.byType();
        return byType.entrySet().stream()
                .filter(each -> each.getValue().type().isInstance(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> {
                    assertThat(byType).doesNotContainKey(otherwise);
                    return otherwise;
                });
    }

    @Test
    void quantitiesAndEvidenceTakeOneCall() {
        Citation cited = Citation.of(SourceId.of("s"), 0, 11);

        assertThat(Goods.of("ferry", Quantity.of(2, Unit.SHIP), cited))
                .isEqualTo(Goods.builder()
                        .item("ferry")
                        .quantity(Quantity.of(2, Unit.SHIP))
                        .addEvidence(cited)
                        .build());
    }

    @Property(tries = 50)
    void oneEntryIsAddedLikeSeveral(@ForAll Dossier dossier, @ForAll Pledge pledge) {
        assertThat(dossier.plus(pledge)).isEqualTo(dossier.plus(List.of(pledge)));
    }
}
