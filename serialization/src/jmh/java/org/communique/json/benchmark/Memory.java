package org.communique.json.benchmark;

import java.util.function.Supplier;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many bytes an entry of the mixed document of ten megabytes takes in memory once it is read: of the library, of stock
 * databind into the same types, and of stock databind into records that check nothing. What is used is what is left by a
 * collection of all garbage.
 */
public final class Memory {

    private static final int ENTRIES = 10 * MixedDocument.MEGABYTE;

    /** Keeps what was read from being collected. */
    private static volatile @Nullable Object held;

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
        held = null;
        long before = Heap.used();
        held = read.get();
        long after = Heap.used();
        if (counts) {
            Measurements.print(name, (double) (after - before) / ENTRIES, "bytes/entry");
        }
    }
}
