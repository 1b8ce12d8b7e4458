package org.communique.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communique.validation.Small.ANN;
import static org.communique.validation.Small.BODY;
import static org.communique.validation.Small.FRANCE;
import static org.communique.validation.Small.GAZETTE;
import static org.communique.validation.Small.SAID;
import static org.communique.validation.Small.TALKS;
import static org.communique.validation.Small.dossier;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.link;
import static org.communique.validation.Small.person;
import static org.communique.validation.Small.pledge;
import static org.communique.validation.Small.statement;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.evidence.Factuality;
import org.communique.evidence.TextPositionSelector;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.NeedId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Funding;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.statement.Polarity;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.validation.Small;
import org.junit.jupiter.api.Test;

class DossierLookupTest {

    private static final SourceId SOURCE = GAZETTE.id();
    private static final ActorId ANNE = ActorId.of("anne");
    private static final EventId MORNING = EventId.of("morning");
    private static final EventId BREAKFAST = EventId.of("breakfast");

    @Test
    void aSpeakerMayNotBeTheHolder() {
        Statement own = said("own").addSpeakers(ANN).build();
        Statement forBody = said("for-body").addSpeakers(ANN, ANN).holder(BODY).build();
        DossierLookup lookup = dossier(own, forBody).lookup();

        assertThat(lookup.saidBy(ANN)).containsExactly(own, forBody);
        assertThat(lookup.heldBy(ANN)).containsExactly(own);
        assertThat(lookup.heldBy(BODY)).containsExactly(forBody);
        assertThat(lookup.saidBy(FRANCE)).isEmpty();
    }

    @Test
    void whoIsToldTwiceIsAskedOnce() {
        Statement one = said("one").addSpeakers(ANN).build();
        Statement other = said("other").addSpeakers(ANNE).build();
        DossierLookup joined = dossier(person(ANN), person(ANNE), one, other, link("same", ANNE, Relation.SAME_AS, ANN))
                .lookup();
        DossierLookup apart = dossier(person(ANN), person(ANNE), one, other).lookup();

        assertThat(joined.saidBy(ANN)).containsExactly(one, other);
        assertThat(joined.saidBy(ANNE)).containsExactly(one, other);
        assertThat(apart.saidBy(ANN)).containsExactly(one);
    }

    @Test
    void pledgesAreThoseOfAnyRoleOrOfOne() {
        var first = pledge().id(PledgeId.of("first"))
                .parties(List.of(
                        Participation.of(ANN, Role.DONOR),
                        Participation.of(ANN, Role.CHANNEL),
                        Participation.of(BODY, Role.RECIPIENT)))
                .build();
        var second = pledge().id(PledgeId.of("second"))
                .parties(List.of(Participation.of(ANN, Role.RECIPIENT)))
                .build();
        DossierLookup lookup = dossier(first, second).lookup();

        assertThat(lookup.pledgesOf(ANN)).containsExactly(first, second);
        assertThat(lookup.pledgesOf(ANN, Role.RECIPIENT)).containsExactly(second);
        assertThat(lookup.pledgesOf(BODY, Role.RECIPIENT)).containsExactly(first);
        assertThat(lookup.pledgesOf(BODY, Role.DONOR)).isEmpty();
    }

    @Test
    void whatIsSaidAtAPartIsSaidAtTheWhole() {
        Statement atBreakfast = said("at-breakfast").occasion(BREAKFAST).build();
        Statement atTalks = said("at-talks").occasion(TALKS).build();
        Entry[] entries = {
            event().build(),
            event().id(MORNING).build(),
            event().id(BREAKFAST).build(),
            atBreakfast,
            atTalks,
            link("one", MORNING, Relation.PART_OF, TALKS),
            link("two", BREAKFAST, Relation.PART_OF, MORNING),
            link("back", TALKS, Relation.PART_OF, BREAKFAST)
        };

        assertThat(dossier(entries).lookup().at(TALKS)).containsExactly(atBreakfast, atTalks);
        assertThat(dossier(entries).without(entries[7].id()).lookup().at(MORNING))
                .containsExactly(atBreakfast);
        assertThat(dossier(entries).lookup().at(EventId.of("nothing"))).isEmpty();
    }

    @Test
    void aPartThatASourceDeniesOrThatIsDeprecatedIsNone() {
        Statement said = said("said").occasion(MORNING).build();
        var part = link("part", MORNING, Relation.PART_OF, TALKS);

        assertThat(dossier(said, part).lookup().at(TALKS)).containsExactly(said);
        assertThat(dossier(said, part.toBuilder().rank(Rank.DEPRECATED).build())
                        .lookup()
                        .at(TALKS))
                .isEmpty();
        assertThat(dossier(
                                said,
                                part.toBuilder()
                                        .addEvidence(Citation.of(SOURCE).hedged(Factuality.CERTAIN_DENIED))
                                        .build())
                        .lookup()
                        .at(TALKS))
                .isEmpty();
    }

    @Test
    void aboutIsWhatIsSaidOfAnEntryAndWhoTakesASide() {
        Statement about =
                said("about").addAbout(Topic.of(TALKS), Topic.of("weather")).build();
        Statement against = said("against")
                .addStances(Stance.of(Topic.of(TALKS), Polarity.OPPOSES))
                .build();
        Statement other = said("other").addAbout(Topic.of(MORNING)).build();

        assertThat(dossier(about, against, other).lookup().about(TALKS)).containsExactly(about, against);
    }

    @Test
    void entriesCiteASourceByWhateverTheyOwn() {
        var whole =
                event().addEvidence(Citation.of(SOURCE), Citation.of(SOURCE)).build();
        var topic = said("topic")
                .addAbout(Topic.of("weather").toBuilder()
                        .addEvidence(Citation.of(SOURCE))
                        .build())
                .build();
        DossierLookup lookup =
                dossier(GAZETTE, whole, said("none").build(), topic).lookup();

        assertThat(lookup.citing(SOURCE)).containsExactly(topic, whole);
        assertThat(lookup.citing(SourceId.of("other"))).isEmpty();
    }

    @Test
    void spansThatShareNoCodePointWithTheQuestionAreNotFound() {
        DossierLookup lookup = dossier(
                        event().addEvidence(Citation.of(SOURCE, 10, 20)).build())
                .lookup();

        assertThat(lookup.supportedBy(SOURCE, 0, 10)).isEmpty();
        assertThat(lookup.supportedBy(SOURCE, 20, 30)).isEmpty();
        assertThat(lookup.supportedBy(SOURCE, 9, 11)).hasSize(1);
        assertThat(lookup.supportedBy(SOURCE, 19, 20)).hasSize(1);
        assertThat(lookup.supportedBy(SourceId.of("other"), 10, 20)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> lookup.supportedBy(SOURCE, 5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> lookup.supportedBy(SOURCE, -1, 5));
    }

    @Test
    void evidenceOfAnAttributeIsTheNearestTheElementsAndTheWhole() {
        Citation whole = Citation.of(SOURCE, 0, 50);
        Citation when = Citation.of(SOURCE, 10, 20).on("when");
        Citation about = Citation.of(SOURCE, 30, 40);
        Citation text = Citation.of(SOURCE, 31, 32).on("text");
        Statement statement = statement()
                .said(Small.time("2025"))
                .addEvidence(whole, when)
                .addAbout(
                        Topic.of("weather").toBuilder().addEvidence(about, text).build())
                .build();
        DossierLookup lookup = dossier(statement).lookup();

        assertThat(lookup.evidence(SAID, "when"))
                .isEqualTo(new AttributeEvidence(List.of(when), List.of(), List.of(whole)));
        assertThat(lookup.evidence(SAID, "about").elements()).containsExactly(about, text);
        assertThat(lookup.evidence(SAID, "text").own()).containsExactly(text);
        assertThat(lookup.evidence(StatementId.of("nothing"), "when").whole()).isEmpty();
    }

    @Test
    void evidenceOfAnAttributeThatDoesNotExistIsRefused() {
        Statement statement = statement()
                .said(Small.time("2025").toBuilder()
                        .extensions(Extensions.of(Map.of("fts:zone", JsonText.of("1"))))
                        .build())
                .build();
        DossierLookup lookup = dossier(statement, pledge().build()).lookup();

        assertThat(lookup.evidence(SAID, "about").whole()).isEmpty();
        assertThat(lookup.evidence(SAID, "edtf").whole()).isEmpty();
        assertThat(lookup.evidence(SAID, "fts:zone").whole()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lookup.evidence(SAID, "contributions"))
                .withMessage("attribute: there is none that is called \"contributions\"");
        assertThatIllegalArgumentException().isThrownBy(() -> lookup.evidence(SAID, "fts:other"));
    }

    @Test
    void whatIsOnlyPossibleAnswersNothingAndIsNoPart() {
        Need need = need();
        var answer = pledge().build();

        assertThat(answering(need, answer, Factuality.PROBABLE)).containsExactly(answer);
        assertThat(answering(need, answer, Factuality.POSSIBLE)).isEmpty();
        assertThat(answering(need, answer, Factuality.CERTAIN_DENIED)).isEmpty();
        assertThat(saidAtTheWhole(Factuality.PROBABLE)).hasSize(1);
        assertThat(saidAtTheWhole(Factuality.POSSIBLE)).isEmpty();
    }

    private static List<Pledge> answering(Need need, Pledge answer, Factuality how) {
        return dossier(need, answer, cited(link("answer", answer.id(), Relation.ANSWERS, need.id()), how))
                .lookup()
                .answering(need.id());
    }

    private static List<Statement> saidAtTheWhole(Factuality how) {
        Statement said = said("at-breakfast").occasion(BREAKFAST).build();
        return dossier(said, cited(link("part", BREAKFAST, Relation.PART_OF, MORNING), how))
                .lookup()
                .at(MORNING);
    }

    private static Need need() {
        return Need.builder()
                .id(NeedId.of("need"))
                .holder(ANN)
                .addContributions(Funding.unspecified())
                .build();
    }

    private static Link cited(Link link, Factuality how) {
        return link.toBuilder().addEvidence(Citation.of(SOURCE).hedged(how)).build();
    }

    @Test
    void aChainEndsWhereNothingIsPassedOnOrItComesBack() {
        Statement first = said("first").build();
        Statement second = said("second").reports(first.id()).build();
        Statement third = said("third").reports(second.id()).build();
        Statement one = said("one").reports(StatementId.of("two")).build();
        Statement two = said("two").reports(one.id()).build();
        DossierLookup lookup = dossier(first, second, third, one, two).lookup();

        assertThat(lookup.chain(third.id())).containsExactly(third, second, first);
        assertThat(lookup.chain(one.id())).containsExactly(one, two);
        assertThat(lookup.chain(StatementId.of("nothing"))).isEmpty();
    }

    @Test
    void aChainGoesOnFromAStatementThatTellsTheSame() {
        Statement first = said("first").build();
        Statement twin = said("twin").reports(first.id()).build();
        Statement second = said("second").build();
        Statement third = said("third").reports(second.id()).build();
        DossierLookup lookup = dossier(
                        first, twin, second, third, link("same", twin.id(), Relation.SAME_AS, second.id()))
                .lookup();

        assertThat(lookup.chain(third.id())).containsExactly(third, second, first);
    }

    @Test
    void whatIsNeededAndWhatAnswersIt() {
        Need need = need();
        var answer = pledge().build();
        var link = link("answer", answer.id(), Relation.ANSWERS, need.id());

        assertThat(dossier(need, answer, link).lookup().needsOf(ANN)).containsExactly(need);
        assertThat(dossier(need, answer, link).lookup().answering(need.id())).containsExactly(answer);
        assertThat(dossier(need, answer, link.toBuilder().rank(Rank.DEPRECATED).build())
                        .lookup()
                        .answering(need.id()))
                .isEmpty();
    }

    @Test
    void eventsAreThoseInWhichSomebodyTakesPart() {
        var talks = event().addParticipations(Participation.of(ANN, Role.PARTICIPANT))
                .build();

        assertThat(dossier(talks).lookup().eventsOf(ANN)).containsExactly(talks);
        assertThat(dossier(talks).lookup().eventsOf(BODY)).isEmpty();
    }

    /** Each value whose evidence has a span is found by that span, and by none beside it. */
    @Property(tries = 50)
    void whatRestsOnWordsIsFoundByThem(@ForAll Dossier dossier) {
        DossierLookup lookup = dossier.lookup();

        Walk.over(Visit.root(dossier, DossierShape.DOSSIER), visit -> {
            if (visit.value() instanceof Evidenced claim && visit.entry().isPresent()) {
                claim.evidence().forEach(citation -> spans(citation).forEach(span -> {
                    assertThat(pointers(lookup, citation.source(), span.start(), span.end()))
                            .contains(visit.pointer());
                    assertThat(lookup.citing(citation.source()))
                            .contains(visit.entry().orElseThrow());
                }));
            }
        });
    }

    private static Stream<TextPositionSelector> spans(Citation citation) {
        return citation.selectors().stream()
                .filter(TextPositionSelector.class::isInstance)
                .map(TextPositionSelector.class::cast);
    }

    private static Stream<String> pointers(DossierLookup lookup, SourceId source, int start, int end) {
        return lookup.supportedBy(source, start, end).stream().map(Visit::pointer);
    }

    private static Statement.Builder said(String id) {
        return statement().id(StatementId.of(id));
    }
}
