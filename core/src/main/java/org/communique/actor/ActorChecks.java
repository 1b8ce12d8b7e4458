package org.communique.actor;

import org.communique.internal.Checks;

/** What the builders of all actors refuse. */
final class ActorChecks {

    private ActorChecks() {}

    static void check(Actor built) {
        Checks.entry(built.title(), built.note(), built.open());
        Checks.text("description", built.description());
        Checks.that(
                !built.names().isEmpty() || built.description().isPresent(),
                "names",
                "expected a name or a description but there is neither");
    }
}
