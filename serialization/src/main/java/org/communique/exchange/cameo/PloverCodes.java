package org.communique.exchange.cameo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types and modes of events after PLOVER: what they mean. */
public final class PloverCodes {

    private static final char MODE = '.';
    private static final Map<String, EventTerm> TERMS = new HashMap<>();
    private static final Set<String> KNOWN = new HashSet<>();

    static {
        String type = "";
        for (String line : PloverTable.LINES.split("\n", -1)) {
            String[] parts = line.split(" ", 2);
            type = line.indexOf(MODE) == 0 ? type : parts[0];
            String code = line.indexOf(MODE) == 0 ? type + parts[0] : type;
            KNOWN.add(code);
            if (parts.length > 1) {
                TERMS.put(code, EventTerm.parse(parts[1]));
            }
        }
    }

    private PloverCodes() {}

    /** {@return whether PLOVER has this type, now or in an earlier release} */
    public static boolean isType(String type) {
        return type.indexOf(MODE) < 0 && KNOWN.contains(type) && !type.isEmpty();
    }

    /** {@return whether PLOVER has this mode of a type} */
    public static boolean isMode(String type, String mode) {
        return KNOWN.contains(type + MODE + mode);
    }

    /** {@return what a type means in a mode, which may be empty; absent where PLOVER has no such type} */
    public static Optional<EventTerm> find(String type, String mode) {
        EventTerm ofMode = TERMS.get(type + MODE + mode);
        return Optional.ofNullable(ofMode)
                .or(() -> Optional.ofNullable(TERMS.get(type)).filter(term -> isType(type)));
    }
}
