package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communique.revision.Told.AID;
import static org.communique.revision.Told.ANN;
import static org.communique.revision.Told.BOB;
import static org.communique.revision.Told.HERE;
import static org.communique.revision.Told.THERE;
import static org.communique.revision.Told.aid;
import static org.communique.revision.Told.dossier;
import static org.communique.revision.Told.money;
import static org.communique.revision.Told.step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Rank;
import org.communique.evidence.Citation;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Ternary;
import org.junit.jupiter.api.Test;

/** The examples of section 4 of the design, by their numbers, and what else was decided. */
class MergeTest {

    private static final Identifier IATI = Identifier.of(IdentifierScheme.IATI_ORG, "GB-1");
    private static final Instant MONDAY = Instant.parse("2025-03-03T12:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2025-03-04T12:00:00Z");

    @Test
    void example1WithItselfItIsItself() {
        Dossier dossier = dossier(actor("a"), aid("€60"), aid("€50"), actor("b"));

        assertThat(Merge.of(dossier, dossier).dossier()).isEqualTo(dossier);
        assertThat(Conflict.in(dossier)).isEqualTo(Merge.of(dossier, dossier).conflicts());
    }

    @Test
    void example2AStepHereAndAnIdentifierThereAreBothThere() {
        Pledge base = aid("€60");
        Merge merge = merge(
                base,
                aid("€60", step(Stage.DISBURSED)),
                base.toBuilder().addIdentifiers(IATI).build());

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.dossier().pledges())
                .containsExactly(aid("€60", step(Stage.DISBURSED)).toBuilder()
                        .addIdentifiers(IATI)
                        .build());
    }

    @Test
    void example3TwoNewFiguresAreTwoVersionsThatDifferInThemAlone() {
        Merge merge = merge(
                aid("£30 million"),
                aid("£29.8 million", step(Stage.COMMITTED)),
                aid("£31 million").toBuilder().note("Seen.").build());

        assertThat(merge.dossier().pledges())
                .containsExactly(
                        aid("£29.8 million", step(Stage.COMMITTED)).toBuilder()
                                .note("Seen.")
                                .build(),
                        aid("£31 million", step(Stage.COMMITTED)).toBuilder()
                                .note("Seen.")
                                .build());
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.id()).contains(AID);
            assertThat(conflict.versions()).isEqualTo(merge.dossier().pledges());
            assertThat(conflict.changes()).extracting(AttributeChange::at).containsExactly("/contributions/0/amount");
            assertThat(conflict.united()).isEmpty();
            assertThat(conflict.inWords())
                    .containsExactly("! pledge:aid: 2 versions", "    amount: £29.8 million, or £31 million");
        });
    }

    @Test
    void example4OneStepOnOtherEvidenceIsUnited() {
        Merge merge =
                merge(aid("€60"), aid("€60", step(Stage.DISBURSED, HERE)), aid("€60", step(Stage.DISBURSED, THERE)));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.dossier().pledges()).containsExactly(aid("€60", step(Stage.DISBURSED, HERE, THERE)));
    }

    @Test
    void example5DeprecatedHereAndAStepThereAreBothThere() {
        Pledge base = aid("€60");
        Pledge deprecated = base.toBuilder().rank(Rank.DEPRECATED).build();

        Merge merge = merge(base, deprecated, aid("€60", step(Stage.DISBURSED)));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.dossier().pledges())
                .containsExactly(aid("€60", step(Stage.DISBURSED)).toBuilder()
                        .rank(Rank.DEPRECATED)
                        .build());
    }

    @Test
    void example6AnActorThatIsTakenOutAndCitedAnewIsKept() {
        Person bob = actor("bob");
        Pledge citing = aid("€60").toBuilder()
                .addParties(Participation.of(BOB, Role.RECIPIENT))
                .build();

        Merge merge = Merge.of(dossier(bob, aid("€60")), dossier(aid("€60")), dossier(bob, citing));

        assertThat(merge.dossier()).isEqualTo(dossier(bob, citing));
        assertThat(merge.conflicts()).containsExactly(Conflict.of(ConflictKind.REMOVED, List.of(bob)));
        assertThat(merge.leavingOut(BOB).dossier()).isEqualTo(dossier(citing));
        assertThat(merge.choose(bob).conflicts()).isEmpty();
    }

    @Test
    void whatAKeptEntryNamesIsKeptToo() {
        Person bob = actor("bob");
        Pledge aid = aid("€60").toBuilder()
                .addParties(Participation.of(BOB, Role.RECIPIENT))
                .build();
        Pledge changed = aid.toBuilder().note("Late.").build();

        Merge merge = Merge.of(dossier(bob, aid), dossier(), dossier(bob, changed));

        assertThat(merge.dossier()).isEqualTo(dossier(bob, changed));
        assertThat(merge.conflicts()).hasSize(2).allMatch(conflict -> conflict.kind() == ConflictKind.REMOVED);
    }

    @Test
    void whatIsTakenOutAndNamedNowhereIsGone() {
        Person bob = actor("bob");

        Merge merge = Merge.of(dossier(bob, aid("€60")), dossier(aid("€60")), dossier(bob, aid("€50")));

        assertThat(merge.dossier()).isEqualTo(dossier(aid("€50")));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void example7TwoFirmsOfOneIdAreAConflictAndRenamedNone() {
        Dossier one = dossier(firm("Acme"));
        Dossier other = dossier(firm("Apex"));
        Dossier renamed = other.renaming(Map.of(ActorId.of("firm"), ActorId.of("apex")));

        assertThat(Merge.of(one, other).conflicts()).hasSize(1);
        assertThat(Merge.of(dossier(), one, other).conflicts()).hasSize(1);
        assertThat(Merge.of(dossier(), one, other).dossier().actors()).containsExactly(firm("Acme"), firm("Apex"));
        assertThat(Merge.of(one, renamed).conflicts()).isEmpty();
        assertThat(Merge.of(dossier(), one, renamed).conflicts()).isEmpty();
    }

    @Test
    void example8OfMomentsOfRecordingAloneTheLaterIsTaken() {
        Pledge monday = recorded("€60", MONDAY);
        Pledge tuesday = recorded("€60", TUESDAY);

        assertThat(merge(aid("€60"), monday, tuesday).dossier().pledges()).containsExactly(tuesday);
        assertThat(merge(aid("€60"), tuesday, monday).conflicts()).isEmpty();
        assertThat(Merge.of(dossier(), dossier(monday), dossier(tuesday)).dossier())
                .isEqualTo(dossier(tuesday));
        assertThat(Merge.of(dossier(monday), dossier(tuesday)).conflicts())
                .singleElement()
                .extracting(Conflict::united)
                .isEqualTo(java.util.Optional.of(tuesday));
    }

    @Test
    void whereFiguresClashEachKeepsTheMomentOfItsRecording() {
        Merge merge = merge(aid("€60"), recorded("€50", MONDAY), recorded("€40", TUESDAY));

        assertThat(merge.dossier().pledges()).containsExactly(recorded("€50", MONDAY), recorded("€40", TUESDAY));
    }

    @Test
    void example9AConditionThatIsMetAndNotMetIsAConflict() {
        Merge merge = merge(conditional(Ternary.UNKNOWN), conditional(Ternary.YES), conditional(Ternary.NO));

        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.changes())
                .extracting(AttributeChange::at)
                .containsExactly("/conditions/0/satisfied"));
        assertThat(merge.dossier().pledges()).containsExactly(conditional(Ternary.YES), conditional(Ternary.NO));
    }

    @Test
    void example10ThreeDesksInAnyGroupingHaveTheSameVersions() {
        Dossier a = dossier(aid("€60"), actor("a"));
        Dossier b = dossier(aid("€50"), actor("b"));
        Dossier c = dossier(aid("€60"), aid("€40"));

        assertThat(Merge.of(Merge.of(a, b).dossier(), c).dossier().entries().toList())
                .containsExactlyInAnyOrderElementsOf(Merge.of(a, Merge.of(b, c).dossier())
                        .dossier()
                        .entries()
                        .toList());
    }

    @Test
    void example11TheLedgerCountsAnUnsolvedIdOnce() {
        Dossier merged = merge(
                        aid("€60", step(Stage.PLEDGED)),
                        aid("€50", step(Stage.PLEDGED)),
                        aid("€40", step(Stage.PLEDGED)))
                .dossier();

        assertThat(Ledger.of(merged).totals(Figure.reached(Stage.PLEDGED)))
                .singleElement()
                .satisfies(total -> {
                    assertThat(total.bounds().lower().orElseThrow().value()).isEqualByComparingTo("40");
                    assertThat(total.bounds().upper().orElseThrow().value()).isEqualByComparingTo("50");
                });
    }

    @Test
    void whatOneSideAddedIsTheirsAndTheOthersBehindIt() {
        Merge merge = Merge.of(
                dossier(actor("a"), actor("z")),
                dossier(actor("a"), actor("b"), actor("z")),
                dossier(actor("a"), actor("c"), actor("z")));

        assertThat(merge.dossier()).isEqualTo(dossier(actor("a"), actor("b"), actor("c"), actor("z")));
    }

    @Test
    void theOrderOfTheSideThatChangedItHolds() {
        Dossier base = dossier(actor("a"), actor("b"), actor("c"));
        Dossier moved = dossier(actor("c"), actor("a"), actor("b"));
        Dossier added = dossier(actor("a"), actor("x"), actor("b"), actor("c"));
        Dossier both = dossier(actor("c"), actor("a"), actor("x"), actor("b"));

        assertThat(Merge.of(base, moved, added).dossier()).isEqualTo(both);
        assertThat(Merge.of(base, added, moved).dossier()).isEqualTo(both);
    }

    @Test
    void twoNewOrdersOfEntriesAreAConflictInWhichTheFirstStands() {
        Dossier base = dossier(actor("a"), actor("b"), actor("c"));
        Dossier one = dossier(actor("b"), actor("a"), actor("c"));
        Dossier other = dossier(actor("a"), actor("c"), actor("b"));

        Merge merge = Merge.of(base, one, other);

        assertThat(merge.dossier()).isEqualTo(one);
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.ORDER);
            assertThat(conflict.changes()).isNotEmpty();
        });
    }

    @Test
    void twoNewOrdersOfElementsAreTwoVersions() {
        List<PledgeStep> steps =
                new ArrayList<>(List.of(step(Stage.PROPOSED), step(Stage.PLEDGED), step(Stage.COMMITTED)));
        Pledge base = aid("€60", steps.toArray(PledgeStep[]::new));
        Collections.swap(steps, 0, 1);
        Pledge one = aid("€60", steps.toArray(PledgeStep[]::new));
        Collections.swap(steps, 1, 2);
        Pledge other = aid("€60", steps.toArray(PledgeStep[]::new));

        assertThat(merge(base, one, other).dossier().pledges()).containsExactly(one, other);
    }

    @Test
    void anElementThatIsTakenOutAndChangedIsInOneVersion() {
        Pledge base = aid("€60", step(Stage.PROPOSED), step(Stage.DISBURSED));
        Pledge without = aid("€60", step(Stage.PROPOSED));
        Pledge changed = aid("€60", step(Stage.PROPOSED), step(Stage.DISBURSED, HERE));

        Merge merge = merge(base, without, changed);

        assertThat(merge.dossier().pledges()).containsExactly(without, changed);
        assertThat(merge.conflicts()).hasSize(1);
    }

    @Test
    void whatNoBuilderTakesIsTwoVersions() {
        Pledge base = aid("€60").toBuilder()
                .addContributions(Funding.builder().key("b").amount(money("€1")).build())
                .build();
        Pledge one = withContributions(base, 0);
        Pledge other = withContributions(base, 1);

        Merge merge = merge(base, one, other);

        assertThat(merge.dossier().pledges()).containsExactly(one, other);
        assertThat(merge.conflicts()).hasSize(1);
    }

    @Test
    void aFigureNeverMeetsTheEquivalentOfAnother() {
        Pledge base = aid("€60 million");
        Pledge one = aid("€50 million");
        Pledge other = withAmount(base, "€60 million", "£52 million");

        assertThat(merge(base, one, other).dossier().pledges()).containsExactly(one, other);
    }

    @Test
    void equivalentsOfOneFigureAreBroughtTogether() {
        Merge merge = merge(
                aid("€60 million"),
                withAmount(aid("€60 million"), "€60 million", "£52 million"),
                withAmount(aid("€60 million"), "€60 million", "US$64 million"));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.dossier().pledges())
                .containsExactly(withAmount(aid("€60 million"), "€60 million", "£52 million", "US$64 million"));
    }

    @Test
    void aDegreeOfCertaintyIsNotTakenForAbsent() {
        Citation probable = HERE.toBuilder()
                .factuality(org.communique.evidence.Factuality.PROBABLE)
                .build();

        assertThat(merge(
                                aid("€60"),
                                aid("€60", step(Stage.DISBURSED, HERE)),
                                aid("€60", step(Stage.DISBURSED, probable)))
                        .conflicts())
                .hasSize(1);
    }

    @Test
    void titlesOfTheDossierAreAConflictInWhichTheFirstStands() {
        Dossier base = dossier();
        Merge merge = Merge.of(base, titled("Talks"), titled("War"));

        assertThat(merge.dossier()).isEqualTo(titled("Talks"));
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.inWords())
                .containsExactly(
                        "! the dossier: its heading differs; that of the first side stands",
                        "    title: Talks, or War"));
    }

    @Test
    void withoutABaseTheHeadingsOfBothAreAConflictToo() {
        Extensions seen = Extensions.none().with("desk:seen", JsonText.of("1"));
        Dossier one = titled("Talks");
        Dossier other = titled("War").toBuilder().extensions(seen).build();

        Merge merge = Merge.of(one, other);

        assertThat(merge.dossier()).isEqualTo(one.toBuilder().extensions(seen).build());
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.HEADER);
            assertThat(conflict.inWords()).contains("    title: Talks, or War");
        });
        assertThat(Merge.of(one, dossier()).conflicts()).isEmpty();
        assertThat(Merge.of(merge.dossier(), other).conflicts()).hasSize(1);
    }

    @Test
    void unknownMembersAreBroughtTogetherByTheirNames() {
        Merge merge = merge(aid("€60"), kept("desk:a", "1"), kept("desk:b", "2"));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.dossier().pledges().get(0).extensions().names()).containsExactly("desk:a", "desk:b");
        assertThat(merge(aid("€60"), kept("desk:a", "1"), kept("desk:a", "2")).conflicts())
                .hasSize(1);
    }

    @Test
    void aConflictIsDecidedByOneVersionOrAnother() {
        Merge merge = merge(aid("€60"), aid("€50"), aid("€40"));
        Conflict conflict = merge.conflicts().get(0);

        assertThat(merge.choose(aid("€40")).dossier()).isEqualTo(dossier(aid("€40")));
        assertThat(merge.choose(aid("€40")).conflicts()).isEmpty();
        assertThat(conflict.choose(aid("€45"), merge.dossier())).isEqualTo(dossier(aid("€45")));
        assertThatIllegalArgumentException().isThrownBy(() -> merge.choose(actor("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> conflict.choose(actor("a"), merge.dossier()));
        assertThatIllegalArgumentException().isThrownBy(() -> conflict.choose(aid("€1"), dossier()));
    }

    @Test
    void anUnsolvedConflictThatBothSolveOtherwiseIsOneStill() {
        Dossier base = dossier(aid("€60"), aid("€50"));

        Merge merge = Merge.of(base, dossier(aid("€60")), dossier(aid("€50")));

        assertThat(merge.dossier()).isEqualTo(base);
        assertThat(merge.conflicts()).hasSize(1);
        assertThat(Merge.of(base, dossier(aid("€60")), base).conflicts()).isEmpty();
    }

    private static Merge merge(Pledge base, Pledge first, Pledge second) {
        return Merge.of(dossier(base), dossier(first), dossier(second));
    }

    private static Person actor(String local) {
        return Person.builder().id(ActorId.of(local)).addNames(Name.of(local)).build();
    }

    private static Organization firm(String name) {
        return Organization.builder()
                .id(ActorId.of("firm"))
                .addNames(Name.of(name))
                .build();
    }

    private static Pledge recorded(String amount, Instant moment) {
        return aid(amount).toBuilder().recorded(moment).build();
    }

    private static Pledge conditional(Ternary satisfied) {
        return aid("€60").toBuilder()
                .addConditions(Condition.of(EventId.of("truce")).toBuilder()
                        .satisfied(satisfied)
                        .build())
                .build();
    }

    private static Pledge withContributions(Pledge pledge, int kept) {
        return Pledge.builder()
                .id(pledge.id())
                .addParties(Participation.of(ANN, Role.DONOR))
                .addContributions(pledge.contributions().get(kept))
                .build();
    }

    private static Pledge withAmount(Pledge pledge, String amount, String... equivalents) {
        var money = money(amount).toBuilder();
        for (String equivalent : equivalents) {
            money.addEquivalents(org.communique.amount.Equivalent.of(money(equivalent)));
        }
        return Pledge.builder()
                .id(pledge.id())
                .addParties(Participation.of(ANN, Role.DONOR))
                .addContributions(Funding.of(money.build()))
                .build();
    }

    private static Dossier titled(String title) {
        return dossier().toBuilder().title(title).build();
    }

    private static Pledge kept(String name, String value) {
        return aid("€60").toBuilder()
                .extensions(Extensions.none().with(name, JsonText.of(value)))
                .build();
    }
}
