package org.communique.examples.briefing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.communique.json.DossierReadException;
import org.communique.json.Fault;

/** Dossiers in files, on standard input, and in the jar. */
final class DossierFiles {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();
    private static final String STANDARD_INPUT = "-";
    private static final int MOST_FAULTS = 5;

    private DossierFiles() {}

    /** {@return the dossier of the coalition talks, which comes with the program} */
    static Dossier builtIn() {
        try (InputStream in = DossierFiles.class.getResourceAsStream("coalition.json")) {
            if (in == null) {
                throw new IllegalStateException("coalition.json is not in the jar");
            }
            return JSON.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the dossier that a document holds}
     *
     * @throws Refusal if it cannot be read or holds none
     */
    static Dossier readDocument(String file, InputStream standardInput) {
        return read(file, standardInput, JSON::read);
    }

    /**
     * {@return the dossier that a file of lines holds}
     *
     * @throws Refusal if it cannot be read or holds none
     */
    static Dossier readLines(String file, InputStream standardInput) {
        return read(file, standardInput, JSON::readLines);
    }

    /**
     * {@return the dossier that a document holds, or a file of lines where the name ends like that}
     *
     * @throws UsageError if it cannot be read or holds none
     */
    static Dossier readEither(String file, InputStream standardInput) {
        return isOfLines(file) ? readLines(file, standardInput) : readDocument(file, standardInput);
    }

    /** {@return whether the name is that of a file of lines} */
    static boolean isOfLines(String file) {
        return file.endsWith(".ndjson") || file.endsWith(".jsonl");
    }

    /** Writes a document that people can read. */
    static void writeDocument(Dossier dossier, OutputStream out) throws IOException {
        JSON.indented().write(dossier, out);
        out.flush();
    }

    /** Writes a document, or lines where it is larger than a document that can be read again. */
    static void writeFitting(Dossier dossier, OutputStream out) throws IOException {
        if (fits(dossier)) {
            writeDocument(dossier, out);
        } else {
            writeLines(dossier, out);
        }
    }

    /** Replaces a file by a document, or by lines where its name ends like that or the dossier is too large. */
    static void writeFitting(Dossier dossier, Path file) throws IOException {
        if (!isOfLines(file.toString()) && fits(dossier)) {
            JSON.indented().write(dossier, file);
        } else {
            JSON.writeLines(dossier, file);
        }
    }

    private static boolean fits(Dossier dossier) {
        try {
            JSON.read(JSON.toBytes(dossier));
            return true;
        } catch (DossierReadException e) {
            return false;
        }
    }

    /** Writes an entry a line. */
    static void writeLines(Dossier dossier, OutputStream out) throws IOException {
        JSON.writeLines(dossier, out);
        out.flush();
    }

    /** Writes the canonical form, and no byte more. */
    static void writeCanonical(Dossier dossier, OutputStream out) throws IOException {
        out.write(JSON.canonical(dossier));
        out.flush();
    }

    /** Writes the digest as a line. */
    static void writeDigest(Dossier dossier, OutputStream out) throws IOException {
        out.write((JSON.digest(dossier).text() + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Writes {@code dossier.json} and {@code dossier.ndjson}, and the directory if it is not there. */
    static void writeBoth(Dossier dossier, Path directory) throws IOException {
        Files.createDirectories(directory);
        JSON.indented().write(dossier, directory.resolve("dossier.json"));
        JSON.writeLines(dossier, directory.resolve("dossier.ndjson"));
    }

    /** {@return the bytes of a file, or standard input, which stays open, where it is asked for by its name} */
    static InputStream open(String file, InputStream standardInput) throws IOException {
        return file.equals(STANDARD_INPUT) ? leftOpen(standardInput) : Files.newInputStream(FileNames.path(file));
    }

    private static InputStream leftOpen(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // Where the process has none, its number is that of a file which the JVM needs.
            }
        };
    }

    /** The first faults, and how many there are besides. */
    private static List<String> reasons(String name, List<Fault> faults) {
        List<String> reasons = new ArrayList<>();
        faults.stream().limit(MOST_FAULTS).forEach(fault -> reasons.add(name + ": " + fault));
        if (faults.size() > MOST_FAULTS) {
            reasons.add(name + ": " + (faults.size() - MOST_FAULTS) + " more faults; validate shows all");
        }
        return reasons;
    }

    private static Dossier read(String file, InputStream standardInput, Function<InputStream, Dossier> reader) {
        String name = file.equals(STANDARD_INPUT) ? "standard input" : file;
        try (InputStream in = open(file, standardInput)) {
            return reader.apply(in);
        } catch (DossierReadException e) {
            throw new UsageError(reasons(name, e.faults()), e);
        } catch (UncheckedIOException e) {
            throw new UsageError(name + ": " + ErrorReporting.reason(Objects.requireNonNull(e.getCause())), e);
        } catch (IOException e) {
            throw new UsageError(ErrorReporting.reason(e), e);
        }
    }
}
