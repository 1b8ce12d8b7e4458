package org.communique.internal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hashed map for keys of several classes, such as ids of several kinds. Nothing can be removed; not thread-safe.
 *
 * <p>Whoever chooses the keys can make the hash codes of many collide. A hashed map stays fast for them where it can
 * order them, and it can order only what is of one class: so those of each class have a map of their own. Keys come class
 * by class, in the order in which the first of each was put, and those of a class in the order in which they were put.
 *
 * @param <K> the type of the keys; each class of them is comparable with itself
 * @param <V> the type of the values
 */
public final class MixedKeyMap<K, V> extends AbstractMap<K, V> {

    private final Map<Class<?>, Map<K, V>> byClass = new LinkedHashMap<>();

    @Override
    public @Nullable V put(K key, V value) {
        return keptOfClass(key).put(key, value);
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        return keptOfClass(key).putIfAbsent(key, value);
    }

    @Override
    public @Nullable V get(Object key) {
        return ofClass(key).get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return ofClass(key).containsKey(key);
    }

    private Map<K, V> keptOfClass(K key) {
        Map<K, V> ofClass = byClass.get(key.getClass());
        if (ofClass == null) {
            ofClass = new LinkedHashMap<>();
            byClass.put(key.getClass(), ofClass);
        }
        return ofClass;
    }

    private Map<K, V> ofClass(Object key) {
        return byClass.getOrDefault(key.getClass(), Map.of());
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                return new Entries<>(byClass.values().iterator());
            }

            @Override
            public int size() {
                int size = 0;
                for (Map<K, V> each : byClass.values()) {
                    size += each.size();
                }
                return size;
            }
        };
    }

    /** The entries of one map after the other. */
    private static final class Entries<K, V> implements Iterator<Entry<K, V>> {

        private final Iterator<Map<K, V>> maps;
        private Iterator<Entry<K, V>> entries = Collections.emptyIterator();

        Entries(Iterator<Map<K, V>> maps) {
            this.maps = maps;
        }

        @Override
        public boolean hasNext() {
            while (!entries.hasNext() && maps.hasNext()) {
                entries = maps.next().entrySet().iterator();
            }
            return entries.hasNext();
        }

        @Override
        public Entry<K, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return entries.next();
        }
    }
}
