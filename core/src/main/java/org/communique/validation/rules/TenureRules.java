package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.dossier.Dossier;
import org.communique.id.OfficeId;
import org.communique.internal.CompositeKey;
import org.communique.shape.Visit;
import org.communique.time.Edtf;
import org.communique.time.IntervalEnd;
import org.communique.validation.Findings;
import org.communique.validation.Rule;

/** What can be wrong with who holds which office. */
final class TenureRules {

    /** Who holds or held an office alone. */
    private static final Set<TenureStatus> ALONE = Set.of(TenureStatus.INCUMBENT, TenureStatus.FORMER);

    /** What nobody is or was twice at a time, nor one and the other. */
    private static final Set<TenureStatus> IN_OFFICE =
            Set.of(TenureStatus.INCUMBENT, TenureStatus.FORMER, TenureStatus.ACTING);

    private static final Set<TenureStatus> NOW =
            Set.of(TenureStatus.INCUMBENT, TenureStatus.ACTING, TenureStatus.SUSPENDED);

    private static final Rule INCUMBENTS =
            RuleMessages.rule(Dossier.class, "tenure.two-incumbents", WARNING, (dossier, found) -> {
                TenurePeriods<OfficeId, Tenure> held = new TenurePeriods<>(
                        (one, other) -> !found.get(SameAsGroups.LOOKUP).areJoined(one.person(), other.person()));
                DossierEntries.eachValid(dossier, Tenure.class, tenure -> {
                    Optional<Edtf> period = period(tenure.value(), found);
                    Optional<TenureStatus> status = tenure.value().status();
                    if (period.isPresent() && status.isPresent() && ALONE.contains(status.get())) {
                        held.add(tenure.value().office(), tenure, period.get());
                    }
                });
                held.overlaps((earlier, later) -> found.at(
                        later,
                        later.value().office(),
                        later.value().person(),
                        earlier.value().person()));
            });

    private static final Rule DUPLICATE =
            RuleMessages.rule(Dossier.class, "tenure.duplicate", WARNING, (dossier, found) -> {
                SameAsGroups same = found.get(SameAsGroups.LOOKUP);
                Map<CompositeKey, Visit<Tenure>> undated = new HashMap<>();
                TenurePeriods<CompositeKey, Tenure> dated = new TenurePeriods<>(TenureRules::areOneWay);
                BiConsumer<Visit<Tenure>, Visit<Tenure>> report = (earlier, later) -> found.at(
                        later,
                        later.value().person(),
                        later.value().office(),
                        earlier.value().id());
                DossierEntries.eachValid(dossier, Tenure.class, tenure -> {
                    String person = same.head(tenure.value().person()).text();
                    String office = tenure.value().office().local();
                    Optional<Edtf> period = period(tenure.value(), found);
                    if (period.isPresent()) {
                        dated.add(CompositeKey.of(person, office), tenure, period.get());
                    } else if (tenure.value().period().isEmpty()) {
                        Visit<Tenure> earlier =
                                undated.putIfAbsent(CompositeKey.of(person, office, status(tenure.value())), tenure);
                        if (earlier != null) {
                            report.accept(earlier, tenure);
                        }
                    }
                });
                dated.overlaps(report);
            });

    private static final Rule STATUS =
            RuleMessages.rule(Tenure.class, "tenure.status-differs", WARNING, (tenure, found) -> {
                Optional<Edtf> period =
                        DossierEntries.isValid(tenure.value()) ? period(tenure.value(), found) : Optional.empty();
                Optional<TenureStatus> status = tenure.value().status();
                if (period.isPresent()
                        && status.isPresent()
                        && denies(period.get(), status.get(), told(tenure, found))) {
                    found.at(tenure.member("status"), status.get(), period.get());
                }
            });

    static final List<Rule> ALL = List.of(INCUMBENTS, DUPLICATE, STATUS);

    private TenureRules() {}

    private static Optional<Edtf> period(Tenure tenure, Findings found) {
        return ResolvedTimes.period(tenure.period(), tenure, found.dossier());
    }

    private static String status(Tenure tenure) {
        return tenure.status().isPresent() ? tenure.status().get().code() : "";
    }

    /** Somebody may hold an office and be suspended from it, but not hold it and have held it. */
    private static boolean areOneWay(Tenure one, Tenure other) {
        return one.status().equals(other.status())
                || (one.status().map(IN_OFFICE::contains).orElse(true)
                        && other.status().map(IN_OFFICE::contains).orElse(true));
    }

    /** When the status is told: on the days of its sources or, where there are none, that of the report. */
    private static List<Edtf> told(Visit<Tenure> tenure, Findings found) {
        return tenure.value().evidence().isEmpty()
                ? found.asOf().map(Edtf::of).stream().toList()
                : found.get(PublicationDates.LOOKUP).of(tenure.value()).dates();
    }

    private static boolean denies(Edtf period, TenureStatus status, List<Edtf> told) {
        if (status.equals(TenureStatus.FORMER)) {
            return period.end() == IntervalEnd.OPEN
                    || isSurely(told, day -> period.endDate()
                            .filter(end -> TimeRules.isSurelyBefore(day, end))
                            .isPresent());
        } else if (status.equals(TenureStatus.DESIGNATE)) {
            return isSurely(told, day -> period.startDate()
                    .filter(start -> TimeRules.isSurelyBefore(start, day))
                    .isPresent());
        }
        return NOW.contains(status) && isSurely(told, day -> TimeRules.isSurelyBefore(period, day));
    }

    private static boolean isSurely(List<Edtf> told, Predicate<Edtf> denied) {
        return !told.isEmpty() && told.stream().allMatch(denied);
    }
}
