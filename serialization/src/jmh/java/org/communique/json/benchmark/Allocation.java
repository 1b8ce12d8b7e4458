package org.communique.json.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.communique.validation.Report;
import org.communique.validation.Validator;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes are allocated for each byte of a document when it is read, written, validated and digested, once the code for it
 * is compiled. Ends with 1 where it is more than 3 per cent above the figure that is known.
 *
 * <p>A compiler may leave more of it out from one run to the next, of a digest up to a quarter; the figures are those of
 * runs in which it did not, on JDK 17 and 25 alike.
 */
public final class Allocation {

    private static final double MAX_RATIO = 1.03;
    private static final int WARM_UP = 5_000;
    private static final long WARM_UP_NANOS = 20_000_000_000L;
    private static final int ROUNDS = 101;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final CommuniqueJson JSON = CommuniqueJson.standard();

    /** Keeps a compiler from leaving out what nobody looks at. */
    private static volatile @Nullable Object made;

    private Allocation() {}

    /** Prints a line for each; takes the file of the built-in dossier, and a second argument where no figure is to fail. */
    public static void main(String[] arguments) throws IOException {
        byte[] document = Files.readAllBytes(Path.of(arguments[0]));
        Dossier dossier = JSON.read(document);
        boolean fine = isFine("read", 3.60, document, () -> made = JSON.read(document));
        fine &= isFine("write", 3.70, document, () -> JSON.write(dossier, OutputStream.nullOutputStream()));
        fine &= isFine("validate", 64.2, document, () -> made = validate(dossier));
        fine &= isFine("digest", 1.78, document, () -> made = JSON.digest(dossier));
        System.exit(fine || arguments.length > 1 ? 0 : 1);
    }

    /** Of a dossier with the same lists that has not been asked before. */
    private static Report validate(Dossier dossier) {
        return Validator.standard().validate(dossier.toBuilder().build());
    }

    private static boolean isFine(String name, double known, byte[] document, Runnable work) {
        long end = System.nanoTime() + WARM_UP_NANOS;
        for (int i = 0; i < WARM_UP && System.nanoTime() < end; i++) {
            work.run();
        }
        long median = median(work);
        double each = (double) median / document.length;
        boolean fine = each <= known * MAX_RATIO;
        System.out.printf(
                Locale.ROOT,
                "%-8s %,9d bytes, %6.2f for each byte of the document, %6.2f known%s%n",
                name,
                median,
                each,
                known,
                fine ? "" : "  TOO MANY");
        Measurements.print("allocated." + name, (double) median, "bytes");
        return fine;
    }

    private static long median(Runnable work) {
        long[] allocated = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            allocated[i] = THREADS.getCurrentThreadAllocatedBytes() - before;
        }
        Arrays.sort(allocated);
        return allocated[ROUNDS / 2];
    }
}
