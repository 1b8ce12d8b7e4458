package org.communique.examples.briefing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.DossierId;
import org.communique.json.CommuniqueJson;
import org.communique.json.DossierReadException;
import org.communique.json.LineReader;
import org.jspecify.annotations.Nullable;

/** The dossiers that are exported: all of them, or what everybody may see of them on a day. */
final class ExportInput {

    private static final DossierId TOGETHER = DossierId.of("export");

    private final List<String> files;
    private final Optional<LocalDate> day;
    private final Console console;

    ExportInput(List<String> files, Optional<LocalDate> day, Console console) {
        this.files = List.copyOf(files);
        this.day = day;
        this.console = console;
    }

    /** {@return the day on which everybody may see it, where only that is asked for} */
    Optional<LocalDate> day() {
        return day;
    }

    /** {@return the files, each of one dossier, in order} */
    List<String> files() {
        return files;
    }

    /** {@return each dossier, whole} */
    Stream<Dossier> dossiers() {
        return files.stream().map(file -> DossierFiles.read(file, console));
    }

    /** {@return of each dossier what is asked for} */
    Stream<Dossier> shown() {
        return dossiers().map(dossier -> day.map(dossier::publicView).orElse(dossier));
    }

    /** {@return all entries together} */
    Dossier together() {
        return Dossier.builder()
                .id(TOGETHER)
                .addEntries(dossiers().flatMap(Dossier::entries).toList())
                .build();
    }

    /** {@return all entries, which can be gone through again; those of lines are read each time, one by one} */
    Iterable<Entry> entries() {
        if (files.stream().anyMatch(file -> file.equals(StandardInput.NAME) || !DossierFiles.isOfLines(file))) {
            return together().entries().toList();
        }
        return () -> new Lines(files.iterator());
    }

    /** The entries of files of lines, one after another. */
    private final class Lines implements Iterator<Entry> {

        private final Iterator<String> rest;
        private Iterator<Entry> first = Collections.emptyIterator();
        private @Nullable LineReader reader;
        private String file = "";
        private Optional<Entry> next = Optional.empty();

        private Lines(Iterator<String> files) {
            rest = files;
        }

        @Override
        public boolean hasNext() {
            try {
                while (next.isEmpty() && (reader != null || rest.hasNext())) {
                    advance();
                }
            } catch (DossierReadException e) {
                throw DossierFiles.refused(file, e, console);
            } catch (IOException e) {
                throw new UsageError(DossierFiles.place(file, e, console), e);
            }
            return next.isPresent();
        }

        private void advance() throws IOException {
            if (reader == null) {
                file = rest.next();
                reader = CommuniqueJson.standard()
                        .lineReader(new BufferedInputStream(DossierFiles.open(file, console.in())));
                first = reader.dossier().entries().iterator();
            }
            next = first.hasNext() ? Optional.of(first.next()) : reader.next();
            if (next.isEmpty()) {
                reader.close();
                reader = null;
            }
        }

        @Override
        public Entry next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more lines in " + file);
            }
            Entry entry = next.orElseThrow();
            next = Optional.empty();
            return entry;
        }
    }
}
