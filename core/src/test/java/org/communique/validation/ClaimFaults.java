package org.communique.validation;

import static org.communique.validation.Small.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.communique.actor.Existence;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Rate;
import org.communique.amount.Unit;
import org.communique.entry.Condition;
import org.communique.entry.Place;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.id.ActorId;
import org.communique.id.PledgeId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.PersonnelKind;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.statement.Polarity;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.term.CountryCode;
import org.communique.time.Ternary;

/** Faults of pledges, amounts, statements and events. */
final class ClaimFaults {

    private static final Participation HOST = Participation.of(Small.ANN, Role.HOST);

    static final List<Fault> ALL = List.of(
            Fault.in(
                    "pledge.steps-out-of-order",
                    "/steps/1/when",
                    through(step(Stage.PLEDGED, "2025-03-06"), step(Stage.COMMITTED, "2025-03-05"))),
            Fault.in(
                    "pledge.illegal-transition",
                    "/steps/1/stage",
                    through(PledgeStep.of(Stage.SUSPENDED), PledgeStep.of(Stage.DELIVERED))),
            Fault.in("pledge.step-without-contribution-key", "/steps/0", bed -> bed.pledge()
                    .addContributions(Goods.of("tent"))
                    .addSteps(PledgeStep.of(Stage.PLEDGED).toBuilder()
                            .quantity(Quantity.of(10, Unit.ITEM))
                            .build())
                    .build()),
            Fault.in(
                    "pledge.contribution-missing",
                    "/steps/0/contribution",
                    through(PledgeStep.of(Stage.PLEDGED).toBuilder()
                            .contribution("tents")
                            .build())),
            Fault.in("pledge.condition-unmet", "/steps/0/stage", bed -> bed.pledge()
                    .addConditions(Condition.of("peace").toBuilder()
                            .satisfied(Ternary.NO)
                            .build())
                    .addSteps(PledgeStep.of(Stage.DELIVERED))
                    .build()),
            Fault.in("pledge.more-than-promised", "/steps/0/amount", bed -> bed.pledge()
                    .contributions(List.of(Funding.of(euro("5"))))
                    .addSteps(paid("6"))
                    .build()),
            Fault.in("pledge.step-of-another-kind", "/steps/0/amount", bed -> bed.pledge()
                    .contributions(List.of(Personnel.of(PersonnelKind.ADVISERS)))
                    .addSteps(paid("5"))
                    .build()),
            Fault.in("pledge.giver-is-recipient", "/parties/1", ClaimFaults::ofTheirOwn),
            new Fault("pledge.told-twice", bed -> {
                Pledge pledge = bed.pledge().build();
                bed.add(pledge);
                return bed.add(pledge.toBuilder()
                        .id(PledgeId.of(bed.fresh()))
                        .evidence(List.of(bed.cited()))
                        .build());
            }),
            Fault.in("pledge.step-in-another-currency", "/steps/0/amount/currency", bed -> bed.pledge()
                    .contributions(List.of(Funding.of(MoneyAmount.of(BigDecimal.TEN, "USD"))))
                    .addSteps(paid("5"))
                    .build()),
            Fault.in("pledge.parts-differ", "/contributions/0", bed -> bed.pledge()
                    .contributions(List.of(
                            Funding.of(euro("5")).toBuilder().key("all").build(),
                            Funding.of(euro("6")).toBuilder().within("all").build()))
                    .build()),
            Fault.in("pledge.party-twice", "/steps/0/parties/1", bed -> {
                Participation host = HOST.toBuilder().actor(bed.actor()).build();
                return bed.pledge()
                        .addSteps(PledgeStep.of(Stage.PLEDGED).toBuilder()
                                .addParties(host, host)
                                .build())
                        .build();
            }),
            Fault.in(
                    "pledge.step-twice",
                    "/steps/1",
                    through(step(Stage.PLEDGED, "2025-03-05"), step(Stage.PLEDGED, "2025-03-05"))),
            Fault.in(
                    "amount.wording-differs",
                    "/contributions/1/amount/wording",
                    of(euro("5").toBuilder().wording("€6").build())),
            Fault.in(
                    "amount.equivalent-off",
                    "/contributions/1/amount/equivalents/0",
                    of(euro("5").toBuilder().addEquivalents(off()).build())),
            Fault.in(
                    "amount.currency-not-in-use",
                    "/contributions/1/amount/currency",
                    of(MoneyAmount.of(BigDecimal.ONE, "DEM"))),
            Fault.in("amount.implausible", "/contributions/1/amount/value", of(euro("-1"))),
            Fault.in("statement.speaker-is-not-an-agent", "/speakers/0", ClaimFaults::ofNobodyYet),
            Fault.in("statement.audience-includes-speaker", "/audience/0", ClaimFaults::toThemselves),
            Fault.in("statement.holder-is-speaker", "/holder", bed -> {
                Person person = bed.person().build();
                bed.add(person);
                return bed.statement()
                        .addSpeakers(person.id())
                        .holder(person.id())
                        .build();
            }),
            Fault.in("stance.on-itself", "/stances/0/target/entry", bed -> {
                Statement statement = bed.statement().build();
                return statement.toBuilder()
                        .addStances(Stance.of(Topic.of(statement.id()), Polarity.FAVOURS))
                        .build();
            }),
            Fault.in("event.participant-twice", "/participations/1", bed -> {
                Participation host = HOST.toBuilder().actor(bed.actor()).build();
                return bed.event().addParticipations(host, host).build();
            }),
            Fault.in("statement.speaker-twice", "/speakers/1", bed -> {
                Person person = bed.person().build();
                bed.add(person);
                return bed.statement().addSpeakers(person.id(), person.id()).build();
            }),
            Fault.in("event.host-elsewhere", "/place/country", ClaimFaults::abroad),
            Fault.in("event.history-disagrees", "/modality", bed -> bed.event()
                    .addHistory(ModalityChange.of(Modality.PLANNED))
                    .build()));

    private ClaimFaults() {}

    private static Function<Bed, Pledge> through(PledgeStep... steps) {
        return bed -> bed.pledge().addSteps(steps).build();
    }

    private static PledgeStep step(Stage stage, String when) {
        return PledgeStep.of(stage).toBuilder().when(time(when)).build();
    }

    private static PledgeStep paid(String euros) {
        return PledgeStep.of(Stage.DISBURSED).toBuilder().amount(euro(euros)).build();
    }

    private static Function<Bed, Pledge> of(MoneyAmount amount) {
        return bed -> bed.pledge().addContributions(Funding.of(amount)).build();
    }

    private static MoneyAmount euro(String figure) {
        return MoneyAmount.of(new BigDecimal(figure), "EUR");
    }

    private static Equivalent off() {
        return Equivalent.of(MoneyAmount.of(BigDecimal.TEN, "USD")).toBuilder()
                .rate(Rate.of(BigDecimal.ONE, "EUR", "USD"))
                .build();
    }

    private static Pledge ofTheirOwn(Bed bed) {
        ActorId actor = bed.actor();
        return bed.pledge()
                .parties(List.of(Participation.of(actor, Role.DONOR), Participation.of(actor, Role.RECIPIENT)))
                .build();
    }

    private static Statement ofNobodyYet(Bed bed) {
        Organization body = bed.body().existence(Existence.PROPOSED).build();
        bed.add(body);
        return bed.statement().addSpeakers(body.id()).build();
    }

    private static Statement toThemselves(Bed bed) {
        Person person = bed.person().build();
        bed.add(person);
        return bed.statement().addSpeakers(person.id()).addAudience(person.id()).build();
    }

    private static DiplomaticEvent abroad(Bed bed) {
        Person host = bed.person().addCountries(CountryCode.of("FR")).build();
        bed.add(host);
        return bed.event()
                .place(Place.of("there").toBuilder()
                        .country(CountryCode.of("GB"))
                        .build())
                .addParticipations(HOST.toBuilder().actor(host.id()).build())
                .build();
    }
}
