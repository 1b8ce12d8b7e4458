package org.communique.validation.rules;

import java.util.HashMap;
import java.util.Map;
import org.communique.time.RelativeWording;
import org.communique.validation.Findings;
import org.communique.validation.Lookup;

/** Which wordings count from a day; read once for each, however many times have it. */
final class DayWordings {

    private static final Lookup<DayWordings> LOOKUP = Lookup.of(found -> new DayWordings());

    private final Map<String, Boolean> known = new HashMap<>();

    private DayWordings() {}

    /** {@return whether a wording means other times on other days, as {@link RelativeWording#countsFromADay} says} */
    static boolean countFromADay(String wording, Findings found) {
        return found.get(LOOKUP).known.computeIfAbsent(wording, RelativeWording::countsFromADay);
    }
}
