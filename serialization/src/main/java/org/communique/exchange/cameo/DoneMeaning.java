package org.communique.exchange.cameo;

import java.util.Map;
import org.communique.actor.Role;
import org.communique.event.EventType;
import org.communique.event.Modality;

/**
 * Something that is done.
 *
 * @param type what kind of event it is
 * @param first what part the first side plays
 * @param second what part the other side plays
 * @param modality whether it is real: no code says so, but that of an attempt
 */
public record DoneMeaning(EventType type, Role first, Role second, Modality modality) implements EventMeaning {

    private static final Map<String, Role> FIRST = Map.of(
            "acts", Role.INITIATOR,
            "visits", Role.GUEST,
            "hosts", Role.HOST,
            "receives", Role.HOST,
            "together", Role.PARTICIPANT,
            "mediates", Role.MEDIATOR);
    private static final Map<String, Role> SECOND = Map.of(
            "acts", Role.TARGET,
            "visits", Role.HOST,
            "hosts", Role.GUEST,
            "receives", Role.PARTICIPANT,
            "together", Role.PARTICIPANT,
            "mediates", Role.PARTY);

    static DoneMeaning parse(String... words) {
        return new DoneMeaning(EventType.of(words[1]), role(FIRST, words[2]), role(SECOND, words[2]), modality(words));
    }

    /** {@return what is done by a code that nobody knows: that it is done, and by whom, its system alone can say} */
    public static DoneMeaning unknown(String system) {
        return new DoneMeaning(
                EventType.of(system + ":unknown"),
                Role.of(system + ":first"),
                Role.of(system + ":second"),
                Modality.UNSTATED);
    }

    private static Role role(Map<String, Role> roles, String sides) {
        Role role = roles.get(sides);
        if (role == null) {
            throw new IllegalArgumentException("no parts of the sides: " + sides);
        }
        return role;
    }

    private static Modality modality(String... words) {
        return words.length > 3 ? Modality.of(words[3]) : Modality.UNSTATED;
    }
}
