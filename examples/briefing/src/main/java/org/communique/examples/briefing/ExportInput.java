package org.communique.examples.briefing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.DossierId;
import org.communique.json.CommuniqueJson;
import org.communique.json.DossierReadException;
import org.communique.json.LineReader;

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

    /** {@return each dossier, whole} */
    Stream<Dossier> dossiers() {
        return files.stream().map(file -> DossierFiles.read(file, console));
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
        return () -> files.stream().flatMap(this::lines).iterator();
    }

    private Stream<Entry> lines(String file) {
        try {
            InputStream in = new BufferedInputStream(DossierFiles.open(file, console.in()));
            LineReader reader = CommuniqueJson.standard().lineReader(in);
            Iterator<Entry> rest = new Lines(reader, file);
            Iterable<Entry> each = () -> rest;
            return Stream.concat(reader.dossier().entries(), StreamSupport.stream(each.spliterator(), false))
                    .onClose(reader::close);
        } catch (DossierReadException e) {
            throw DossierFiles.refused(file, e, console);
        } catch (IOException e) {
            throw new UsageError(DossierFiles.place(file, e, console), e);
        }
    }

    /** The entries of lines. */
    private final class Lines implements Iterator<Entry> {

        private final LineReader reader;
        private final String file;
        private Optional<Entry> next = Optional.empty();

        private Lines(LineReader reader, String file) {
            this.reader = reader;
            this.file = file;
        }

        @Override
        public boolean hasNext() {
            try {
                next = next.or(reader::next);
            } catch (DossierReadException e) {
                throw DossierFiles.refused(file, e, console);
            }
            return next.isPresent();
        }

        @Override
        public Entry next() {
            Entry entry = hasNext() ? next.orElseThrow() : end();
            next = Optional.empty();
            return entry;
        }

        private Entry end() {
            throw new NoSuchElementException("no more lines in " + file);
        }
    }
}
