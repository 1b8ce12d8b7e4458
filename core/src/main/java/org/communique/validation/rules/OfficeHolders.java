package org.communique.validation.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.actor.Tenure;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.internal.CompositeKey;
import org.communique.time.Edtf;
import org.communique.time.Precision;
import org.communique.validation.Lookup;
import org.jspecify.annotations.Nullable;

/** Who may hold which office when, by days, whichever entry of a person says so; what is open, unknown, qualified or reversed sets no limit. */
final class OfficeHolders {

    static final Lookup<OfficeHolders> LOOKUP =
            Lookup.of(found -> new OfficeHolders(found.dossier(), found.get(SameAsGroups.LOOKUP)));

    private final SameAsGroups same;
    private final Map<CompositeKey, DayRanges> byPost = new HashMap<>();

    OfficeHolders(Dossier dossier, SameAsGroups same) {
        this.same = same;
        for (Tenure tenure : dossier.tenures()) {
            if (DossierEntries.isValid(tenure)) {
                Edtf period = firm(ResolvedTimes.period(tenure.period(), tenure, dossier));
                byPost.computeIfAbsent(post(tenure.person(), tenure.office()), absent -> new DayRanges())
                        .add(first(period), last(period));
            }
        }
    }

    /** {@return whether a tenure gives somebody an office, at a time if it is known} */
    boolean mayHold(ActorId person, OfficeId office, Optional<Edtf> when) {
        DayRanges held = byPost.get(post(person, office));
        Edtf time = firm(when);
        boolean ofDays = time != null && time.precision().compareTo(Precision.DAY) <= 0;
        return held != null && held.meet(dayBefore(first(time), ofDays), dayAfter(last(time), ofDays));
    }

    private CompositeKey post(ActorId person, OfficeId office) {
        return CompositeKey.of(same.head(person).text(), office.local());
    }

    private static @Nullable Edtf firm(Optional<Edtf> time) {
        Edtf edtf = time.orElse(null);
        return edtf == null || edtf.approximate() || edtf.uncertain() ? null : edtf;
    }

    private static LocalDate first(@Nullable Edtf time) {
        return time == null ? LocalDate.MIN : time.earliest().orElse(LocalDate.MIN);
    }

    private static LocalDate last(@Nullable Edtf time) {
        return time == null ? LocalDate.MAX : time.latest().orElse(LocalDate.MAX);
    }

    /** In another zone a day may be the one before it. */
    private static LocalDate dayBefore(LocalDate first, boolean ofDays) {
        return ofDays && !first.equals(LocalDate.MIN) ? first.minusDays(1) : first;
    }

    /** In another zone a day may be the one after it. */
    private static LocalDate dayAfter(LocalDate last, boolean ofDays) {
        return ofDays && !last.equals(LocalDate.MAX) ? last.plusDays(1) : last;
    }
}
