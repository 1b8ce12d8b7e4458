package org.communique.json;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.amount.Approximation;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Relation;
import org.communique.event.EventType;
import org.communique.id.ActorId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Instrument;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Recurrence;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;
import org.communique.pledge.Undertaking;
import org.communique.statement.Medium;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.time.TimeExpression;

/** What is special about each sentence on aid. */
final class AidFlowSentences {

    static final Map<String, Consumer<Dossier>> CHECKS = Map.ofEntries(
            entry("flow-commitment-with-disbursements", AidFlowSentences::disbursementsToANamedReceiver),
            entry("flow-pledge-at-a-rate", AidFlowSentences::equivalentAtARate),
            entry("flow-loan", dossier -> {
                assertThat(funding(dossier).instrument()).contains(Instrument.LOAN);
                assertThat(funding(dossier).interest()).contains(quantity("2", Unit.PERCENT, "2 per cent"));
                assertThat(funding(dossier).maturity()).contains(quantity("15", Unit.YEAR, "15 years"));
            }),
            entry("flow-yearly-until", dossier -> {
                assertThat(funding(dossier).per()).contains(Recurrence.YEAR);
                assertThat(edtf(funding(dossier).period().orElseThrow())).isEqualTo("/2040");
            }),
            entry("flow-share-of-gdp", dossier -> {
                Undertaking undertaking = Sole.contribution(dossier, Undertaking.class);
                assertThat(undertaking.quantity()).hasValueSatisfying(share -> {
                    assertThat(share.unit()).isEqualTo(Unit.PERCENT_OF_GDP);
                    assertThat(share.value()).isEqualByComparingTo("2.5");
                });
                assertThat(edtf(undertaking.period().orElseThrow())).isEqualTo("2035/..");
            }),
            entry("flow-three-states-together", dossier -> {
                assertThat(Sole.pledge(dossier).parties(Role.PLEDGOR)).hasSize(3);
                assertThat(figure(funding(dossier).amount().orElseThrow())).isEqualByComparingTo("450000000");
            }),
            entry("flow-joint-communique", AidFlowSentences::twoSpeakWithOneVoice),
            entry("flow-offer-refused", AidFlowSentences::refusedByTheRecipient),
            entry("flow-cut-by-half", AidFlowSentences::halfIsLeft),
            entry("flow-more-than-promised", dossier -> {
                PledgeStep delivery = last(Sole.pledge(dossier));
                assertThat(delivery.stage()).isEqualTo(Stage.DELIVERED);
                assertThat(delivery.counts()).isEqualTo(StepCounts.TOTAL_SO_FAR);
                assertThat(delivery.quantity().orElseThrow().value())
                        .isGreaterThan(Sole.contribution(dossier, Goods.class)
                                .quantity()
                                .orElseThrow()
                                .value());
            }),
            entry("flow-unnamed-donor", dossier -> {
                ActorId donor =
                        Sole.of(Sole.pledge(dossier).parties(Role.DONOR)).actor();
                assertThat(dossier.find(donor)).hasValueSatisfying(actor -> {
                    assertThat(actor).isInstanceOf(Person.class);
                    assertThat(actor.names()).isEmpty();
                    assertThat(actor.description()).isPresent();
                });
            }),
            entry("flow-pledge-withdrawn", dossier -> {
                PledgeStep withdrawal = last(Sole.pledge(dossier));
                assertThat(withdrawal.stage()).isEqualTo(Stage.WITHDRAWN);
                assertThat(dossier.linksOf(withdrawal.event().orElseThrow()))
                        .singleElement()
                        .satisfies(link -> assertThat(link.relation()).isEqualTo(Relation.FOLLOWS));
            }));

    private AidFlowSentences() {}

    private static void disbursementsToANamedReceiver(Dossier dossier) {
        Pledge pledge = Sole.pledge(dossier);
        assertThat(pledge.identifiers()).singleElement().satisfies(id -> assertThat(id.scheme())
                .isEqualTo(IdentifierScheme.IATI_ACTIVITY));
        assertThat(dossier.find(Sole.of(pledge.parties(Role.RECIPIENT)).actor()))
                .hasValueSatisfying(receiver -> assertThat(receiver)
                        .isInstanceOf(Organization.class)
                        .satisfies(named -> assertThat(named.names()).isNotEmpty()));
        assertThat(total(pledge, Stage.COMMITTED)).isEqualByComparingTo("12000000");
        assertThat(total(pledge, Stage.DISBURSED)).isEqualByComparingTo("9000000");
    }

    private static void equivalentAtARate(Dossier dossier) {
        MoneyAmount amount = funding(dossier).amount().orElseThrow();
        Equivalent stated = Sole.of(amount.equivalents());
        MoneyAmount computed = stated.rate().orElseThrow().toBase(amount);

        assertThat(Sole.of(Sole.pledge(dossier).identifiers()).scheme()).isEqualTo(IdentifierScheme.FTS_FLOW);
        assertThat(stated.amount().currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(figure(computed)).isEqualByComparingTo(figure(stated.amount()));
    }

    private static void twoSpeakWithOneVoice(Dossier dossier) {
        Statement statement = Sole.statement(dossier);
        assertThat(statement.medium()).contains(Medium.COMMUNIQUE);
        assertThat(statement.speakers()).hasSize(2);
        assertThat(dossier.pledges()).hasSize(2).allSatisfy(pledge -> {
            assertThat(pledge.statedIn()).contains(statement.id());
            assertThat(((Funding) Sole.of(pledge.contributions())).amount())
                    .hasValueSatisfying(each -> assertThat(each.approximation()).isEqualTo(Approximation.AT_MOST));
        });
    }

    private static void refusedByTheRecipient(Dossier dossier) {
        Pledge pledge = Sole.pledge(dossier);
        assertThat(Sole.statement(dossier).act()).isEqualTo(SpeechAct.REFUSE);
        assertThat(last(pledge).stage()).isEqualTo(Stage.REFUSED);
        assertThat(Sole.of(last(pledge).parties()).actor())
                .isEqualTo(Sole.of(pledge.parties(Role.RECIPIENT)).actor());
    }

    private static void halfIsLeft(Dossier dossier) {
        PledgeStep cut = last(Sole.pledge(dossier));
        BigDecimal before = figure(funding(dossier).amount().orElseThrow());
        assertThat(cut.stage()).isEqualTo(Stage.REDUCED);
        assertThat(cut.counts()).isEqualTo(StepCounts.TOTAL_SO_FAR);
        assertThat(figure(cut.amount().orElseThrow()).multiply(BigDecimal.valueOf(2)))
                .isEqualByComparingTo(before);
        assertThat(dossier.find(cut.event().orElseThrow()))
                .hasValueSatisfying(event -> assertThat(event.type()).isEqualTo(EventType.REDUCTION));
    }

    private static Funding funding(Dossier dossier) {
        return Sole.contribution(dossier, Funding.class);
    }

    private static Quantity quantity(String value, Unit unit, String wording) {
        return Quantity.of(new BigDecimal(value), unit).toBuilder()
                .wording(wording)
                .build();
    }

    private static BigDecimal total(Pledge pledge, Stage stage) {
        return pledge.steps().stream()
                .filter(step -> step.stage().equals(stage))
                .map(step -> figure(step.amount().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal figure(MoneyAmount amount) {
        return amount.figure();
    }

    private static String edtf(TimeExpression time) {
        return time.edtf().orElseThrow().text();
    }

    private static PledgeStep last(Pledge pledge) {
        return pledge.steps().get(pledge.steps().size() - 1);
    }
}
