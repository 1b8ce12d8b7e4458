package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import org.communique.amount.AmountReading;
import org.communique.arbitraries.CommuniqueArbitraries;
import org.communique.dossier.AttributeEvidence;
import org.communique.dossier.EntryCase;
import org.communique.ledger.Conflict;
import org.communique.ledger.CountedStep;
import org.communique.ledger.Figure;
import org.communique.ledger.LedgerReport;
import org.communique.ledger.LeftOut;
import org.communique.ledger.Line;
import org.communique.ledger.Measure;
import org.communique.ledger.NeedCoverage;
import org.communique.ledger.PledgeProgress;
import org.communique.ledger.RateTable;
import org.communique.ledger.Total;
import org.communique.pledge.CorrectedStep;
import org.communique.position.HeldPosition;
import org.communique.position.HeldStance;
import org.communique.position.PositionChange;
import org.communique.position.PositionMatrix;
import org.communique.quotation.Coverage;
import org.communique.quotation.QuoteFinding;
import org.communique.quotation.QuotePlace;
import org.communique.quotation.QuoteReport;
import org.communique.revision.AttributeChange;
import org.communique.revision.AttributeValue;
import org.communique.revision.ChangedEntry;
import org.communique.revision.ChangedHeader;
import org.communique.revision.Difference;
import org.communique.revision.MovedEntry;
import org.communique.revision.PlacedEntry;
import org.communique.revision.UnifiedConflict;
import org.communique.shape.Shape;
import org.communique.time.Chronology;
import org.communique.time.Resolution;
import org.communique.timeline.ItemSpan;
import org.communique.timeline.OrderAnswer;
import org.communique.timeline.OrderReason;
import org.communique.timeline.PointBounds;
import org.communique.timeline.TimelineContradiction;
import org.communique.timeline.TimelineItem;
import org.communique.timeline.TimelineMoment;
import org.communique.timeline.TimelineSummary;
import org.communique.validation.Position;
import org.communique.validation.TextCheck;
import org.junit.jupiter.api.Test;

/** No type of the model escapes the tests. */
class ModelTypesTest {

    /** What is returned by an operation and is no part of a dossier. */
    private static final Set<Class<?>> ANSWERS = Set.of(
            AmountReading.class,
            AmountReading.Ambiguous.class,
            AmountReading.Refused.class,
            AmountReading.Understood.class,
            AttributeEvidence.class,
            Chronology.Place.class,
            Conflict.class,
            CorrectedStep.class,
            CountedStep.class,
            Coverage.class,
            Coverage.Sentence.class,
            Figure.class,
            AttributeChange.class,
            AttributeValue.class,
            ChangedEntry.class,
            ChangedHeader.class,
            Difference.class,
            MovedEntry.class,
            PlacedEntry.class,
            UnifiedConflict.class,
            org.communique.revision.Conflict.class,
            LedgerReport.class,
            LeftOut.class,
            Line.class,
            Measure.class,
            NeedCoverage.class,
            PledgeProgress.class,
            HeldPosition.class,
            HeldStance.class,
            Position.class,
            PositionChange.class,
            PositionMatrix.class,
            QuoteFinding.class,
            QuotePlace.class,
            ItemSpan.class,
            OrderAnswer.class,
            OrderReason.class,
            PointBounds.class,
            TimelineContradiction.class,
            TimelineItem.class,
            TimelineMoment.class,
            TimelineSummary.class,
            QuoteReport.class,
            RateTable.Dated.class,
            Resolution.class,
            Resolution.Resolved.class,
            Resolution.Unresolved.class,
            TextCheck.class,
            Total.class);

    @Test
    void everyTypeWithABuilderIsListed() {
        List<Class<?>> generated = ClassFiles.all().stream()
                .filter(type -> type.getSimpleName().startsWith("Immutable"))
                .toList();

        assertThat(generated)
                .containsExactlyInAnyOrderElementsOf(ModelTypes.built().stream()
                        .<Class<?>>map(ModelTypes::generated)
                        .toList());
    }

    @Test
    void everyPublicRecordIsListed() {
        List<Class<?>> records = ClassFiles.exported().stream()
                .filter(Class::isRecord)
                .filter(ModelTypesTest::isPublic)
                .filter(type -> !ANSWERS.contains(type) && !describes(type) && !wraps(type))
                .toList();

        assertThat(ModelTypes.all()).containsAll(records);
    }

    @Test
    void everyListedTypeHasAnArbitrary() {
        assertThat(CommuniqueArbitraries.types()).containsAll(ModelTypes.all());
    }

    @Test
    void everySealedTypeOfTheModelHasAnArbitrary() {
        List<Class<?>> sealed = ClassFiles.exported().stream()
                .filter(Class::isSealed)
                .filter(ModelTypesTest::isPublic)
                .filter(type -> !ANSWERS.contains(type) && !describes(type) && !wraps(type))
                .toList();

        assertThat(CommuniqueArbitraries.types()).containsAll(sealed);
    }

    /** What describes the types of the model is none of them. */
    private static boolean describes(Class<?> type) {
        return type.getPackage() == Shape.class.getPackage();
    }

    /** An entry by its kind holds one that is tested. */
    private static boolean wraps(Class<?> type) {
        return EntryCase.class.isAssignableFrom(type);
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers());
    }
}
