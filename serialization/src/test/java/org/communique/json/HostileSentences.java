package org.communique.json;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import org.communique.actor.Collective;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.Approximation;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.entry.ConditionKind;
import org.communique.entry.Relation;
import org.communique.event.Count;
import org.communique.event.CountKind;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.StatementId;
import org.communique.statement.Medium;
import org.communique.statement.Polarity;
import org.communique.statement.QuotationForm;
import org.communique.statement.SpeechAct;
import org.communique.statement.Voice;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** What is special about each sentence of the PLOVER types from retreat to assault. */
final class HostileSentences {

    static final Map<String, Consumer<Dossier>> CHECKS = Map.ofEntries(
            entry("retreat-pull-back", dossier -> assertThat(
                            Sole.count(Sole.event(dossier), CountKind.DISTANCE).unit())
                    .isEqualTo(Unit.KILOMETRE)),
            entry("retreat-ceasefire-since-noon", dossier -> {
                assertThat(when(Sole.event(dossier))).isEqualTo("2031-04-02/..");
                assertThat(Sole.of(Sole.event(dossier).history())
                                .when()
                                .flatMap(TimeExpression::edtf)
                                .map(Edtf::text))
                        .contains("2031-04-02T12:00");
            }),
            entry("retreat-disputed-surrender", dossier -> {
                assertThat(Sole.event(dossier).evidence())
                        .extracting(Citation::factuality)
                        .containsExactly(Factuality.CERTAIN, Factuality.CERTAIN_DENIED);
                assertThat(Sole.of(dossier.links()).relation()).isEqualTo(Relation.REFUTES);
            }),
            entry("request-two-addressees", dossier -> {
                assertThat(Sole.statement(dossier).addressees()).hasSize(2);
                assertThat(Sole.pledge(dossier).parties(Role.PROPOSER))
                        .extracting(Participation::actor)
                        .containsExactly(ActorId.of("arvenia"));
            }),
            entry("request-demand-quoted", dossier -> {
                assertThat(Sole.of(Sole.statement(dossier).quotations()).form()).isEqualTo(QuotationForm.DIRECT);
                assertThat(Sole.statement(dossier).act()).isEqualTo(SpeechAct.DEMAND);
            }),
            entry("request-passed-on", dossier -> assertThat(
                            dossier.find(StatementId.of("report")).orElseThrow().reports())
                    .contains(StatementId.of("appeal"))),
            entry(
                    "accuse-and-deny",
                    dossier -> assertThat(Sole.of(dossier.links()).relation()).isEqualTo(Relation.REFUTES)),
            entry("accuse-by-nobody", dossier -> {
                assertThat(Sole.statement(dossier).voice()).isEqualTo(Voice.UNATTRIBUTED);
                assertThat(Sole.of(Sole.event(dossier).evidence()).factuality()).isEqualTo(Factuality.UNCOMMITTED);
            }),
            entry("accuse-court-finding", dossier -> {
                assertThat(Sole.statement(dossier).occasion()).contains(EventId.of("ruling"));
                assertThat(Sole.actors(Sole.event(dossier, "torture"), Role.VICTIM))
                        .containsExactly("actor:fishermen");
            }),
            entry("reject-plan-quoted", dossier -> {
                assertThat(Sole.of(Sole.statement(dossier).quotations()).segments())
                        .containsExactly("a gift with strings");
                assertThat(Sole.of(Sole.statement(dossier).stances()).polarity())
                        .isEqualTo(Polarity.OPPOSES);
            }),
            entry("reject-vote", dossier -> assertThat(Sole.event(dossier).counts())
                    .extracting(Count::kind)
                    .containsExactly(CountKind.VOTES_AGAINST, CountKind.VOTES_FOR, CountKind.ABSTENTIONS)),
            entry("reject-invitation-by-letter", dossier -> {
                assertThat(Sole.statement(dossier).medium()).contains(Medium.LETTER);
                assertThat(Sole.actors(Sole.event(dossier), Role.ABSENTEE)).containsExactly("actor:estoria");
            }),
            entry("threaten-unless", dossier -> {
                assertThat(Sole.of(Sole.event(dossier).conditions())).satisfies(condition -> {
                    assertThat(condition.kind()).isEqualTo(ConditionKind.UNLESS);
                    assertThat(condition.satisfied()).isEqualTo(Ternary.UNKNOWN);
                });
                assertThat(Sole.event(dossier).modality()).isEqualTo(Modality.HYPOTHETICAL);
            }),
            entry("threaten-deadline", dossier -> {
                assertThat(Sole.event(dossier, "departure").when().flatMap(TimeExpression::wording))
                        .contains("48 hours");
                assertThat(Sole.event(dossier, "attack").conditions()).hasSize(1);
            }),
            entry("threaten-hint", dossier -> assertThat(
                            Sole.of(Sole.event(dossier).evidence()).factuality())
                    .isEqualTo(Factuality.POSSIBLE)),
            entry("protest-crowd-range", dossier -> {
                assertThat(Sole.count(Sole.event(dossier), CountKind.PARTICIPANTS))
                        .satisfies(crowd -> {
                            assertThat(crowd.approximation()).isEqualTo(Approximation.BETWEEN);
                            assertThat(crowd.upTo().orElseThrow()).isEqualByComparingTo("25000");
                        });
            }),
            entry("protest-strike-second-day", dossier -> {
                assertThat(Sole.event(dossier).modality()).isEqualTo(Modality.ONGOING);
                assertThat(Sole.of(Sole.event(dossier).evidence()).via())
                        .contains(Sole.statement(dossier).id());
            }),
            entry("protest-turned-riot", dossier -> {
                assertThat(Sole.count(Sole.event(dossier, "riot"), CountKind.KILLED)
                                .value())
                        .isEqualByComparingTo("3");
                assertThat(Sole.count(Sole.event(dossier, "riot"), CountKind.INJURED)
                                .approximation())
                        .isEqualTo(Approximation.AT_LEAST);
                assertThat(Sole.of(dossier.links()).relation()).isEqualTo(Relation.LEADS_TO);
            }),
            entry("sanction-assets-frozen", dossier -> {
                assertThat(((Collective) dossier.find(ActorId.of("officials")).orElseThrow())
                                .count()
                                .orElseThrow()
                                .unit())
                        .isEqualTo(Unit.OFFICIAL);
                assertThat(when(Sole.event(dossier))).isEqualTo("2031-07-01");
            }),
            entry("sanction-tit-for-tat", dossier -> {
                assertThat(Sole.of(dossier.links()).relation()).isEqualTo(Relation.REACTS_TO);
                assertThat(Sole.event(dossier, "answer")
                                .when()
                                .flatMap(TimeExpression::anchor)
                                .map(Anchor::text))
                        .contains("event:expulsion");
            }),
            entry("sanction-proposed", dossier -> {
                assertThat(Sole.event(dossier).modality()).isEqualTo(Modality.PROPOSED);
                assertThat(Sole.statement(dossier).stances())
                        .extracting(stance -> stance.holder().orElseThrow())
                        .containsExactly(ActorId.of("belmora"), ActorId.of("galdia"));
            }),
            entry("mobilize-reservists", dossier -> assertThat(Sole.count(Sole.event(dossier), CountKind.PARTICIPANTS)
                            .approximation())
                    .isEqualTo(Approximation.NEARLY)),
            entry("mobilize-frigates", dossier -> {
                assertThat(Sole.of(Sole.event(dossier).participations())
                                .count()
                                .orElseThrow()
                                .unit())
                        .isEqualTo(Unit.SHIP);
                assertThat(Sole.event(dossier).modality()).isEqualTo(Modality.PLANNED);
            }),
            entry("mobilize-open-ended-alert", dossier -> assertThat(when(Sole.event(dossier)))
                    .isEqualTo("/..")),
            entry("coerce-blockade-since", dossier -> assertThat(when(Sole.event(dossier)))
                    .isEqualTo("2031-03-03/..")),
            entry("coerce-arrest", dossier -> assertThat(Sole.of(dossier.membershipsOf(ActorId.of("mila-dorn")))
                            .role())
                    .contains("leader")),
            entry("coerce-cyber-attack", dossier -> {
                Participation hackers = Sole.event(dossier).participations().get(0);
                assertThat(hackers.onBehalfOf()).contains(ActorId.of("belmora"));
                assertThat(hackers.evidence().get(1).factuality()).isEqualTo(Factuality.PROBABLE);
            }),
            entry("assault-prevented", dossier -> {
                assertThat(Sole.event(dossier).modality()).isEqualTo(Modality.PREVENTED);
                assertThat(Sole.of(Sole.event(dossier).participations())
                                .count()
                                .orElseThrow()
                                .unit())
                        .isEqualTo(Unit.MISSILE);
            }),
            entry("assault-nobody-claims", dossier -> {
                assertThat(Sole.actors(Sole.event(dossier), Role.INITIATOR)).isEmpty();
                assertThat(Sole.event(dossier).counts())
                        .extracting(each -> each.quantity().unit())
                        .containsExactly(Unit.SOLDIER, Unit.PERSON);
            }),
            entry("assault-two-tolls", dossier -> {
                assertThat(Sole.of(dossier.links()).relation()).isEqualTo(Relation.CONFLICTS_WITH);
                assertThat(dossier.events())
                        .extracting(event ->
                                Sole.count(event, CountKind.KILLED).value().intValueExact())
                        .containsExactly(30, 3);
            }));

    private HostileSentences() {}

    private static String when(DiplomaticEvent event) {
        return event.when().flatMap(TimeExpression::edtf).map(Edtf::text).orElseThrow();
    }
}
