package org.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.json.schema.CommuniqueSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the reader takes the schema takes, and what the reader refuses for its shape the schema refuses. */
class SchemaProperties {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema DOCUMENT = SCHEMAS.getSchema(CommuniqueSchema.document());
    private static final Schema LINE = SCHEMAS.getSchema(CommuniqueSchema.line());

    private static final Set<String> ABOUT_SHAPE =
            Set.of("value.type", "value.malformed", "member.missing", "format.missing", "format.unsupported");

    /** Texts of which the schema knows the letters and the reader the meaning, too. */
    private static final Set<String> BEYOND_THE_SCHEMA =
            Set.of("edtf", "anchor", "recorded", "until", "currency", "base", "quote");

    private final CommuniqueJson json = CommuniqueJson.standard();

    @Property
    void everyDossierIsValid(@ForAll Dossier dossier) {
        assertThat(errors(DOCUMENT, json.write(dossier))).isEmpty();
    }

    @Property
    void everyLineIsValid(@ForAll Dossier dossier) {
        assertThat(lines(dossier))
                .allSatisfy(line -> assertThat(errors(LINE, line)).isEmpty());
    }

    @Property
    void aCorruptDocumentIsRefusedByBothOrByNone(@ForAll Dossier dossier, @ForAll Random random) {
        String corrupt = Corruption.of(JsonSamples.tree(json.write(dossier).getBytes(UTF_8)), random)
                .toString();

        assertAgreement(json.readLenient(corrupt).faults(), errors(DOCUMENT, corrupt), corrupt);
    }

    @Property
    void aCorruptLineIsRefusedByBothOrByNone(@ForAll Dossier dossier, @ForAll Random random) {
        List<String> lines = lines(dossier);
        String line = lines.get(random.nextInt(lines.size()));
        String corrupt =
                Corruption.of(JsonSamples.tree(line.getBytes(UTF_8)), random).toString();
        boolean first = line.equals(lines.get(0));

        assertAgreement(faults(first ? corrupt : lines.get(0) + "\n" + corrupt), errors(LINE, corrupt), corrupt);
    }

    private static void assertAgreement(List<Fault> faults, List<String> errors, String corrupt) {
        assertThat(faults).extracting(Fault::code).doesNotContain(Fault.LIBRARY_FAILED);
        JsonNode json = JsonMapper.shared().readTree(corrupt);
        if (faults.stream().anyMatch(fault -> isForTheSchema(fault, json.at(fault.pointer())))) {
            assertThat(errors).as("%s in %s", faults, corrupt).isNotEmpty();
        }
        if (!errors.isEmpty()) {
            assertThat(faults).as("%s in %s", errors, corrupt).isNotEmpty();
        }
    }

    private static boolean isForTheSchema(Fault fault, JsonNode value) {
        String member = fault.pointer().substring(fault.pointer().lastIndexOf('/') + 1);
        boolean beyond = BEYOND_THE_SCHEMA.contains(member) || isSpeltLikeNoOther(value);
        return ABOUT_SHAPE.contains(fault.code()) && !(fault.code().equals("value.malformed") && beyond);
    }

    /** Whether it is a number that a schema takes for the same as one of plain digits. */
    private static boolean isSpeltLikeNoOther(JsonNode value) {
        return value.isFloatingPointNumber()
                && (value.decimalValue().stripTrailingZeros().scale() <= 0
                        || value.toString().contains("E"));
    }

    private static List<String> errors(Schema schema, String instance) {
        return schema.validate(instance, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private List<String> lines(Dossier dossier) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        json.writeLines(dossier, lines);
        return lines.toString(UTF_8).lines().toList();
    }

    private List<Fault> faults(String lines) {
        try {
            json.readLines(new ByteArrayInputStream(lines.getBytes(UTF_8)));
            return List.of();
        } catch (DossierReadException e) {
            return e.faults();
        }
    }
}
