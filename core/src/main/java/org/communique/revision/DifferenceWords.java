package org.communique.revision;

import java.util.ArrayList;
import java.util.List;

/** A difference as an editor would tell it: what is gone, what is not as it was, what is new, what stands elsewhere. */
final class DifferenceWords {

    private static final String INDENT = "    ";

    private final List<String> lines = new ArrayList<>();

    private DifferenceWords() {}

    static List<String> of(Difference difference) {
        DifferenceWords words = new DifferenceWords();
        difference.header().ifPresent(header -> words.changes(header, header.changes()));
        difference.removed().forEach(gone -> words.lines.add("- " + gone));
        difference.changed().forEach(changed -> words.changes(changed, changed.changes()));
        difference.added().forEach(added -> words.lines.add("+ " + added));
        difference
                .moved()
                .forEach(moved -> words.lines.add("> " + moved.id() + ": place " + (moved.from() + 1)
                        + " among those of its kind, now " + (moved.to() + 1)));
        return List.copyOf(words.lines);
    }

    private void changes(Object owner, List<AttributeChange> changes) {
        lines.add("~ " + owner);
        changes.forEach(change -> lines.add(INDENT + change.inWords()));
    }
}
