package org.communique.validation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.entry.Entry;

/**
 * One way to get a dossier wrong.
 *
 * @param code the rule that is broken
 * @param plant adds what breaks it, and nothing else that is wrong, and says where
 */
record Fault(String code, Function<Bed, String> plant) {

    static final List<Fault> ALL = Stream.of(EntryFaults.ALL, ClaimFaults.ALL, WordFaults.ALL)
            .flatMap(List::stream)
            .toList();

    /** One in an entry of its own. */
    static Fault in(String code, String pointer, Function<Bed, ? extends Entry> entry) {
        return new Fault(code, bed -> bed.add(entry.apply(bed)) + pointer);
    }

    @Override
    public String toString() {
        return code;
    }
}
