package org.communique.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.id.UnrecognizedId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierTest {

    private static final Source ARTICLE = Source.of(SourceId.of("article"));
    private static final State UK = State.of("GB", "United Kingdom");
    private static final Person STARMER = Person.of("Keir Starmer");
    private static final Organization NATO = Organization.of("NATO");
    private static final Office PRIME_MINISTER = Office.of(OfficeId.of("uk-pm"), "Prime Minister", UK.id());
    private static final Tenure TENURE = Tenure.of(TenureId.of("starmer-pm"), STARMER.id(), PRIME_MINISTER.id());
    private static final Membership MEMBERSHIP = Membership.of(MembershipId.of("uk-nato"), UK.id(), NATO.id());
    private static final Statement STATEMENT = Statement.builder()
            .id(StatementId.of("s1"))
            .voice(Voice.ATTRIBUTED)
            .act(SpeechAct.of("promise"))
            .addSpeakers(STARMER.id())
            .build();
    private static final Pledge PLEDGE = Pledge.builder()
            .id(PledgeId.of("loan"))
            .addParties(Participation.of(UK.id(), Role.of("pledgor")))
            .addContributions(Funding.unspecified())
            .build();
    private static final DiplomaticEvent SUMMIT = DiplomaticEvent.builder()
            .id(EventId.of("summit"))
            .type(EventType.of("summit"))
            .modality(Modality.OCCURRED)
            .build();
    private static final Link LINK = Link.of(LinkId.of("at-summit"), PLEDGE.id(), Relation.of("follows"), SUMMIT.id());
    private static final UnrecognizedEntry RESOLUTION = UnrecognizedEntry.builder()
            .id(new UnrecognizedId("resolution", "es-11-1"))
            .build();

    private static final List<Entry> ONE_OF_EACH = List.of(
            ARTICLE,
            UK,
            STARMER,
            NATO,
            PRIME_MINISTER,
            TENURE,
            MEMBERSHIP,
            STATEMENT,
            PLEDGE,
            SUMMIT,
            LINK,
            RESOLUTION);

    private static final Dossier EMPTY = Dossier.of(DossierId.of("coalition"));
    private static final Dossier DOSSIER = EMPTY.plus(ONE_OF_EACH);

    @Test
    void entriesStandKindByKindInDocumentOrder() {
        assertThat(DOSSIER.entries()).containsExactlyElementsOf(ONE_OF_EACH);
        assertThat(EMPTY.plus(PLEDGE, STARMER, ARTICLE, UK).entries()).containsExactly(ARTICLE, STARMER, UK, PLEDGE);
    }

    @Test
    void everyEntryIsFoundByItsId() {
        for (Entry entry : ONE_OF_EACH) {
            assertThat(DOSSIER.find(entry.id())).contains(entry);
        }
        assertThat(DOSSIER.find((EntryId) ActorId.of("nobody"))).isEmpty();
    }

    @Test
    void idOfAKindFindsTheTypeOfTheKind() {
        assertThat(DOSSIER.find(ARTICLE.id())).contains(ARTICLE);
        assertThat(DOSSIER.find(UK.id())).contains(UK);
        assertThat(DOSSIER.find(PRIME_MINISTER.id())).contains(PRIME_MINISTER);
        assertThat(DOSSIER.find(TENURE.id())).contains(TENURE);
        assertThat(DOSSIER.find(MEMBERSHIP.id())).contains(MEMBERSHIP);
        assertThat(DOSSIER.find(STATEMENT.id())).contains(STATEMENT);
        assertThat(DOSSIER.find(PLEDGE.id())).contains(PLEDGE);
        assertThat(DOSSIER.find(SUMMIT.id())).contains(SUMMIT);
        assertThat(DOSSIER.find(LINK.id())).contains(LINK);
        assertThat(DOSSIER.find(PledgeId.of("other"))).isEmpty();
    }

    @Test
    void sameLocalPartIsAnotherEntryInAnotherKind() {
        Person drones = STARMER.toBuilder().id(ActorId.of("loan")).build();

        assertThat(DOSSIER.plus(drones).find(PLEDGE.id())).contains(PLEDGE);
        assertThat(DOSSIER.plus(drones).find(drones.id())).contains(drones);
    }

    @Test
    void firstOfTwoWithOneIdIsFound() {
        Pledge again = PLEDGE.toBuilder().title("again").build();
        Dossier both = DOSSIER.plus(again);

        assertThat(both.pledges()).containsExactly(PLEDGE, again);
        assertThat(both.find(PLEDGE.id())).contains(PLEDGE);
    }

    @Test
    void plusLeavesTheOldOneAlone() {
        DOSSIER.plus(Person.of("Another"));

        assertThat(DOSSIER.actors()).containsExactly(UK, STARMER, NATO);
        assertThat(DOSSIER.plus()).isEqualTo(DOSSIER);
    }

    @Test
    void replacingKeepsThePlaces() {
        State britain = UK.toBuilder().title("Britain").build();
        Pledge more = PLEDGE.toBuilder().title("more").build();

        Dossier replaced = DOSSIER.replacing(more, britain);

        assertThat(replaced.actors()).containsExactly(britain, STARMER, NATO);
        assertThat(replaced.pledges()).containsExactly(more);
        assertThat(replaced.entries()).hasSize(ONE_OF_EACH.size());
    }

    @Test
    void actorOfOneTypeIsReplacedByOneOfAnother() {
        Actor kingdom = Organization.of("United Kingdom");

        assertThat(DOSSIER.replacing(kingdom).actors()).containsExactly(kingdom, STARMER, NATO);
    }

    @Test
    void replacingWhatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOSSIER.replacing(Person.of("Nobody")))
                .withMessageStartingWith("entries:")
                .withMessageContaining("actor:nobody");
    }

    @Test
    void replacingOneTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOSSIER.replacing(PLEDGE, PLEDGE))
                .withMessageStartingWith("entries:");
    }

    @Test
    void withoutLeavesTheOthersInOrder() {
        Dossier less = DOSSIER.without(STARMER.id(), PLEDGE.id(), ActorId.of("nobody"));

        assertThat(less.actors()).containsExactly(UK, NATO);
        assertThat(less.pledges()).isEmpty();
        assertThat(less.find(PLEDGE.id())).isEmpty();
        assertThat(less.entries()).hasSize(ONE_OF_EACH.size() - 2);
    }

    @Test
    void changesKeepTitleAndExtensions() {
        Dossier titled = DOSSIER.toBuilder().title("Coalition").build();

        assertThat(titled.without(PLEDGE.id()).title()).contains("Coalition");
        assertThat(titled.replacing(PLEDGE)).isEqualTo(titled);
    }

    @Test
    void relationsOfAnEntryAreFound() {
        assertThat(DOSSIER.tenuresOf(STARMER.id())).containsExactly(TENURE);
        assertThat(DOSSIER.tenuresOf(UK.id())).isEmpty();
        assertThat(DOSSIER.membershipsOf(UK.id())).containsExactly(MEMBERSHIP);
        assertThat(DOSSIER.membershipsOf(NATO.id())).isEmpty();
        assertThat(DOSSIER.linksOf(PLEDGE.id())).containsExactly(LINK);
        assertThat(DOSSIER.linksOf(SUMMIT.id())).containsExactly(LINK);
        assertThat(DOSSIER.linksOf(UK.id())).isEmpty();
    }

    /** Else to ask for those of every entry would take the square of their number. */
    @Test
    void relationsAreGatheredOnceForAllEntries() {
        assertThat(DOSSIER.tenuresOf(STARMER.id())).isSameAs(DOSSIER.tenuresOf(STARMER.id()));
        assertThat(DOSSIER.membershipsOf(UK.id())).isSameAs(DOSSIER.membershipsOf(UK.id()));
        assertThat(DOSSIER.linksOf(PLEDGE.id())).isSameAs(DOSSIER.linksOf(PLEDGE.id()));
    }

    @Test
    void aLinkOfAnEntryToItselfIsFoundOnce() {
        Link link = Link.of(LinkId.of("loop"), PLEDGE.id(), Relation.FOLLOWS, PLEDGE.id());

        assertThat(DOSSIER.plus(link).linksOf(PLEDGE.id())).containsExactly(LINK, link);
    }

    @Test
    void entriesAreTheSameByWayOfOthersAndInDocumentOrder() {
        Dossier dossier =
                events("a", "b", "c", "d").plus(same("1", "c", "gone"), same("2", "gone", "a"), same("3", "a", "a"));
        DiplomaticEvent a = dossier.events().get(0);
        DiplomaticEvent b = dossier.events().get(1);
        DiplomaticEvent c = dossier.events().get(2);

        assertThat(dossier.sameAs(c.id())).containsExactly(a, c).isEqualTo(dossier.sameAs(a.id()));
        assertThat(dossier.sameAs(b.id())).containsExactly(b);
        assertThat(dossier.sameAs(EventId.of("gone"))).isEmpty();
        assertThat(dossier.sameEntries()).isUnmodifiable().containsOnlyKeys(a.id(), c.id());
    }

    @Test
    void whatASpeakerSaysOrNobodyAnyMoreJoinsNothing() {
        Citation claim =
                Citation.of(ARTICLE.id()).toBuilder().via(STATEMENT.id()).build();
        Dossier dossier = events("a", "b", "c", "d")
                .plus(
                        same("1", "a", "b").toBuilder().addEvidence(claim).build(),
                        same("2", "a", "c").toBuilder().rank(Rank.DEPRECATED).build(),
                        Link.of(LinkId.of("3"), EventId.of("a"), Relation.FOLLOWS, EventId.of("d")));

        assertThat(dossier.sameAs(EventId.of("a")))
                .containsExactly(dossier.events().get(0));
    }

    @Test
    void whatASourceSaysJoinsWhoeverSaysItToo() {
        Citation claim =
                Citation.of(ARTICLE.id()).toBuilder().via(STATEMENT.id()).build();
        Dossier dossier = events("a", "b")
                .plus(same("1", "a", "b").toBuilder()
                        .addEvidence(claim, Citation.of(ARTICLE.id()))
                        .build());

        assertThat(dossier.sameAs(EventId.of("a"))).containsExactlyElementsOf(dossier.events());
    }

    @ParameterizedTest
    @EnumSource(Factuality.class)
    void whatASourceDeniesOrLeavesOpenJoinsNothing(Factuality factuality) {
        Citation claim =
                Citation.of(ARTICLE.id()).toBuilder().factuality(factuality).build();
        Dossier dossier = events("a", "b")
                .plus(same("1", "a", "b").toBuilder().addEvidence(claim).build());
        boolean affirmed =
                EnumSet.range(Factuality.CERTAIN, Factuality.PROBABLE).contains(factuality);

        assertThat(dossier.sameAs(EventId.of("a"))).hasSize(affirmed ? 2 : 1);
    }

    @Test
    void aLongChainOfTheSameIsOne() {
        int length = 100_000;
        Dossier dossier = EMPTY.plus(IntStream.range(0, length)
                        .mapToObj(i -> (Entry) same("l" + i, "e" + i, "e" + (i + 1)))
                        .toList())
                .plus(event("e0"), event("e" + length));

        assertThat(dossier.sameAs(EventId.of("e" + length))).hasSize(2);
    }

    private static Dossier events(String... names) {
        return EMPTY.plus(Stream.of(names).map(DossierTest::event).toList());
    }

    private static DiplomaticEvent event(String name) {
        return DiplomaticEvent.builder()
                .id(EventId.of(name))
                .type(EventType.TALKS)
                .modality(Modality.OCCURRED)
                .build();
    }

    private static Link same(String name, String subject, String object) {
        return Link.of(LinkId.of(name), EventId.of(subject), Relation.SAME_AS, EventId.of(object));
    }

    @Test
    void lookUpTableCannotBeChanged() {
        assertThat(DOSSIER.entriesById()).isUnmodifiable().hasSize(ONE_OF_EACH.size());
    }

    @Test
    void entryOfAForeignClassIsRefused() {
        Entry foreign = (Entry) Proxy.newProxyInstance(
                Entry.class.getClassLoader(), new Class<?>[] {Entry.class}, (proxy, method, arguments) -> STARMER.id());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.plus(foreign))
                .withMessageStartingWith("entry:")
                .withMessageContaining("actor:keir-starmer");
    }

    @Test
    void thousandEntriesAreOneShortLine() {
        Dossier large = EMPTY.toBuilder()
                .title("word ".repeat(1_000))
                .addEntries(IntStream.range(0, 1_000)
                        .mapToObj(i -> Person.of("Person " + i))
                        .toList())
                .build();

        assertThat(large.toString())
                .hasSizeLessThan(300)
                .startsWith("coalition")
                .doesNotContain("Person");
        assertThat(large.find(ActorId.of("person-999"))).isPresent();
    }
}
