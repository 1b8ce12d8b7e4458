package org.communique.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** By whose word totals are so: never a firmer one than that of what they are made of. */
class LedgerSupportTest {

    private static final SourceId HERALD = SourceId.of("herald");
    private static final Citation CLAIM =
            Citation.builder().source(HERALD).via(StatementId.of("claim")).build();
    private static final Citation HEDGE =
            Citation.builder().source(HERALD).factuality(Factuality.PROBABLE).build();

    private static Pledge pledge(String id, String giver, int amount, PledgeStep... steps) {
        return Pledge.builder()
                .id(PledgeId.of(id))
                .addEvidence(Citation.of(HERALD))
                .addParties(Participation.of(ActorId.of(giver), Role.DONOR))
                .addContributions(Funding.of(MoneyAmount.of(amount, "EUR")))
                .addSteps(steps)
                .build();
    }

    private static PledgeStep step(Stage stage, int amount, Citation evidence) {
        return PledgeStep.of(stage, evidence).toBuilder()
                .amount(MoneyAmount.of(amount, "EUR"))
                .build();
    }

    private static Entry link(String from, Relation relation, String to) {
        return Link.of(LinkId.of(from + "-" + to), PledgeId.of(from), relation, PledgeId.of(to));
    }

    private static List<String> supports(String figure, String stage, Entry... entries) {
        return TableRows.of(Dossier.of(DossierId.of("any")).plus(entries)).rows("ledger_total").stream()
                .filter(row -> row.get("figure").equals(Optional.of(figure)))
                .filter(row -> row.get("stage").orElse("").equals(stage))
                .filter(row -> row.get("giver").isPresent())
                .map(row -> row.get("giver").orElseThrow() + " "
                        + row.get("support").orElseThrow())
                .toList();
    }

    static Stream<Arguments> words() {
        return Stream.of(Arguments.of(CLAIM, "claimed"), Arguments.of(HEDGE, "hedged"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void whatAPartDeliveredIsByTheWordOfThePart(Citation word, String support) {
        Pledge whole = pledge("whole", "norland", 200);
        Pledge part = pledge("part", "norland", 50, step(Stage.DISBURSED, 50, word));
        assertThat(supports("reached", "disbursed", whole, part, link("part", Relation.PART_OF, "whole")))
                .containsExactly("actor:norland " + support);
    }

    @ParameterizedTest
    @MethodSource("words")
    void whatAnotherGiversPartDeliveredIsByItsWordInBothRows(Citation word, String support) {
        Pledge whole = pledge("whole", "union", 200);
        Pledge part = pledge("part", "norland", 50, step(Stage.DISBURSED, 50, word));
        assertThat(supports("outstanding", "", whole, part, link("part", Relation.PART_OF, "whole")))
                .containsExactlyInAnyOrder("actor:norland " + support, "actor:union " + support);
    }

    @ParameterizedTest
    @MethodSource("words")
    void whatAnotherTellingDeliveredIsByItsWord(Citation word, String support) {
        Pledge first = pledge("first", "norland", 50);
        Pledge again = pledge("again", "arnost", 50, step(Stage.DISBURSED, 50, word));
        assertThat(supports("reached", "disbursed", first, again, link("again", Relation.SAME_AS, "first")))
                .contains("actor:arnost " + support);
        assertThat(supports("named", "", first, again, link("again", Relation.SAME_AS, "first")))
                .allSatisfy(row -> assertThat(row).endsWith("reported"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void whatIsOutstandingHangsOnWhatIsDelivered(Citation word, String support) {
        Pledge pledge = pledge("any", "norland", 100, step(Stage.DISBURSED, 60, word));
        assertThat(supports("outstanding", "", pledge)).containsExactly("actor:norland " + support);
        assertThat(supports("named", "", pledge)).containsExactly("actor:norland reported");
        assertThat(supports("reached", "pledged", pledge)).containsExactly("actor:norland reported " + support);
    }

    @ParameterizedTest
    @MethodSource("words")
    void whatIsPromisedHangsOnWhatChangedIt(Citation word, String support) {
        for (Stage stage : List.of(Stage.WITHDRAWN, Stage.REFUSED, Stage.LAPSED, Stage.INCREASED, Stage.REDUCED)) {
            Pledge pledge = pledge("any", "norland", 100, step(stage, 60, word));
            for (String figure : List.of("named", "outstanding", "ended")) {
                assertThat(supports(figure, "", pledge))
                        .as(figure + " " + stage)
                        .containsExactly("actor:norland " + support);
            }
            assertThat(supports("reached", "pledged", pledge)).containsExactly("actor:norland " + support);
        }
        Pledge halted = pledge("any", "norland", 100, PledgeStep.of(Stage.SUSPENDED, word));
        assertThat(supports("named", "", halted)).containsExactly("actor:norland reported");
    }

    @ParameterizedTest
    @MethodSource("words")
    void whatIsSetRightHangsOnTheCorrection(Citation word, String support) {
        PledgeStep paid = step(Stage.DISBURSED, 3, Citation.of(HERALD)).toBuilder()
                .key("paid")
                .build();
        PledgeStep right =
                step(Stage.DISBURSED, 5, word).toBuilder().corrects("paid").build();
        Pledge pledge = pledge("any", "norland", 100, paid, right);
        assertThat(supports("reached", "disbursed", pledge)).containsExactly("actor:norland " + support);
        assertThat(supports("recorded", "disbursed", pledge)).containsExactly("actor:norland " + support);
        assertThat(supports("outstanding", "", pledge)).containsExactly("actor:norland " + support);
        assertThat(supports("named", "", pledge)).containsExactly("actor:norland reported");
    }

    @ParameterizedTest
    @MethodSource("words")
    void morePaidThanPromisedIsByTheWordOfThePayment(Citation word, String support) {
        Pledge pledge = pledge("any", "norland", 3, step(Stage.DISBURSED, 5, word));
        assertThat(supports("reached", "pledged", pledge)).containsExactly("actor:norland reported " + support);
        assertThat(supports("named", "", pledge)).containsExactly("actor:norland reported");
    }

    @Test
    void allOfAClaimedPromiseIsNoFirmerThanThePromise() {
        Pledge pledge = pledge("any", "norland", 3, PledgeStep.of(Stage.DISBURSED, Citation.of(HERALD))).toBuilder()
                .evidence(List.of(CLAIM))
                .build();
        assertThat(supports("reached", "disbursed", pledge)).containsExactly("actor:norland claimed");
    }

    @Test
    void whatIsRecordedOfAStageIsByTheWordOfItsStepsAlone() {
        Pledge pledge = pledge(
                "any", "norland", 9, step(Stage.COMMITTED, 5, Citation.of(HERALD)), step(Stage.DISBURSED, 5, CLAIM));
        assertThat(supports("recorded", "committed", pledge)).containsExactly("actor:norland reported");
        assertThat(supports("reached", "committed", pledge)).containsExactly("actor:norland reported claimed");
    }

    @Test
    void aStageOfWhichNoStepIsToldIsNotRecorded() {
        Pledge pledge = pledge("any", "norland", 9, step(Stage.DELIVERED, 5, CLAIM));
        assertThat(supports("recorded", "disbursed", pledge)).isEmpty();
        assertThat(supports("recorded", "committed", pledge)).isEmpty();
        assertThat(supports("recorded", "delivered", pledge)).containsExactly("actor:norland claimed");
    }
}
