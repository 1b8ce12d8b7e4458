package org.communique.exchange.record;

/** Which texts were there before, by a digest of each. Not thread-safe. */
public final class SeenTexts {

    private final Digests digests = new Digests();
    private final LongTable seen = new LongTable();

    /** {@return whether these were not there before, in this order} */
    public boolean add(String... parts) {
        return seen.add(digests.of(parts));
    }
}
