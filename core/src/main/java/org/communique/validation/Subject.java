package org.communique.validation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.id.SourceId;
import org.jspecify.annotations.Nullable;

/** What one validation is about, and what rules look up in it. */
final class Subject {

    private final Dossier dossier;
    private final Optional<LocalDate> asOf;
    private final Homes homes;
    private final Publications publications;
    private final Texts texts;
    private @Nullable Groups same;
    private @Nullable Tenures tenures;
    private @Nullable Tellings tellings;

    Subject(Dossier dossier, Optional<LocalDate> asOf, Map<SourceId, String> texts) {
        this.dossier = dossier;
        this.asOf = asOf;
        this.homes = new Homes(dossier);
        this.publications = new Publications(dossier);
        this.texts = new Texts(dossier, texts);
    }

    Dossier dossier() {
        return dossier;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    Homes homes() {
        return homes;
    }

    Publications publications() {
        return publications;
    }

    Texts texts() {
        return texts;
    }

    /** Entries that are said to be the same; gathered when it is first asked for. */
    Groups same() {
        if (same == null) {
            same = Groups.same(dossier);
        }
        return same;
    }

    /** Made when it is first asked for. */
    Tenures tenures() {
        if (tenures == null) {
            tenures = new Tenures(dossier, same());
        }
        return tenures;
    }

    /** Gathered when it is first asked for. */
    Tellings tellings() {
        if (tellings == null) {
            tellings = new Tellings(dossier.entriesById().values(), dossier::sameAs);
        }
        return tellings;
    }
}
