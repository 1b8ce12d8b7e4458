package org.communique.examples.briefing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueJson;
import org.communique.json.DossierReadException;
import org.communique.json.Fault;
import org.communique.json.LineReader;
import org.communique.json.ReadOptions;
import org.communique.json.ReadResult;
import org.communique.source.Source;
import org.communique.validation.Position;
import org.communique.validation.Report;
import org.communique.validation.Validator;

/** Reads files and validates what they hold: documents, and lines where the name ends like that. */
final class FileValidation {

    private static final CommuniqueJson JSON =
            CommuniqueJson.standard().with(ReadOptions.builder().locations().build());
    private static final int MOST_FAULTS = 100;

    private final Validator validator;
    private final Words words;
    private final Set<SourceId> sources = new HashSet<>();

    FileValidation(Validator validator, Words words) {
        this.validator = validator;
        this.words = words;
    }

    /** {@return the sources of all dossiers that were checked} */
    Set<SourceId> sources() {
        return sources;
    }

    Verdict check(String name, Console console) {
        try (InputStream in = new BufferedInputStream(DossierFiles.open(name, console.in()))) {
            return DossierFiles.isOfLines(name, in) ? lines(name, in) : document(name, in);
        } catch (UncheckedIOException e) {
            return unreadable(name, Objects.requireNonNull(e.getCause()), console);
        } catch (IOException e) {
            return unreadable(name, e, console);
        }
    }

    private static Verdict unreadable(String name, IOException reason, Console console) {
        return new Verdict(name, List.of(Finding.unreadable(DossierFiles.place(name, reason, console))), List.of());
    }

    private Verdict document(String name, InputStream in) {
        ReadResult result = JSON.readLenient(in);
        return verdict(name, result.faults(), () -> result.dossier().orElseThrow(), result.locations()::find);
    }

    /** What an entry holds is found at the entry's line. */
    private Verdict lines(String name, InputStream in) {
        LineReader reader;
        try {
            reader = JSON.lineReader(in);
        } catch (DossierReadException e) {
            return unreadable(name, e.faults());
        }
        EntryLines lines = new EntryLines(reader.dossier(), reader.line());
        List<Fault> faults = new ArrayList<>();
        Dossier dossier = entries(reader, lines, faults);
        return verdict(name, faults, () -> dossier, pointer -> Optional.of(new Position(lines.find(pointer), 1)));
    }

    private static Dossier entries(LineReader reader, EntryLines lines, List<Fault> faults) {
        Dossier.Builder dossier = reader.dossier().toBuilder();
        while (faults.size() < MOST_FAULTS) {
            try {
                Optional<Entry> entry = reader.next();
                if (entry.isEmpty()) {
                    break;
                }
                dossier.addEntry(entry.get());
                lines.add(entry.get(), reader.line());
            } catch (DossierReadException e) {
                faults.addAll(e.faults());
            }
        }
        return dossier.build();
    }

    private static Verdict unreadable(String name, List<Fault> faults) {
        return new Verdict(name, faults.stream().map(Finding::of).toList(), List.of());
    }

    private Verdict verdict(
            String name,
            List<Fault> faults,
            Supplier<Dossier> dossier,
            Function<String, Optional<Position>> positions) {
        if (!faults.isEmpty()) {
            return unreadable(name, faults);
        }
        Dossier read = dossier.get();
        read.sources().stream().map(Source::id).forEach(sources::add);
        Report report = validator.validate(read).located(positions);
        return new Verdict(
                name,
                report.violations().stream()
                        .map(found -> Finding.of(found, words))
                        .toList(),
                report.textChecks());
    }
}
