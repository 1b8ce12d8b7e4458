package org.communique.exchange.record;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The last few thousand values by their keys; the one that was put first goes first. Not thread-safe.
 *
 * @param <V> what is kept
 */
public final class LastValues<V> extends LinkedHashMap<String, V> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1 << 12;

    /** Makes one that is empty. */
    public LastValues() {}

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > MOST;
    }
}
