package org.communique.validation.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;

/**
 * Who gives and who gets, of the parties to a pledge or of those who make a step of it.
 *
 * <p>Who acts on behalf of somebody else is not the one who gives or gets.
 */
final class PledgeParties {

    private static final Set<Role> GIVING = Set.of(Role.DONOR, Role.FUNDER, Role.PLEDGOR);

    private final List<Participation> parties;
    private final SameAsGroups same;

    PledgeParties(List<Participation> parties, SameAsGroups same) {
        this.parties = parties;
        this.same = same;
    }

    /**
     * {@return the places of those who get what they give; none where several give to several, who may share it among
     * themselves}
     */
    List<Integer> gettingTheirOwn() {
        if (!haveBoth()) {
            return List.of();
        }
        List<Integer> recipients = new ArrayList<>();
        Set<EntryId> gets = Collections.newSetFromMap(new MixedKeyMap<>());
        Set<EntryId> gives = Collections.newSetFromMap(new MixedKeyMap<>());
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).role().equals(Role.RECIPIENT)) {
                recipients.add(i);
                gets.add(principal(i));
            } else if (GIVING.contains(parties.get(i).role())) {
                gives.add(principal(i));
            }
        }
        if (gives.size() > 1 && gets.size() > 1) {
            return List.of();
        }
        recipients.removeIf(i -> !gives.contains(principal(i)));
        return List.copyOf(recipients);
    }

    private boolean haveBoth() {
        boolean give = false;
        boolean get = false;
        for (Participation party : parties) {
            get |= party.role().equals(Role.RECIPIENT);
            give |= GIVING.contains(party.role());
        }
        return give && get;
    }

    private EntryId principal(int party) {
        return same.head(
                parties.get(party).onBehalfOf().orElse(parties.get(party).actor()));
    }
}
