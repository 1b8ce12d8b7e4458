package org.communique.validation.growth;

import static org.communique.validation.growth.Family.finding;
import static org.communique.validation.growth.Family.nearly;
import static org.communique.validation.growth.Given.times;
import static org.communique.validation.growth.Numbered.actor;
import static org.communique.validation.growth.Numbered.link;
import static org.communique.validation.growth.Numbered.office;
import static org.communique.validation.growth.Numbered.on;
import static org.communique.validation.growth.Numbered.person;
import static org.communique.validation.growth.Numbered.said;
import static org.communique.validation.growth.Numbered.talks;

import java.time.LocalDate;
import java.util.List;
import org.communique.actor.Membership;
import org.communique.actor.Name;
import org.communique.actor.Office;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.MembershipId;
import org.communique.id.TenureId;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** For the rules of who holds which office, who belongs to what, and who is who. */
final class ActorFamilies {

    private static final LocalDate FIRST = LocalDate.of(1500, 1, 1);

    static final List<Family> ALL = List.of(
            finding(
                    "tenure.two-incumbents",
                    "of one office, all at once",
                    n -> Given.of(n, i -> incumbent(i, (1000 + i % 1000) + "/.."))),
            nearly("tenure.two-incumbents", "of one office, each the same as the next", n -> Given.of(
                            n / 2, i -> incumbent(i, "1900/.."))
                    .and(n / 2, ActorFamilies::sameAsNext)),
            finding("tenure.duplicate", "of one person, with and without a period", n -> Given.of(
                            n / 2, i -> held(i, "1900/.."))
                    .and(n / 2, i -> Tenure.of(TenureId.of("u" + i), actor(0), office(0)))),
            nearly(
                    "tenure.duplicate",
                    "of one person, each behind the other",
                    n -> Given.of(n, i -> held(i, (1000 + i % 1000) + "-01-01/" + (1000 + i % 1000) + "-01-01"))),
            finding(
                    "tenure.status-differs",
                    "of one office, all over",
                    n -> Given.of(n, i -> incumbent(i, "1900/1901"))),
            finding("actor.not-existing", "speakers of one statement, all dead", n -> Given.of(
                            n / 2,
                            i -> person(i).toBuilder().lifetime(on("1900/1990")).build())
                    .and(1, s -> said(0).addAllSpeakers(times(n / 2, Numbered::actor))
                            .said(day(0).toBuilder()
                                    .edtf(on("2025-03-06").edtf())
                                    .build())
                            .build())),
            finding("capacity.not-held", "as many tenures of an office as parts in it on days between", n -> Given.of(
                            person(0),
                            Office.builder()
                                    .id(office(0))
                                    .addNames(Name.of("Minister"))
                                    .build())
                    .and(n / 2, i -> Tenure.of(TenureId.of("t" + i), actor(0), office(0)).toBuilder()
                            .period(day(4 * i))
                            .build())
                    .and(n / 2, i -> talks(i).when(day(4 * i + 2))
                            .addParticipations(Participation.of(actor(0), Role.GUEST).toBuilder()
                                    .capacity(office(0))
                                    .build())
                            .build())),
            finding("capacity.not-held", "speakers of one statement", n -> Given.of(Office.builder()
                            .id(office(0))
                            .addNames(Name.of("Minister"))
                            .build())
                    .and(n / 2, Numbered::person)
                    .and(1, s -> said(0).addAllSpeakers(times(n / 2, Numbered::actor))
                            .capacity(office(0))
                            .said(day(0))
                            .build())),
            finding("membership.duplicate", "one, with and without a period", n -> Given.of(
                            n / 2, i -> Membership.of(MembershipId.of("m" + i), actor(0), actor(1)))
                    .and(n / 2, i -> Membership.of(MembershipId.of("d" + i), actor(0), actor(1)).toBuilder()
                            .period(on("1900/.."))
                            .build())),
            finding("actor.same-identifier", "of all actors", n -> Given.of(n, ActorFamilies::identified)),
            nearly("actor.same-identifier", "of all actors, each the same as the next", n -> Given.of(
                            n / 2, ActorFamilies::identified)
                    .and(n / 2, ActorFamilies::sameAsNext)));

    private ActorFamilies() {}

    private static Tenure incumbent(int i, String period) {
        return Tenure.of(TenureId.of("t" + i), actor(i), office(0)).toBuilder()
                .status(TenureStatus.INCUMBENT)
                .period(on(period))
                .build();
    }

    private static Tenure held(int i, String period) {
        return incumbent(i, period).toBuilder().person(actor(0)).build();
    }

    private static Person identified(int i) {
        return person(i).toBuilder()
                .addIdentifiers(Identifier.of(IdentifierScheme.WIKIDATA, "Q1"))
                .build();
    }

    private static Link sameAsNext(int i) {
        return link(i, actor(i), Relation.SAME_AS, actor(i + 1));
    }

    private static TimeExpression day(int number) {
        return TimeExpression.of(Edtf.of(FIRST.plusDays(number)));
    }
}
