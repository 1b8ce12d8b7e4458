package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.revision.Told.dossier;

import java.util.List;
import org.communique.actor.Collective;
import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.StatementId;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;

/** What leads in a circle only when the versions of two desks come together. */
class MixedCircleTest {

    private static final Organization A = body("a");
    private static final Organization B = body("b");

    @Test
    void whereEachSideMakesOneThePartOfTheOtherNeitherIsAndBothAreTold() {
        Organization first = within(A, B);
        Organization second = within(B, A);

        Merge merge = Merge.of(dossier(A, B), dossier(first, B), dossier(A, second));

        assertThat(merge.dossier()).isEqualTo(dossier(A, B));
        assertThat(merge.conflicts())
                .containsExactly(
                        Conflict.of(ConflictKind.CIRCLE, List.of(A, first)),
                        Conflict.of(ConflictKind.CIRCLE, List.of(B, second)));
        assertThat(merge.conflicts().get(0).inWords())
                .containsExactly(
                        "! actor:a: refers in a circle with what the other side has; it stands without that",
                        "    parent: nothing, or actor:b");
        assertThat(merge.choose(second).dossier()).isEqualTo(dossier(A, second));
    }

    @Test
    void whatElseAnEntryChangedInStays() {
        Organization first = within(A, B).toBuilder().note("Seen.").build();

        Merge merge = Merge.of(dossier(A, B), dossier(first, B), dossier(A, within(B, A)));

        assertThat(merge.dossier().actors())
                .containsExactly(A.toBuilder().note("Seen.").build(), B);
    }

    @Test
    void aReferenceThatOneSideReplacedIsWhatItWas() {
        Organization c = body("c");
        Organization old = within(A, c);

        Merge merge = Merge.of(dossier(old, B, c), dossier(within(A, B), B, c), dossier(old, within(B, A), c));

        assertThat(merge.dossier()).isEqualTo(dossier(old, B, c));
        assertThat(merge.conflicts()).hasSize(2);
    }

    @Test
    void aCircleThatOneSideHasStaysTheirs() {
        Dossier circle = dossier(within(A, B), within(B, A));

        assertThat(Merge.of(dossier(A, B), circle, dossier(A, B, body("c"))).conflicts())
                .isEmpty();
    }

    @Test
    void aCircleOfThreeOrOfTwoTypesIsOneToo() {
        Organization c = body("c");
        Collective some = Collective.builder()
                .id(ActorId.of("some"))
                .addNames(Name.of("some"))
                .build();
        Collective partOfIt = some.toBuilder().subsetOf(c.id()).build();

        Merge merge = Merge.of(
                dossier(A, B, c, some),
                dossier(within(A, B), B, within(c, A), some),
                dossier(A, B, c, partOfIt, part("l", B, some)));

        assertThat(merge.conflicts())
                .extracting(Conflict::kind)
                .containsExactly(ConflictKind.CIRCLE, ConflictKind.CIRCLE, ConflictKind.CIRCLE, ConflictKind.LEFT_OUT);
        assertNoCircle(merge);
    }

    @Test
    void linksOfTwoSidesThatMakeACircleAreBothLeftOut() {
        DiplomaticEvent a = event("a");
        DiplomaticEvent b = event("b");
        Statement naming = Statement.builder()
                .id(StatementId.of("s"))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.ASSERT)
                .addAbout(Topic.of(LinkId.of("l")))
                .build();

        Merge merge = Merge.of(dossier(a, b), dossier(a, b, part("l", a, b), naming), dossier(a, b, part("m", b, a)));

        assertThat(merge.dossier()).isEqualTo(dossier(a, b));
        assertThat(merge.conflicts())
                .containsExactly(
                        Conflict.of(ConflictKind.LEFT_OUT, List.of(naming)),
                        Conflict.of(ConflictKind.LEFT_OUT, List.of(part("l", a, b))),
                        Conflict.of(ConflictKind.LEFT_OUT, List.of(part("m", b, a))));
        assertThat(merge.conflicts().get(1).inWords())
                .containsExactly("! link:l: left out, since it leads in a circle with what the other side has");
        assertThat(merge.choose(part("m", b, a)).dossier()).isEqualTo(dossier(a, b, part("m", b, a)));
    }

    @Test
    void aLinkThatOneSideMadeValidAgainIsAsItWas() {
        Link valid = part("l", A, B);
        Link deprecated = valid.toBuilder().rank(Rank.DEPRECATED).build();

        Merge merge = Merge.of(dossier(A, B, deprecated), dossier(A, B, valid), dossier(A, within(B, A), deprecated));

        assertNoCircle(merge);
        assertThat(merge.conflicts()).extracting(Conflict::kind).containsOnly(ConflictKind.CIRCLE);
    }

    private static void assertNoCircle(Merge merge) {
        assertThat(Validator.standard().validate(merge.dossier()).violations())
                .noneMatch(violation -> violation.code().equals("reference.cycle"));
    }

    private static Organization body(String name) {
        return Organization.builder()
                .id(ActorId.of(name))
                .addNames(Name.of(name))
                .build();
    }

    private static Organization within(Organization body, Organization parent) {
        return body.toBuilder().parent(parent.id()).build();
    }

    private static DiplomaticEvent event(String name) {
        return DiplomaticEvent.builder()
                .id(EventId.of(name))
                .type(EventType.MEETING)
                .modality(Modality.OCCURRED)
                .build();
    }

    private static Link part(String name, Entry part, Entry whole) {
        return Link.of(LinkId.of(name), part.id(), Relation.PART_OF, whole.id());
    }
}
