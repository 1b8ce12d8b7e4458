package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.validation.Small.FRANCE;
import static org.communique.validation.Small.GAZETTE;
import static org.communique.validation.Small.OFFICE;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.office;
import static org.communique.validation.Small.person;
import static org.communique.validation.Small.pledge;
import static org.communique.validation.Small.statement;
import static org.communique.validation.Small.time;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.OfOneHash;
import org.communique.actor.Membership;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.Tenure;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Relation;
import org.communique.entry.UnrecognizedEntry;
import org.communique.evidence.Citation;
import org.communique.evidence.TextQuoteSelector;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.MembershipId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.id.UnrecognizedId;
import org.communique.pledge.Goods;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.quotation.QuoteAnswer;
import org.communique.quotation.QuoteCheck;
import org.communique.quotation.QuoteReport;
import org.junit.jupiter.api.Test;

/**
 * Much of what rules look up, so made that the hash codes of all of it are one. What they find is what they find of other
 * ids; that it is found in time is held by the types of the keys, which the compiler sees.
 */
class CollisionTest {

    private static final int MANY = Integer.getInteger("validation.many", 20_000) / 4;

    @Test
    void idsOfSeveralKinds() {
        Dossier dossier = Small.dossier().plus(many(CollisionTest::ofSomeKind)).plus(ofSomeKind(0));
        Report report = Validator.standard().validate(dossier);

        assertThat(codes(report, Severity.ERROR)).containsExactly("id.duplicate");
        assertThat(report.byEntry()).hasSize(MANY / 4 * 3 + 1);
    }

    @Test
    void idsOfKindsThatAreNotKnown() {
        Dossier dossier = Small.dossier().plus(many(i -> UnrecognizedEntry.builder()
                .id(new UnrecognizedId("k" + OfOneHash.code(i), "x"))
                .build()));

        assertThat(found("id.duplicate", dossier)).isEmpty();
        assertThat(found("type.unrecognized", dossier)).hasSize(MANY);
    }

    @Test
    void entriesOfTwoKindsThatAreTheSame() {
        Dossier dossier = Small.dossier()
                .plus(many(i -> event().id(EventId.of(OfOneHash.text(i))).build()))
                .plus(many(i -> statement().id(statementId(i)).build()))
                .plus(many(i -> Small.link("l" + i, EventId.of(OfOneHash.text(i)), Relation.SAME_AS, statementId(i))));

        assertThat(found("link.kinds-differ", dossier)).hasSize(MANY);
        assertThat(found("actor.same-identifier", dossier)).isEmpty();
        assertThat(dossier.sameAs(EventId.of(OfOneHash.text(0)))).hasSize(2);
    }

    @Test
    void aCycleThroughTwoKinds() {
        Dossier dossier =
                Small.dossier().plus(many(i -> Small.link("l" + i, node(i), Relation.PART_OF, node((i + 1) % MANY))));

        assertThat(found("reference.cycle", dossier)).hasSize(1);
    }

    @Test
    void participantsOfOneEvent() {
        Dossier dossier = Small.dossier(
                event().addAllParticipations(times(i -> Participation.of(ActorId.of(OfOneHash.text(i)), Role.HOST)))
                        .addParticipations(Participation.of(ActorId.of(OfOneHash.text(0)), Role.HOST))
                        .build());

        assertThat(found("event.participant-twice", dossier)).hasSize(1);
    }

    /** The hash code of a row of numbers is 31 times that of the one before, and so on. */
    @Test
    void placesInOneSource() {
        Dossier dossier = Small.dossier()
                .plus(many(i -> resting("e" + i, Citation.of(GAZETTE.id(), i, 33 * MANY - 33 * i + i + 1))))
                .plus(many(i -> resting("f" + i, Citation.of(GAZETTE.id(), i, 31 * MANY - 31 * i + i + 1))));

        assertThat(found("fact.two-homes", dossier)).isEmpty();
    }

    @Test
    void wordsOfOneSource() {
        Dossier dossier = Small.dossier()
                .plus(many(i -> resting("e" + i, quoting(i))))
                .plus(statement().addEvidence(quoting(0)).build());

        assertThat(found("fact.two-homes", dossier)).hasSize(1);
    }

    @Test
    void factsOfTwoKindsOnOnePlace() {
        Citation cited = Citation.of(GAZETTE.id(), 0, 9);
        Dossier dossier = Small.dossier(event().addEvidence(cited).build())
                .plus(many(i -> event().id(EventId.of(OfOneHash.text(i)))
                        .addEvidence(cited)
                        .build()))
                .plus(many(
                        i -> statement().id(statementId(i)).addEvidence(cited).build()))
                .plus(many(
                        i -> Small.link("l" + i, statementId(i), Relation.REACTS_TO, EventId.of(OfOneHash.text(i)))));

        assertThat(found("fact.two-homes", dossier)).hasSize(1);
    }

    @Test
    void contributionsOfOnePledge() {
        Dossier dossier = Small.dossier(pledge().addAllContributions(times(i -> Goods.of("tent").toBuilder()
                        .key(OfOneHash.code(i))
                        .quantity(tents(1))
                        .build()))
                .addAllSteps(times(i -> PledgeStep.of(Stage.DELIVERED).toBuilder()
                        .contribution(OfOneHash.code(i))
                        .quantity(tents(2))
                        .build()))
                .build());

        assertThat(found("pledge.more-than-promised", dossier)).hasSize(MANY);
    }

    @Test
    void tenuresOfOneOffice() {
        Dossier dossier = Small.dossier(office(), person(ActorId.of(OfOneHash.text(0))))
                .plus(many(i -> Tenure.of(TenureId.of("t" + i), ActorId.of(OfOneHash.text(i)), OFFICE)))
                .plus(statement()
                        .addSpeakers(ActorId.of(OfOneHash.text(0)))
                        .capacity(OFFICE)
                        .build());

        assertThat(found("capacity.not-held", dossier)).isEmpty();
    }

    @Test
    void membershipsOfOneBody() {
        Dossier dossier = Small.dossier()
                .plus(many(i -> membership("m", i)))
                .plus(many(i ->
                        membership("d", i).toBuilder().period(time("1900/..")).build()))
                .plus(Membership.of(MembershipId.of("again"), ActorId.of(OfOneHash.text(0)), FRANCE));

        assertThat(found("membership.duplicate", dossier)).hasSize(1);
    }

    @Test
    void quotationsOfOneText() {
        String text = times(OfOneHash::text).stream().collect(Collectors.joining(" "));
        Dossier dossier = Small.dossier().plus(many(i -> resting("e" + i, quoting(i))));
        QuoteReport report = QuoteCheck.verify(dossier, GAZETTE.id(), text);

        assertThat(report.findings(QuoteAnswer.EXACT)).hasSize(MANY);
    }

    private static Entry ofSomeKind(int i) {
        String local = OfOneHash.text(i / 4);
        return switch (i % 4) {
            case 0 -> GAZETTE.toBuilder().id(SourceId.of(local)).build();
            case 1 -> event().id(EventId.of(local)).build();
            case 2 -> statement().id(StatementId.of(local)).build();
            default -> Small.link(local, EventId.of(local), Relation.FULFILS, StatementId.of(local));
        };
    }

    private static EntryId node(int i) {
        return i % 2 == 0 ? EventId.of(OfOneHash.text(i)) : statementId(i);
    }

    private static StatementId statementId(int i) {
        return StatementId.of(OfOneHash.text(i));
    }

    private static Citation quoting(int i) {
        return Citation.builder()
                .source(GAZETTE.id())
                .addSelectors(TextQuoteSelector.of(OfOneHash.text(i)))
                .build();
    }

    private static Entry resting(String id, Citation on) {
        return event().id(EventId.of(id)).addEvidence(on).build();
    }

    private static Membership membership(String id, int i) {
        return Membership.of(MembershipId.of(id + i), ActorId.of(OfOneHash.text(i)), FRANCE);
    }

    private static Quantity tents(int number) {
        return Quantity.of(number, Unit.of("tent"));
    }

    private static List<String> codes(Report report, Severity severity) {
        return report.violations(severity).stream().map(Violation::code).toList();
    }

    private static List<Violation> found(String code, Dossier dossier) {
        return Validator.builder()
                .with(Rule.standard(code))
                .build()
                .validate(dossier)
                .violations();
    }

    private static <T> List<T> times(IntFunction<T> make) {
        return IntStream.range(0, MANY).mapToObj(make).toList();
    }

    private static List<Entry> many(IntFunction<? extends Entry> make) {
        return IntStream.range(0, MANY).<Entry>mapToObj(make).toList();
    }
}
