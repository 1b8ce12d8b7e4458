package org.communique.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.junit.jupiter.api.Test;

class MixedKeyMapTest {

    private static final int MANY = 1 << 12;

    /** Of either class of a tree of so many: twice its depth, and what it takes to keep it in balance. */
    private static final int MOST_EACH = 100;

    @Property
    void isTheMapOfTheSameEntries(@ForAll List<EntryId> keys, @ForAll EntryId other) {
        Map<EntryId, Integer> map = new MixedKeyMap<>();
        Map<EntryId, Integer> same = new LinkedHashMap<>();
        for (EntryId key : keys) {
            assertThat(map.put(key, map.size())).isEqualTo(same.put(key, same.size()));
        }

        assertThat(map.putIfAbsent(other, -1)).isEqualTo(same.putIfAbsent(other, -1));
        assertThat(map).isEqualTo(same).hasSameHashCodeAs(same).hasSameSizeAs(same);
        assertThat(map.containsKey(other)).isEqualTo(same.containsKey(other));
        assertThat(map.get(other)).isEqualTo(same.get(other));
        assertThat(keys).allSatisfy(key -> assertThat(map.get(key)).isEqualTo(same.get(key)));
    }

    @Test
    void keysComeClassByClassInTheOrderInWhichTheyWerePut() {
        Map<EntryId, String> map = new MixedKeyMap<>();
        for (EntryId id : List.of(EventId.of("z"), ActorId.of("b"), EventId.of("a"), ActorId.of("a"))) {
            map.put(id, id.text());
        }

        assertThat(map.values()).containsExactly("event:z", "event:a", "actor:b", "actor:a");
        assertThat(map.keySet()).hasToString("[event:z, event:a, actor:b, actor:a]");
    }

    @Test
    void hasNothingBehindTheLast() {
        Iterator<?> entries = new MixedKeyMap<>().entrySet().iterator();

        assertThat(entries).isExhausted();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(entries::next);
    }

    /** A plain map asks each key of nearly all others. */
    @Test
    void manyKeysOfTwoClassesAndOneHashAreComparedWithFew() {
        Set<Object> keys = Collections.newSetFromMap(new MixedKeyMap<>());
        Asked.times = 0;
        for (int i = 0; i < MANY; i++) {
            assertThat(keys.add(new One(i))).isTrue();
            assertThat(keys.add(new Other(i))).isTrue();
            assertThat(keys.contains(new One(i / 2))).isTrue();
        }

        assertThat(Asked.times).isLessThan(3L * MANY * MOST_EACH);
    }

    /** How often keys were compared. */
    private static final class Asked {

        static long times;
    }

    private record One(int number) implements Comparable<One> {

        @Override
        public int compareTo(One other) {
            Asked.times++;
            return Integer.compare(number, other.number);
        }

        @Override
        public boolean equals(Object other) {
            Asked.times++;
            return other instanceof One that && number == that.number;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    private record Other(int number) implements Comparable<Other> {

        @Override
        public int compareTo(Other other) {
            Asked.times++;
            return Integer.compare(number, other.number);
        }

        @Override
        public boolean equals(Object other) {
            Asked.times++;
            return other instanceof Other that && number == that.number;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
