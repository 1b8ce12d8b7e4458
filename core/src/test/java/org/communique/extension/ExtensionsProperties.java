package org.communique.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;

class ExtensionsProperties {

    @Property
    void orderOfInsertionDoesNotMatter(@ForAll Extensions extensions, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(extensions.names());
        Collections.shuffle(shuffled, random);

        Extensions added = Extensions.none();
        Map<String, JsonText> inserted = new LinkedHashMap<>();
        for (String name : shuffled) {
            JsonText value = extensions.get(name).orElseThrow();
            added = added.with(name, value);
            inserted.put(name, value);
        }

        assertThat(added).isEqualTo(extensions).hasSameHashCodeAs(extensions);
        assertThat(Extensions.of(inserted)).isEqualTo(extensions);
    }

    @Property
    void withMakesTheMemberFindable(
            @ForAll Extensions extensions, @ForAll @AlphaChars String name, @ForAll JsonText value) {
        assertThat(extensions.with(name, value).get(name)).contains(value);
    }

    @Property
    void withLeavesTheOthersAlone(
            @ForAll Extensions extensions, @ForAll @AlphaChars String name, @ForAll JsonText value) {
        Extensions more = extensions.with(name, value);

        for (String other : extensions.names()) {
            if (!other.equals(name)) {
                assertThat(more.get(other)).isEqualTo(extensions.get(other));
            }
        }
    }

    @Property
    void withoutUndoesWith(@ForAll Extensions extensions, @ForAll @AlphaChars String name, @ForAll JsonText value) {
        Extensions before = extensions.without(name);

        assertThat(before.with(name, value).without(name)).isEqualTo(before);
    }

    @Property
    void withoutAllIsNone(@ForAll Extensions extensions) {
        Extensions less = extensions;
        for (String name : extensions.names()) {
            less = less.without(name);
            assertThat(less.get(name)).isEmpty();
        }

        assertThat(less).isSameAs(Extensions.none());
    }

    @Property
    void namesAscend(@ForAll Extensions extensions) {
        assertThat(extensions.names()).isSorted().doesNotHaveDuplicates();
    }
}
