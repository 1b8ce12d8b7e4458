package org.communique.ledger.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Contribution;
import org.communique.pledge.PledgeStep;

/** Draws who says that a step came about, how firmly, and when that was recorded; and whether it is so. */
final class Knowledge {

    static final SourceId UNDATED = SourceId.of("undated");
    static final StatementId CLAIM = StatementId.of("claim");

    /** Sources, and the days on which they were published. */
    static final List<LocalDate> PUBLISHED =
            List.of(LocalDate.of(2024, 3, 15), LocalDate.of(2024, 4, 10), LocalDate.of(2024, 12, 1));

    private static final List<Factuality> HEDGES =
            List.of(Factuality.POSSIBLE, Factuality.PROBABLE, Factuality.UNCOMMITTED);

    private final Choices choices;
    private final Circumstances circumstances;

    Knowledge(Choices choices, Circumstances circumstances) {
        this.choices = choices;
        this.circumstances = circumstances;
    }

    static SourceId source(LocalDate published) {
        return SourceId.of("published-" + published);
    }

    /** Tells who says so, and says whether it came about and is known. */
    boolean holds(PledgeStep.Builder step, LocalDate day) {
        boolean known = isKnown(step, day);
        return isTrue(step, day) && known;
    }

    private boolean isTrue(PledgeStep.Builder step, LocalDate day) {
        Citation words = Citation.of(sourceOf(day));
        switch (choices.below(circumstances.exact() ? 6 : 9)) {
            case 0, 1, 2, 3 -> {}
            case 4 -> step.addEvidence(words);
            case 5 -> step.addEvidence(words.via(CLAIM));
            case 6 -> {
                step.addEvidence(words.hedged(choices.of(HEDGES)));
                return choices.oneIn(2);
            }
            case 7 -> {
                step.addEvidence(words, words.hedged(Factuality.CERTAIN_DENIED));
                return choices.oneIn(2);
            }
            default -> {
                step.addEvidence(words.hedged(Factuality.CERTAIN_DENIED));
                return false;
            }
        }
        return true;
    }

    /** Tells who says that something is promised, now and then, and says whether it is. */
    boolean isTrueOf(Contribution.Builder<?> told) {
        if (!choices.oneIn(8)) {
            return true;
        }
        Citation words = Citation.of(UNDATED);
        switch (choices.below(3)) {
            case 0 -> told.addEvidence(words.hedged(choices.of(HEDGES)));
            case 1 -> told.addEvidence(words, words.hedged(Factuality.CERTAIN_DENIED));
            default -> {
                told.addEvidence(words.via(CLAIM));
                return true;
            }
        }
        return choices.oneIn(2);
    }

    /** One that was published on the day or later, or nobody knows when. */
    private SourceId sourceOf(LocalDate day) {
        List<LocalDate> later =
                PUBLISHED.stream().filter(each -> !each.isBefore(day)).toList();
        return choices.oneIn(3) ? UNDATED : source(choices.of(later));
    }

    private boolean isKnown(PledgeStep.Builder step, LocalDate day) {
        Instant recorded = Circumstances.instant(
                (int) (day.toEpochDay() - Circumstances.BEGIN.toEpochDay()) + 1 + choices.below(30));
        if (choices.oneIn(3)) {
            step.recorded(recorded);
        }
        return circumstances.knows(recorded);
    }
}
