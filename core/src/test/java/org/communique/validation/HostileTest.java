package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.validation.Small.ANN;
import static org.communique.validation.Small.BODY;
import static org.communique.validation.Small.FRANCE;
import static org.communique.validation.Small.GAZETTE;
import static org.communique.validation.Small.OFFICE;
import static org.communique.validation.Small.SAID;
import static org.communique.validation.Small.TALKS;
import static org.communique.validation.Small.cited;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.office;
import static org.communique.validation.Small.person;
import static org.communique.validation.Small.pledge;
import static org.communique.validation.Small.statement;
import static org.communique.validation.Small.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.actor.Membership;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Link;
import org.communique.entry.Place;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.evidence.Citation;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.MembershipId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.statement.Statement;
import org.communique.term.CountryCode;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** Much of what a rule compares, so made that nothing is found early: a rule that compared all with all would not end. */
class HostileTest {

    private static final int MANY = Integer.getInteger("validation.many", 20_000);
    private static final LocalDate DAY = LocalDate.of(1900, 1, 1);

    @Test
    void manyTenuresOfOneOfficeAndAsManySpeakersInIt() {
        Dossier dossier = Small.dossier(office(), person(ANN))
                .plus(many(i -> tenure(i, 4 * (i % 20_000))))
                .plus(many(i -> speaking("s" + i, 4 * (i % 20_000) + 2)));

        assertThat(found("capacity.not-held", dossier)).hasSize(MANY);
    }

    @Test
    void manyIncumbents() {
        Dossier dossier = Small.dossier().plus(many(i -> incumbent(i, "1900/..")));

        assertThat(found("tenure.two-incumbents", dossier)).hasSize(MANY - 1);
    }

    @Test
    void oneMembershipManyTimes() {
        Dossier dossier = Small.dossier()
                .plus(many(i -> Membership.of(MembershipId.of("m" + i), FRANCE, BODY)))
                .plus(many(i -> Membership.of(MembershipId.of("d" + i), FRANCE, BODY).toBuilder()
                        .period(time("1900/.."))
                        .build()));

        assertThat(found("membership.duplicate", dossier)).hasSize(2 * MANY - 2);
    }

    @Test
    void oneIdManyTimes() {
        Dossier dossier = Small.dossier().plus(many(i -> event().build()));

        assertThat(found("id.duplicate", dossier)).hasSize(MANY - 1);
    }

    @Test
    void oneItemOfManyActorsOfWhichNoneAreTheSame() {
        Dossier dossier = Small.dossier().plus(many(i -> known("a" + i)));

        assertThat(found("actor.same-identifier", dossier)).hasSize(MANY - 1);
    }

    @Test
    void manyLinksBetweenTheSameTwo() {
        Dossier dossier = Small.dossier()
                .plus(many(i -> Small.link(
                        "l" + i,
                        EventId.of(i % 2 == 0 ? "a" : "b"),
                        Relation.PART_OF,
                        EventId.of(i % 2 == 0 ? "b" : "a"))));

        assertThat(found("reference.cycle", dossier)).hasSize(1);
        assertThat(found("fact.two-homes", dossier)).isEmpty();
    }

    @Test
    void manyFactsThatRestOnTheSameWords() {
        Dossier dossier = Small.dossier()
                .plus(many(i -> said("s" + i).addEvidence(cited()).build()))
                .plus(many(i ->
                        event().id(EventId.of("e" + i)).addEvidence(cited()).build()))
                .plus(many(i -> Small.link("l" + i, SAID, Relation.LEADS_TO, EventId.of("e" + i))));

        assertThat(found("fact.two-homes", dossier)).hasSize(MANY);
    }

    /** Each is held against sixteen, for to hold all against all takes the square of their number. */
    @Test
    void anEventThatIsJoinedWithOneOfManyStatementsOnTheSameWords() {
        Dossier dossier = Small.dossier(event().addEvidence(cited()).build())
                .plus(times(i -> said("s" + i).addEvidence(cited()).build()));

        assertThat(found("fact.two-homes", dossier.plus(joined(15)))).isEmpty();
        assertThat(found("fact.two-homes", dossier.plus(joined(16)))).isEmpty();
    }

    @Test
    void manyPlacesOfOneEntryThatRestOnTheSameWords() {
        Dossier dossier = Small.dossier(
                statement().addAllEvidence(times(i -> cited())).build(),
                event().addAllEvidence(times(i -> cited())).build());

        assertThat(found("fact.two-homes", dossier)).hasSize(1);
    }

    @Test
    void manyWhoSpeakToAsMany() {
        Dossier dossier = Small.dossier(statement()
                .addAllSpeakers(times(i -> ActorId.of("a" + i)))
                .addAllAudience(times(i -> ActorId.of("b" + i)))
                .build());

        assertThat(found("statement.audience-includes-speaker", dossier)).isEmpty();
        assertThat(found("statement.speaker-is-not-an-agent", dossier)).isEmpty();
    }

    @Test
    void manyStepsOfAPledgeOfManyContributionsUnderManyConditions() {
        Dossier dossier = Small.dossier(pledge().addAllContributions(
                        times(i -> Goods.of("tent").toBuilder().key("k" + i).build()))
                .addAllConditions(times(i ->
                        Condition.of("peace").toBuilder().satisfied(Ternary.YES).build()))
                .addAllSteps(times(i -> PledgeStep.of(Stage.DELIVERED).toBuilder()
                        .contribution("k" + (MANY - 1))
                        .build()))
                .build());

        assertThat(found("pledge.contribution-missing", dossier)).isEmpty();
        assertThat(found("pledge.condition-unmet", dossier)).isEmpty();
        assertThat(found("pledge.step-without-contribution-key", dossier)).isEmpty();
    }

    @Test
    void manyPartsOfAPledgeAndThenTheWholeAgainAndAgain() {
        Stream<PledgeStep> parts = IntStream.range(0, MANY).mapToObj(i -> step("k" + i));
        Stream<PledgeStep> wholes =
                IntStream.range(0, MANY).mapToObj(i -> i % 2 == 0 ? PledgeStep.of(Stage.PLEDGED) : step("k0"));
        Dossier dossier = Small.dossier(
                pledge().addAllSteps(Stream.concat(parts, wholes).toList()).build());

        assertThat(found("pledge.illegal-transition", dossier)).isEmpty();
        assertThat(found("pledge.steps-out-of-order", dossier)).isEmpty();
    }

    @Test
    void manySumsInMarksAndAsManySources() {
        Dossier dossier = Small.dossier(
                        pledge().addAllContributions(times(i -> Funding.of(MoneyAmount.of(BigDecimal.TEN, "DEM"))))
                                .addAllEvidence(times(i -> Citation.of(SourceId.of("s" + i))))
                                .build())
                .plus(many(i -> GAZETTE.toBuilder().id(SourceId.of("s" + i)).build()));

        assertThat(found("amount.currency-not-in-use", dossier)).hasSize(MANY);
    }

    @Test
    void manyEventsAtOneHostOfManyCountries() {
        Person host = person(ANN).toBuilder()
                .addAllCountries(times(i -> CountryCode.of("FR")))
                .addAllIdentifiers(times(i -> Identifier.of(IdentifierScheme.ISO3166_1, "X" + i)))
                .build();
        Place place =
                Place.of("there").toBuilder().country(CountryCode.of("GB")).build();
        Dossier dossier = Small.dossier(host).plus(many(i -> event().place(place)
                .addParticipations(Participation.of(ANN, Role.HOST))
                .build()));

        assertThat(found("event.host-elsewhere", dossier)).hasSize(MANY);
    }

    @Test
    void manyParticipantsAndChangesOfOneEvent() {
        DiplomaticEvent event = event().addAllParticipations(times(i -> Participation.of(ANN, Role.HOST)))
                .addAllHistory(times(i -> ModalityChange.of(Modality.OCCURRED)))
                .build();

        assertThat(found("event.participant-twice", Small.dossier(event))).hasSize(MANY - 1);
        assertThat(found("event.history-disagrees", Small.dossier(event))).isEmpty();
    }

    @Test
    void manyMembersThatAreNotKnownAndEvidenceOfEach() {
        TreeMap<String, JsonText> members = new TreeMap<>();
        IntStream.range(0, MANY).forEach(i -> members.put("m" + i, JsonText.of("1")));
        Dossier dossier = Small.dossier(event().extensions(Extensions.of(members))
                .addAllEvidence(
                        times(i -> cited().toBuilder().attribute("m" + i).build()))
                .build());

        assertThat(found("evidence.unknown-attribute", dossier)).isEmpty();
        assertThat(found("member.unknown", dossier)).hasSize(MANY);
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

    private static Tenure tenure(int i, int day) {
        return Tenure.of(TenureId.of("t" + i), ANN, OFFICE).toBuilder()
                .period(on(day))
                .build();
    }

    private static Tenure incumbent(int i, String period) {
        return Tenure.of(TenureId.of("t" + i), ActorId.of("a" + i), OFFICE).toBuilder()
                .status(TenureStatus.INCUMBENT)
                .period(time(period))
                .build();
    }

    private static Statement.Builder said(String id) {
        return statement().id(StatementId.of(id));
    }

    private static Statement speaking(String id, int day) {
        return said(id).addSpeakers(ANN).capacity(OFFICE).said(on(day)).build();
    }

    private static Link joined(int statement) {
        return Small.link("l", StatementId.of("s" + statement), Relation.LEADS_TO, TALKS);
    }

    private static Person known(String id) {
        return person(ActorId.of(id)).toBuilder()
                .addIdentifiers(Identifier.of(IdentifierScheme.WIKIDATA, "Q1"))
                .build();
    }

    private static TimeExpression on(int day) {
        return TimeExpression.of(Edtf.of(DAY.plusDays(day)));
    }

    private static PledgeStep step(String key) {
        return PledgeStep.of(Stage.PLEDGED).toBuilder().contribution(key).build();
    }
}
