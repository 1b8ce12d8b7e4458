package org.communique.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.dossier.Dossier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entities that the importer of FollowTheMoney is tried on, and what comes out of it again. */
final class FtmSamples {

    static final String DONATIONS = "ftm/donations.ijson";
    static final String OWN = "ftm-entities.ijson";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ImportOptions ALL =
            ImportOptions.builder().personalData().build();

    private FtmSamples() {}

    static List<String> linesOf(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    static ImportSample sample(String name, List<String> lines) {
        return new ImportSample(name, Importers.ftm(), lines, FtmSamples::file, JsonLeaves::changed);
    }

    static byte[] file(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** {@return entities, in which apostrophes stand for quotation marks} */
    static byte[] entities(String... lines) {
        return file(List.of(lines).stream().map(line -> line.replace('\'', '"')).toList());
    }

    static ImportResult read(String... lines) {
        return Importers.ftm().read(entities(lines));
    }

    /** {@return what is imported, with what is about persons} */
    static ImportResult readAll(byte[] lines) {
        return Importers.ftm().read(new ByteArrayInputStream(lines), ALL);
    }

    static List<String> written(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.ftm().write(dossier, out);
        return linesOf(out.toByteArray());
    }

    static ExportReport report(Dossier dossier) {
        return Exporters.ftm().write(dossier, new ByteArrayOutputStream());
    }

    /** {@return entities by id, as texts in which the values of a property are in the order of their letters} */
    static Map<String, String> byId(List<String> lines) {
        Map<String, Map<String, TreeSet<String>>> entities = new TreeMap<>();
        for (String line : lines) {
            JsonNode entity = MAPPER.readTree(line);
            Map<String, TreeSet<String>> all =
                    entities.computeIfAbsent(entity.path("id").asString(), id -> new TreeMap<>());
            entity.propertyStream()
                    .filter(member -> !member.getKey().equals("properties"))
                    .forEach(member -> all.computeIfAbsent(member.getKey(), name -> new TreeSet<>())
                            .add(member.getValue().toString()));
            entity.path("properties").propertyStream().forEach(property -> property.getValue()
                    .valueStream()
                    .forEach(value -> all.computeIfAbsent("/" + property.getKey(), name -> new TreeSet<>())
                            .add(value.asString())));
            // Of a schema and a wider one, the narrower counts.
            all.getOrDefault("schema", new TreeSet<>())
                    .removeIf(schema -> schema.equals("\"LegalEntity\"")
                            && all.getOrDefault("schema", new TreeSet<>()).size() > 1);
        }
        Map<String, String> texts = new TreeMap<>();
        entities.forEach((id, all) -> texts.put(id, all.toString()));
        return texts;
    }
}
