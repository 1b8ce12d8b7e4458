package org.communique.ledger;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.id.ActorId;
import org.communique.pledge.Pledge;
import org.communique.statement.Statement;

/** Who gives, moves and receives. */
final class Givers {

    private static final Set<Role> GIVING = Set.of(Role.PLEDGOR, Role.DONOR, Role.FUNDER, Role.BUYER, Role.GUARANTOR);
    private static final Set<Role> RECEIVING = Set.of(Role.RECIPIENT, Role.BENEFICIARY);

    private Givers() {}

    /** {@return who gives, each for whom it acts; none where nobody is named} */
    static Set<ActorId> giving(List<Participation> parties) {
        return actors(parties, GIVING::contains);
    }

    static Set<ActorId> receiving(List<Participation> parties) {
        return actors(parties, RECEIVING::contains);
    }

    static Set<ActorId> channels(List<Participation> parties) {
        return actors(parties, Role.CHANNEL::equals);
    }

    /** {@return who takes part in whatever role but as one who receives, in a form that can be looked up} */
    static String movers(List<Participation> parties) {
        return parties.isEmpty() ? Level.EVERYBODY : key(actors(parties, role -> !RECEIVING.contains(role)));
    }

    /** {@return actors in a form that can be looked up: their ids, in order} */
    static String key(Set<ActorId> actors) {
        return String.join(" ", actors.stream().map(ActorId::text).toList());
    }

    private static Set<ActorId> actors(List<Participation> parties, Predicate<Role> role) {
        Set<ActorId> actors = new TreeSet<>();
        for (Participation party : parties) {
            if (role.test(party.role())) {
                actors.add(party.onBehalfOf().orElse(party.actor()));
            }
        }
        return actors;
    }

    /** {@return whether one of those who give says so, or it is said as the view of one} */
    static boolean says(Statement statement, Pledge pledge) {
        Set<ActorId> givers = giving(pledge.parties());
        return statement.holder().filter(givers::contains).isPresent()
                || statement.speakers().stream().anyMatch(givers::contains);
    }
}
