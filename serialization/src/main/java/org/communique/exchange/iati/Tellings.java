package org.communique.exchange.iati;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.communique.entry.Entry;

/** The entries of the last few thousand tellings of organizations: most are told of again and again. Not thread-safe. */
final class Tellings {

    private final Map<String, List<Entry>> last = new Last();

    /** {@return the entries of a telling} */
    List<Entry> get(String telling, Supplier<List<Entry>> entries) {
        return last.computeIfAbsent(telling, each -> entries.get());
    }

    private static final class Last extends LinkedHashMap<String, List<Entry>> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 1 << 12;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Entry>> eldest) {
            return size() > MOST;
        }
    }
}
