package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.communique.json.ParsingSuite.Case;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** JSONTestSuite by Nicolas Seriot, which lies beside the project: alone, and as the value of an unknown member. */
class ParsingSuiteTest {

    private static final List<Case> CASES =
            ParsingSuite.folder().map(ParsingSuite::cases).orElseGet(List::of);

    /** What is JSON and refused nevertheless: two have a key twice, one a number of more than 64 characters. */
    private static final Map<String, String> REFUSED = Map.of(
            "y_object_duplicated_key.json", Fault.JSON_DUPLICATE,
            "y_object_duplicated_key_and_value.json", Fault.JSON_DUPLICATE,
            "y_number_double_close_to_zero.json", Fault.LIMIT_NUMBER);

    /** What need not be taken, and is kept exactly: numbers beyond a double. */
    private static final Set<String> TAKEN = Set.of(
            "i_number_double_huge_neg_exp.json",
            "i_number_neg_int_huge_exp.json",
            "i_number_pos_double_huge_exp.json",
            "i_number_real_neg_overflow.json",
            "i_number_real_pos_overflow.json",
            "i_number_real_underflow.json",
            "i_number_too_big_neg_int.json",
            "i_number_too_big_pos_int.json",
            "i_number_very_big_negative_int.json");

    private final CommuniqueJson json = CommuniqueJson.standard();

    @BeforeEach
    void skipsWhereTheyAreNotThere() {
        assumeTrue(!CASES.isEmpty(), "no ../shared/hostile/JSONTestSuite beside the project");
    }

    @Test
    void hasThreeHundredFiles() {
        assertThat(CASES).hasSizeGreaterThan(300);
        assertThat(CASES).extracting(Case::name).containsAll(REFUSED.keySet()).containsAll(TAKEN);
    }

    @Test
    void noneIsADossierAndWhatIsNoJsonIsSaidToBeNone() {
        SoftAssertions all = new SoftAssertions();
        for (Case each : CASES) {
            Set<String> families = families(json.readLenient(each.bytes()));

            all.assertThat(families).as(each.name()).isNotEmpty().doesNotContain("library");
            if (each.name().startsWith("n_")) {
                all.assertThat(families).as(each.name()).containsAnyOf("json", "limit");
            } else if (isTaken(each.name())) {
                all.assertThat(families).as(each.name()).doesNotContain("json", "limit");
            }
        }
        all.assertAll();
    }

    @Test
    void asAMemberWhatIsJsonIsKeptAndNothingElse() {
        SoftAssertions all = new SoftAssertions();
        for (Case each : CASES) {
            ReadResult result = json.readLenient(asMember(each.bytes()));

            boolean taken = result.faults().isEmpty();
            all.assertThat(taken).as(each.name()).isEqualTo(isTaken(each.name()));
            if (taken) {
                all.assertThat(isKept(result, each.bytes())).as(each.name()).isTrue();
            } else {
                all.assertThat(families(result))
                        .as(each.name())
                        .containsAnyOf("json", "limit")
                        .doesNotContain("library");
                all.assertThat(result.faults().get(0).code())
                        .as(each.name())
                        .isEqualTo(REFUSED.getOrDefault(
                                each.name(), result.faults().get(0).code()));
            }
        }
        all.assertAll();
    }

    private static boolean isTaken(String name) {
        return TAKEN.contains(name) || (name.startsWith("y_") && !REFUSED.containsKey(name));
    }

    private boolean isKept(ReadResult result, byte[] value) {
        JsonNode kept = JsonSamples.tree(
                        json.write(result.dossier().orElseThrow()).getBytes(StandardCharsets.UTF_8))
                .get("later");
        return kept.equals((a, b) -> (isSame(a, b) ? 0 : 1), JsonSamples.tree(value));
    }

    /** Numbers are the same where they are the same decimal, however they are written. */
    private static boolean isSame(JsonNode a, JsonNode b) {
        return (a.isNumber() && b.isNumber()) ? decimal(a).compareTo(decimal(b)) == 0 : a.equals(b);
    }

    private static BigDecimal decimal(JsonNode number) {
        return new BigDecimal(number.asString());
    }

    private static Set<String> families(ReadResult result) {
        return result.faults().stream()
                .map(fault -> fault.code().substring(0, fault.code().indexOf('.')))
                .collect(Collectors.toSet());
    }

    private static byte[] asMember(byte[] value) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes("{\"communique\":\"1\",\"id\":\"d\",\"later\":".getBytes(StandardCharsets.UTF_8));
        document.writeBytes(value);
        document.writeBytes("}".getBytes(StandardCharsets.UTF_8));
        return document.toByteArray();
    }
}
