package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.revision.Told.HERE;
import static org.communique.revision.Told.THERE;
import static org.communique.revision.Told.aid;
import static org.communique.revision.Told.dossier;
import static org.communique.revision.Told.step;

import java.util.List;
import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.statement.Polarity;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.junit.jupiter.api.Test;

/** What section 3 of the design says of things that are told twice; its examples of the coalition are tested with that dossier. */
class UnifiedTest {

    private static final Citation PROBABLY =
            HERE.toBuilder().factuality(Factuality.PROBABLE).build();

    @Test
    void example11TwoFiguresForOnePromiseAreInConflictAndTheFirstStands() {
        Pledge other = pledge("other", "€7 billion");
        Unified unified = Unified.of(dossier(aid("€6.5 billion"), other, same("l", aid("€1"), other)));

        assertThat(unified.dossier().pledges()).containsExactly(aid("€6.5 billion"));
        assertThat(unified.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(UnifiedConflictKind.VALUE);
            assertThat(conflict.entries()).containsExactly(Told.AID, other.id());
            assertThat(conflict.inWords()).isEqualTo("amount: €6.5 billion (pledge:aid), or €7 billion (pledge:other)");
        });
    }

    @Test
    void theFirstSurvivesWithWhatTheOtherTells() {
        DiplomaticEvent first = event("first").toBuilder().addEvidence(HERE).build();
        DiplomaticEvent other = event("other").toBuilder()
                .addEvidence(THERE)
                .addAgenda(Topic.of("peace"))
                .build();
        Dossier dossier = dossier(first, other, same("l", other, first), saying(other));

        Unified unified = Unified.of(dossier);

        assertThat(unified.dossier())
                .isEqualTo(dossier(
                        first.toBuilder()
                                .addEvidence(THERE)
                                .addAgenda(Topic.of("peace"))
                                .build(),
                        saying(first)));
        assertThat(unified.survivor(other.id())).isEqualTo(first.id());
        assertThat(unified.tellings(other.id())).containsExactly(first, other);
        assertThat(unified.conflicts()).isEmpty();
    }

    @Test
    void thePreferredOneSurvivesWhereverItStands() {
        DiplomaticEvent preferred = event("b").toBuilder().rank(Rank.PREFERRED).build();

        assertThat(Unified.of(dossier(event("a"), preferred, same("l", event("a"), preferred)))
                        .survivor(EventId.of("a")))
                .isEqualTo(EventId.of("b"));
    }

    @Test
    void titlesAreAConflictOfTheEditors() {
        DiplomaticEvent one = event("a").toBuilder().title("Talks").build();
        DiplomaticEvent other = event("b").toBuilder().title("Summit").build();
        DiplomaticEvent third = event("c").toBuilder().title("Meeting").build();

        Unified unified = Unified.of(dossier(one, other, third, same("l", one, other), same("m", other, third)));

        assertThat(unified.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(UnifiedConflictKind.EDITORIAL);
            assertThat(conflict.inWords())
                    .isEqualTo("title: Talks (event:a), or Summit (event:b), or Meeting (event:c)");
        });
    }

    @Test
    void aValueThatOneAloneTellsIsTakenAndKeepsItsOrigin() {
        DiplomaticEvent one = event("a");
        DiplomaticEvent other = event("b").toBuilder().title("Summit").build();
        DiplomaticEvent third = event("c").toBuilder().title("Meeting").build();

        Unified unified = Unified.of(dossier(one, other, third, same("l", one, other), same("m", other, third)));

        assertThat(unified.dossier().events().get(0).title()).contains("Summit");
        assertThat(unified.conflicts().get(0).entries()).containsExactly(other.id(), third.id());
    }

    @Test
    void ofTwoDegreesOfCertaintyTheSurvivorsStandsAndBothAreTold() {
        DiplomaticEvent one = event("a").toBuilder().addEvidence(HERE).build();
        DiplomaticEvent other = event("b").toBuilder().addEvidence(PROBABLY).build();

        Unified unified = Unified.of(dossier(one, other, same("l", one, other)));

        assertThat(unified.dossier().events()).containsExactly(one);
        assertThat(unified.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.inWords())
                .isEqualTo("factuality: certain (event:a), or probable (event:b)"));
    }

    @Test
    void certainLinksJoinOneByWayOfAnother() {
        Unified unified = Unified.of(dossier(
                event("a"),
                event("b"),
                event("c"),
                same("l", event("a"), event("b")),
                same("m", event("c"), event("b"))));

        assertThat(unified.dossier()).isEqualTo(dossier(event("a")));
    }

    @Test
    void twoProbableLinksInARowJoinNothingAndAreTold() {
        Dossier dossier = dossier(
                event("a"),
                event("b"),
                event("c"),
                same("l", event("a"), event("b"), PROBABLY),
                same("m", event("b"), event("c"), PROBABLY));

        assertThat(Unified.of(dossier).dossier()).isEqualTo(dossier);
        assertThat(Unified.of(dossier).conflicts())
                .containsExactly(UnifiedConflict.of(
                        UnifiedConflictKind.CHAIN, List.of(EventId.of("a"), EventId.of("b"), EventId.of("c"))));
        assertThat(Unified.of(dossier.plus(same("n", event("c"), event("a"), PROBABLY)))
                        .dossier()
                        .events())
                .containsExactly(event("a"));
    }

    @Test
    void whatIsProbablyTheSameIsJoinedUnlessOneAsksForCertainty() {
        Dossier dossier = dossier(event("a"), event("b"), same("l", event("a"), event("b"), PROBABLY));

        assertThat(Unified.of(dossier).dossier()).isEqualTo(dossier(event("a")));
        assertThat(Unified.of(dossier, Factuality.CERTAIN).dossier()).isEqualTo(dossier);
    }

    @Test
    void whatASpeakerAloneSaysAndWhatIsDeprecatedJoinsNothing() {
        Citation hisWord = HERE.toBuilder().via(StatementId.of("s")).build();
        Link deprecated = same("l", event("a"), event("b")).toBuilder()
                .rank(Rank.DEPRECATED)
                .build();

        assertThat(Unified.of(dossier(event("a"), event("b"), deprecated)).survivor(EventId.of("b")))
                .isEqualTo(EventId.of("b"));
        assertThat(Unified.of(dossier(event("a"), event("b"), same("l", event("a"), event("b"), hisWord)))
                        .dossier()
                        .events())
                .hasSize(2);
    }

    @Test
    void whatCannotBeOneIsNotJoinedAndTold() {
        DiplomaticEvent deprecated =
                event("b").toBuilder().rank(Rank.DEPRECATED).build();
        State state =
                State.builder().id(ActorId.of("a")).addNames(Name.of("Norland")).build();
        Person person =
                Person.builder().id(ActorId.of("b")).addNames(Name.of("Ann")).build();

        assertNotJoined(UnifiedConflictKind.DEPRECATED, event("a"), deprecated);
        assertNotJoined(UnifiedConflictKind.KIND, state, person);
        assertNotJoined(UnifiedConflictKind.KIND, state, event("b"));
    }

    @Test
    void anIdThatSeveralHaveIsNotJoinedAndTold() {
        Dossier dossier = dossier(
                event("a"),
                event("b"),
                event("b").toBuilder().title("Talks").build(),
                same("l", event("a"), event("b")));

        assertThat(Unified.of(dossier).dossier()).isEqualTo(dossier);
        assertThat(Unified.of(dossier).conflicts())
                .extracting(UnifiedConflict::kind)
                .containsExactly(UnifiedConflictKind.AMBIGUOUS);
    }

    @Test
    void linksThatHaveBecomeEqualAreOneAndLinksOnThemToo() {
        Link one = link("l1", event("a"), Relation.FOLLOWS, event("x"), HERE);
        Link other = link("l2", event("b"), Relation.FOLLOWS, event("x"), THERE);
        Link onOne =
                Link.of(LinkId.of("m1"), one.id(), Relation.LEADS_TO, event("x").id());
        Link onOther = Link.of(
                LinkId.of("m2"), other.id(), Relation.LEADS_TO, event("x").id());
        Dossier dossier = dossier(
                event("a"), event("b"), event("x"), same("l", event("a"), event("b")), one, other, onOne, onOther);

        assertThat(Unified.of(dossier).dossier())
                .isEqualTo(dossier(
                        event("a"),
                        event("x"),
                        one.toBuilder().addEvidence(THERE).build(),
                        onOne));
    }

    @Test
    void anEqualLinkOfTheEditorsStaysBesideOneThatASourceHedges() {
        Link sure = link("l1", event("a"), Relation.FOLLOWS, event("x"));
        Link hedged = link("l2", event("b"), Relation.FOLLOWS, event("x"), PROBABLY);
        Dossier dossier = dossier(event("a"), event("b"), event("x"), same("l", event("a"), event("b")), sure, hedged);

        assertThat(Unified.of(dossier).dossier().links()).hasSize(2).allMatch(link -> link.subject()
                .equals(EventId.of("a")));
    }

    @Test
    void linksAreOneOnlyIfTheySayTheSame() {
        Link one = link("l1", event("a"), Relation.FOLLOWS, event("b"), HERE);
        Link equal = link("l2", event("a"), Relation.FOLLOWS, event("b"), THERE);
        Link other = link("l3", event("b"), Relation.FOLLOWS, event("a"));
        Dossier dossier =
                dossier(event("a"), event("b"), one, equal, other, same("m", one, equal), same("n", one, other));

        Unified unified = Unified.of(dossier);

        assertThat(unified.dossier().links())
                .containsExactly(one.toBuilder().addEvidence(THERE).build(), other, same("n", one, other));
        assertThat(unified.conflicts())
                .containsExactly(UnifiedConflict.of(UnifiedConflictKind.LINKS, List.of(one.id(), other.id())));
    }

    @Test
    void aLinkFromOneToTheOtherIsLeftOutAndTold() {
        Dossier dossier = dossier(
                event("a"),
                event("b"),
                same("l", event("a"), event("b")),
                link("m", event("a"), Relation.FOLLOWS, event("b")));

        assertThat(Unified.of(dossier).dossier()).isEqualTo(dossier(event("a")));
        assertThat(Unified.of(dossier).conflicts())
                .containsExactly(UnifiedConflict.of(UnifiedConflictKind.SELF_LINK, List.of(LinkId.of("m"))));
    }

    @Test
    void whatWouldBePartOfItselfIsPartOfNothingAndTold() {
        Organization whole = Organization.builder()
                .id(ActorId.of("whole"))
                .addNames(Name.of("The body"))
                .build();
        Organization part =
                whole.toBuilder().id(ActorId.of("part")).parent(whole.id()).build();
        Unified unified = Unified.of(dossier(whole, part, same("l", part, whole)));

        assertThat(unified.dossier().actors()).containsExactly(whole);
        assertThat(unified.conflicts())
                .extracting(UnifiedConflict::kind)
                .containsExactly(UnifiedConflictKind.SELF_LINK);
    }

    @Test
    void namesThatHaveBecomeTheSameStandOnceInAList() {
        Statement both = saying(event("a")).toBuilder()
                .addAudience(ActorId.of("a"), ActorId.of("b"))
                .build();
        Person ann =
                Person.builder().id(ActorId.of("a")).addNames(Name.of("Ann")).build();
        Person alsoAnn = ann.toBuilder().id(ActorId.of("b")).build();

        Unified unified = Unified.of(dossier(ann, alsoAnn, both, same("l", ann, alsoAnn)));

        assertThat(unified.dossier().statements().get(0).audience()).containsExactly(ActorId.of("a"));
    }

    @Test
    void elementsThatHaveComeToSayTheSameAreOneUnlessTheyClash() {
        Statement naming = saying(event("a")).toBuilder()
                .about(List.of(
                        Topic.of(event("a").id()).toBuilder().addEvidence(HERE).build(),
                        Topic.of(event("b").id()).toBuilder().addEvidence(THERE).build()))
                .addStances(
                        Stance.of(Topic.of(event("a").id()), Polarity.FAVOURS),
                        Stance.of(Topic.of(event("b").id()), Polarity.OPPOSES))
                .build();
        Dossier dossier = dossier(event("a"), event("b"), same("l", event("a"), event("b")), naming);

        Statement unified = Unified.of(dossier).dossier().statements().get(0);

        assertThat(unified.about())
                .containsExactly(Topic.of(event("a").id()).toBuilder()
                        .addEvidence(HERE, THERE)
                        .build());
        assertThat(unified.stances()).extracting(Stance::polarity).containsExactly(Polarity.FAVOURS, Polarity.OPPOSES);
    }

    @Test
    void stepsOfOneEventThatIsToldTwiceAreOneAndTwoOfItStayTwo() {
        PledgeStep paid =
                step(Stage.DISBURSED).toBuilder().event(event("a").id()).build();
        PledgeStep again =
                step(Stage.DISBURSED, HERE).toBuilder().event(event("b").id()).build();
        Dossier dossier =
                dossier(event("a"), event("b"), same("l", event("a"), event("b")), aid("€60", paid, paid, again));

        assertThat(Unified.of(dossier).dossier().pledges().get(0).steps())
                .containsExactly(paid.toBuilder().addEvidence(HERE).build(), paid);
    }

    @Test
    void twoPaymentsOfOneStageStayTwo() {
        Pledge twice = aid("€60", step(Stage.DISBURSED, HERE), step(Stage.DISBURSED, THERE));
        Pledge other = pledge("other", "€60");

        Unified unified = Unified.of(dossier(twice, other, same("l", twice, other)));

        assertThat(unified.dossier().pledges()).containsExactly(twice);
    }

    private static void assertNotJoined(UnifiedConflictKind kind, Entry one, Entry other) {
        Dossier dossier = dossier(one, other, same("l", one, other));

        assertThat(Unified.of(dossier).dossier()).isEqualTo(dossier);
        assertThat(Unified.of(dossier).conflicts())
                .containsExactly(UnifiedConflict.of(kind, List.<EntryId>of(one.id(), other.id())));
    }

    private static Pledge pledge(String local, String amount) {
        return aid(amount).toBuilder().id(PledgeId.of(local)).build();
    }

    private static DiplomaticEvent event(String local) {
        return DiplomaticEvent.builder()
                .id(EventId.of(local))
                .type(EventType.TALKS)
                .modality(Modality.OCCURRED)
                .build();
    }

    private static Statement saying(DiplomaticEvent event) {
        return Statement.builder()
                .id(StatementId.of("s"))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.ASSERT)
                .addAbout(Topic.of(event.id()))
                .build();
    }

    private static Link same(String id, Entry one, Entry other, Citation... evidence) {
        return link(id, one, Relation.SAME_AS, other, evidence);
    }

    private static Link link(String id, Entry one, Relation relation, Entry other, Citation... evidence) {
        return Link.of(LinkId.of(id), one.id(), relation, other.id()).toBuilder()
                .addEvidence(evidence)
                .build();
    }
}
