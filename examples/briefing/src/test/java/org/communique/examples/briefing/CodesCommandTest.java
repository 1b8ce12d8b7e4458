package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.entry.Relation;
import org.communique.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodesCommandTest {

    @Test
    void aListHasEachCodeWithItsMeaning() {
        Run run = Run.of("codes", "share", "--width", "60");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                all – Every one.
                most – More than half.
                many – A large number.
                some – At least one.
                few – A small number.
                none – Not one.
                not-all – Fewer than all; perhaps none.
                """);
    }

    @Test
    void whatACodeIsInOtherListsStandsBehindIt() {
        assertThat(Run.of("codes", "modality").out()).contains("\npostponed – It is put off. (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"relation", "Relation", "Link.relation"})
    void aListIsFoundByItsNameOrThatOfAnAttribute(String name) {
        assertThat(Run.of("codes", name).out().lines().filter(line -> line.contains(" – ")))
                .hasSameSizeAs(Relation.all());
    }

    @Test
    void withoutANameTheListsAreTold() {
        assertThat(Run.of("codes").out())
                .contains("relation – " + Relation.all().size() + " codes, and others are kept: Link.relation\n")
                .contains("voice – 3 codes and no others: Statement.voice\n")
                .contains("contribution – 5 codes, and others are kept: type\n");
        assertThat(Run.of("codes", "--lang", "de").out())
                .contains("voice – 3 Codes und keine anderen: Statement.voice\n");
    }

    @Test
    void aListThatIsNoneIsRefusedWithTheNearest() {
        Run run = Run.of("codes", "event-typ");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("codes: there is no list of codes that is called event-typ")
                .contains("event-type");
    }

    @Test
    void jsonHasTheSame() {
        JsonNode list = JsonMapper.shared()
                .readTree(Run.of("codes", "event-type", "--format", "json").out());

        assertThat(list.get("name").asString()).isEqualTo("event-type");
        assertThat(list.get("open").asBoolean()).isTrue();
        assertThat(list.get("codes")).hasSameSizeAs(EventType.all());
        assertThat(JsonMapper.shared()
                        .readTree(Run.of("codes", "--format", "json").out())
                        .size())
                .isGreaterThan(30);
    }
}
