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

/** Who may hold which office when, by days, whichever entry of a person says so; what is open, unknown, qualified or reversed sets no limit. */
final class OfficeHolders {

    static final Lookup<OfficeHolders> LOOKUP =
            Lookup.of(found -> new OfficeHolders(found.dossier(), found.get(SameAsGroups.LOOKUP)));

    private final SameAsGroups same;
    private final Map<CompositeKey, DayRanges> byPost = new HashMap<>();

    OfficeHolders(Dossier dossier, SameAsGroups same) {
        this.same = same;
        for (Tenure tenure :
                dossier.tenures().stream().filter(DossierEntries::isValid).toList()) {
            Optional<Edtf> period = firm(ResolvedTimes.period(tenure.period(), tenure, dossier));
            byPost.computeIfAbsent(post(tenure.person(), tenure.office()), absent -> new DayRanges())
                    .add(first(period), last(period));
        }
    }

    /** {@return whether a tenure gives somebody an office, at a time if it is known} */
    boolean mayHold(ActorId person, OfficeId office, Optional<Edtf> when) {
        DayRanges held = byPost.get(post(person, office));
        Optional<Edtf> time = firm(when);
        return held != null && held.meet(firstAnywhere(time), lastAnywhere(time));
    }

    private CompositeKey post(ActorId person, OfficeId office) {
        return CompositeKey.of(same.head(person).text(), office.local());
    }

    private static Optional<Edtf> firm(Optional<Edtf> time) {
        return time.filter(edtf -> !edtf.approximate() && !edtf.uncertain());
    }

    private static LocalDate first(Optional<Edtf> time) {
        return time.flatMap(Edtf::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate last(Optional<Edtf> time) {
        return time.flatMap(Edtf::latest).orElse(LocalDate.MAX);
    }

    /** In another zone a day may be the one before it. */
    private static LocalDate firstAnywhere(Optional<Edtf> time) {
        return time.filter(OfficeHolders::isOfDays)
                .flatMap(Edtf::earliest)
                .map(day -> day.minusDays(1))
                .orElseGet(() -> first(time));
    }

    /** In another zone a day may be the one after it. */
    private static LocalDate lastAnywhere(Optional<Edtf> time) {
        return time.filter(OfficeHolders::isOfDays)
                .flatMap(Edtf::latest)
                .map(day -> day.plusDays(1))
                .orElseGet(() -> last(time));
    }

    private static boolean isOfDays(Edtf time) {
        return time.precision().compareTo(Precision.DAY) <= 0;
    }
}
