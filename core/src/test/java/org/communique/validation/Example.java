package org.communique.validation;

import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;

/**
 * A dossier, and what a rule finds wrong with it.
 *
 * @param code the rule
 * @param what what the example shows
 * @param dossier the dossier
 * @param pointers where the rule finds something; nowhere in a near miss
 */
record Example(String code, String what, Dossier dossier, List<String> pointers) {

    static Example caught(String code, String what, String pointer, Dossier dossier) {
        return new Example(code, what, dossier, List.of(pointer));
    }

    static Example caught(String code, String what, String pointer, Entry... entries) {
        return caught(code, what, pointer, Small.dossier(entries));
    }

    static Example caughtAll(String code, String what, List<String> pointers, Entry... entries) {
        return new Example(code, what, Small.dossier(entries), pointers);
    }

    static Example nearMiss(String code, String what, Dossier dossier) {
        return new Example(code, what, dossier, List.of());
    }

    static Example nearMiss(String code, String what, Entry... entries) {
        return nearMiss(code, what, Small.dossier(entries));
    }

    @Override
    public String toString() {
        return code + (pointers.isEmpty() ? ", near miss: " : ": ") + what;
    }
}
