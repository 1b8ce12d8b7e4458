package org.communique.validation.rules;

import static org.communique.validation.Severity.ERROR;
import static org.communique.validation.Severity.INFO;
import static org.communique.validation.Severity.WARNING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.id.SourceId;
import org.communique.shape.Visit;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.communique.validation.Findings;
import org.communique.validation.Rule;

/** What can be wrong with times, and with the order of what they date. */
final class TimeRules {

    /** Where the day begins first: what is recorded on a day is on no later one anywhere. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    /** Between these every day is one of the years -9999 to 9999 everywhere; EDTF has no others. */
    private static final Instant EARLIEST =
            LocalDate.of(-9998, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private static final Instant LATEST =
            LocalDate.of(9999, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private static final Rule UNRESOLVED =
            RuleMessages.rule(TimeExpression.class, "time.unresolved", INFO, (time, found) -> {
                if (isReadable(time, found.dossier()) && !lacksAnchor(time.value(), found)) {
                    Optional<Edtf> meant = ResolvedTimes.date(time, found.dossier());
                    found.at(
                            time,
                            time.value().wording().orElseThrow(),
                            meant.map(Edtf::text).orElse("–"));
                }
            });

    private static final Rule ANCHOR =
            RuleMessages.rule(TimeExpression.class, "time.anchor-missing", WARNING, (time, found) -> {
                if (isReadable(time, found.dossier()) && lacksAnchor(time.value(), found)) {
                    found.at(time, time.value().wording().orElseThrow());
                }
            });

    private static final Rule REVERSED =
            RuleMessages.rule(Edtf.class, "time.interval-reversed", ERROR, (edtf, found) -> {
                if (edtf.value().reversed()) {
                    found.at(edtf, edtf.value());
                }
            });

    private static final Rule WORDING =
            RuleMessages.rule(TimeExpression.class, "time.wording-differs", WARNING, (time, found) -> {
                Optional<Edtf> meant = WordingDates.apartFromDate(time, found);
                if (meant.isPresent()) {
                    found.at(
                            time.member("wording"),
                            time.value().wording().orElseThrow(),
                            meant.get(),
                            time.value().edtf().orElseThrow());
                }
            });

    private static final Rule AFTER =
            RuleMessages.rule(TimeExpression.class, "time.after-source", WARNING, (time, found) -> {
                boolean valid = DossierEntries.isValid(time.entry().orElseThrow());
                Optional<Edtf> when = valid ? ResolvedTimes.date(time, found.dossier()) : Optional.empty();
                Optional<Edtf> limit = when.isPresent() ? limit(time, when.get(), found) : Optional.empty();
                if (limit.isPresent()) {
                    found.at(time, when.get(), limit.get());
                }
            });

    private static final Rule PLANNED =
            RuleMessages.rule(DiplomaticEvent.class, "event.planned-in-the-past", WARNING, (event, found) -> {
                Optional<Edtf> today = today(found);
                Optional<Edtf> when =
                        today.isPresent() ? ResolvedTimes.when(event.value(), found.dossier()) : Optional.empty();
                if (when.isPresent()
                        && isSurelyBefore(when.get(), today.get())
                        && found.get(UpcomingEvents.LOOKUP).areAllAhead(event.value())) {
                    found.at(event.member("when"), event.value().modality(), when.get(), today.get());
                }
            });

    private static final Rule RECORDED =
            RuleMessages.rule(Entry.class, "entry.recorded-before-source", WARNING, (entry, found) -> {
                Optional<Instant> recorded = entry.value().recorded();
                Optional<LocalDate> day = recorded.isPresent() ? latestDay(recorded.get()) : Optional.empty();
                Optional<Edtf> published =
                        day.isPresent() ? publishedAfter(day.get(), entry.value(), found.dossier()) : Optional.empty();
                if (published.isPresent()) {
                    found.at(entry.member("recorded"), recorded.get(), published.get());
                }
            });

    static final List<Rule> ALL = List.of(UNRESOLVED, ANCHOR, REVERSED, WORDING, AFTER, PLANNED, RECORDED);

    private TimeRules() {}

    /** Whether only words say when, in a language that is read. */
    private static boolean isReadable(Visit<TimeExpression> time, Dossier dossier) {
        return time.value().edtf().isEmpty()
                && dossier.readsAsEnglish(
                        time.value(), time.entry().orElseThrow().id());
    }

    /** A wording such as "next week" that a day would resolve, and nothing says which. */
    private static boolean lacksAnchor(TimeExpression time, Findings found) {
        return time.anchor().isEmpty()
                && DayWordings.countFromADay(time.wording().orElseThrow(), found);
    }

    /** The day before which a date should be and is not: that of its sources or, for a source, that of the report. */
    private static Optional<Edtf> limit(Visit<TimeExpression> time, Edtf date, Findings found) {
        if (time.attribute().equals("published")) {
            Optional<Edtf> today = today(found);
            return today.isPresent() && isSurelyBefore(today.get(), date) ? today : Optional.empty();
        }
        Optional<Evidenced> fact = ReportedFacts.of(time, found.dossier());
        return fact.isEmpty()
                ? Optional.empty()
                : found.get(PublicationDates.LOOKUP).of(fact.get()).before(time.value(), date);
    }

    private static Optional<Edtf> today(Findings found) {
        return found.asOf().isPresent() ? Optional.of(Edtf.of(found.asOf().get())) : Optional.empty();
    }

    private static Optional<Edtf> publishedAfter(LocalDate day, Entry entry, Dossier dossier) {
        for (Citation citation : entry.evidence()) {
            Optional<Edtf> publication = dossier.dateOf(citation.source());
            if (publication.isPresent() && isBefore(day, publication.get())) {
                return publication;
            }
        }
        return Optional.empty();
    }

    /** Nothing is certainly before what may begin on that day or earlier. */
    private static boolean isBefore(LocalDate day, Edtf other) {
        Optional<LocalDate> earliest = other.earliest();
        return (earliest.isEmpty() || day.isBefore(earliest.get()))
                && Edtf.of(day).before(other) == Ternary.YES;
    }

    /**
     * {@return whether one is before the other in whatever zones people tell such dates: where it is the 6th in one, it may
     * be the 7th in another, so that only more than a day between them counts; what is the 8th on one island of the Pacific
     * while it is the 6th on another is left out, for a rule that kept silent of it would keep silent of much that is wrong}
     */
    static boolean isSurelyBefore(Edtf one, Edtf other) {
        return one.before(other) == Ternary.YES && !areNeighbours(one, other);
    }

    private static boolean areNeighbours(Edtf one, Edtf other) {
        return !(one.hasOffset() && other.hasOffset())
                && one.latest().isPresent()
                && other.earliest().isPresent()
                && ChronoUnit.DAYS.between(one.latest().get(), other.earliest().get()) <= 1;
    }

    /** {@return when the sources that something rests on were published, as far as that is known} */
    static List<Edtf> published(Evidenced claim, Dossier dossier) {
        List<Edtf> published = new ArrayList<>();
        for (SourceId source : sources(claim)) {
            Optional<Edtf> publication = dossier.dateOf(source);
            if (publication.isPresent()) {
                published.add(publication.get());
            }
        }
        return published;
    }

    /** {@return the sources that something rests on, each once} */
    static Collection<SourceId> sources(Evidenced claim) {
        List<Citation> evidence = claim.evidence();
        if (evidence.size() == 1) {
            return List.of(evidence.get(0).source());
        }
        Set<SourceId> sources = new LinkedHashSet<>();
        for (Citation citation : evidence) {
            sources.add(citation.source());
        }
        return sources;
    }

    private static Optional<LocalDate> latestDay(Instant instant) {
        return instant.isAfter(EARLIEST) && instant.isBefore(LATEST)
                ? Optional.of(LocalDate.ofInstant(instant, EASTERNMOST))
                : Optional.empty();
    }
}
