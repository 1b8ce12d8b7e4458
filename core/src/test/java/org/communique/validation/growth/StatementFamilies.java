package org.communique.validation.growth;

import static org.communique.validation.growth.Family.finding;
import static org.communique.validation.growth.Given.times;
import static org.communique.validation.growth.Numbered.actor;
import static org.communique.validation.growth.Numbered.body;
import static org.communique.validation.growth.Numbered.link;
import static org.communique.validation.growth.Numbered.said;
import static org.communique.validation.growth.Numbered.statement;

import java.util.Collections;
import java.util.List;
import org.communique.actor.Existence;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.statement.Polarity;
import org.communique.statement.Stance;

/** For the rules of who says something, to whom, and about what. */
final class StatementFamilies {

    static final List<Family> ALL = List.of(
            finding(
                    "statement.speaker-is-not-an-agent",
                    "bodies that are only proposed, in one statement",
                    n -> Given.of(n / 2, i -> body(i).toBuilder()
                                    .existence(Existence.PROPOSED)
                                    .build())
                            .and(1, s -> said(0).addAllSpeakers(times(n / 2, Numbered::actor))
                                    .build())),
            finding(
                    "statement.audience-includes-speaker",
                    "as many who speak as who hear them",
                    n -> Given.of(said(0).addAllSpeakers(times(n / 2, Numbered::actor))
                            .addAllAudience(times(n / 2, Numbered::actor))
                            .build())),
            finding("statement.holder-is-speaker", "statements of one who is the same as many", n -> Given.of(
                            n / 2, i -> said(i).addSpeakers(actor(0))
                                    .holder(actor(n / 2))
                                    .build())
                    .and(n / 2, i -> link(i, actor(i), Relation.SAME_AS, actor(i + 1)))),
            finding(
                    "statement.speaker-twice",
                    "one who speaks again and again",
                    n -> Given.of(said(0).addAllSpeakers(Collections.nCopies(n, Numbered.actor(0)))
                            .build())),
            finding(
                    "stance.on-itself",
                    "stances of one statement",
                    n -> Given.of(said(0).addAllStances(
                                    Collections.nCopies(n, Stance.of(Topic.of(statement(0)), Polarity.FAVOURS)))
                            .build())));

    private StatementFamilies() {}
}
