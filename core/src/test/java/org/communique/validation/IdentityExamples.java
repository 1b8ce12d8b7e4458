package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.AID;
import static org.communique.validation.Small.ANN;
import static org.communique.validation.Small.BODY;
import static org.communique.validation.Small.FRANCE;
import static org.communique.validation.Small.GAZETTE;
import static org.communique.validation.Small.OFFICE;
import static org.communique.validation.Small.SAID;
import static org.communique.validation.Small.TALKS;
import static org.communique.validation.Small.body;
import static org.communique.validation.Small.cited;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.link;
import static org.communique.validation.Small.office;
import static org.communique.validation.Small.person;
import static org.communique.validation.Small.pledge;
import static org.communique.validation.Small.some;
import static org.communique.validation.Small.state;
import static org.communique.validation.Small.statement;

import java.util.List;
import org.communique.actor.Membership;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.Tenure;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.ConditionKind;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.evidence.RecordSelector;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.NeedId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.id.UnrecognizedId;
import org.communique.pledge.Funding;
import org.communique.pledge.Need;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.statement.Polarity;
import org.communique.statement.Quotation;
import org.communique.statement.Stance;
import org.communique.term.Basis;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Examples of ids and references. */
final class IdentityExamples {

    private static final NeedId APPEAL = NeedId.of("appeal");

    static final List<Example> ALL = List.of(
            caught("id.duplicate", "two actors", "/actors/1/id", person(ANN), state(ANN)),
            caught("id.duplicate", "one entry twice", "/events/1/id", event().build(), event().build()),
            nearMiss("id.duplicate", "one name, two kinds", body("talks"), event().build()),
            caught(
                    "reference.missing",
                    "a speaker",
                    "/statements/0/speakers/1",
                    person(ANN),
                    statement().addSpeakers(ANN, BODY).build()),
            caught(
                    "reference.missing",
                    "the source of a selector in depth",
                    "/events/0/participations/0/evidence/0/source",
                    person(ANN),
                    event().addParticipations(Participation.builder()
                                    .actor(ANN)
                                    .role(Role.HOST)
                                    .addEvidence(Citation.of(GAZETTE.id()))
                                    .build())
                            .build()),
            caught(
                    "reference.missing",
                    "the entry that a time counts from",
                    "/events/0/when/anchor",
                    event().when(TimeExpression.of("next week", Anchor.of(GAZETTE.id())))
                            .build()),
            nearMiss(
                    "reference.missing",
                    "everything is there",
                    GAZETTE,
                    person(ANN),
                    statement()
                            .addSpeakers(ANN)
                            .addEvidence(Citation.of(GAZETTE.id()))
                            .build()),
            caught(
                    "reference.wrong-kind",
                    "a state in an office",
                    "/tenures/0/person",
                    state(FRANCE),
                    office(),
                    Tenure.of(TenureId.of("t"), FRANCE, OFFICE)),
            caught(
                    "reference.wrong-kind",
                    "a person with members",
                    "/memberships/0/body",
                    person(ANN),
                    state(FRANCE),
                    Membership.of(MembershipId.of("m"), FRANCE, ANN)),
            caught(
                    "reference.wrong-kind",
                    "an office of a person",
                    "/offices/0/body",
                    person(ANN),
                    office().toBuilder().body(ANN).build()),
            caught(
                    "reference.wrong-kind",
                    "a body whose parent is a person",
                    "/actors/1/parent",
                    person(ANN),
                    body("body").toBuilder().parent(ANN).build()),
            caught(
                    "reference.wrong-kind",
                    "some of one person",
                    "/actors/1/subsetOf",
                    person(ANN),
                    some("some").toBuilder().subsetOf(ANN).build()),
            nearMiss(
                    "reference.wrong-kind",
                    "an office, a member, a part and some of a body",
                    body("body"),
                    body("part").toBuilder().parent(BODY).build(),
                    some("some").toBuilder().subsetOf(BODY).build(),
                    office().toBuilder().body(BODY).build(),
                    Membership.of(MembershipId.of("m"), ActorId.of("part"), BODY)),
            nearMiss(
                    "reference.wrong-kind",
                    "times that count from a source and from an event",
                    GAZETTE,
                    event().when(TimeExpression.of("today", Anchor.of(GAZETTE.id())))
                            .build(),
                    statement()
                            .said(TimeExpression.of("the day before", Anchor.of(TALKS)))
                            .build()),
            caught(
                    "reference.wrong-kind",
                    "a source as a condition",
                    "/events/0/conditions/0/entry",
                    GAZETTE,
                    event().addConditions(Condition.of(GAZETTE.id())).build()),
            nearMiss(
                    "reference.wrong-kind",
                    "an event as a condition",
                    event().build(),
                    pledge().addConditions(Condition.of(TALKS)).build()),
            caught(
                    "reference.wrong-kind",
                    "a person who is fulfilled",
                    "/links/0/object",
                    person(ANN),
                    event().build(),
                    link("l", TALKS, Relation.FULFILS, ANN)),
            nearMiss(
                    "reference.wrong-kind",
                    "whatever can be fulfilled, and what leads to a person",
                    person(ANN),
                    statement().build(),
                    pledge().build(),
                    event().build(),
                    link("l", TALKS, Relation.FULFILS, SAID),
                    link("m", TALKS, Relation.FULFILS, AID),
                    link("n", AID, Relation.FULFILS, TALKS),
                    link("o", TALKS, Relation.LEADS_TO, ANN)),
            caught(
                    "reference.wrong-kind",
                    "money that is handed on out of an event",
                    "/links/0/object",
                    event().build(),
                    pledge().build(),
                    link("l", AID, Relation.DRAWS_ON, TALKS)),
            caught(
                    "reference.wrong-kind",
                    "a statement that comes on top of a pledge",
                    "/links/0/subject",
                    statement().build(),
                    pledge().build(),
                    link("l", SAID, Relation.ADDITIONAL_TO, AID)),
            nearMiss(
                    "reference.wrong-kind",
                    "a pledge paid out of another, and one on top of it",
                    pledge().build(),
                    pledge().id(PledgeId.of("grant")).build(),
                    link("l", PledgeId.of("grant"), Relation.DRAWS_ON, AID),
                    link("m", PledgeId.of("grant"), Relation.ADDITIONAL_TO, AID)),
            caught(
                    "reference.wrong-kind",
                    "a pledge that answers a statement",
                    "/links/0/object",
                    statement().build(),
                    pledge().build(),
                    link("l", AID, Relation.ANSWERS, SAID)),
            caught(
                    "reference.wrong-kind",
                    "an event that answers a need",
                    "/links/0/subject",
                    event().build(),
                    person(ANN),
                    appeal(),
                    link("l", TALKS, Relation.ANSWERS, APPEAL)),
            nearMiss(
                    "reference.wrong-kind",
                    "a pledge that answers a need, and a need on top of it",
                    person(ANN),
                    pledge().build(),
                    appeal(),
                    appeal().toBuilder().id(NeedId.of("more")).build(),
                    link("l", AID, Relation.ANSWERS, APPEAL),
                    link("m", NeedId.of("more"), Relation.ADDITIONAL_TO, APPEAL)),
            caught(
                    "reference.cycle",
                    "money that is paid out of itself by a detour",
                    "/links/0/object",
                    pledge().build(),
                    pledge().id(PledgeId.of("grant")).build(),
                    link("l", PledgeId.of("grant"), Relation.DRAWS_ON, AID),
                    link("m", AID, Relation.DRAWS_ON, PledgeId.of("grant"))),
            caught(
                    "reference.wrong-kind",
                    "a time that counts from an actor",
                    "/events/0/when/anchor",
                    person(ANN),
                    event().when(TimeExpression.of("next week", Anchor.of(ANN))).build()),
            caught(
                    "reference.wrong-kind",
                    "an office as a condition",
                    "/events/0/conditions/0/entry",
                    office(),
                    event().addConditions(Condition.of(OFFICE)).build()),
            caught(
                    "reference.wrong-kind",
                    "a person who refutes",
                    "/links/0/subject",
                    statement().build(),
                    person(ANN),
                    link("l", ANN, Relation.REFUTES, SAID)),
            caught(
                    "reference.wrong-kind",
                    "an event that is refuted",
                    "/links/0/object",
                    statement().build(),
                    event().build(),
                    link("l", SAID, Relation.REFUTES, TALKS)),
            nearMiss(
                    "reference.wrong-kind",
                    "an event that speaks for a statement",
                    statement().build(),
                    event().build(),
                    link("l", TALKS, Relation.SUPPORTS, SAID)),
            nearMiss(
                    "reference.wrong-kind",
                    "a person in an office, a talk about anything",
                    person(ANN),
                    office(),
                    Tenure.of(TenureId.of("t"), ANN, OFFICE),
                    statement().addAbout(Topic.of(OFFICE)).build()),
            nearMiss(
                    "reference.wrong-kind",
                    "an entry of a kind that is not known",
                    UnrecognizedEntry.builder()
                            .id(new UnrecognizedId("treaty", "t"))
                            .build(),
                    event().addConditions(Condition.of(new UnrecognizedId("treaty", "t")))
                            .build()),
            caught(
                    "reference.cycle",
                    "a body that is its own parent",
                    "/actors/0/parent",
                    body("a").toBuilder().parent(ActorId.of("a")).build()),
            caught(
                    "reference.cycle",
                    "groups inside each other",
                    "/actors/0/subsetOf",
                    some("a").toBuilder().subsetOf(ActorId.of("b")).build(),
                    some("b").toBuilder().subsetOf(ActorId.of("a")).build()),
            caught(
                    "reference.cycle",
                    "a report that a longer way comes back to",
                    "/statements/1/reports",
                    statement().id(StatementId.of("outside")).reports(SAID).build(),
                    statement().reports(StatementId.of("b")).build(),
                    statement()
                            .id(StatementId.of("b"))
                            .reports(StatementId.of("c"))
                            .build(),
                    statement().id(StatementId.of("c")).reports(SAID).build()),
            caught(
                    "reference.cycle",
                    "parts of each other",
                    "/links/0/object",
                    link("l", TALKS, Relation.PART_OF, EventId.of("b")),
                    link("m", EventId.of("b"), Relation.PART_OF, TALKS)),
            nearMiss(
                    "reference.cycle",
                    "parts of each other, one of which is deprecated",
                    link("l", TALKS, Relation.PART_OF, EventId.of("b")),
                    link("m", EventId.of("b"), Relation.PART_OF, TALKS).toBuilder()
                            .rank(Rank.DEPRECATED)
                            .build()),
            nearMiss(
                    "reference.cycle",
                    "two ways to one whole, and different relations",
                    link("l", TALKS, Relation.PART_OF, EventId.of("b")),
                    link("m", TALKS, Relation.PART_OF, EventId.of("c")),
                    link("n", EventId.of("b"), Relation.PART_OF, EventId.of("c")),
                    link("o", EventId.of("c"), Relation.SUPERSEDES, TALKS)),
            nearMiss(
                    "reference.cycle",
                    "several parts of one whole, and a part of one of them",
                    link("l", EventId.of("a"), Relation.PART_OF, EventId.of("d")),
                    link("m", EventId.of("b"), Relation.PART_OF, EventId.of("d")),
                    link("n", EventId.of("c"), Relation.PART_OF, EventId.of("b"))),
            caught(
                    "reference.cycle",
                    "parts of each other, one by its parent and one by a link",
                    "/actors/0/parent",
                    body("a").toBuilder().parent(ActorId.of("b")).build(),
                    body("b"),
                    link("l", ActorId.of("b"), Relation.PART_OF, ActorId.of("a"))),
            caught(
                    "reference.cycle",
                    "some of a body whose parent they are",
                    "/actors/0/parent",
                    body("a").toBuilder().parent(ActorId.of("b")).build(),
                    some("b").toBuilder().subsetOf(ActorId.of("a")).build()),
            caught(
                    "reference.cycle",
                    "a body that is a part of one of its offices",
                    "/offices/0/body",
                    body("body"),
                    office().toBuilder().body(BODY).build(),
                    link("l", BODY, Relation.PART_OF, OFFICE)),
            nearMiss(
                    "reference.cycle",
                    "bodies that are members of each other",
                    Membership.of(MembershipId.of("m"), ActorId.of("a"), ActorId.of("b")),
                    Membership.of(MembershipId.of("n"), ActorId.of("b"), ActorId.of("a"))),
            caught(
                    "reference.cycle",
                    "a statement by its own account",
                    "/statements/0/evidence/1/via",
                    statement()
                            .addEvidence(cited(), by(SAID), by(StatementId.of("b")))
                            .build()),
            caught(
                    "reference.cycle",
                    "what is in a statement by its own account",
                    "/statements/0/quotations/0/evidence/0/via",
                    statement()
                            .addQuotations(Quotation.of("so").toBuilder()
                                    .addEvidence(by(SAID))
                                    .build())
                            .build()),
            caught(
                    "reference.cycle",
                    "statements each by the account of the next",
                    "/statements/0/evidence/0/via",
                    statement().addEvidence(by(StatementId.of("b"))).build(),
                    statement()
                            .id(StatementId.of("b"))
                            .addStances(Stance.of(Topic.of("peace"), Polarity.FAVOURS).toBuilder()
                                    .addEvidence(by(StatementId.of("c")))
                                    .build())
                            .build(),
                    statement().id(StatementId.of("c")).addEvidence(by(SAID)).build()),
            nearMiss(
                    "reference.cycle",
                    "a statement by the account of the one that reports it, and what both claim",
                    statement().reports(StatementId.of("b")).build(),
                    statement().id(StatementId.of("b")).addEvidence(by(SAID)).build(),
                    pledge().statedIn(StatementId.of("b"))
                            .addEvidence(by(StatementId.of("b")))
                            .build(),
                    event().addEvidence(by(SAID)).build()),
            caught(
                    "reference.cycle",
                    "a time that counts from its own event",
                    "/events/0/when/anchor",
                    event().when(counted("the same day", TALKS)).build()),
            caught(
                    "reference.cycle",
                    "a time that counts from its own event and has a date all the same",
                    "/events/0/when/anchor",
                    event().when(dated(counted("the same day", TALKS), Basis.STATED))
                            .build()),
            caught(
                    "reference.cycle",
                    "a publication that counts from an event that counts from it",
                    "/sources/0/published/anchor",
                    GAZETTE.toBuilder().published(counted("a day later", TALKS)).build(),
                    event().when(counted("yesterday", EventId.of("b"))).build(),
                    event().id(EventId.of("b"))
                            .when(counted("last week", GAZETTE.id()))
                            .build()),
            caught(
                    "reference.cycle",
                    "times that are resolved by each other",
                    "/events/0/when/anchor",
                    event().when(dated(counted("a day later", EventId.of("b")), Basis.RESOLVED))
                            .build(),
                    event().id(EventId.of("b"))
                            .when(dated(counted("yesterday", TALKS), Basis.RESOLVED))
                            .build()),
            nearMiss(
                    "reference.cycle",
                    "times that are told by each other, of which one has a date",
                    event().when(counted("a day later", EventId.of("b"))).build(),
                    event().id(EventId.of("b"))
                            .when(dated(counted("yesterday", TALKS), Basis.STATED))
                            .build()),
            nearMiss(
                    "reference.cycle",
                    "a change, a statement and a step that count from the event",
                    event().addHistory(ModalityChange.of(Modality.OCCURRED).toBuilder()
                                    .when(counted("a week ago", TALKS))
                                    .build())
                            .build(),
                    statement()
                            .occasion(TALKS)
                            .said(counted("a day later", TALKS))
                            .build(),
                    pledge().addSteps(PledgeStep.of(Stage.PLEDGED).toBuilder()
                                    .event(TALKS)
                                    .when(counted("a day later", TALKS))
                                    .build())
                            .build()),
            caught(
                    "reference.cycle",
                    "links between each other",
                    "/links/0/subject",
                    link("l", LinkId.of("m"), Relation.CONFLICTS_WITH, TALKS),
                    link("m", TALKS, Relation.LEADS_TO, LinkId.of("l"))),
            caught(
                    "reference.cycle",
                    "a link that ends in itself",
                    "/links/0/object",
                    link("l", TALKS, Relation.LEADS_TO, LinkId.of("l"))),
            nearMiss(
                    "reference.cycle",
                    "a link that another excludes",
                    link("l", TALKS, Relation.LEADS_TO, SAID),
                    link("m", TALKS, Relation.CONFLICTS_WITH, LinkId.of("l"))),
            caught(
                    "reference.to-itself",
                    "a body that is its own member",
                    "/memberships/0/body",
                    body("body"),
                    Membership.of(MembershipId.of("m"), BODY, BODY)),
            caught(
                    "reference.to-itself",
                    "a pledge on condition of itself",
                    "/pledges/0/conditions/1/entry",
                    pledge().addConditions(Condition.of(TALKS), Condition.of(AID))
                            .build()),
            caught(
                    "reference.to-itself",
                    "talks unless there are these talks",
                    "/events/0/conditions/0/entry",
                    event().addConditions(Condition.of(TALKS).toBuilder()
                                    .kind(ConditionKind.UNLESS)
                                    .build())
                            .build()),
            caught(
                    "reference.to-itself",
                    "a host for themselves",
                    "/events/0/participations/0/onBehalfOf",
                    event().addParticipations(onBehalfOf(ANN)).build()),
            caught(
                    "reference.to-itself",
                    "somebody who moves a step for themselves",
                    "/pledges/0/steps/0/parties/0/onBehalfOf",
                    pledge().addSteps(PledgeStep.of(Stage.PLEDGED).toBuilder()
                                    .addParties(onBehalfOf(ANN))
                                    .build())
                            .build()),
            caught(
                    "reference.to-itself",
                    "a member of a body for itself",
                    "/memberships/0/onBehalfOf",
                    Membership.of(MembershipId.of("m"), ANN, ActorId.of("b")).toBuilder()
                            .onBehalfOf(ANN)
                            .build()),
            caught(
                    "reference.to-itself",
                    "a statement about itself",
                    "/statements/0/about/0/entry",
                    statement().addAbout(Topic.of(SAID)).build()),
            caught(
                    "reference.to-itself",
                    "talks on these talks",
                    "/events/0/agenda/0/entry",
                    event().addAgenda(Topic.of(TALKS)).build()),
            nearMiss(
                    "reference.to-itself",
                    "each on condition of the other, members of each other, one for another",
                    event().addConditions(Condition.of(AID)).build(),
                    pledge().addConditions(Condition.of(TALKS)).build(),
                    Membership.of(MembershipId.of("m"), ActorId.of("a"), ActorId.of("b")),
                    Membership.of(MembershipId.of("n"), ActorId.of("b"), ActorId.of("a")),
                    event().id(EventId.of("b"))
                            .addParticipations(onBehalfOf(FRANCE))
                            .build()),
            nearMiss(
                    "reference.to-itself",
                    "statements about each other, and words that stand for the entry again",
                    statement().addAbout(Topic.of(StatementId.of("b"))).build(),
                    statement()
                            .id(StatementId.of("b"))
                            .addAbout(Topic.of(SAID))
                            .addEvidence(cited().toBuilder().attribute("id").build())
                            .build()),
            nearMiss(
                    "reference.to-itself",
                    "a source that says of itself when it was published, and a stance with a rule of its own",
                    GAZETTE.toBuilder().addEvidence(cited()).build(),
                    statement()
                            .addStances(Stance.of(Topic.of(SAID), Polarity.FAVOURS))
                            .build()),
            caught(
                    "link.to-itself",
                    "an event that is itself",
                    "/links/0/object",
                    event().build(),
                    link("l", TALKS, Relation.SAME_AS, TALKS)),
            nearMiss("link.to-itself", "one name, two kinds", link("l", ActorId.of("talks"), Relation.LEADS_TO, TALKS)),
            caught(
                    "link.kinds-differ",
                    "a person that is talks",
                    "/links/0/object",
                    link("l", ANN, Relation.SAME_AS, TALKS)),
            nearMiss(
                    "link.kinds-differ",
                    "another relation, and a kind that is not known",
                    link("l", ANN, Relation.LEADS_TO, TALKS),
                    link("m", ANN, Relation.SAME_AS, BODY),
                    link("n", ANN, Relation.SAME_AS, new UnrecognizedId("person", "ann"))),
            caught(
                    "fact.two-homes",
                    "a statement and an event",
                    "/events/0/evidence/0",
                    statement().addEvidence(cited()).build(),
                    event().addEvidence(cited()).build()),
            caught(
                    "fact.two-homes",
                    "a step and one of two events",
                    "/events/1/evidence/0",
                    pledge().addSteps(PledgeStep.of(Stage.PLEDGED, cited()).toBuilder()
                                    .event(TALKS)
                                    .build())
                            .build(),
                    event().addEvidence(cited()).build(),
                    event().id(EventId.of("b")).addEvidence(cited()).build()),
            caught(
                    "fact.two-homes",
                    "a statement and an event on one member of a record",
                    "/events/0/evidence/0",
                    statement()
                            .addEvidence(record(RecordSelector.of("7", "text")))
                            .build(),
                    event().addEvidence(record(RecordSelector.of("7", "text"))).build()),
            nearMiss(
                    "fact.two-homes",
                    "a statement and an event on one record, and on two members or records",
                    statement()
                            .addEvidence(
                                    record(RecordSelector.of("7")),
                                    record(RecordSelector.of("7", "text")),
                                    record(RecordSelector.of("text", "7")))
                            .build(),
                    event().addEvidence(
                                    record(RecordSelector.of("7")),
                                    record(RecordSelector.of("7", "date")),
                                    record(RecordSelector.of("8", "text")))
                            .build()),
            nearMiss(
                    "fact.two-homes",
                    "a statement made on that occasion",
                    statement().occasion(TALKS).addEvidence(cited()).build(),
                    event().addEvidence(cited()).build()),
            nearMiss(
                    "fact.two-homes",
                    "a statement about it, and a step that the statement claims",
                    statement().addAbout(Topic.of(TALKS)).addEvidence(cited()).build(),
                    event().addEvidence(cited()).build(),
                    pledge().statedIn(SAID)
                            .addSteps(PledgeStep.of(Stage.PLEDGED, cited()))
                            .build()),
            nearMiss(
                    "fact.two-homes",
                    "an event that is linked, and one by way of the statement",
                    statement().addEvidence(cited()).build(),
                    event().addEvidence(cited()).build(),
                    event().id(EventId.of("b"))
                            .addEvidence(cited().toBuilder().via(SAID).build())
                            .build(),
                    link("l", TALKS, Relation.PART_OF, SAID)),
            nearMiss(
                    "fact.two-homes",
                    "an event that is deprecated",
                    statement().addEvidence(cited()).build(),
                    event().rank(Rank.DEPRECATED).addEvidence(cited()).build()),
            caught(
                    "fact.two-homes",
                    "a link that is deprecated",
                    "/events/0/evidence/0",
                    statement().addEvidence(cited()).build(),
                    event().addEvidence(cited()).build(),
                    link("l", TALKS, Relation.PART_OF, SAID).toBuilder()
                            .rank(Rank.DEPRECATED)
                            .build()),
            nearMiss(
                    "fact.two-homes",
                    "an event that depends on the statement",
                    statement().addEvidence(cited()).build(),
                    event().addConditions(Condition.of(SAID))
                            .addEvidence(cited())
                            .build()),
            nearMiss(
                    "fact.two-homes",
                    "a statement dated by the event",
                    statement()
                            .said(TimeExpression.of("the day before", Anchor.of(TALKS)))
                            .addEvidence(cited())
                            .build(),
                    event().addEvidence(cited()).build()),
            caught(
                    "fact.two-homes",
                    "both joined with a third that rests on other words",
                    "/events/0/evidence/0",
                    statement().addEvidence(cited()).build(),
                    event().addEvidence(cited()).build(),
                    event().id(EventId.of("b")).build(),
                    link("l", SAID, Relation.PART_OF, EventId.of("b")),
                    link("m", TALKS, Relation.PART_OF, EventId.of("b"))),
            nearMiss(
                    "fact.two-homes",
                    "a statement about the pledge",
                    statement().addAbout(Topic.of(AID)).addEvidence(cited()).build(),
                    pledge().addSteps(PledgeStep.of(Stage.PLEDGED, cited())).build()),
            nearMiss(
                    "fact.two-homes",
                    "a statement and an event that rest on different words",
                    statement().addEvidence(Citation.of(GAZETTE.id(), 0, 8)).build(),
                    event().addEvidence(cited()).build()),
            nearMiss(
                    "fact.two-homes",
                    "two statements",
                    statement().addEvidence(cited()).build(),
                    statement().id(StatementId.of("b")).addEvidence(cited()).build()),
            nearMiss(
                    "fact.two-homes",
                    "a source as a whole, and words about an attribute",
                    statement().addEvidence(Citation.of(GAZETTE.id()), cited()).build(),
                    event().addEvidence(
                                    Citation.of(GAZETTE.id()),
                                    cited().toBuilder().attribute("when").build())
                            .build()),
            caught(
                    "link.duplicate",
                    "the same link",
                    "/links/1",
                    twice(Relation.FOLLOWS, Factuality.CERTAIN, Small.TALKS, Small.SAID)),
            caught(
                    "link.duplicate",
                    "the same link the other way round",
                    "/links/1",
                    twice(Relation.CONCURRENT_WITH, Factuality.CERTAIN, Small.SAID, Small.TALKS)),
            nearMiss(
                    "link.duplicate",
                    "the other way round",
                    twice(Relation.FOLLOWS, Factuality.CERTAIN, Small.SAID, Small.TALKS)),
            nearMiss(
                    "link.duplicate",
                    "a link that a source denies",
                    twice(Relation.FOLLOWS, Factuality.CERTAIN_DENIED, Small.TALKS, Small.SAID)),
            caught(
                    "link.asserted-and-denied",
                    "the same link",
                    "/links/1",
                    twice(Relation.FOLLOWS, Factuality.CERTAIN_DENIED, Small.TALKS, Small.SAID)),
            nearMiss(
                    "link.asserted-and-denied",
                    "what may not be so",
                    twice(Relation.FOLLOWS, Factuality.POSSIBLE_DENIED, Small.TALKS, Small.SAID)),
            nearMiss(
                    "link.asserted-and-denied",
                    "the other way round",
                    twice(Relation.FOLLOWS, Factuality.CERTAIN_DENIED, Small.SAID, Small.TALKS)),
            caught(
                    "link.asserted-and-denied",
                    "two that are the same by way of a third",
                    "/links/2",
                    Small.link("a", Small.TALKS, Relation.SAME_AS, EventId.of("b")),
                    Small.link("c", EventId.of("c"), Relation.SAME_AS, EventId.of("b")),
                    told("d", Small.TALKS, Relation.SAME_AS, EventId.of("c"), Factuality.CERTAIN_DENIED)),
            nearMiss(
                    "link.asserted-and-denied",
                    "two that may be the same by way of a third",
                    told("a", Small.TALKS, Relation.SAME_AS, EventId.of("b"), Factuality.POSSIBLE),
                    Small.link("c", EventId.of("c"), Relation.SAME_AS, EventId.of("b")),
                    told("d", Small.TALKS, Relation.SAME_AS, EventId.of("c"), Factuality.CERTAIN_DENIED)));

    private static Dossier twice(Relation relation, Factuality factuality, EntryId subject, EntryId object) {
        return Small.dossier(
                Small.link("a", Small.TALKS, relation, Small.SAID), told("b", subject, relation, object, factuality));
    }

    private static Link told(String id, EntryId subject, Relation relation, EntryId object, Factuality factuality) {
        return Small.link(id, subject, relation, object).toBuilder()
                .addEvidence(Small.cited().toBuilder().factuality(factuality).build())
                .build();
    }

    private IdentityExamples() {}

    private static Need appeal() {
        return Need.builder()
                .id(APPEAL)
                .holder(ANN)
                .addContributions(Funding.unspecified())
                .build();
    }

    private static Citation record(RecordSelector selector) {
        return Citation.builder().source(GAZETTE.id()).addSelectors(selector).build();
    }

    private static Citation by(StatementId statement) {
        return cited().toBuilder().via(statement).build();
    }

    private static TimeExpression counted(String wording, EntryId anchor) {
        return TimeExpression.of(wording, Anchor.of(anchor));
    }

    private static TimeExpression dated(TimeExpression time, Basis basis) {
        return time.toBuilder().edtf(Edtf.parse("2025-03-06")).basis(basis).build();
    }

    private static Participation onBehalfOf(ActorId actor) {
        return Participation.of(ANN, Role.HOST).toBuilder().onBehalfOf(actor).build();
    }
}
