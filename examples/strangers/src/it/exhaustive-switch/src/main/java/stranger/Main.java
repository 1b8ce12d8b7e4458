package stranger;

import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.actor.UnrecognizedActor;

/** Compiles only while the sealed types name all their kinds; fails where a value is none of them. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // The real consumer goes here: Actor, Contribution, TextSelector and EntryId, each without a default.
        String kind = kind(State.of("GB", "United Kingdom"));
        if (!kind.equals("state")) {
            throw new AssertionError(kind);
        }
    }

    private static String kind(Actor actor) {
        return switch (actor) {
            case State state -> "state";
            case Person person -> "person";
            case Organization organization -> "organization";
            case Collective collective -> "collective";
            case UnrecognizedActor unrecognized -> "unrecognized";
        };
    }
}
