package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.json.schema.CommuniqueSchema;
import org.communique.revision.Difference;
import tools.jackson.databind.json.JsonMapper;

/** A difference as JSON: what is read of it is what was written, and makes the one version of the other. */
class DifferenceJsonProperties {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CommuniqueSchema.difference(), InputFormat.JSON);

    @Property
    void aDifferenceComesBackAndCanBeMade(@ForAll Dossier before, @ForAll Dossier other) {
        Dossier after = withSomeOf(before, other);
        Difference difference = Difference.between(before, after);
        String json = MAPPER.writeValueAsString(difference);
        Difference back = MAPPER.readValue(json, Difference.class);

        assertThat(back).isEqualTo(difference);
        assertThat(back.applyTo(before)).isEqualTo(after);
        assertThat(back.inWords()).isEqualTo(difference.inWords());
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Example
    void whatFollowsFromTheRestIsPassedOver() {
        String json = """
                {"changed":[{"id":"source:a","before":{"id":"source:a"},"after":{"id":"source:a","title":"T"},
                 "changes":[{"anything":[1,2]}]}]}
                """;

        assertThat(MAPPER.readValue(json, Difference.class).inWords())
                .containsExactly("~ source:a \"T\"", "    + title: T");
    }

    /** Entries of the other take the places of those that have the same ids; some change places. */
    private static Dossier withSomeOf(Dossier before, Dossier other) {
        List<Entry> entries = new ArrayList<>();
        before.entries().forEach(entry -> entries.add(0, other.find(entry.id()).orElse(entry)));
        other.entries()
                .limit(3)
                .filter(entry -> before.find(entry.id()).isEmpty())
                .forEach(entries::add);
        return other.withoutEntries().toBuilder().addEntries(entries).build();
    }
}
