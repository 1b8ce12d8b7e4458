package org.communique.pledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communique.internal.Checks;

/** Elements of a list that name each other by keys, as a part its whole. */
final class KeyChains {

    private KeyChains() {}

    /**
     * Refuses elements of which two have the same key, or one names none of them or, by whatever detour, itself.
     *
     * @param list the attribute that the list is
     * @param attribute the attribute by which one names another
     * @throws IllegalArgumentException if there are such
     */
    static <T> void check(
            String list,
            List<T> elements,
            Function<T, Optional<String>> key,
            String attribute,
            Function<T, Optional<String>> names) {
        Set<String> keys = new HashSet<>();
        for (T element : elements) {
            Checks.that(key.apply(element).map(keys::add).orElse(true), list, "two have the same key");
        }
        Map<String, String> next = new HashMap<>();
        for (T element : elements) {
            names.apply(element).ifPresent(named -> {
                Checks.that(keys.contains(named), list, attribute + " \"" + named + "\", which is the key of none");
                key.apply(element).ifPresent(own -> next.put(own, named));
            });
        }
        refuseCircles(list, attribute, next);
    }

    private static void refuseCircles(String list, String attribute, Map<String, String> next) {
        Set<String> sound = new HashSet<>();
        for (String start : next.keySet()) {
            Set<String> passed = new HashSet<>();
            for (String key = start; key != null && !sound.contains(key); key = next.get(key)) {
                Checks.that(passed.add(key), list, attribute + " \"" + key + "\", which leads back to itself");
            }
            sound.addAll(passed);
        }
    }
}
