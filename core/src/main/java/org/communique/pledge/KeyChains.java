package org.communique.pledge;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.communique.internal.Checks;

/** Keys of which each leads to at most one other, as a part to its whole. */
final class KeyChains {

    private KeyChains() {}

    /**
     * Refuses keys that lead back to themselves.
     *
     * @param list the attribute whose elements have the keys
     * @param attribute the attribute by which one leads to another
     * @throws IllegalArgumentException if one does
     */
    static void refuseCircles(String list, String attribute, Map<String, String> next) {
        Set<String> sound = new HashSet<>();
        for (String start : next.keySet()) {
            Set<String> passed = new HashSet<>();
            for (String key = start; key != null && !sound.contains(key); key = next.get(key)) {
                Checks.that(passed.add(key), list, "\"" + key + "\" is " + attribute + " itself");
            }
            sound.addAll(passed);
        }
    }
}
