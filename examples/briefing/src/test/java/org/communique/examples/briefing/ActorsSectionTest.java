package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.communique.actor.Existence;
import org.communique.actor.Membership;
import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Place;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.StatementId;
import org.communique.json.CommuniqueJson;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsSectionTest {

    @Test
    void whoIsNoMoreIsShownWithTheTimeInWhichTheyWere() {
        assertThat(briefing(
                        State.of("SU", "Soviet Union").toBuilder()
                                .existence(Existence.DISSOLVED)
                                .lifetime(time("1922/1991"))
                                .build(),
                        Person.of("Olga Dahl").toBuilder()
                                .existence(Existence.DECEASED)
                                .lifetime(time("1931/2022"))
                                .build(),
                        Person.of("Ines Falk").toBuilder()
                                .existence(Existence.DECEASED)
                                .lifetime(time("/2029"))
                                .build(),
                        Person.of("Nils Roth").toBuilder()
                                .lifetime(time("1990/.."))
                                .build(),
                        Organization.of("River Board").toBuilder()
                                .lifetime(time("1949/.."))
                                .build()))
                .contains("Ines Falk, died 2029")
                .contains("Nils Roth, born 1990")
                .contains("Soviet Union, dissolved, 1922 to 1991")
                .contains("Olga Dahl, deceased, 1931 to 2022")
                .contains("River Board, since 1949");
    }

    @Test
    void aSuccessorSaysWhomItFollows() {
        State union = State.of("SU", "Soviet Union");
        State heir = State.of("FL", "Ferrland");
        Organization fleet = Organization.of("Fleet");

        assertThat(briefing(
                        union,
                        heir,
                        fleet,
                        Link.of(LinkId.of("l"), heir.id(), Relation.FOLLOWS, union.id()),
                        Link.of(LinkId.of("m"), fleet.id(), Relation.PART_OF, heir.id()).toBuilder()
                                .rank(Rank.DEPRECATED)
                                .build()))
                .contains("Soviet Union; Ferrland, follows the Soviet Union")
                .contains("Fleet, part of Ferrland, set aside by the editor");
    }

    @ParameterizedTest
    @CsvSource({
        "1931/2022, 1931 to 2022",
        "1949/.., since 1949",
        "1949/, since 1949",
        "../1991, until 1991",
        "/1991, until 1991",
        "1990, 1990"
    })
    void periodIsSaidInWords(String edtf, String words) {
        assertThat(Terms.ENGLISH.period(time(edtf))).isEqualTo(words);
        assertThat(Terms.ENGLISH.period(
                        time(edtf).toBuilder().wording("for long").build()))
                .isEqualTo("“for long” (" + edtf + ")");
    }

    @Test
    void membershipSaysForWhom() {
        assertThat(briefing(
                        Person.of("Ada Berg"),
                        Organization.of("River Council"),
                        State.of("NO", "Norland"),
                        Membership.of(MembershipId.of("m"), ActorId.of("ada-berg"), ActorId.of("river-council"))
                                .toBuilder()
                                .onBehalfOf(ActorId.of("norland"))
                                .build()))
                .contains("Ada Berg, member of the River Council for Norland");
    }

    @Test
    void eventIsCalledByItsTitleAndThenByTheNamesThatTheSourceGivesIt() {
        DiplomaticEvent event = DiplomaticEvent.builder()
                .id(EventId.of("e"))
                .type(EventType.CONFERENCE)
                .modality(Modality.OCCURRED)
                .addNames(Name.of("Arsburg Conference"), Name.of("the bridge summit"))
                .build();

        assertThat(briefing(event.toBuilder().title("Talks on a bridge").build()))
                .contains("– Talks on a bridge. Called “Arsburg Conference” and “the bridge summit”.");
        assertThat(briefing(event)).contains("– Arsburg Conference. Also called “the bridge summit”.");
    }

    @Test
    void statementSaysItsOwnPlaceRatherThanThatOfTheOccasion() {
        DiplomaticEvent talks = DiplomaticEvent.builder()
                .id(EventId.of("talks"))
                .type(EventType.TALKS)
                .modality(Modality.OCCURRED)
                .place(Place.of("Geneva"))
                .build();
        Statement statement = Statement.builder()
                .id(StatementId.of("s"))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.ASSERT)
                .occasion(talks.id())
                .gist("All is well")
                .build();

        assertThat(briefing(talks, statement)).contains("– says in Geneva: All is well.");
        assertThat(briefing(
                        talks, statement.toBuilder().place(Place.of("Arsburg")).build()))
                .contains("– says in Arsburg: All is well.");
    }

    private static TimeExpression time(String edtf) {
        return TimeExpression.of(Edtf.parse(edtf));
    }

    private static String briefing(Entry... entries) {
        Dossier dossier = Stream.of(entries)
                .reduce(Dossier.of(DossierId.of("d")), (some, entry) -> some.plus(entry), (some, others) -> some);
        return Run.withInput(CommuniqueJson.standard().write(dossier), "-").flat();
    }
}
