package org.communique.validation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.id.SourceId;
import org.jspecify.annotations.Nullable;

/** What one validation is about, and what rules look up in it. */
final class ValidationContext {

    private final Dossier dossier;
    private final Optional<LocalDate> asOf;
    private final ActorCountries homes;
    private final CurrencyHistory publications;
    private final SourceTexts texts;
    private @Nullable SameAsGroups same;
    private @Nullable OfficeHolders tenures;
    private @Nullable EventsAhead tellings;

    ValidationContext(Dossier dossier, Optional<LocalDate> asOf, Map<SourceId, String> texts) {
        this.dossier = dossier;
        this.asOf = asOf;
        this.homes = new ActorCountries(dossier);
        this.publications = new CurrencyHistory(dossier);
        this.texts = new SourceTexts(dossier, texts);
    }

    Dossier dossier() {
        return dossier;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    ActorCountries homes() {
        return homes;
    }

    CurrencyHistory publications() {
        return publications;
    }

    SourceTexts texts() {
        return texts;
    }

    /** Entries that are said to be the same; gathered when it is first asked for. */
    SameAsGroups same() {
        if (same == null) {
            same = SameAsGroups.same(dossier);
        }
        return same;
    }

    /** Made when it is first asked for. */
    OfficeHolders tenures() {
        if (tenures == null) {
            tenures = new OfficeHolders(dossier, same());
        }
        return tenures;
    }

    /** Gathered when it is first asked for. */
    EventsAhead tellings() {
        if (tellings == null) {
            tellings = new EventsAhead(dossier.entriesById().values(), dossier::sameAs);
        }
        return tellings;
    }
}
