package org.communique.validation.rules;

import static org.communique.validation.Severity.ERROR;
import static org.communique.validation.Severity.INFO;
import static org.communique.validation.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Actor;
import org.communique.actor.Existence;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.validation.Rule;

/** What can be wrong with who says something, to whom, and about what. */
final class StatementRules {

    private static final Set<Existence> NOT_YET = Set.of(Existence.PROPOSED, Existence.HYPOTHETICAL);

    private static final Rule SPEAKER =
            RuleMessages.rule(ActorId.class, "statement.speaker-is-not-an-agent", WARNING, (id, found) -> {
                Optional<Actor> speaker = id.attribute().equals("speakers")
                                && id.owner(Statement.class).isPresent()
                        ? found.dossier().find(id.value())
                        : Optional.empty();
                Optional<Existence> existence =
                        speaker.isPresent() ? speaker.get().existence() : Optional.empty();
                if (existence.isPresent() && NOT_YET.contains(existence.get())) {
                    found.at(id, id.value(), existence.get());
                }
            });

    private static final Rule AUDIENCE =
            RuleMessages.rule(Statement.class, "statement.audience-includes-speaker", WARNING, (statement, found) -> {
                Set<ActorId> speakers = new HashSet<>(statement.value().speakers());
                List<ActorId> audience = statement.value().audience();
                for (int i = 0; i < audience.size(); i++) {
                    if (speakers.contains(audience.get(i))) {
                        found.at(statement.member("audience", i), audience.get(i));
                    }
                }
            });

    private static final Rule HOLDER =
            RuleMessages.rule(Statement.class, "statement.holder-is-speaker", INFO, (statement, found) -> {
                List<ActorId> speakers = statement.value().speakers();
                Optional<ActorId> holder = statement.value().holder();
                if (speakers.size() == 1
                        && holder.isPresent()
                        && found.get(SameAsGroups.LOOKUP).areJoined(holder.get(), speakers.get(0))) {
                    found.at(statement.member("holder"), holder.get());
                }
            });

    private static final Rule STANCE = RuleMessages.rule(Stance.class, "stance.on-itself", ERROR, (stance, found) -> {
        Optional<EntryId> target = stance.value().target().entry();
        if (target.isPresent()
                && stance.owner().orElseThrow().value() instanceof Statement statement
                && target.get().equals(statement.id())) {
            found.at(stance.member("target").member("entry"), target.get());
        }
    });

    static final List<Rule> ALL = List.of(SPEAKER, AUDIENCE, HOLDER, STANCE);

    private StatementRules() {}
}
