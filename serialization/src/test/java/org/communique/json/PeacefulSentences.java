package org.communique.json;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import org.communique.actor.Collective;
import org.communique.actor.Existence;
import org.communique.actor.MembershipStatus;
import org.communique.actor.Organization;
import org.communique.actor.Role;
import org.communique.amount.Approximation;
import org.communique.dossier.Dossier;
import org.communique.entry.Relation;
import org.communique.event.CountKind;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.pledge.Personnel;
import org.communique.pledge.Recurrence;
import org.communique.pledge.Service;
import org.communique.pledge.Stage;
import org.communique.statement.Polarity;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Strength;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** What is special about each sentence of the PLOVER types from agree to aid. */
final class PeacefulSentences {

    static final Map<String, Consumer<Dossier>> CHECKS = Map.ofEntries(
            entry("agree-treaty-signed", dossier -> assertThat(
                            Sole.actors(Sole.event(dossier, "treaty"), Role.SIGNATORY))
                    .containsExactly("actor:arvenia", "actor:belmora")),
            entry("agree-on-a-condition", dossier -> assertThat(
                            Sole.of(Sole.event(dossier, "reopening").conditions())
                                    .entry())
                    .contains(EventId.of("release"))),
            entry("agree-put-off", dossier -> {
                assertThat(Sole.event(dossier).history())
                        .extracting(ModalityChange::modality)
                        .containsExactly(Modality.PLANNED, Modality.POSTPONED);
                assertThat(Sole.event(dossier).modality()).isEqualTo(Modality.POSTPONED);
            }),
            entry("consult-telephone-call", dossier -> {
                assertThat(Sole.event(dossier).participations()).hasSize(2).allSatisfy(each -> {
                    assertThat(each.capacity()).isPresent();
                    assertThat(dossier.tenuresOf(each.actor())).hasSize(1);
                });
            }),
            entry("consult-mediation", dossier -> {
                assertThat(Sole.actors(Sole.event(dossier), Role.MEDIATOR)).containsExactly("actor:lakes-council");
                assertThat(resolved(dossier)).isEqualTo("[2031-02-10..2031-02-16]");
            }),
            entry(
                    "consult-talks-failed",
                    dossier -> assertThat(Sole.event(dossier).modality()).isEqualTo(Modality.FAILED)),
            entry("support-strong-endorsement", dossier -> assertThat(
                            Sole.of(Sole.statement(dossier).stances()).strength())
                    .contains(Strength.STRONG)),
            entry("support-first-priority", dossier -> assertThat(
                            Sole.of(Sole.statement(dossier).stances()).priority())
                    .hasValue(1)),
            entry("support-in-part", dossier -> assertThat(
                            Sole.statement(dossier).stances())
                    .extracting(Stance::polarity)
                    .containsExactly(Polarity.FAVOURS, Polarity.OPPOSES)),
            entry("concede-admission", dossier -> {
                assertThat(Sole.statement(dossier).act()).isEqualTo(SpeechAct.CONCEDE);
                assertThat(Sole.of(Sole.event(dossier).evidence()).via())
                        .contains(Sole.statement(dossier).id());
            }),
            entry("concede-prisoners-freed", dossier -> {
                assertThat(Sole.count(Sole.event(dossier), CountKind.RELEASED).value())
                        .isEqualByComparingTo("40");
                assertThat(((Collective) dossier.find(ActorId.of("reporters")).orElseThrow()).subsetOf())
                        .contains(ActorId.of("prisoners"));
            }),
            entry(
                    "concede-ban-lifted",
                    dossier -> assertThat(Sole.of(dossier.links()).relation()).isEqualTo(Relation.ENDS)),
            entry("cooperate-exercise", dossier -> assertThat(Sole.count(Sole.event(dossier), CountKind.PARTICIPANTS)
                            .approximation())
                    .isEqualTo(Approximation.ABOUT)),
            entry("cooperate-radar-data", dossier -> {
                assertThat(Sole.contribution(dossier, Service.class).per()).contains(Recurrence.DAY);
                assertThat(Sole.pledge(dossier).statedIn())
                        .contains(Sole.statement(dossier).id());
            }),
            entry("cooperate-joint-court", dossier -> {
                assertThat(((Organization) dossier.find(ActorId.of("court")).orElseThrow()).existence())
                        .contains(Existence.FORMING);
                assertThat(dossier.memberships()).hasSize(3).allSatisfy(each -> assertThat(each.status())
                        .contains(MembershipStatus.PROSPECTIVE));
            }),
            entry("aid-two-goods", dossier -> assertThat(Sole.pledge(dossier).steps())
                    .extracting(step -> step.contribution().orElseThrow())
                    .containsExactly("tents", "kitchens")),
            entry("aid-through-a-channel", dossier -> {
                assertThat(Sole.pledge(dossier).parties(Role.CHANNEL)).hasSize(1);
                assertThat(Sole.of(Sole.pledge(dossier).steps()).stage()).isEqualTo(Stage.DISPATCHED);
            }),
            entry("aid-surgeons-until", dossier -> {
                Personnel surgeons = Sole.contribution(dossier, Personnel.class);
                assertThat(surgeons.quantity().orElseThrow().approximation()).isEqualTo(Approximation.AT_MOST);
                assertThat(surgeons.period().flatMap(TimeExpression::edtf).map(Edtf::text))
                        .contains("/2032-06-30");
            }));

    private PeacefulSentences() {}

    private static String resolved(Dossier dossier) {
        return dossier.dateOf(Sole.event(dossier).id()).orElseThrow().text();
    }
}
