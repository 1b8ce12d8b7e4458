package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.ANN;
import static org.communique.validation.Small.BODY;
import static org.communique.validation.Small.FRANCE;
import static org.communique.validation.Small.SAID;
import static org.communique.validation.Small.TALKS;
import static org.communique.validation.Small.person;
import static org.communique.validation.Small.state;
import static org.communique.validation.Small.statement;

import java.util.List;
import org.communique.actor.Existence;
import org.communique.actor.Organization;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.statement.Polarity;
import org.communique.statement.Stance;

/** Examples of statements. */
final class StatementExamples {

    static final List<Example> ALL = List.of(
            caught(
                    "statement.speaker-twice",
                    "one speaker twice",
                    "/statements/0/speakers/1",
                    Small.statement().addSpeakers(Small.ANN, Small.ANN).build()),
            nearMiss(
                    "statement.speaker-twice",
                    "one who speaks, and is spoken to",
                    Small.statement()
                            .addSpeakers(Small.ANN)
                            .addAddressees(Small.ANN)
                            .build()),
            caught(
                    "statement.speaker-is-not-an-agent",
                    "a coalition that is only proposed",
                    "/statements/0/speakers/0",
                    body(Existence.PROPOSED),
                    statement().addSpeakers(BODY).build()),
            caught(
                    "statement.speaker-is-not-an-agent",
                    "a state that is only supposed",
                    "/statements/0/speakers/0",
                    state(FRANCE).toBuilder().existence(Existence.HYPOTHETICAL).build(),
                    statement().addSpeakers(FRANCE).build()),
            nearMiss(
                    "statement.speaker-is-not-an-agent",
                    "somebody who has died since",
                    person(ANN).toBuilder().existence(Existence.DECEASED).build(),
                    statement().addSpeakers(ANN).build()),
            nearMiss(
                    "statement.speaker-is-not-an-agent",
                    "a coalition that is forming",
                    body(Existence.FORMING),
                    statement().addSpeakers(BODY).build()),
            nearMiss(
                    "statement.speaker-is-not-an-agent",
                    "spoken to, not speaking",
                    body(Existence.PROPOSED),
                    statement().addAddressees(BODY).build()),
            caught(
                    "statement.audience-includes-speaker",
                    "somebody who hears themselves",
                    "/statements/0/audience/1",
                    statement().addSpeakers(ANN).addAudience(BODY, ANN).build()),
            nearMiss(
                    "statement.audience-includes-speaker",
                    "somebody else",
                    statement().addSpeakers(ANN).addAudience(BODY).build()),
            caught(
                    "statement.holder-is-speaker",
                    "somebody for themselves",
                    "/statements/0/holder",
                    statement().addSpeakers(ANN).holder(ANN).build()),
            caught(
                    "statement.holder-is-speaker",
                    "somebody for whom they are the same as",
                    "/statements/0/holder",
                    statement().addSpeakers(ANN).holder(BODY).build(),
                    Small.link("same", ANN, Relation.SAME_AS, BODY)),
            nearMiss(
                    "statement.holder-is-speaker",
                    "a minister for a state",
                    statement().addSpeakers(ANN).holder(FRANCE).build()),
            nearMiss(
                    "statement.holder-is-speaker",
                    "one of two speakers, whose view it is",
                    statement().addSpeakers(ANN, BODY).holder(ANN).build()),
            nearMiss(
                    "statement.holder-is-speaker",
                    "nobody who speaks",
                    statement().holder(ANN).build()),
            caught(
                    "stance.on-itself",
                    "a statement for itself",
                    "/statements/0/stances/0/target/entry",
                    statement()
                            .addStances(Stance.of(Topic.of(SAID), Polarity.FAVOURS))
                            .build()),
            nearMiss(
                    "stance.on-itself",
                    "a statement for the talks, about itself",
                    statement()
                            .addStances(Stance.of(Topic.of(TALKS), Polarity.FAVOURS))
                            .addAbout(Topic.of(SAID))
                            .build()));

    private StatementExamples() {}

    private static Organization body(Existence existence) {
        return Small.body("body").toBuilder().existence(existence).build();
    }
}
