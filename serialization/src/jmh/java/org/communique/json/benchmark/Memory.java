package org.communique.json.benchmark;

import java.lang.ref.Reference;
import java.util.List;
import java.util.function.Supplier;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many bytes an entry of the mixed document of ten megabytes takes in memory once it is read: of the library, of stock
 * databind into the same types, and of stock databind into records that check nothing. What is used is what is left by a
 * collection of all garbage, which has to leave none: {@link #OPTIONS}.
 */
public final class Memory {

    /** A collector that otherwise leaves some garbage where moving what is behind it does not pay. */
    static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:MarkSweepAlwaysCompactCount=1");

    private static final int ENTRIES = 10 * MixedDocument.MEGABYTE;

    private Memory() {}

    /** Takes the number of rounds. */
    public static void main(String[] arguments) {
        CommuniqueJson json = Documents.JSON;
        JsonMapper sameTypes = SameTypes.mapper();
        JsonMapper plain = JsonMapper.builder().build();
        byte[] bytes = Documents.named("large");
        for (int round = 0; round <= Integer.parseInt(arguments[0]); round++) {
            boolean counts = round > 0;
            measure("memory.read", counts, () -> json.read(bytes));
            measure("memory.readByDatabind", counts, () -> sameTypes.readValue(bytes, Dossier.class));
            measure("memory.readPlainByDatabind", counts, () -> plain.readValue(bytes, StockDossier.class));
        }
    }

    /** The first time code and caches grow, and does not count. */
    private static void measure(String name, boolean counts, Supplier<Object> read) {
        long before = Heap.used();
        Object held = read.get();
        long after;
        try {
            after = Heap.used();
        } finally {
            Reference.reachabilityFence(held);
        }
        if (counts) {
            Measurements.print(name, (double) (after - before) / ENTRIES, "bytes/entry");
        }
    }
}
