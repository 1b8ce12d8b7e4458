package org.communique.examples.briefing;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.id.SourceId;
import org.communique.ledger.Account;
import org.communique.ledger.By;
import org.communique.ledger.Ledger;
import org.communique.ledger.LedgerReport;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Prints what is promised, how far it has come, and by whose word, in figures. */
@Command(
        name = "ledger",
        description = "Print how much is promised and how far it has come: what each stage holds, each thing once.")
final class LedgerCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A dossier in JSON, or in lines where the name ends with .ndjson or .jsonl; - for standard"
                    + " input; the built-in dossier where there is none.")
    private @Nullable String file;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Only what had come about by then, as in 2025-03-06.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description = "Only what had been recorded by then, as in 2025-03-06T12:00:00Z.")
    private @Nullable Instant knownAt;

    @Option(
            names = "--published",
            paramLabel = "SOURCE=DATE",
            description = "When a source was published, as in article=2025-03-06.")
    private Map<SourceId, LocalDate> published = new LinkedHashMap<>();

    @Option(
            names = "--during",
            paramLabel = "EDTF",
            converter = EdtfConverter.class,
            description = "Only what is for that time, as in 2025 or 2024-04/2025-03.")
    private @Nullable Edtf during;

    @Option(
            names = "--figure",
            paramLabel = "FIGURE",
            description =
                    "named, recorded, reached, standing, outstanding, ended, or gap:FROM,TO; standing by default.")
    private @Nullable String figure;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            split = ",",
            description = "Of this stage, or of several as pledged,committed; of each that a step names by default.")
    private List<String> stages = new ArrayList<>();

    @Option(
            names = "--by",
            paramLabel = "KEY",
            split = ",",
            description =
                    "A row for each: giver, receiver, channel, instrument, item or support; several as giver,item.")
    private List<By> by = new ArrayList<>();

    @Option(names = "--giver", paramLabel = "ID", description = "Only what this actor gives.")
    private @Nullable ActorId giver;

    @Option(names = "--receiver", paramLabel = "ID", description = "Only what this actor receives.")
    private @Nullable ActorId receiver;

    @Option(
            names = "--tolerance",
            paramLabel = "SHARE",
            converter = ShareConverter.class,
            description = "How far from a figure what is about it may be, as in 5%%; any distance by default.")
    private @Nullable BigDecimal tolerance;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text by default. CSV has a row for each total; what is needed,"
                    + " left out or in conflict is in the others.")
    private LedgerFormat format = LedgerFormat.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    LedgerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Dossier dossier = anchored(file == null ? DossierFiles.builtIn() : DossierFiles.readEither(file, console.in()));
        LedgerFigures figures = refusing("", () -> LedgerFigures.of(figure, stages, dossier));
        LedgerReport report =
                figures.report(ledger(dossier), by.stream().distinct().toArray(By[]::new));
        console.print(format.of(report, dossier, asked(dossier), console.screen()));
        return ExitCode.OK;
    }

    /** What a reader of the table could not see in it. */
    private List<String> asked(Dossier dossier) {
        ActorNames naming = new ActorNames(dossier);
        List<String> asked = new ArrayList<>();
        if (during != null) {
            asked.add("For " + EnglishTerms.time(TimeExpression.of(during)));
        }
        if (giver != null) {
            asked.add("Given by " + naming.actor(giver));
        }
        if (receiver != null) {
            asked.add("Received by " + naming.actor(receiver));
        }
        if (tolerance != null) {
            asked.add("About a figure: no further from it than "
                    + PercentWording.of(Bounds.between(tolerance, tolerance)));
        }
        return asked;
    }

    private Dossier anchored(Dossier read) {
        Dossier dossier = read;
        for (Map.Entry<SourceId, LocalDate> each : published.entrySet()) {
            Dossier before = dossier;
            dossier = refusing("--published: ", () -> before.anchoredAt(each.getKey(), each.getValue()));
        }
        return dossier;
    }

    private Ledger ledger(Dossier dossier) {
        Ledger ledger = Ledger.of(dossier);
        ledger = asOf == null ? ledger : ledger.asOf(asOf);
        ledger = knownAt == null ? ledger : ledger.knownAt(knownAt);
        ledger = during == null ? ledger : ledger.during(during);
        ledger = tolerance == null ? ledger : ledger.tolerance(tolerance);
        ledger = giver == null ? ledger : ledger.where(Account.gives(known("--giver", giver, dossier)));
        return receiver == null ? ledger : ledger.where(Account.receives(known("--receiver", receiver, dossier)));
    }

    /** Of an actor whom the dossier does not know the answer would be nothing, and nobody would notice why. */
    private ActorId known(String option, ActorId actor, Dossier dossier) {
        if (dossier.find(actor).isEmpty()) {
            throw new ParameterException(spec.commandLine(), option + ": the dossier has no " + actor);
        }
        return actor;
    }

    private <T> T refusing(String option, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + e.getMessage(), e);
        }
    }

    /** Reads a moment. */
    static final class InstantConverter implements ITypeConverter<Instant> {

        @Override
        public Instant convert(String text) {
            try {
                return Instant.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("expected a moment such as 2025-03-06T12:00:00Z but was " + text);
            }
        }
    }

    /** Reads a time. */
    static final class EdtfConverter implements ITypeConverter<Edtf> {

        @Override
        public Edtf convert(String text) {
            try {
                return Edtf.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads hundredths of a whole. */
    static final class ShareConverter implements ITypeConverter<BigDecimal> {

        @Override
        public BigDecimal convert(String text) {
            if (!text.matches("[0-9]{1,4}([.][0-9]{1,6})?%")) {
                throw new TypeConversionException("expected a share such as 5% but was " + text);
            }
            return new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2);
        }
    }
}
