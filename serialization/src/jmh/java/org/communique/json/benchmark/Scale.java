package org.communique.json.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.timeline.Timeline;
import org.communique.validation.Validator;

/**
 * What entries cost where there are a thousand, ten thousand and so on up to a million: to be read, validated, ledgered, ordered
 * in time and written. Either the microseconds an entry, or the heap: the most that was in use after any collection while
 * collections ran all the time, the dossier with it.
 */
public final class Scale {

    /** What is done, in this order. */
    static final List<String> WORKS = List.of("read", "validate", "ledger", "timeline", "write");

    /** The size at which a flat cost begins. */
    static final int FLAT_FROM = 10_000;

    private static final int SMALLEST = 1_000;
    private static final long WARM_UP_NANOS = 3_000_000_000L;
    private static final long ENOUGH_NANOS = 500_000_000L;
    private static final CommuniqueJson JSON = CommuniqueJson.standard();

    private Scale() {}

    /** Takes {@code time} or {@code heap}, the largest number of entries, and a folder for files of lines. */
    public static void main(String[] arguments) throws IOException {
        boolean time = arguments[0].equals("time");
        Path folder = Path.of(arguments[2]);
        works(lines(FLAT_FROM, folder)).values().forEach(work -> nanos(work, WARM_UP_NANOS));
        long before = Heap.used();
        for (int size = SMALLEST; size <= Integer.parseInt(arguments[1]); size *= 10) {
            for (Map.Entry<String, Supplier<Object>> work :
                    works(lines(size, folder)).entrySet()) {
                String name = work.getKey() + "." + size;
                if (time) {
                    Measurements.print("scale." + name, nanos(work.getValue(), ENOUGH_NANOS) / 1e3 / size, "us/entry");
                } else {
                    long most = Heap.most(() -> nanos(work.getValue(), ENOUGH_NANOS));
                    Measurements.print("heap." + name, (double) Math.max(0, most - before), "bytes");
                }
            }
        }
    }

    /** A file of lines; once it is there it stays. */
    private static Path lines(int entries, Path folder) throws IOException {
        Path file = folder.resolve("lines-" + entries + ".ndjson");
        if (!Files.exists(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                MixedDocument.writeLines(entries, out);
            }
        }
        return file;
    }

    /** Each but the first is asked of a dossier with the same lists that has not been asked before. */
    private static Map<String, Supplier<Object>> works(Path lines) {
        Dossier[] dossier = {Documents.NOTHING};
        Map<String, Supplier<Object>> works = new LinkedHashMap<>();
        works.put("read", () -> {
            dossier[0] = Documents.NOTHING;
            dossier[0] = JSON.readLines(lines);
            return dossier;
        });
        works.put("validate", () -> Validator.standard().validate(unasked(dossier[0])));
        works.put("ledger", () -> Ledger.of(unasked(dossier[0])).report(List.of(Figure.named()), By.GIVER));
        works.put("timeline", () -> Timeline.of(unasked(dossier[0])));
        works.put("write", () -> {
            JSON.writeLines(dossier[0], OutputStream.nullOutputStream());
            return dossier;
        });
        return works;
    }

    private static Dossier unasked(Dossier dossier) {
        return dossier.toBuilder().build();
    }

    /** The shortest time, of as many times as take long enough together. */
    private static long nanos(Supplier<Object> work, long enough) {
        long shortest = Long.MAX_VALUE;
        long end = System.nanoTime() + enough;
        do {
            long start = System.nanoTime();
            Object made = work.get();
            try {
                shortest = Math.min(shortest, System.nanoTime() - start);
            } finally {
                Reference.reachabilityFence(made);
            }
        } while (System.nanoTime() < end);
        return shortest;
    }
}
