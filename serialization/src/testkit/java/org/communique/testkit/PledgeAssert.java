package org.communique.testkit;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.communique.actor.Role;
import org.communique.id.ActorId;
import org.communique.pledge.Pledge;
import org.communique.pledge.Stage;

/** Assertions about a pledge. */
public final class PledgeAssert extends AbstractAssert<PledgeAssert, Pledge> {

    PledgeAssert(Pledge actual) {
        super(actual, PledgeAssert.class);
    }

    /** Verifies that some step has the stage or, where the stage has a rank, one that comes after it. */
    public PledgeAssert hasReached(Stage stage) {
        isNotNull();
        if (actual.steps().stream().noneMatch(step -> isAtLeast(step.stage(), stage))) {
            failWithMessage(
                    "Expecting %s%nto have reached %s%nbut its steps are %s", actual.summary(), stage.code(), stages());
        }
        return this;
    }

    /** Verifies that no step has the stage or, where the stage has a rank, one that comes after it. */
    public PledgeAssert hasNotReached(Stage stage) {
        isNotNull();
        if (actual.steps().stream().anyMatch(step -> isAtLeast(step.stage(), stage))) {
            failWithMessage(
                    "Expecting %s%nnot to have reached %s%nbut its steps are %s",
                    actual.summary(), stage.code(), stages());
        }
        return this;
    }

    /** Verifies that somebody takes part in a role. */
    public PledgeAssert hasParty(ActorId actor, Role role) {
        isNotNull();
        if (actual.parties().stream()
                .noneMatch(party -> party.actor().equals(actor) && party.role().equals(role))) {
            failWithMessage(
                    "Expecting %s%nto have the party %s as %s%nbut its parties are %s",
                    actual.summary(), actor.text(), role.code(), parties());
        }
        return this;
    }

    private static boolean isAtLeast(Stage reached, Stage stage) {
        OptionalInt rank = stage.rank();
        return reached.equals(stage)
                || (rank.isPresent()
                        && reached.rank().isPresent()
                        && reached.rank().getAsInt() > rank.getAsInt());
    }

    private String stages() {
        return actual.steps().stream()
                .map(step -> step.stage().code())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), codes -> codes.isEmpty() ? "none" : codes));
    }

    private String parties() {
        return actual.parties().stream()
                .map(party -> party.actor().text() + " as " + party.role().code())
                .collect(Collectors.joining(", "));
    }
}
