package org.communique.exchange.iati;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.communique.entry.Entry;
import org.communique.exchange.record.LastValues;

/** The entries of the last few thousand tellings of organizations: most are told of again and again. Not thread-safe. */
final class Tellings {

    private final Map<String, List<Entry>> last = new LastValues<>();

    /** {@return the entries of a telling} */
    List<Entry> get(String telling, Supplier<List<Entry>> entries) {
        return last.computeIfAbsent(telling, each -> entries.get());
    }
}
