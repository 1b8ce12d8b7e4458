package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.actor.Collective;
import org.communique.actor.CollectiveKind;
import org.communique.actor.Existence;
import org.communique.actor.Membership;
import org.communique.actor.MembershipStatus;
import org.communique.actor.Name;
import org.communique.actor.NameKind;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.amount.Approximation;
import org.communique.amount.MoneyAmount;
import org.communique.arbitraries.Dossiers;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.entry.Rank;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.MembershipId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.json.CommuniqueJson;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the model as entities of FollowTheMoney: what is fact, and nothing else. */
class FtmExportTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final SourceId PAPER = SourceId.of("paper");
    private static final Person ANN = Person.of("Ann");
    private static final Organization AID =
            Organization.of("Aid").toBuilder().kind(OrganizationKind.COMPANY).build();
    private static final Office CHAIR = Office.of(OfficeId.of("chair"), "Chair", AID.id());

    /** What FollowTheMoney has, of what is written. */
    private static final Set<String> THING = Set.of(
            "name", "alias", "previousName", "country", "notes", "description", "wikidataId", "topics", "sourceUrl");

    private static final Set<String> INTERVAL = Set.of("startDate", "endDate", "date");

    private static final Map<String, Set<String>> MODEL = Map.ofEntries(
            Map.entry("Person", Set.of("birthDate", "deathDate", "leiCode")),
            Map.entry("LegalEntity", Set.of("incorporationDate", "dissolutionDate", "leiCode")),
            Map.entry("Organization", Set.of("incorporationDate", "dissolutionDate", "leiCode")),
            Map.entry("Company", Set.of("incorporationDate", "dissolutionDate", "leiCode")),
            Map.entry("PublicBody", Set.of("incorporationDate", "dissolutionDate", "leiCode")),
            Map.entry("Position", Set.of("organization")),
            Map.entry("Occupancy", Set.of("holder", "post", "status")),
            Map.entry("Membership", Set.of("member", "organization", "role", "status")),
            Map.entry(
                    "Payment",
                    Set.of("payer", "beneficiary", "amount", "currency", "amountEur", "amountUsd", "purpose")),
            Map.entry("Sanction", Set.of("entity", "authority", "program", "reason")),
            Map.entry("Event", Set.of("location", "organizer", "involved")),
            Map.entry("Document", Set.of("title", "publisher", "publishedAt")),
            Map.entry("Article", Set.of("title", "publisher", "publishedAt")));

    private static Dossier dossier(Entry... entries) {
        return Dossier.of(DossierId.of("d")).plus(List.of(entries));
    }

    private static List<String> written(Entry... entries) {
        return FtmSamples.written(dossier(entries));
    }

    private static void assertNone(String reason, Entry... entries) {
        Entry last = entries[entries.length - 1];
        ExportReport report = FtmSamples.report(dossier(entries));
        assertThat(report.count(reason)).isPositive();
        assertThat(report.exported()).isEqualTo(entries.length - 1L);
        assertThat(written(entries))
                .noneMatch(line ->
                        line.contains("\"" + last.id().kind() + "." + last.id().local()));
    }

    private static Pledge.Builder pledge() {
        return Pledge.builder()
                .id(PledgeId.of("p"))
                .addParties(Participation.of(ANN.id(), Role.DONOR), Participation.of(AID.id(), Role.RECIPIENT))
                .addContributions(Funding.unspecified());
    }

    private static PledgeStep.Builder paid() {
        return PledgeStep.builder()
                .stage(Stage.DISBURSED)
                .amount(MoneyAmount.of(500, "GBP"))
                .when(TimeExpression.of(Edtf.parse("2024-05-06")));
    }

    @Test
    void moneyThatWasPaidIsAPayment() {
        assertThat(written(ANN, AID, pledge().addSteps(paid().build()).build()))
                .contains("{\"id\":\"pledge.p.1\",\"properties\":{\"amount\":[\"500\"],\"beneficiary\":[\"actor.aid\"],"
                        + "\"currency\":[\"GBP\"],\"date\":[\"2024-05-06\"],\"payer\":[\"actor.ann\"]},"
                        + "\"schema\":\"Payment\"}");
    }

    @Test
    void moneyThatIsOnlyPromisedIsNoPayment() {
        for (Stage stage : List.of(Stage.PROPOSED, Stage.PLEDGED, Stage.COMMITTED, Stage.RETURNED, Stage.REDUCED)) {
            PledgeStep step = paid().stage(stage).build();
            assertNone(Loss.NOT_FACT, ANN, AID, pledge().addSteps(step).build());
        }
        assertNone(Loss.NOT_FACT, ANN, AID, pledge().build());
    }

    @Test
    void whatNobodySaysForCertainIsNoPayment() {
        Citation hedged = Citation.of(PAPER).hedged(Factuality.PROBABLE);
        Citation told = Citation.of(PAPER).via(StatementId.of("s"));
        for (Citation words : List.of(hedged, told)) {
            assertNone(
                    Loss.NOT_FACT,
                    ANN,
                    AID,
                    pledge().addSteps(paid().addEvidence(words).build()).build());
        }
        assertNone(
                Loss.NOT_FACT,
                ANN,
                AID,
                pledge().addEvidence(told).addSteps(paid().build()).build());
    }

    @Test
    void goodsAreNoPayment() {
        Goods goods = Goods.builder().item("boats").build();
        Pledge pledge =
                pledge().contributions(List.of(goods)).addSteps(paid().build()).build();
        assertNone(Loss.NOT_FACT, ANN, AID, pledge);
    }

    @Test
    void aStepThatIsCorrectedIsNoPayment() {
        PledgeStep wrong = paid().key("one").build();
        PledgeStep right =
                paid().corrects("one").amount(MoneyAmount.of(400, "GBP")).build();
        assertNone(Loss.NOT_FACT, ANN, AID, pledge().addSteps(wrong, right).build());
    }

    @Test
    void anAttributeThatNobodyIsCertainOfIsLeftOut() {
        Citation certain = Citation.of(PAPER);
        Citation doubtful = certain.hedged(Factuality.POSSIBLE);
        PledgeStep step = paid().addEvidence(certain, doubtful.on("amount")).build();
        assertThat(written(ANN, AID, pledge().addSteps(step).build()))
                .last()
                .asString()
                .contains("Payment", "2024-05-06")
                .doesNotContain("500");
        Person born = ANN.toBuilder()
                .lifetime(TimeExpression.of(Edtf.parse("1950/")))
                .addEvidence(certain, doubtful.on("lifetime"))
                .build();
        assertThat(written(born)).singleElement().asString().doesNotContain("1950");
        assertThat(FtmSamples.report(dossier(born)).count(Loss.NOT_FACT)).isOne();
    }

    @Test
    void whatSomebodySaysIsNoEvent() {
        DiplomaticEvent told = event(Modality.OCCURRED).toBuilder()
                .addEvidence(Citation.of(PAPER).via(StatementId.of("s")))
                .build();
        assertNone(Loss.NOT_FACT, ANN, told);
    }

    @Test
    void nothingRefersToAnActorThatIsNotExported() {
        Person nobody =
                Person.builder().id(ActorId.of("nobody")).description("x").build();
        Tenure tenure = Tenure.of(TenureId.of("t"), nobody.id(), CHAIR.id());
        assertThat(written(AID, CHAIR, nobody, tenure)).hasSize(2);
    }

    @Test
    void anAmountThatIsNotExactIsLeftOutAndReported() {
        MoneyAmount about = MoneyAmount.of(500, "GBP").toBuilder()
                .approximation(Approximation.ABOUT)
                .build();
        Pledge pledge = pledge().addSteps(paid().amount(about).build()).build();
        assertThat(written(ANN, AID, pledge))
                .last()
                .asString()
                .doesNotContain("amount")
                .contains("Payment");
        assertThat(FtmSamples.report(dossier(ANN, AID, pledge)).losses())
                .anyMatch(group -> group.pattern().startsWith("/pledges/*/steps/*/amount"));
    }

    @Test
    void whatIsDeprecatedOrOnlySupposedIsNoFact() {
        assertNone(Loss.NOT_FACT, ANN.toBuilder().rank(Rank.DEPRECATED).build());
        assertNone(Loss.NOT_FACT, AID.toBuilder().existence(Existence.PROPOSED).build());
        assertNone(
                Loss.NOT_FACT,
                ANN.toBuilder()
                        .addEvidence(Citation.of(PAPER).hedged(Factuality.POSSIBLE))
                        .build());
    }

    @Test
    void anOfficeThatIsNotHeldAndAGuestOfABodyAreNoFacts() {
        Tenure tenure = Tenure.of(TenureId.of("t"), ANN.id(), CHAIR.id());
        Membership membership = Membership.of(MembershipId.of("m"), ANN.id(), AID.id());
        assertThat(written(ANN, AID, CHAIR, tenure, membership)).hasSize(5);
        assertNone(
                Loss.NOT_FACT,
                ANN,
                AID,
                CHAIR,
                tenure.toBuilder().status(TenureStatus.DESIGNATE).build());
        assertNone(
                Loss.NOT_FACT,
                ANN,
                AID,
                membership.toBuilder().status(MembershipStatus.OBSERVER).build());
    }

    @Test
    void anEdgeToWhatIsNotExportedIsLeftOut() {
        assertNone(Loss.UNRESOLVED, CHAIR, Tenure.of(TenureId.of("t"), ANN.id(), CHAIR.id()));
        State state = State.of("GB", "United Kingdom");
        assertNone(Loss.UNRESOLVED, ANN, state, Membership.of(MembershipId.of("m"), ANN.id(), state.id()));
    }

    private static DiplomaticEvent event(Modality modality) {
        return DiplomaticEvent.builder()
                .id(EventId.of("e"))
                .type(EventType.SUMMIT)
                .title("Summit")
                .modality(modality)
                .addParticipations(Participation.of(ANN.id(), Role.HOST))
                .build();
    }

    @Test
    void whatIsPlannedOrCancelledIsNoEvent() {
        assertThat(written(ANN, event(Modality.OCCURRED))).last().asString().contains("\"involved\":[\"actor.ann\"]");
        for (Modality modality : List.of(Modality.PLANNED, Modality.CANCELLED, Modality.ATTEMPTED)) {
            assertNone(Loss.NOT_FACT, ANN, event(modality));
        }
    }

    @Test
    void anActorWithoutANameIsRefusedWithTheReason() {
        Person nobody = Person.builder()
                .id(ActorId.of("nobody"))
                .description("a witness")
                .build();
        ExportReport report = FtmSamples.report(dossier(ANN, nobody));
        assertThat(report.refused()).isOne();
        assertThat(report.losses().get(0).examples().get(0))
                .extracting(Loss::record, Loss::path, Loss::reason, Loss::detail)
                .containsExactly("actor:nobody", "/actors/1/names", Loss.REFUSED, "expected a name");
    }

    @Test
    void aPlaceThatStandsForSomebodyAndADoubtfulNameAreNoNames() {
        Name doubtful = Name.builder()
                .text("Annabel")
                .addEvidence(Citation.of(PAPER).hedged(Factuality.POSSIBLE))
                .build();
        Person named = ANN.toBuilder()
                .addNames(Name.of("The Palace", NameKind.METONYM), doubtful)
                .build();
        assertThat(written(named))
                .containsExactly(
                        "{\"id\":\"actor.ann\",\"properties\":{\"name\":[\"Ann\"]}," + "\"schema\":\"Person\"}");
    }

    @Test
    void aGroupIsNoLegalEntityAndAStateIsOne() {
        Collective leaders = Collective.builder()
                .id(ActorId.of("leaders"))
                .kind(CollectiveKind.LEADERS)
                .addNames(Name.of("Leaders"))
                .build();
        assertNone(Loss.NO_HOME, leaders);
        assertThat(written(State.of("GB", "United Kingdom")))
                .singleElement()
                .asString()
                .contains("LegalEntity");
    }

    @Test
    void whatIsNotForEverybodyIsLeftOutAndNamedOnlyWhereNothingElseIsAsked() {
        Marking embargo = Marking.builder()
                .kind(MarkingKind.EMBARGO)
                .until(Instant.parse("2025-01-01T00:00:00Z"))
                .build();
        Dossier dossier = dossier(AID, ANN.toBuilder().addMarkings(embargo).build());
        assertThat(FtmSamples.report(dossier).count(Loss.RESTRICTED)).isPositive();
        assertThat(FtmSamples.written(dossier)).hasSize(1);
        ExportReport before =
                Exporters.ftm().writePublic(dossier, LocalDate.of(2024, 12, 31), new ByteArrayOutputStream());
        assertThat(before.toText()).doesNotContain("ann");
        assertThat(before.entries()).isOne();
        ExportReport after =
                Exporters.ftm().writePublic(dossier, LocalDate.of(2025, 1, 2), new ByteArrayOutputStream());
        assertThat(after.exported()).isEqualTo(2);
    }

    @Test
    void anEntryThatHasChangedSinceItCameIsExportedAsItIs() {
        Dossier imported = FtmSamples.read(
                        "{'id':'ann','schema':'Person','properties':{'name':['Ann'],'political':['Harbour']}}")
                .dossier();
        Person changed = ((Person) imported.actors().get(0))
                .toBuilder().names(List.of(Name.of("Anna"))).build();
        assertThat(written(changed))
                .containsExactly("{\"id\":\"ann\",\"properties\":{\"name\":[\"Anna\"],\"political\":[\"Harbour\"]},"
                        + "\"schema\":\"Person\"}");
    }

    @Test
    void whatWasCarriedIsThereAgainAfterAnImport() {
        Pledge pledge = pledge().addSteps(paid().build()).build();
        Dossier native1 = dossier(ANN, AID, CHAIR, Tenure.of(TenureId.of("t"), ANN.id(), CHAIR.id()), pledge);
        Dossier again = Importers.ftm()
                .read(FtmSamples.file(FtmSamples.written(native1)))
                .dossier();
        assertThat(again.actors()).extracting(actor -> actor.displayName()).containsExactly("Ann", "Aid");
        assertThat(again.offices().get(0).body()).contains(again.actors().get(1).id());
        assertThat(again.tenures().get(0).status()).contains(TenureStatus.INCUMBENT);
        assertThat(again.pledges().get(0).steps().get(0).amount())
                .isEqualTo(pledge.steps().get(0).amount());
        assertThat(FtmSamples.byId(FtmSamples.written(again))).isEqualTo(FtmSamples.byId(FtmSamples.written(native1)));
    }

    @Property(tries = 60)
    void anyDossierIsExportedInWordsOfTheModelAndEveryLossIsReported(@ForAll("dossiers") Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportReport report = Exporters.ftm().write(dossier, out);
        List<String> ids = new ArrayList<>();
        for (String line : FtmSamples.linesOf(out.toByteArray())) {
            JsonNode entity = MAPPER.readTree(line);
            String schema = entity.path("schema").asString();
            ids.add(entity.path("id").asString());
            Set<String> known = MODEL.getOrDefault(schema, Set.of());
            assertThat(entity.path("properties").propertyNames()).allSatisfy(property -> assertThat(
                            known.contains(property) || THING.contains(property) || INTERVAL.contains(property))
                    .as("%s of %s", property, schema)
                    .isTrue());
        }
        assertThat(report.exported()).isLessThanOrEqualTo(ids.size());
        assertThat(report.values().total())
                .isEqualTo(dossier.entries()
                        .mapToLong(entry ->
                                JsonLeaves.count(CommuniqueJson.standard().toBytes(entry)))
                        .sum());
        long reported = report.losses().stream().mapToLong(LossGroup::count).sum();
        assertThat(reported).isGreaterThanOrEqualTo(report.values().lost());
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }
}
