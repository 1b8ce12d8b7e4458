package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.json.JsonSamples.canonical;
import static org.communique.json.JsonSamples.tree;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.json.JsonSamples.Sample;
import tools.jackson.databind.JsonNode;

/** Laws that hold for the JSON of every type of the model. */
class CodecLawsProperties {

    private static final String LATER = "zz-of a later release \u202e";

    @Property
    void readingWhatWasWrittenGivesAnEqualValue(@ForAll("values") Sample<?> sample) {
        Object read = sample.read(sample.write());

        assertThat(read).isEqualTo(sample.value()).hasSameHashCodeAs(sample.value());
    }

    @Property
    void equalValuesAreWrittenAlike(@ForAll("values") Sample<?> sample) {
        assertThat(new Sample<>(widened(sample), sample.read(sample.write())).write())
                .isEqualTo(sample.write());
    }

    @Property
    void theOrderOfMembersDoesNotMatter(@ForAll("objects") Sample<?> sample, @ForAll Random random) {
        String shuffled = JsonSamples.shuffled(tree(sample.write()), random);

        assertThat((Object) sample.read(shuffled.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(sample.value());
    }

    @Property
    void unknownMembersComeBackAtEveryLevel(@ForAll("objects") Sample<?> sample, @ForAll("json") String later) {
        JsonNode tree = tree(sample.write());
        Map<String, Integer> count = new HashMap<>();
        JsonSamples.addEverywhere(tree, LATER, tree(later.getBytes(StandardCharsets.UTF_8)), count);
        byte[] extended = tree.toString().getBytes(StandardCharsets.UTF_8);

        Object read = sample.read(extended);

        assertThat(canonical(new Sample<>(widened(sample), read).write())).isEqualTo(canonical(extended));
        assertThat(count.get("objects")).isPositive();
        assertThat(read).isNotEqualTo(sample.value());
    }

    @Property
    void whatIsWrittenIsUtf8WithoutWhiteSpaceAndOfOneForm(@ForAll("values") Sample<?> sample) {
        byte[] written = sample.write();

        assertThat(canonical(written)).isEqualTo(canonical(canonical(written).getBytes(StandardCharsets.UTF_8)));
        assertThat(written).hasSameSizeAs(canonical(written).getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static org.communique.json.model.Codecs.Typed<Object> widened(Sample<?> sample) {
        return (org.communique.json.model.Codecs.Typed<Object>) sample.typed();
    }

    @Provide
    Arbitrary<Sample<?>> values() {
        return JsonSamples.any();
    }

    @Provide
    Arbitrary<Sample<?>> objects() {
        return JsonSamples.anyObject();
    }

    @Provide
    Arbitrary<String> json() {
        return Arbitraries.defaultFor(org.communique.extension.JsonText.class)
                .map(org.communique.extension.JsonText::text);
    }
}
