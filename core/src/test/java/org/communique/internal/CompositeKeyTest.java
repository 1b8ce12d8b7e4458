package org.communique.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.communique.OfOneHash;
import org.junit.jupiter.api.Test;

class CompositeKeyTest {

    @Property
    void keysAreEqualWhereTheirTextsAre(
            @ForAll @Size(max = 3) List<@StringLength(max = 1) @AlphaChars String> one,
            @ForAll @Size(max = 3) List<@StringLength(max = 1) @AlphaChars String> other) {
        CompositeKey key = CompositeKey.of(one);
        CompositeKey second = CompositeKey.of(other.toArray(String[]::new));

        assertThat(key.equals(second)).isEqualTo(one.equals(other));
        assertThat(key.compareTo(second) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(key.compareTo(second))).isEqualTo(-Integer.signum(second.compareTo(key)));
        assertThat(key).hasSameHashCodeAs(CompositeKey.of(one));
    }

    @Test
    void theFirstTextsThatDifferDecide() {
        assertThat(CompositeKey.of("a", "z")).isLessThan(CompositeKey.of("b", "a"));
        assertThat(CompositeKey.of("a", "b")).isLessThan(CompositeKey.of("a", "c"));
        assertThat(CompositeKey.of("a")).isLessThan(CompositeKey.of("a", ""));
        assertThat(CompositeKey.of("ab", "")).isNotEqualTo(CompositeKey.of("a", "b"));
    }

    @Test
    void textsOfOneHashMakeKeysOfOneHashWhichAreOrderedAllTheSame() {
        CompositeKey one = CompositeKey.of("x", OfOneHash.text(1));
        CompositeKey other = CompositeKey.of("x", OfOneHash.text(2));

        assertThat(one).hasSameHashCodeAs(other).isNotEqualByComparingTo(other);
    }

    /** A map asks keys whose hash codes collide for their order only where their own class says that it has one. */
    @Test
    void letsMapsOrderIt() {
        assertThat(Arrays.stream(CompositeKey.class.getGenericInterfaces()).map(Type::getTypeName))
                .containsExactly("java.lang.Comparable<" + CompositeKey.class.getName() + ">");
    }

    @Test
    void doesNotChangeWithTheArray() {
        String[] parts = {"a", "b"};
        CompositeKey key = CompositeKey.of(parts);
        parts[0] = "c";

        assertThat(key).isEqualTo(CompositeKey.of("a", "b")).hasToString("[a, b]");
    }
}
