package org.communique.pledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Elements of a list that name each other by keys, as a part its whole. */
final class KeyChains {

    private KeyChains() {}

    /**
     * {@return what is wrong where two elements have the same key, or one names none of them or, by whatever detour,
     * itself}
     *
     * @param attribute the attribute by which one names another
     */
    static <T> Optional<String> problem(
            List<T> elements,
            Function<T, Optional<String>> key,
            String attribute,
            Function<T, Optional<String>> names) {
        return isPlain(elements, key, names) ? Optional.empty() : problemOfKeys(elements, key, attribute, names);
    }

    /** Whether there are no keys at all, as in most lists. */
    private static <T> boolean isPlain(
            List<T> elements, Function<T, Optional<String>> key, Function<T, Optional<String>> names) {
        for (T element : elements) {
            if (key.apply(element).isPresent() || names.apply(element).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static <T> Optional<String> problemOfKeys(
            List<T> elements,
            Function<T, Optional<String>> key,
            String attribute,
            Function<T, Optional<String>> names) {
        Set<String> keys = new HashSet<>();
        for (T element : elements) {
            if (!key.apply(element).map(keys::add).orElse(true)) {
                return Optional.of("two have the same key");
            }
        }
        Map<String, String> next = new HashMap<>();
        for (T element : elements) {
            Optional<String> named = names.apply(element);
            if (named.isPresent() && !keys.contains(named.get())) {
                return Optional.of(attribute + " \"" + named.get() + "\", which is the key of none");
            }
            named.ifPresent(other -> key.apply(element).ifPresent(own -> next.put(own, other)));
        }
        return circle(next).map(back -> attribute + " \"" + back + "\", which leads back to itself");
    }

    /** A key that leads back to itself, if one does. */
    private static Optional<String> circle(Map<String, String> next) {
        Set<String> sound = new HashSet<>();
        for (String start : next.keySet()) {
            Set<String> passed = new HashSet<>();
            for (String key = start; key != null && !sound.contains(key); key = next.get(key)) {
                if (!passed.add(key)) {
                    return Optional.of(key);
                }
            }
            sound.addAll(passed);
        }
        return Optional.empty();
    }
}
