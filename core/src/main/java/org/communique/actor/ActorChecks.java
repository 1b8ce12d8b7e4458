package org.communique.actor;

import org.communique.internal.Refusals;

/** What the builders of all actors refuse. */
final class ActorChecks {

    private ActorChecks() {}

    /** {@return what of an actor is refused} */
    static Refusals refusals(Actor built) {
        return Refusals.none()
                .entry(built.title(), built.note(), built.open())
                .text("description", built.description())
                .that(
                        !built.names().isEmpty() || built.description().isPresent(),
                        "names",
                        "expected a name or a description but there is neither");
    }
}
