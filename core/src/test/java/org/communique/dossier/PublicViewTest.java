package org.communique.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.actor.Membership;
import org.communique.actor.Name;
import org.communique.actor.Person;
import org.communique.actor.Tenure;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.OfficeId;
import org.communique.id.TenureId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is under embargo or not for everybody is not shown, nor what only joins it to the rest. */
class PublicViewTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 6);
    private static final EventId TALKS = EventId.of("talks");
    private static final ActorId ANN = ActorId.of("ann");
    private static final ActorId BODY = ActorId.of("body");

    @Test
    void anEmbargoIsOverOnTheDayThatBeginsWithIt() {
        assertThat(shown(DAY, talks(embargo("2025-03-06T00:00:00Z")))).containsExactly(TALKS);
        assertThat(shown(DAY, talks(embargo("2025-03-06T00:00:01Z")))).isEmpty();
        assertThat(shown(DAY.plusDays(1), talks(embargo("2025-03-06T00:00:01Z"))))
                .containsExactly(TALKS);
    }

    @Test
    void anEmbargoThatNamesNoEndHasNone() {
        assertThat(shown(LocalDate.MAX.minusDays(1), talks(marking(MarkingKind.EMBARGO, "until further notice"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLP:CLEAR", "TLP:WHITE", "public", "tlp:clear"})
    void whatIsForEverybodyIsShown(String level) {
        assertThat(shown(DAY, talks(marking(MarkingKind.VISIBILITY, level)))).containsExactly(TALKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLP:GREEN", "TLP:AMBER", "TLP:RED", "internal", "not public"})
    void whatIsForSomeIsNot(String level) {
        assertThat(shown(DAY, talks(marking(MarkingKind.VISIBILITY, level)))).isEmpty();
    }

    /** A misspelt embargo is none that is known, and must not be shown for it. */
    @ParameterizedTest
    @ValueSource(strings = {"tlp", "embargoed"})
    void whatIsLimitedNobodyKnowsHowIsNot(String kind) {
        assertThat(shown(DAY, talks(marking(MarkingKind.of(kind), "TLP:CLEAR"))))
                .isEmpty();
    }

    @Test
    void aVisibilityEndsToo() {
        Marking until = marking(MarkingKind.VISIBILITY, "TLP:RED").toBuilder()
                .until(Instant.parse("2025-03-06T00:00:00Z"))
                .build();

        assertThat(shown(DAY, talks(until))).containsExactly(TALKS);
        assertThat(shown(DAY.minusDays(1), talks(until))).isEmpty();
    }

    @Test
    void oneLimitAmongOtherMarkingsIsEnough() {
        assertThat(shown(DAY, talks(marking(MarkingKind.LICENCE, "CC0-1.0")))).containsExactly(TALKS);
        assertThat(shown(
                        DAY,
                        talks(marking(MarkingKind.LICENCE, "CC0-1.0"), marking(MarkingKind.VISIBILITY, "TLP:RED"))))
                .isEmpty();
    }

    @Test
    void whatJoinsItToOthersGoesWithIt() {
        Link about = link("about", TALKS, LinkId.of("joins"));
        Person ann = Person.builder()
                .id(ANN)
                .addNames(Name.of("Ann"))
                .addMarkings(marking(MarkingKind.VISIBILITY, "TLP:RED"))
                .build();

        assertThat(shown(
                        DAY,
                        ann,
                        talks(),
                        Tenure.of(TenureId.of("held"), ANN, OfficeId.of("minister")),
                        Tenure.of(TenureId.of("other"), BODY, OfficeId.of("minister")),
                        Membership.of(MembershipId.of("member"), ANN, BODY),
                        Membership.of(MembershipId.of("body"), BODY, ANN),
                        Membership.of(MembershipId.of("for"), BODY, BODY).toBuilder()
                                .onBehalfOf(ANN)
                                .build(),
                        Membership.of(MembershipId.of("other"), BODY, BODY),
                        link("joins", TALKS, ANN),
                        link("apart", TALKS, BODY),
                        about))
                .containsExactly(TenureId.of("other"), MembershipId.of("other"), TALKS, LinkId.of("apart"));
    }

    @Test
    void aLongChainOfLinksGoesAtOnce() {
        List<Link> chain = IntStream.range(0, 100_000)
                .mapToObj(i -> link("l" + i, LinkId.of("l" + (i + 1)), TALKS))
                .toList();
        Dossier dossier = Dossier.of(DossierId.of("d"))
                .plus(chain)
                .plus(link("l100000", TALKS, TALKS).toBuilder()
                        .addMarkings(marking(MarkingKind.VISIBILITY, "TLP:RED"))
                        .build());

        assertThat(dossier.publicView(DAY).entries()).isEmpty();
    }

    @Test
    void allElseStaysAsItIs() {
        Dossier dossier =
                Dossier.of(DossierId.of("d")).toBuilder().title("Talks").build().plus(talks(), link("l", TALKS, ANN));

        assertThat(dossier.publicView(DAY)).isEqualTo(dossier);
    }

    private static Set<EntryId> shown(LocalDate day, Entry... entries) {
        return Dossier.of(DossierId.of("d"))
                .plus(entries)
                .publicView(day)
                .entriesById()
                .keySet();
    }

    private static DiplomaticEvent talks(Marking... markings) {
        return DiplomaticEvent.builder()
                .id(TALKS)
                .type(EventType.TALKS)
                .modality(Modality.OCCURRED)
                .addMarkings(markings)
                .build();
    }

    private static Marking marking(MarkingKind kind, String value) {
        return Marking.builder().kind(kind).value(value).build();
    }

    private static Marking embargo(String until) {
        return Marking.builder()
                .kind(MarkingKind.EMBARGO)
                .until(Instant.parse(until))
                .build();
    }

    private static Link link(String id, EntryId subject, EntryId object) {
        return Link.of(LinkId.of(id), subject, Relation.LEADS_TO, object);
    }
}
