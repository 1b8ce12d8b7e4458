package org.communique.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.communique.dossier.Dossier;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueJson;
import org.communique.validation.Rule;
import org.communique.validation.Validator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small dossiers that have one thing wrong with them: one for each standard rule. */
public final class Dossiers {

    private static final String RESOURCE = "faults.json";
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 6);
    private static final Map<String, JsonNode> FAULTS = faults();

    private Dossiers() {}

    /** {@return the codes of the standard rules, each of which some dossier breaks} */
    public static List<String> codes() {
        return List.copyOf(FAULTS.keySet());
    }

    /**
     * {@return a dossier that breaks the standard rule with this code, and no other}
     *
     * @throws IllegalArgumentException if no standard rule has the code
     */
    public static Dossier withFault(String code) {
        return CommuniqueJson.standard().read(fault(code).get("dossier").toString());
    }

    /**
     * {@return where the dossier with this fault breaks the rule, as a JSON Pointer}
     *
     * @throws IllegalArgumentException if no standard rule has the code
     */
    public static String pointerOf(String code) {
        return fault(code).get("pointer").stringValue();
    }

    /**
     * {@return a validator that finds the fault: the standard one with what some rules need besides, a day to count from,
     * texts of sources, or that they are asked for}
     *
     * @throws IllegalArgumentException if no standard rule has the code
     */
    public static Validator validatorFor(String code) {
        Validator.Builder validator = Validator.builder();
        Rule.standard().forEach(validator::with);
        fault(code)
                .get("texts")
                .properties()
                .forEach(text -> validator.text(
                        SourceId.parse(text.getKey()), text.getValue().stringValue()));
        return validator.asOf(TODAY).build();
    }

    private static JsonNode fault(String code) {
        JsonNode fault = FAULTS.get(Objects.requireNonNull(code, "code"));
        if (fault == null) {
            throw new IllegalArgumentException("code: expected that of a standard rule");
        }
        return fault;
    }

    private static Map<String, JsonNode> faults() {
        try (InputStream in = Objects.requireNonNull(Dossiers.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Map<String, JsonNode> faults = new TreeMap<>();
            JsonMapper.shared()
                    .readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .properties()
                    .forEach(fault -> faults.put(fault.getKey(), fault.getValue()));
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
