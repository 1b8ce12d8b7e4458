package org.communique.exchange.cameo;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Event codes of CAMEO: what a code means, by the longest code of the table that it begins with. */
public final class CameoCodes {

    private static final int ROOT = 2;
    /** Of version 1.1b3; they mean what those before their last digit mean. */
    private static final Set<String> LATER = Set.of("1834", "1951", "1952");

    private static final Map<String, BigDecimal> SCORES = new HashMap<>();
    private static final Map<String, EventTerm> TERMS = new HashMap<>();

    static {
        CameoTable.LINES.lines().forEach(CameoCodes::add);
    }

    private CameoCodes() {}

    private static void add(String line) {
        String[] parts = line.split(" ", 3);
        String[] codes = parts[0].split("\\+", 2);
        BigDecimal score = new BigDecimal(parts[1]);
        SCORES.put(codes[0], score);
        for (int i = 1; codes.length > 1 && i <= Integer.parseInt(codes[1]); i++) {
            SCORES.put(codes[0] + i, score);
        }
        if (parts.length > 2) {
            TERMS.put(codes[0], EventTerm.parse(parts[2]));
        }
    }

    /** {@return all codes, in order} */
    public static SortedSet<String> all() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(SCORES.keySet()));
    }

    /** {@return whether CAMEO has this code, in version 1.1 or, as those of precise and of unmanned weapons, later} */
    public static boolean isKnown(String code) {
        return SCORES.containsKey(code) || LATER.contains(code);
    }

    /** {@return what a code means; absent where CAMEO has not even its first two digits} */
    public static Optional<EventTerm> find(String code) {
        for (int length = code.length(); length >= ROOT; length--) {
            EventTerm term = TERMS.get(code.substring(0, length));
            if (term != null) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /** {@return how far a code is cooperation, up to 10, or conflict, down to -10; absent where CAMEO has it not} */
    public static Optional<BigDecimal> goldstein(String code) {
        return Optional.ofNullable(SCORES.get(code));
    }

    /**
     * {@return the number of the quarter that a code is in, from verbal cooperation, 1, to material conflict, 4, as GDELT draws
     * its borders; absent where CAMEO has not its first two digits}
     */
    public static Optional<Integer> quadClass(String code) {
        if (find(code).isEmpty()) {
            return Optional.empty();
        }
        int root = Integer.parseInt(code.substring(0, ROOT));
        return Optional.of(root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4);
    }
}
