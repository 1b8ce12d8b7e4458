package org.communique.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A difference as an editor would tell it: what is gone, what is not as it was, what is new, what stands elsewhere. */
final class DifferenceWords {

    private static final String INDENT = "    ";

    private final RevisionWords language;
    private final List<String> lines = new ArrayList<>();

    private DifferenceWords(RevisionWords language) {
        this.language = language;
    }

    static List<String> of(Difference difference, RevisionWords language) {
        DifferenceWords words = new DifferenceWords(language);
        difference.header().ifPresent(header -> words.changes(header, header.changes()));
        difference.removed().forEach(gone -> words.lines.add("- " + gone));
        difference.changed().forEach(changed -> words.changes(changed, changed.changes()));
        difference.added().forEach(added -> words.lines.add("+ " + added));
        difference.moved().forEach(moved -> words.lines.add(moved.inWords(language)));
        return List.copyOf(words.lines);
    }

    private void changes(Object owner, List<AttributeChange> changes) {
        lines.add("~ " + owner);
        Map<String, AttributeChange> gone = new HashMap<>();
        Map<String, AttributeChange> added = new HashMap<>();
        changes.forEach(change -> {
            if (change.kind() == ChangeKind.REMOVED) {
                gone.putIfAbsent(withoutMark(change), change);
            } else if (change.kind() == ChangeKind.ADDED) {
                added.putIfAbsent(withoutMark(change), change);
            }
        });
        for (AttributeChange change : changes) {
            Map<String, AttributeChange> others = change.kind() == ChangeKind.ADDED ? gone : added;
            Optional<AttributeChange> alike = Optional.ofNullable(others.get(withoutMark(change)));
            lines.add(INDENT
                    + alike.map(other -> change.besides(other, language)).orElseGet(() -> change.inWords(language)));
        }
    }

    /** What is added and what is gone may be told in the same words, as far as these go. */
    private String withoutMark(AttributeChange change) {
        return change.inWords(language).substring(2);
    }
}
