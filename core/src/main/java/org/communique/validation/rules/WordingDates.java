package org.communique.validation.rules;

import java.time.LocalDate;
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

/** What the wordings of times that have a date mean by themselves, whatever that date. */
final class WordingDates {

    /** From which a wording counts that does not count from a day. */
    private static final Edtf ANY_DAY = Edtf.of(LocalDate.of(2000, 1, 1));

    private WordingDates() {}

    /** {@return what a wording means, where it is not the date beside it in any tense and zone; absent without a date} */
    static Optional<Edtf> apartFromDate(Visit<TimeExpression> time, Dossier dossier) {
        Optional<Edtf> date = time.value().edtf();
        List<Edtf> meant = date.isPresent() ? meanings(time, dossier) : List.of();
        return meant.stream().allMatch(each -> areApart(each, date.orElseThrow()))
                ? meant.stream().findFirst()
                : Optional.empty();
    }

    /** What a wording means in the tense of its time, and what it would in the other; nothing where the first is open. */
    private static List<Edtf> meanings(Visit<TimeExpression> time, Dossier dossier) {
        Optional<String> wording = time.value().wording().filter(words -> isEnglish(time, dossier));
        List<Edtf> days =
                wording.map(words -> days(time.value(), words, dossier)).orElse(List.of());
        Tense tense = dossier.tense(time);
        Aspect aspect = Dossier.aspect(time);
        boolean known = !days.isEmpty()
                && days.stream().allMatch(day -> Stream.of(Tense.PAST, Tense.FUTURE)
                        .filter(each -> tense == each || tense == Tense.EITHER)
                        .allMatch(each -> meaning(wording.orElseThrow(), day, each, aspect)
                                .isPresent()));
        return known
                ? days.stream()
                        .flatMap(day -> Stream.of(Tense.PAST, Tense.FUTURE)
                                .flatMap(each -> meaning(wording.orElseThrow(), day, each, aspect).stream()))
                        .toList()
                : List.of();
    }

    private static boolean isEnglish(Visit<TimeExpression> time, Dossier dossier) {
        return time.entry()
                .filter(entry -> dossier.readsAsEnglish(time.value(), entry.id()))
                .isPresent();
    }

    /** The days that a wording may count from: a moment is on the day before or after in other zones. */
    private static List<Edtf> days(TimeExpression time, String words, Dossier dossier) {
        Optional<Edtf> anchor = time.anchor().flatMap(point -> point.date(dossier::dateOf));
        if (anchor.isEmpty()) {
            return RelativeWording.countsFromADay(words) ? List.of() : List.of(ANY_DAY);
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
