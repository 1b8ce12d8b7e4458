package org.communique.json.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierLookup;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.LedgerReport;
import org.communique.pledge.Stage;
import org.communique.position.PositionMatrix;
import org.communique.position.Positions;
import org.communique.revision.Difference;
import org.communique.revision.Merge;
import org.communique.revision.Unified;
import org.communique.timeline.Timeline;
import org.communique.validation.Report;
import org.communique.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is asked of a dossier, each time of one that has not been asked before, so that no index of its own is ready. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnswersBenchmark {

    private static final List<Figure> FIGURES =
            List.of(Figure.named(), Figure.reached(Stage.DELIVERED), Figure.outstanding());

    /** Which document. */
    @Param({"mixed", "coalition", "large"})
    private String document = "mixed";

    private Dossier dossier = Documents.NOTHING;
    private Dossier revised = Documents.NOTHING;

    /** Reads the document, and makes a later version of it. */
    @Setup
    public void prepare() {
        dossier = Documents.JSON.read(Documents.named(document));
        revised = Documents.revised(dossier);
    }

    /** The same entries in a new dossier; its lists are the same ones, so that this costs next to nothing. */
    private Dossier unasked() {
        return dossier.toBuilder().build();
    }

    @Benchmark
    public Report validate() {
        return Validator.standard().validate(unasked());
    }

    @Benchmark
    public DossierLookup lookup() {
        return unasked().lookup();
    }

    @Benchmark
    public Timeline timeline() {
        return Timeline.of(unasked());
    }

    @Benchmark
    public PositionMatrix positions() {
        return Positions.of(unasked()).matrix();
    }

    @Benchmark
    public LedgerReport ledger() {
        return Ledger.of(unasked()).report(FIGURES, By.GIVER);
    }

    @Benchmark
    public Difference difference() {
        return Difference.between(unasked(), revised);
    }

    @Benchmark
    public Merge merge() {
        return Merge.of(unasked(), revised, dossier);
    }

    @Benchmark
    public Unified unified() {
        return Unified.of(unasked());
    }
}
