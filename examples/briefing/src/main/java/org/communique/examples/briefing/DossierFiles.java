package org.communique.examples.briefing;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.communique.json.DossierReadException;
import org.communique.json.Fault;

/** Dossiers in files, on standard input, and in the jar. */
final class DossierFiles {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();
    private static final int MOST_FAULTS = 5;
    private static final int LOOK_AHEAD = 4096;
    private static final Pattern FIRST_MEMBER = Pattern.compile("\uFEFF?\\s*\\{\\s*\"([^\"\\\\]{1,40})\"");

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
     * {@return the dossier that a document or a file of lines holds}
     *
     * @param file a name, or that of standard input
     * @throws UsageError if it cannot be read or holds none
     */
    static Dossier read(String file, Console console) {
        try (InputStream in = new BufferedInputStream(open(file, console.in()))) {
            return isOfLines(file, in) ? JSON.readLines(in) : JSON.read(in);
        } catch (DossierReadException e) {
            throw refused(file, e, console);
        } catch (UncheckedIOException e) {
            throw new UsageError(place(file, Objects.requireNonNull(e.getCause()), console), e);
        } catch (IOException e) {
            throw new UsageError(place(file, e, console), e);
        }
    }

    /** {@return what is wrong with a file that holds no dossier} */
    static UsageError refused(String file, DossierReadException faults, Console console) {
        return new UsageError(reasons(named(file, console), faults.faults(), console.words()), faults);
    }

    /**
     * {@return whether lines come in, of which the first is the dossier: by the name of the first member, or else by the
     * name of the file}
     *
     * @param in the whole of it, which can be marked, and is read from where it is
     */
    static boolean isOfLines(String file, InputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        String begin = new String(in.readNBytes(LOOK_AHEAD / 2), StandardCharsets.UTF_8);
        in.reset();
        Matcher first = FIRST_MEMBER.matcher(begin);
        String member = first.lookingAt() ? first.group(1) : "";
        return member.equals("dossier") || (isOfLines(file) && !member.equals("communique"));
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
        return file.equals(StandardInput.NAME)
                ? leftOpen(standardInput)
                : Files.newInputStream(FileNames.readable(file));
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
    private static List<String> reasons(String name, List<Fault> faults, Words words) {
        List<String> reasons = new ArrayList<>();
        faults.stream()
                .limit(MOST_FAULTS)
                .forEach(fault -> reasons.add(name + ": " + Finding.of(fault).line(words)));
        if (faults.size() > MOST_FAULTS) {
            reasons.add(name + ": " + words.count("refused.more-faults", faults.size() - MOST_FAULTS));
        }
        return reasons;
    }

    /** {@return what a file is called, standard input too} */
    static String named(String file, Console console) {
        return file.equals(StandardInput.NAME) ? console.words().say("file.standard-input") : file;
    }

    /** {@return what went wrong with what is read, and where} */
    static String place(String file, IOException failed, Console console) {
        String reason = ErrorReporting.reason(failed, console.words());
        return failed instanceof FileSystemException ? reason : named(file, console) + ": " + reason;
    }
}
