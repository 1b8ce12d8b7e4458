package org.communique.examples.briefing;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.ledger.Account;
import org.communique.ledger.By;
import org.communique.ledger.Ledger;
import org.communique.ledger.LedgerReport;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is promised, how far it has come, and by whose word, in figures. */
@Command(name = "ledger")
final class LedgerCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "dossier-or-built-in")
    private @Nullable String file;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(names = "--known-at", paramLabel = "INSTANT")
    private @Nullable Instant knownAt;

    @Mixin
    private PublishedOption published = new PublishedOption();

    @Option(names = "--during", paramLabel = "EDTF")
    private @Nullable Edtf during;

    @Option(names = "--figure", paramLabel = "FIGURE")
    private @Nullable String figure;

    @Option(names = "--stage", paramLabel = "STAGE", split = ",")
    private List<String> stages = new ArrayList<>();

    @Option(names = "--by", paramLabel = "KEY", split = ",")
    private List<By> by = new ArrayList<>();

    @Option(names = "--giver", paramLabel = "ID")
    private @Nullable ActorId giver;

    @Option(names = "--receiver", paramLabel = "ID")
    private @Nullable ActorId receiver;

    @Option(names = "--tolerance", paramLabel = "SHARE")
    private @Nullable BigDecimal tolerance;

    @Mixin
    private FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.CSV);

    @Mixin
    private WidthOption width = new WidthOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    LedgerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LedgerFormat printed =
                LedgerFormat.valueOf(format.chosen(console.words()).name());
        Screen screen = width.on(console);
        Dossier dossier = published.dated(
                file == null ? DossierFiles.builtIn() : DossierFiles.read(file, console), console.words());
        LedgerFigures figures = refusing(() -> LedgerFigures.of(figure, stages, dossier, console.words()));
        LedgerReport report =
                figures.report(ledger(dossier), by.stream().distinct().toArray(By[]::new));
        console.print(printed.of(report, dossier, asked(dossier), screen, console.words()));
        return ExitCode.OK;
    }

    /** What a reader of the table could not see in it. */
    private List<String> asked(Dossier dossier) {
        Words words = console.words();
        ActorNames naming = new ActorNames(dossier, words);
        List<String> asked = new ArrayList<>();
        if (during != null) {
            asked.add(words.say("ledger.for", naming.terms().time(TimeExpression.of(during))));
        }
        if (giver != null) {
            asked.add(words.say("ledger.given-by", naming.actor(giver)));
        }
        if (receiver != null) {
            asked.add(words.say("ledger.received-by", naming.actor(receiver)));
        }
        if (tolerance != null) {
            asked.add(
                    words.say("ledger.tolerance", new PercentWording(words).of(Bounds.between(tolerance, tolerance))));
        }
        return asked;
    }

    private Ledger ledger(Dossier dossier) {
        Ledger ledger = Ledger.of(dossier);
        ledger = asOf.day().map(ledger::asOf).orElse(ledger);
        ledger = knownAt == null ? ledger : ledger.knownAt(knownAt);
        ledger = during == null ? ledger : ledger.during(during);
        ledger = tolerance == null ? ledger : ledger.tolerance(tolerance);
        ledger = giver == null ? ledger : ledger.where(Account.gives(known("--giver", giver, dossier)));
        return receiver == null ? ledger : ledger.where(Account.receives(known("--receiver", receiver, dossier)));
    }

    /** Of an actor whom the dossier does not know the answer would be nothing, and nobody would notice why. */
    private ActorId known(String option, ActorId actor, Dossier dossier) {
        if (dossier.find(actor).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), new UsageWords(console.words()).lacking(option, actor, dossier));
        }
        return actor;
    }

    private <T> T refusing(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
