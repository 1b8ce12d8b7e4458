package org.communique.validation;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.id.SourceId;

/** What one validation is about, and what rules have looked up in it so far. */
final class ValidationContext {

    private final Dossier dossier;
    private final Optional<LocalDate> asOf;
    private final Map<SourceId, String> texts;
    private final TextCounts counts = new TextCounts();
    private final IdentityHashMap<Lookup<?>, Object> made = new IdentityHashMap<>();

    ValidationContext(Dossier dossier, Optional<LocalDate> asOf, Map<SourceId, String> texts) {
        this.dossier = dossier;
        this.asOf = asOf;
        this.texts = texts;
    }

    Dossier dossier() {
        return dossier;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    Map<SourceId, String> texts() {
        return texts;
    }

    TextCounts counts() {
        return counts;
    }

    /** One lookup may ask for another while it is made. */
    @SuppressWarnings("unchecked") // what a lookup made is kept under it alone
    <R> R get(Lookup<R> lookup, Findings found) {
        Object kept = made.get(lookup);
        if (kept == null) {
            kept = lookup.make(found);
            made.put(lookup, kept);
        }
        return (R) kept;
    }
}
