package org.communique.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.shape.Visit;
import org.communique.time.Aspect;
import org.communique.time.Edtf;
import org.communique.time.RelativeWording;
import org.communique.time.Resolution;
import org.communique.time.Tense;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.communique.validation.Findings;

/** What the wordings of times that have a date mean by themselves, whatever that date. */
final class WordingDates {

    /** From which a wording counts that does not count from a day. */
    private static final Edtf ANY_DAY = Edtf.of(LocalDate.of(2000, 1, 1));

    private static final List<Tense> TENSES = List.of(Tense.PAST, Tense.FUTURE);

    private WordingDates() {}

    /** {@return what a wording means, where it is not the date beside it in any tense and zone; absent without a date} */
    static Optional<Edtf> apartFromDate(Visit<TimeExpression> time, Findings found) {
        Edtf date = time.value().edtf().orElse(null);
        String wording = time.value().wording().orElse(null);
        List<Edtf> days = date != null && wording != null && isEnglish(time, found.dossier())
                ? days(time.value(), wording, found)
                : List.of();
        if (date == null || wording == null || days.isEmpty()) {
            return Optional.empty();
        }
        List<Edtf> meant = meanings(time, wording, days, found.dossier());
        for (Edtf each : meant) {
            if (!areApart(each, date)) {
                return Optional.empty();
            }
        }
        return meant.stream().findFirst();
    }

    /** What a wording means in the tense of its time, and what it would in the other; nothing where the first is open. */
    private static List<Edtf> meanings(Visit<TimeExpression> time, String wording, List<Edtf> days, Dossier dossier) {
        Tense tense = dossier.tense(time);
        Aspect aspect = Dossier.aspect(time);
        List<Edtf> meanings = new ArrayList<>();
        for (Edtf day : days) {
            for (Tense each : TENSES) {
                Optional<Edtf> meaning = meaning(wording, day, each, aspect);
                if (meaning.isPresent()) {
                    meanings.add(meaning.get());
                } else if (tense == each || tense == Tense.EITHER) {
                    return List.of();
                }
            }
        }
        return meanings;
    }

    private static boolean isEnglish(Visit<TimeExpression> time, Dossier dossier) {
        return time.entry()
                .filter(entry -> dossier.readsAsEnglish(time.value(), entry.id()))
                .isPresent();
    }

    /** The days that a wording may count from: a moment is on the day before or after in other zones. */
    private static List<Edtf> days(TimeExpression time, String words, Findings found) {
        Optional<Edtf> anchor = time.anchor().flatMap(point -> point.date(found.dossier()::dateOf));
        if (anchor.isEmpty()) {
            return DayWordings.countFromADay(words, found) ? List.of() : List.of(ANY_DAY);
        }
        return anchor.filter(Edtf::hasOffset)
                .flatMap(Edtf::earliest)
                .filter(day -> Math.abs(day.getYear()) < 9999)
                .map(day -> Stream.of(day, day.minusDays(1), day.plusDays(1))
                        .map(Edtf::of)
                        .toList())
                .orElse(List.of(anchor.get()));
    }

    private static Optional<Edtf> meaning(String words, Edtf day, Tense tense, Aspect aspect) {
        return RelativeWording.resolve(words, day, tense, aspect) instanceof Resolution.Resolved resolved
                ? Optional.of(resolved.time())
                : Optional.empty();
    }

    /** {@return whether two times are certainly apart, in whatever zones they are} */
    static boolean areApart(Edtf one, Edtf other) {
        return one.overlaps(other) == Ternary.NO
                && (!other.hasOffset() || TimeRules.isSurelyBefore(one, other) || TimeRules.isSurelyBefore(other, one));
    }
}
