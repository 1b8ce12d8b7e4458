package org.communique.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words before the name of a stretch that say which part of it is meant: "early March", "the end of the year". */
final class Stages {

    /** What stands right before the name. */
    static final Set<String> NAMES = Set.of("early", "mid", "late");

    /** What ties a stage to the name. */
    static final String MID = "mid-";

    private static final Set<String> PARTS = Set.of("beginning", "start", "middle", "end");
    private static final Set<CalendarUnit> DIVIDED = Set.of(CalendarUnit.WEEK, CalendarUnit.MONTH, CalendarUnit.YEAR);

    private Stages() {}

    /** "Early next week", "late March" and "the end of March" lie in what they are a part of. */
    static List<String> withoutStage(List<String> words) {
        List<String> rest = new ArrayList<>(withoutPart(words));
        if (rest.get(0).startsWith(MID)) {
            rest.set(0, rest.get(0).substring(MID.length()));
        } else if (rest.size() > 1 && NAMES.contains(rest.get(0))) {
            rest.remove(0);
        }
        return rest;
    }

    /** {@return the words without "the end of" and its kind before them; the words themselves where there is none} */
    static List<String> withoutPart(List<String> words) {
        int at = words.get(0).equals("the") ? 1 : 0;
        boolean part = words.size() > at + 2
                && PARTS.contains(words.get(at))
                && words.get(at + 1).equals("of");
        return part ? ofThe(words.subList(at + 2, words.size())) : words;
    }

    /** {@return the words without "the end of" before them, which begins a day, not only a stage} */
    static List<String> withoutEnd(List<String> words) {
        int end = words.indexOf("end");
        return end == 0 || (end == 1 && words.get(0).equals("the")) ? withoutPart(words) : words;
    }

    private static List<String> ofThe(List<String> words) {
        return words.size() == 2 && words.get(0).equals("the") ? ofThis(words.get(1), words) : words;
    }

    /** "The week" and "week" that something fills are this one. */
    static List<String> ofThis(String unit, List<String> words) {
        return CalendarUnit.named(unit).filter(DIVIDED::contains).isPresent() ? List.of("this", unit) : words;
    }
}
