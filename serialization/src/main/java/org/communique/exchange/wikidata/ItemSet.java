package org.communique.exchange.wikidata;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A set of items by their numbers, which takes a few bytes for each and never more than all items of Wikidata have bits. Not thread-safe. */
final class ItemSet {

    private static final int BITS = 12;
    private static final int MASK = (1 << BITS) - 1;

    private final Map<Long, BitSet> pages = new TreeMap<>();

    void add(String item) {
        long number = number(item);
        pages.computeIfAbsent(number >>> BITS, page -> new BitSet()).set((int) number & MASK);
    }

    boolean contains(String item) {
        long number = number(item);
        BitSet page = pages.get(number >>> BITS);
        return page != null && page.get((int) number & MASK);
    }

    void clear() {
        pages.clear();
    }

    /** {@return the items, by their numbers} */
    Stream<String> items() {
        return pages.entrySet().stream()
                .flatMap(page -> page.getValue().stream().mapToObj(bit -> "Q" + ((page.getKey() << BITS) + bit)));
    }

    private static long number(String item) {
        return Long.parseLong(item.substring(1));
    }
}
