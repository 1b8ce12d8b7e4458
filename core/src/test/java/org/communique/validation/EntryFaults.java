package org.communique.validation;

import static org.communique.validation.Small.time;

import java.util.List;
import java.util.Map;
import org.communique.actor.Membership;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.entry.Condition;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Link;
import org.communique.entry.Place;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.ActorId;
import org.communique.id.MembershipId;
import org.communique.id.OfficeId;
import org.communique.id.TenureId;
import org.communique.pledge.UnrecognizedContribution;
import org.communique.statement.Statement;
import org.communique.term.CountryCode;

/** Faults of identity, reference, vocabulary and actors. */
final class EntryFaults {

    static final List<Fault> ALL = List.of(
            new Fault("id.duplicate", EntryFaults::twoOfOneId),
            Fault.in("reference.missing", "/speakers/0", bed -> bed.statement()
                    .addSpeakers(ActorId.of(bed.fresh()))
                    .build()),
            Fault.in("reference.wrong-kind", "/conditions/0/entry", bed -> bed.event()
                    .addConditions(Condition.of(bed.office()))
                    .build()),
            new Fault("reference.cycle", EntryFaults::twoInEachOther),
            Fault.in("reference.to-itself", "/conditions/0/entry", bed -> {
                DiplomaticEvent event = bed.event().build();
                return event.toBuilder().addConditions(Condition.of(event.id())).build();
            }),
            Fault.in("link.to-itself", "/object", bed -> {
                Person person = bed.person().build();
                bed.add(person);
                return bed.link(person.id(), Relation.FOLLOWS, person.id());
            }),
            Fault.in("link.kinds-differ", "/object", bed -> {
                Person person = bed.person().build();
                bed.add(person);
                return bed.link(person.id(), Relation.SAME_AS, Bed.SOURCE);
            }),
            new Fault("fact.two-homes", EntryFaults::twoHomes),
            Fault.in("code.unknown", "/type", bed -> bed.event()
                    .type(EventType.of("tete-a-tete"))
                    .build()),
            Fault.in("country.unknown", "/place/country", bed -> bed.event()
                    .place(Place.of("London").toBuilder()
                            .country(CountryCode.of("UK"))
                            .build())
                    .build()),
            Fault.in("type.unrecognized", "/contributions/1/type", bed -> bed.pledge()
                    .addContributions(
                            UnrecognizedContribution.builder().type("debt-swap").build())
                    .build()),
            Fault.in("member.misspelt", "/evidense", bed -> bed.event()
                    .extensions(Extensions.of(Map.of("evidense", JsonText.of("1"))))
                    .build()),
            Fault.in("member.unknown", "/wether", bed -> bed.event()
                    .extensions(Extensions.of(Map.of("wether", JsonText.of("1"))))
                    .build()),
            new Fault("tenure.two-incumbents", EntryFaults::twoIncumbents),
            new Fault("tenure.duplicate", EntryFaults::twoTenures),
            Fault.in(
                    "tenure.status-differs",
                    "/status",
                    bed -> tenure(bed, bed.office(), "2020/2024", TenureStatus.INCUMBENT)),
            Fault.in("capacity.not-held", "/capacity", EntryFaults::inAnOfficeOfNobody),
            new Fault("membership.duplicate", EntryFaults::twoMemberships),
            new Fault("actor.same-identifier", EntryFaults::twoOfOneItem),
            Fault.in("actor.not-existing", "/speakers/0", EntryFaults::fromBeyond),
            new Fault("link.duplicate", bed -> twice(bed, Factuality.CERTAIN)),
            new Fault("link.asserted-and-denied", bed -> twice(bed, Factuality.CERTAIN_DENIED)));

    private EntryFaults() {}

    private static String twoOfOneId(Bed bed) {
        DiplomaticEvent event = bed.event().build();
        bed.add(event);
        return bed.add(event) + "/id";
    }

    private static String twoInEachOther(Bed bed) {
        Organization part = bed.body().build();
        Organization whole = bed.body().parent(part.id()).build();
        String pointer = bed.add(part.toBuilder().parent(whole.id()).build());
        bed.add(whole);
        return pointer + "/parent";
    }

    private static String twoHomes(Bed bed) {
        Citation words = bed.cited();
        Statement statement = bed.statement().addEvidence(words).build();
        bed.add(statement);
        return bed.add(bed.event().addEvidence(words).build()) + "/evidence/1";
    }

    private static String twoIncumbents(Bed bed) {
        OfficeId office = bed.office();
        bed.add(incumbent(bed, office, "2020-01-01/.."));
        return bed.add(incumbent(bed, office, "2024-07-04/.."));
    }

    private static Tenure incumbent(Bed bed, OfficeId office, String period) {
        return tenure(bed, office, period, TenureStatus.INCUMBENT);
    }

    private static Tenure tenure(Bed bed, OfficeId office, String period, TenureStatus status) {
        Person person = bed.person().build();
        bed.add(person);
        return bed.licensed(Tenure.builder())
                .id(TenureId.of(bed.fresh()))
                .person(person.id())
                .office(office)
                .status(status)
                .period(time(period))
                .addEvidence(bed.cited())
                .build();
    }

    private static String twoTenures(Bed bed) {
        Tenure tenure = incumbent(bed, bed.office(), "2020-01-01/..");
        bed.add(tenure);
        return bed.add(tenure.toBuilder().id(TenureId.of(bed.fresh())).build());
    }

    private static Statement fromBeyond(Bed bed) {
        Person person = bed.person().lifetime(time("1900/1990")).build();
        bed.add(person);
        return bed.statement().addSpeakers(person.id()).said(time("2025-03-01")).build();
    }

    private static String twice(Bed bed, Factuality factuality) {
        DiplomaticEvent one = bed.event().build();
        DiplomaticEvent other = bed.event().build();
        bed.add(one);
        bed.add(other);
        bed.add(bed.link(one.id(), Relation.CONFLICTS_WITH, other.id()));
        Link again = bed.link(other.id(), Relation.CONFLICTS_WITH, one.id());
        return bed.add(again.toBuilder()
                .evidence(List.of(again.evidence().get(0).toBuilder()
                        .factuality(factuality)
                        .build()))
                .build());
    }

    private static Statement inAnOfficeOfNobody(Bed bed) {
        Person person = bed.person().build();
        bed.add(person);
        return bed.statement().addSpeakers(person.id()).capacity(bed.office()).build();
    }

    private static String twoMemberships(Bed bed) {
        Organization body = bed.body().build();
        bed.add(body);
        Membership first = bed.licensed(Membership.builder())
                .id(MembershipId.of(bed.fresh()))
                .member(bed.actor())
                .body(body.id())
                .addEvidence(bed.cited())
                .build();
        bed.add(first);
        return bed.add(first.toBuilder().id(MembershipId.of(bed.fresh())).build());
    }

    private static String twoOfOneItem(Bed bed) {
        Identifier item = Identifier.of(IdentifierScheme.WIKIDATA, bed.fresh());
        bed.add(bed.person().addIdentifiers(item).build());
        return bed.add(bed.body().addIdentifiers(item).build()) + "/identifiers/0";
    }
}
