package org.communique.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.evidence.Evidenced;
import org.communique.id.SourceId;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.communique.validation.Lookup;

/** When the sources of claims were published; gathered once for each of several, however many times the claim has. */
final class PublicationDates {

    static final Lookup<PublicationDates> LOOKUP = Lookup.of(found -> new PublicationDates(found.dossier()));

    private static final int MOST_COMPARED = 16;

    private final Dossier dossier;
    private final IdentityHashMap<Evidenced, Latest> known = new IdentityHashMap<>();

    private PublicationDates(Dossier dossier) {
        this.dossier = dossier;
    }

    /** {@return the latest publications that a claim rests on} */
    Latest of(Evidenced claim) {
        return claim.evidence().size() == 1 ? latest(claim) : known.computeIfAbsent(claim, this::latest);
    }

    private Latest latest(Evidenced claim) {
        Collection<SourceId> sources = TimeRules.sources(claim);
        List<Edtf> dates = new ArrayList<>(sources.size());
        for (SourceId source : sources) {
            dossier.dateOf(source).ifPresent(dates::add);
        }
        Optional<SourceId> only =
                sources.size() == 1 ? Optional.of(sources.iterator().next()) : Optional.empty();
        return new Latest(only, dates.size() < sources.size() ? List.of() : latest(dates));
    }

    /** Those that are certainly before none of the others. */
    private static List<Edtf> latest(List<Edtf> dates) {
        if (dates.size() < 2) {
            return dates;
        }
        List<Edtf> latest = new ArrayList<>();
        for (Edtf date : dates) {
            if (latest.stream().noneMatch(other -> other.equals(date) || date.before(other) == Ternary.YES)) {
                latest.removeIf(other -> other.before(date) == Ternary.YES || latest.size() >= MOST_COMPARED);
                latest.add(date);
            }
        }
        return latest;
    }

    /**
     * The latest publications.
     *
     * @param only the source, if it is one alone
     * @param dates when; none where there is no source, or nothing is known of when one was published
     */
    record Latest(Optional<SourceId> only, List<Edtf> dates) {

        /** {@return a publication, if a time is certainly after all of them: by the days of the source where it counts from that} */
        Optional<Edtf> before(TimeExpression time, Edtf when) {
            boolean ofOneZone = time.anchor().isPresent()
                    && only.isPresent()
                    && time.anchor().get().equals(Anchor.of(only.get()));
            for (Edtf day : dates) {
                if (ofOneZone ? day.before(when) != Ternary.YES : !TimeRules.isSurelyBefore(day, when)) {
                    return Optional.empty();
                }
            }
            return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(0));
        }
    }
}
