package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.ANN;
import static org.communique.validation.Small.BODY;
import static org.communique.validation.Small.FRANCE;
import static org.communique.validation.Small.OFFICE;
import static org.communique.validation.Small.cited;
import static org.communique.validation.Small.dossier;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.link;
import static org.communique.validation.Small.office;
import static org.communique.validation.Small.person;
import static org.communique.validation.Small.pledge;
import static org.communique.validation.Small.statement;
import static org.communique.validation.Small.time;

import java.util.List;
import org.communique.actor.Membership;
import org.communique.actor.MembershipStatus;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.Modality;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.MembershipId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.statement.Statement;
import org.communique.time.Anchor;
import org.communique.time.TimeExpression;

/** Examples of offices, memberships and who is who. */
final class ActorExamples {

    private static final ActorId BOB = ActorId.of("bob");
    private static final ActorId EVE = ActorId.of("eve");

    static final List<Example> ALL = List.of(
            caught(
                    "tenure.two-incumbents",
                    "one takes over before the other leaves",
                    "/tenures/1",
                    tenure("a", ANN, "2020-01-01/2024-07-05"),
                    tenure("b", BOB, "2024-07-04/..")),
            caught(
                    "tenure.two-incumbents",
                    "one in the midst of another, the other way round in the document",
                    "/tenures/2",
                    tenure("a", BOB, "2021-01-01/2021-12-31"),
                    tenure("c", EVE, "2019-01-01/2019-12-31"),
                    tenure("b", ANN, "2020-01-01/..")),
            caught(
                    "tenure.two-incumbents",
                    "one in the midst of another, both within one that is doubtful",
                    "/tenures/2",
                    tenure("a", ANN, "2000?/2020"),
                    tenure("b", BOB, "2001/2010"),
                    tenure("c", EVE, "2003/2005")),
            caught(
                    "tenure.two-incumbents",
                    "one who follows the other, within a longer one of the same person",
                    "/tenures/2",
                    tenure("a", ANN, "2003/2005"),
                    tenure("b", BOB, "2005/2030"),
                    tenure("c", BOB, "2004-01-01/2004-12-31")),
            caught(
                    "tenure.two-incumbents",
                    "one who comes when a shorter tenure of the other is over",
                    "/tenures/2",
                    tenure("a", ANN, "2000/2030"),
                    tenure("b", ANN, "2001/2003"),
                    tenure("c", BOB, "2010/2012")),
            caught(
                    "tenure.two-incumbents",
                    "two who have not left, whenever one of them began",
                    "/tenures/1",
                    tenure("a", ANN, "2000/.."),
                    tenure("b", BOB, "2010?/..")),
            caught(
                    "tenure.two-incumbents",
                    "two of whom nobody knows the beginning, whenever one of them left",
                    "/tenures/1",
                    tenure("a", ANN, "../2010?"),
                    tenure("b", BOB, "../2000")),
            caught(
                    "tenure.two-incumbents",
                    "a year in the midst of a tenure",
                    "/tenures/1",
                    tenure("a", ANN, "2000/2010"),
                    tenure("b", BOB, "2005")),
            caught(
                    "tenure.two-incumbents",
                    "one who was there from the start of a whole year",
                    "/tenures/1",
                    tenure("a", ANN, "2005"),
                    tenure("b", BOB, "2005-05-05/2010")),
            nearMiss(
                    "tenure.two-incumbents",
                    "a year that is doubtful",
                    tenure("a", ANN, "2000/2010"),
                    tenure("b", BOB, "2005?")),
            nearMiss(
                    "tenure.two-incumbents",
                    "one who begins on the first day of the month in which the other leaves",
                    tenure("a", ANN, "2020-01/2024-07"),
                    tenure("b", BOB, "2024-07-01/..")),
            nearMiss(
                    "tenure.two-incumbents",
                    "one person under two names",
                    tenure("a", ANN, "2000/2010"),
                    tenure("b", BOB, "2005/2007"),
                    link("l", ANN, Relation.SAME_AS, EVE),
                    link("m", EVE, Relation.SAME_AS, BOB)),
            caught(
                    "tenure.two-incumbents",
                    "two people of whom it was once said that they are one",
                    "/tenures/1",
                    tenure("a", ANN, "2000/2010"),
                    tenure("b", BOB, "2005/2007"),
                    deprecated(link("l", ANN, Relation.SAME_AS, BOB))),
            caught(
                    "tenure.two-incumbents",
                    "two people of whom a source denies that they are one",
                    "/tenures/1",
                    tenure("a", ANN, "2000/2010"),
                    tenure("b", BOB, "2005/2007"),
                    said(link("l", ANN, Relation.SAME_AS, BOB), Factuality.CERTAIN_DENIED)),
            nearMiss(
                    "tenure.two-incumbents",
                    "two people of whom a source says that they are probably one",
                    tenure("a", ANN, "2000/2010"),
                    tenure("b", BOB, "2005/2007"),
                    said(link("l", ANN, Relation.SAME_AS, BOB), Factuality.PROBABLE)),
            caught(
                    "tenure.two-incumbents",
                    "two people of whom a source says that they may be one",
                    "/tenures/1",
                    tenure("a", ANN, "2000/2010"),
                    tenure("b", BOB, "2005/2007"),
                    said(link("l", ANN, Relation.SAME_AS, BOB), Factuality.POSSIBLE)),
            nearMiss(
                    "tenure.two-incumbents",
                    "two within one that is doubtful",
                    tenure("a", ANN, "2000?/2020"),
                    tenure("b", BOB, "2001/2003"),
                    tenure("c", EVE, "2004/2005")),
            nearMiss(
                    "tenure.two-incumbents",
                    "one takes over on the day on which the other leaves",
                    tenure("a", ANN, "2020-01-01/2024-07-05"),
                    tenure("b", BOB, "2024-07-05/..")),
            nearMiss(
                    "tenure.two-incumbents",
                    "perhaps, in a month and about a year",
                    tenure("a", ANN, "2020-01/2024-07"),
                    tenure("b", BOB, "2024-07/2025~")),
            nearMiss(
                    "tenure.two-incumbents",
                    "one person twice, another as acting, a third ranked lower",
                    tenure("a", ANN, "2020-01-01/2024-07-05"),
                    tenure("b", ANN, "2021-01-01/.."),
                    tenure("c", BOB, "2021-01-01/..").toBuilder()
                            .status(TenureStatus.ACTING)
                            .build(),
                    tenure("d", EVE, "2021-01-01/..").toBuilder()
                            .rank(Rank.DEPRECATED)
                            .build()),
            caught(
                    "capacity.not-held",
                    "a speaker in an office of somebody else",
                    "/statements/0/capacity",
                    with(
                            tenure("a", BOB, "2020/.."),
                            statement().addSpeakers(ANN).capacity(OFFICE).build())),
            nearMiss(
                    "capacity.not-held",
                    "a state, and officials, who can hold no office",
                    office(),
                    Small.state(FRANCE),
                    Small.some("officials"),
                    statement().addSpeakers(FRANCE).capacity(OFFICE).build(),
                    statement()
                            .id(StatementId.of("other"))
                            .addSpeakers(ActorId.of("officials"))
                            .capacity(OFFICE)
                            .build()),
            caught(
                    "capacity.not-held",
                    "a speaker after leaving the office",
                    "/statements/0/capacity",
                    with(
                            tenure("a", ANN, "2020/2023"),
                            statement()
                                    .addSpeakers(ANN)
                                    .capacity(OFFICE)
                                    .said(time("2024-05"))
                                    .build())),
            caught(
                    "capacity.not-held",
                    "a delegate before taking the office",
                    "/events/0/participations/0/capacity",
                    with(
                            tenure("a", ANN, "2020/.."),
                            event().when(time("2019"))
                                    .addParticipations(delegate())
                                    .build())),
            caught(
                    "capacity.not-held",
                    "somebody who moves a pledge",
                    "/pledges/0/steps/0/parties/0/capacity",
                    with(
                            tenure("a", ANN, "2020/.."),
                            pledge().addSteps(PledgeStep.of(Stage.PLEDGED).toBuilder()
                                            .when(time("2019"))
                                            .addParties(delegate())
                                            .build())
                                    .build())),
            nearMiss(
                    "capacity.not-held",
                    "in the office then, or at a time that nobody knows",
                    with(
                            tenure("a", ANN, "2020/2023"),
                            statement()
                                    .addSpeakers(BOB, ANN)
                                    .capacity(OFFICE)
                                    .said(time("2023-05"))
                                    .build(),
                            event().addParticipations(delegate()).build())),
            caught(
                    "capacity.not-held",
                    "between two tenures, of which one is told in three parts that meet",
                    "/statements/0/capacity",
                    with(
                            tenure("a", ANN, "2010/2012"),
                            tenure("b", ANN, "2016/2018"),
                            tenure("c", ANN, "2014/2016"),
                            tenure("d", ANN, "2015/2015"),
                            speaking("2013"))),
            nearMiss(
                    "capacity.not-held",
                    "in the first of three parts that meet",
                    with(
                            tenure("b", ANN, "2016/2018"),
                            tenure("c", ANN, "2014/2016"),
                            tenure("d", ANN, "2015/2015"),
                            speaking("2014-12-31"))),
            nearMiss(
                    "capacity.not-held",
                    "on the first and the last day",
                    with(
                            tenure("a", ANN, "2014-02-03/2014-02-05"),
                            speaking("2014-02-05/2014-03"),
                            speaking("2013/2014-02-03"))),
            nearMiss(
                    "capacity.not-held",
                    "at a time that is only about right, or doubtful",
                    with(tenure("a", ANN, "2014~/2015"), speaking("2012"), speaking("2014?"))),
            nearMiss(
                    "capacity.not-held",
                    "somebody who is not in the dossier",
                    office(),
                    statement().addSpeakers(ANN).capacity(OFFICE).build()),
            nearMiss(
                    "capacity.not-held",
                    "in an office held under another name",
                    with(tenure("a", BOB, "2010/2012"), link("l", BOB, Relation.SAME_AS, ANN), speaking("2011"))),
            caught(
                    "capacity.not-held",
                    "in an office held by somebody of whom a source denies that it was the speaker",
                    "/statements/0/capacity",
                    with(
                            tenure("a", BOB, "2010/2012"),
                            said(link("l", BOB, Relation.SAME_AS, ANN), Factuality.PROBABLE_DENIED),
                            speaking("2011"))),
            nearMiss(
                    "capacity.not-held",
                    "a day before taking the office, as it may be elsewhere, and a day after leaving it",
                    with(
                            tenure("a", ANN, "2014-02-03/2014-02-05"),
                            speaking("2014-02-02"),
                            speaking("2014-02-06").toBuilder()
                                    .id(StatementId.of("after"))
                                    .build())),
            caught(
                    "capacity.not-held",
                    "two days before taking the office",
                    "/statements/0/capacity",
                    with(tenure("a", ANN, "2014-02-03/2014-02-05"), speaking("2014-02-01"))),
            caught(
                    "capacity.not-held",
                    "in an office that a deprecated tenure gives",
                    "/statements/0/capacity",
                    with(
                            tenure("a", ANN, "2010/2012").toBuilder()
                                    .rank(Rank.DEPRECATED)
                                    .build(),
                            speaking("2011"))),
            nearMiss(
                    "membership.duplicate",
                    "the same again, and one of them deprecated",
                    member("a").toBuilder().rank(Rank.DEPRECATED).build(),
                    member("b")),
            caught("membership.duplicate", "the same again", "/memberships/1", member("a"), member("b")),
            caught(
                    "membership.duplicate",
                    "the same again for a time in the midst of it",
                    "/memberships/1",
                    member("a", "2000-01-01/.."),
                    member("b", "2010-01-01/2012-12-31")),
            nearMiss(
                    "membership.duplicate",
                    "in another role, in another state, at other times, at one that nobody knows",
                    member("a"),
                    member("b").toBuilder().role("chair").build(),
                    member("c").toBuilder().status(MembershipStatus.CANDIDATE).build(),
                    member("f").toBuilder().onBehalfOf(EVE).build(),
                    member("d", "2000-01-01/2001-12-31"),
                    member("e", "2001-12-31/..")),
            caught(
                    "actor.same-identifier",
                    "one item, two people",
                    "/actors/1/identifiers/1",
                    known(ANN, "Q1"),
                    known(BOB, "Q2", "Q1")),
            nearMiss(
                    "actor.same-identifier",
                    "who are the same by way of a third",
                    known(ANN, "Q1"),
                    known(BOB, "Q1"),
                    link("l", ANN, Relation.SAME_AS, EVE),
                    link("m", BOB, Relation.SAME_AS, EVE)),
            nearMiss(
                    "actor.same-identifier",
                    "one item that the editor has given up for one of them",
                    known(ANN, "Q1"),
                    person(BOB).toBuilder()
                            .addIdentifiers(Identifier.of(IdentifierScheme.WIKIDATA, "Q1").toBuilder()
                                    .rank(Rank.DEPRECATED)
                                    .build())
                            .build()),
            nearMiss(
                    "actor.same-identifier",
                    "one value of two schemes",
                    known(ANN, "Q1"),
                    person(BOB).toBuilder()
                            .addIdentifiers(Identifier.of(IdentifierScheme.LEI, "Q1"))
                            .build()),
            caught(
                    "actor.same-identifier",
                    "who were once said to be the same",
                    "/actors/1/identifiers/0",
                    known(ANN, "Q1"),
                    known(BOB, "Q1"),
                    deprecated(link("l", ANN, Relation.SAME_AS, BOB))),
            caught(
                    "actor.same-identifier",
                    "who are the same by the account of a speaker alone",
                    "/actors/1/identifiers/0",
                    known(ANN, "Q1"),
                    known(BOB, "Q1"),
                    link("l", ANN, Relation.SAME_AS, BOB).toBuilder()
                            .addEvidence(cited().toBuilder()
                                    .via(StatementId.of("said"))
                                    .build())
                            .build()),
            caught(
                    "actor.same-identifier",
                    "who are linked otherwise",
                    "/actors/1/identifiers/0",
                    known(ANN, "Q1"),
                    known(BOB, "Q1"),
                    link("l", ANN, Relation.CONFLICTS_WITH, BOB)),
            caught(
                    "tenure.two-incumbents",
                    "two who held it at once in the past",
                    "/tenures/1",
                    status(tenure("a", ANN, "2000/2010"), TenureStatus.FORMER),
                    status(tenure("b", BOB, "2005/2007"), TenureStatus.FORMER)),
            caught(
                    "tenure.duplicate",
                    "one tenure twice",
                    "/tenures/1",
                    tenure("a", ANN, "2000/2010"),
                    status(tenure("b", ANN, "2005/2007"), TenureStatus.FORMER)),
            caught(
                    "tenure.duplicate",
                    "one tenure twice, of which nobody says when",
                    "/tenures/1",
                    Tenure.of(TenureId.of("a"), ANN, OFFICE),
                    Tenure.of(TenureId.of("b"), ANN, OFFICE)),
            caught(
                    "tenure.duplicate",
                    "one tenure twice, under two names",
                    "/tenures/1",
                    tenure("a", ANN, "2000/2010"),
                    tenure("b", BOB, "2000/2010"),
                    link("l", ANN, Relation.SAME_AS, BOB)),
            nearMiss(
                    "tenure.duplicate",
                    "one after the other",
                    tenure("a", ANN, "2000/2005"),
                    tenure("b", ANN, "2007/2010")),
            nearMiss(
                    "tenure.duplicate",
                    "held once, and again, of which nobody says when",
                    Tenure.of(TenureId.of("a"), ANN, OFFICE),
                    status(Tenure.of(TenureId.of("b"), ANN, OFFICE), TenureStatus.FORMER)),
            nearMiss(
                    "tenure.duplicate",
                    "suspended for a time",
                    tenure("a", ANN, "2000/2010"),
                    status(tenure("b", ANN, "2005/2007"), TenureStatus.SUSPENDED)),
            nearMiss(
                    "tenure.duplicate", "another holder", tenure("a", ANN, "2000/2010"), tenure("b", BOB, "2000/2010")),
            caught(
                    "tenure.status-differs",
                    "an incumbent who left",
                    "/tenures/0/status",
                    tenure("a", ANN, "2000/2010")),
            nearMiss("tenure.status-differs", "an incumbent who will leave", tenure("a", ANN, "2000/2030")),
            nearMiss(
                    "tenure.status-differs",
                    "an incumbent by a source of the time",
                    Small.GAZETTE.toBuilder().published(time("2009")).build(),
                    tenure("a", ANN, "2000/2010").toBuilder()
                            .addEvidence(cited())
                            .build()),
            caught(
                    "tenure.status-differs",
                    "a former one who has not left",
                    "/tenures/0/status",
                    status(tenure("a", ANN, "2000/.."), TenureStatus.FORMER)),
            caught(
                    "tenure.status-differs",
                    "a former one who is to leave",
                    "/tenures/0/status",
                    status(tenure("a", ANN, "2000/2030"), TenureStatus.FORMER)),
            nearMiss(
                    "tenure.status-differs",
                    "a former one of whom nobody knows when they left",
                    status(tenure("a", ANN, "2000/"), TenureStatus.FORMER)),
            caught(
                    "tenure.status-differs",
                    "a designate one who has begun",
                    "/tenures/0/status",
                    status(tenure("a", ANN, "2024/.."), TenureStatus.DESIGNATE)),
            nearMiss(
                    "tenure.status-differs",
                    "a designate one who is to begin",
                    status(tenure("a", ANN, "2026/.."), TenureStatus.DESIGNATE)),
            caught(
                    "capacity.not-held",
                    "a tenure that words date",
                    "/statements/0/capacity",
                    with(
                            Tenure.of(TenureId.of("t"), ANN, OFFICE).toBuilder()
                                    .period(TimeExpression.of("since Monday", Anchor.parse("2025-03-06")))
                                    .build(),
                            speaking("2025-02-01"))),
            nearMiss(
                    "capacity.not-held",
                    "words on a day of the tenure",
                    with(
                            tenure("t", ANN, "2025-03-03/.."),
                            statement()
                                    .addSpeakers(ANN)
                                    .capacity(OFFICE)
                                    .said(TimeExpression.of("yesterday", Anchor.parse("2025-03-06")))
                                    .build())),
            caught(
                    "actor.not-existing",
                    "somebody dead who speaks",
                    "/statements/0/speakers/0",
                    lived("1900/1990"),
                    speaking("2025-03-01")),
            caught(
                    "actor.not-existing",
                    "somebody who is not born yet takes part",
                    "/events/0/participations/0/actor",
                    lived("2000/.."),
                    Small.event()
                            .when(time("1990"))
                            .addParticipations(delegate())
                            .build()),
            nearMiss("actor.not-existing", "in the year of the end", lived("1900/2025"), speaking("2025-03-01")),
            nearMiss("actor.not-existing", "about the end", lived("1900/1990~"), speaking("2025-03-01")),
            nearMiss(
                    "actor.not-existing",
                    "nobody knows when",
                    lived("1900/1990"),
                    statement().addSpeakers(ANN).build()),
            nearMiss(
                    "actor.not-existing",
                    "the victim, found later",
                    lived("1900/1990"),
                    Small.event()
                            .when(time("2025"))
                            .addParticipations(Participation.of(ANN, Role.VICTIM))
                            .build()),
            nearMiss(
                    "actor.not-existing",
                    "a body that is to be there by then",
                    lived("2030/.."),
                    Small.event()
                            .modality(Modality.PLANNED)
                            .when(time("2029"))
                            .addParticipations(delegate())
                            .build()));

    private ActorExamples() {}

    private static Dossier with(Entry... entries) {
        return dossier(office(), person(ANN), person(BOB)).plus(entries);
    }

    private static Tenure tenure(String id, ActorId person, String period) {
        return Tenure.of(TenureId.of(id), person, OFFICE).toBuilder()
                .period(time(period))
                .build();
    }

    private static Tenure status(Tenure tenure, TenureStatus status) {
        return tenure.toBuilder().status(status).build();
    }

    private static Person lived(String lifetime) {
        return person(ANN).toBuilder().lifetime(time(lifetime)).build();
    }

    private static Link deprecated(Link link) {
        return link.toBuilder().rank(Rank.DEPRECATED).build();
    }

    private static Link said(Link link, Factuality factuality) {
        return link.toBuilder()
                .addEvidence(cited().toBuilder().factuality(factuality).build())
                .build();
    }

    private static Statement speaking(String when) {
        return statement().addSpeakers(ANN).capacity(OFFICE).said(time(when)).build();
    }

    private static Participation delegate() {
        return Participation.of(ANN, Role.PARTICIPANT).toBuilder()
                .capacity(OFFICE)
                .build();
    }

    private static Membership member(String id) {
        return Membership.of(MembershipId.of(id), FRANCE, BODY);
    }

    private static Membership member(String id, String period) {
        return member(id).toBuilder().period(time(period)).build();
    }

    private static Person known(ActorId id, String... items) {
        Person.Builder person = person(id).toBuilder();
        for (String item : items) {
            person.addIdentifiers(Identifier.of(IdentifierScheme.WIKIDATA, item));
        }
        return person.build();
    }
}
