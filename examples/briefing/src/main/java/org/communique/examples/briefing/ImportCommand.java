package org.communique.examples.briefing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.exchange.Import;
import org.communique.exchange.ImportOptions;
import org.communique.exchange.ImportProgress;
import org.communique.exchange.ImportReport;
import org.communique.exchange.Importer;
import org.communique.exchange.Importers;
import org.communique.exchange.Sink;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.json.CommuniqueJson;
import org.communique.json.LineWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes lines of the records of another system, and says what has become of every value. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final String FROM = "--from";
    private static final String ONLY = "--only";
    private static final int HEAD = 1 << 12;
    private static final int MAGIC = 3;
    private static final int SHOWN_EACH = 5000;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "import-files")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    @Option(names = FROM, paramLabel = "SYSTEM")
    private @Nullable String from;

    @Mixin
    private OutOption out = new OutOption();

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable String report;

    @Option(names = ONLY, paramLabel = "KIND", split = ",")
    private List<String> only = EntryId.kinds();

    @Option(names = "--dossier", paramLabel = "ID")
    private @Nullable DossierId id;

    @Option(names = "--personal-data")
    private boolean personalData;

    @Mixin
    private FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.JSON);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean json = format.chosen(console.words()) == OutputFormat.JSON;
        try (InputStream first = opened(files.get(0))) {
            Importer importer = from == null ? recognized(first) : named(from);
            ImportReport made = imported(importer, first);
            console.progress().clear();
            print(json ? made.toJson() : made.toText());
            return made.hasRefusals() ? ExitCode.SOFTWARE : ExitCode.OK;
        }
    }

    private void print(String text) throws IOException {
        if (report == null) {
            console.err().print(text);
            console.err().flush();
        } else {
            Files.writeString(FileNames.path(report), text);
        }
    }

    /** Lines are written as they come, however many they are; a document is made in memory. */
    private ImportReport imported(Importer importer, InputStream first) throws IOException {
        if (!out.isAsked()) {
            return lines(importer, first, console.out());
        } else if (out.ofLines().isPresent()) {
            try (OutputStream file =
                    new BufferedOutputStream(Files.newOutputStream(out.ofLines().get()))) {
                return lines(importer, first, file);
            }
        }
        Dossier.Builder dossier = Dossier.builder().id(id(importer));
        ImportReport made = imported(importer, first, new Shown(dossier::addEntry));
        out.write(importer.relink(dossier.build()));
        return made;
    }

    private DossierId id(Importer importer) {
        return id == null ? DossierId.of(importer.system()) : id;
    }

    private ImportReport lines(Importer importer, InputStream first, OutputStream target) {
        Dossier header = Dossier.of(id(importer));
        LineWriter lines = CommuniqueJson.standard().lineWriter(header, target);
        ImportReport made = imported(importer, first, new Shown(lines::write));
        lines.flush();
        return made;
    }

    private ImportReport imported(Importer importer, InputStream first, Sink sink) {
        Import run = importer.begin(options(), sink);
        read(files.get(0), first, run);
        for (String file : files.subList(1, files.size())) {
            try (InputStream in = opened(file)) {
                read(file, in, run);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return run.end();
    }

    private ImportOptions options() {
        List<String> unknown = new ArrayList<>(only);
        unknown.removeAll(EntryId.kinds());
        if (!unknown.isEmpty()) {
            throw wrong(ONLY + ": " + choice(unknown.get(0), EntryId.kinds()));
        }
        ImportOptions.Builder options = ImportOptions.builder().only(only);
        return (personalData ? options.personalData() : options).build();
    }

    private InputStream opened(String file) {
        try {
            return new BufferedInputStream(DossierFiles.open(file, console.in()));
        } catch (IOException e) {
            throw new UsageError(DossierFiles.place(file, e, console), e);
        }
    }

    private void read(String file, InputStream in, Import run) {
        try {
            run.read(in);
        } catch (UncheckedIOException e) {
            throw new UsageError(DossierFiles.place(file, Objects.requireNonNull(e.getCause()), console), e);
        }
    }

    private Importer recognized(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return Importers.recognize(head).orElseThrow(() -> wrong(unrecognized(head)));
    }

    private String unrecognized(byte[] head) {
        String file = DossierFiles.named(files.get(0), console);
        if (head.length == 0) {
            return console.words().say("import.empty", file);
        } else if (isPacked(head)) {
            return console.words().say("import.packed", file);
        }
        return console.words().say("import.unrecognized", file, console.words().anyOf(systems()), FROM);
    }

    /** By the first bytes of ZIP, gzip and bzip2. */
    private static boolean isPacked(byte[] head) {
        String begin = new String(head, 0, Math.min(head.length, MAGIC), StandardCharsets.ISO_8859_1);
        return begin.equals("PK\u0003") || begin.startsWith("\u001f\u008b") || begin.equals("BZh");
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private Importer named(String system) {
        return Importers.of(system).orElseThrow(() -> wrong(FROM + ": " + choice(system, systems())));
    }

    private String choice(String given, List<String> names) {
        return new UsageWords(console.words()).choice(given, names);
    }

    private static List<String> systems() {
        return Importers.all().stream().map(Importer::system).toList();
    }

    /** Hands entries on, and shows how far the import has come. */
    private final class Shown implements Sink {

        private final Consumer<Entry> next;

        private Shown(Consumer<Entry> next) {
            this.next = next;
        }

        @Override
        public void entry(Entry entry) {
            next.accept(entry);
        }

        @Override
        public void progress(ImportProgress progress) {
            if (progress.records() % SHOWN_EACH == 0) {
                String words = console.words().say("import.progress", progress.records(), progress.bytes() >> 20);
                console.progress().show("\r" + words);
            }
        }
    }
}
