package org.communique.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is held against texts during one validation. */
final class TextCounts {

    private final Map<TextCheck.Kind, Integer> checked = new EnumMap<>(TextCheck.Kind.class);
    private final Map<TextCheck.Kind, Map<TextCheck.Reason, Integer>> unchecked = new EnumMap<>(TextCheck.Kind.class);

    void checked(TextCheck.Kind kind) {
        checked.merge(kind, 1, Integer::sum);
    }

    void unchecked(TextCheck.Kind kind, TextCheck.Reason reason) {
        unchecked
                .computeIfAbsent(kind, absent -> new EnumMap<>(TextCheck.Reason.class))
                .merge(reason, 1, Integer::sum);
    }

    List<TextCheck> checks() {
        List<TextCheck> checks = new ArrayList<>();
        for (TextCheck.Kind kind : TextCheck.Kind.values()) {
            checks.add(new TextCheck(kind, checked.getOrDefault(kind, 0), unchecked.getOrDefault(kind, Map.of())));
        }
        return List.copyOf(checks);
    }
}
