package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.communique.dossier.Dossier;
import org.communique.validation.Position;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FaultsTest {

    /** A row of the table of faults: a code that is a word, a point and a word. */
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z]+\\.[a-z]+)` \\|", Pattern.MULTILINE);

    private final CommuniqueJson json = CommuniqueJson.standard();

    @Test
    void thePageListsEveryCodeAndNoOther() throws IOException, IllegalAccessException {
        String page = Files.readString(Path.of("docs", "faults.md"));

        assertThat(ROW.matcher(page).results().map(row -> row.group(1))).containsExactlyElementsOf(codes());
    }

    private static List<String> codes() throws IllegalAccessException {
        List<String> codes = new ArrayList<>();
        for (Field field : Fault.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                codes.add((String) field.get(null));
            }
        }
        return codes;
    }

    /** A file as somebody types it who has not read the manual. */
    @Test
    void everyMistakeInAHandWrittenFileIsReportedAtOnceWithWhatIsExpectedThere() {
        String document = """
                { "communique": "1", "id": "by-hand",
                  "sources": { "id": "source:paper" },
                  "pledges": [ {
                    "id": "uk-drones",
                    "parties": [ { "actor": "actor:uk", "role": "Donor" }, { "actor": "actor:ua" } ],
                    "contributions": [
                      { "type": "funding", "amount": { "value": "£30m", "currency": "pounds" },
                        "due": { "edtf": "next year" } } ],
                    "steps": [ { "stage": "pledged", "when": "2025", "counts": "all" } ],
                    "recorded": "today" } ],
                  "events": [ { "id": "event:ok", "type": "talks", "modality": "planned" } ] }
                """;

        ReadResult result = json.readLenient(document);

        assertThat(lines(result.faults())).containsExactly(lines("""
                value.type at /sources (2:14): expected an array but there is an object
                value.malformed at /pledges/0/id (4:11): expected an id that begins with "pledge:" but was "uk-drones"
                value.malformed at /pledges/0/parties/0/role (5:49): expected a role: 1 to 64 of a-z 0-9 . : _ -, first \
                a letter or digit, but was "Donor"; did you mean "donor"?
                member.missing at /pledges/0/parties/1 (5:82): expected a member "role" such as "host"
                value.malformed at /pledges/0/contributions/0/amount/value (7:49): expected a decimal of plain digits \
                such as "30000000" or "0.5", at most 38 digits and 18 behind the point, but was "£30m"
                value.malformed at /pledges/0/contributions/0/amount/currency (7:69): expected an ISO 4217 code such as \
                "GBP" but was "pounds"
                value.malformed at /pledges/0/contributions/0/due/edtf (8:26): expected an EDTF date of ISO 8601-2, such \
                as 2025-03-06, 2025-03~ or 2025/.., not "next year": U+006E stands in no EDTF date (at its \
                beginning)
                value.type at /pledges/0/steps/0/when (9:46): expected an object with any of "wording", "anchor", \
                "edtf", "basis", such as {"edtf": "2017-02-25"} but there is the text "2025"
                value.malformed at /pledges/0/steps/0/counts (9:64): expected one of additional, total-so-far but was \
                "all"
                value.malformed at /pledges/0/recorded (10:17): expected an instant such as "2025-03-06T12:00:00Z" but \
                was "today"
                """));
        assertThat(result.dossier().orElseThrow().events()).singleElement().hasToString("event:ok");
    }

    /** Names of members and types that somebody mistyped, beside types and members of a later release. */
    @Test
    void whatIsMisspeltIsNamedWithWhatMayBeMeant() {
        String document = """
                { "communique": "1", "id": "by-hand",
                  "actors": [
                    { "type": "State", "id": "actor:a" },
                    { "type": "Org", "id": "actor:b" },
                    { "type": "satellite", "id": "actor:c" } ],
                  "pledges": [
                    { "id": "pledge:p", "partys": [],
                      "contributions": [ { "type": "Fundings", "key": "A b" }, { "type": "treaty", "funds": 7 } ] },
                    { "Id": "pledge:q", "parties": [ { "actor": "actor:a", "rôle": "donor" } ], "notes": [] } ],
                  "statements": [ {
                    "id": "statement:s", "voice": "attributed", "act": "assert",
                    "evidence": [ { "source": "source:x", "selectors": [ { "type": "text_quote" } ] } ] } ] }
                """;

        ReadResult result = json.readLenient(document);

        assertThat(lines(result.faults())).containsExactly(lines("""
                value.malformed at /actors/0/type (3:15): expected state, person, organization, collective or another \
                type: 1 to 64 of a-z 0-9 . : _ -, first a letter or digit, but was "State"; did you mean "state"?
                value.malformed at /actors/1/type (4:15): expected state, person, organization, collective or another \
                type: 1 to 64 of a-z 0-9 . : _ -, first a letter or digit, but was "Org"
                value.malformed at /pledges/0/contributions/0/type (8:36): expected funding, goods, personnel, service, \
                undertaking or another type: 1 to 64 of a-z 0-9 . : _ -, first a letter or digit, but was "Fundings"; \
                did you mean "funding"?
                value.malformed at /pledges/0/contributions/0/key (8:55): expected a code: 1 to 64 of a-z 0-9 . : _ -, \
                first a letter or digit, but was "A b"
                member.missing at /pledges/0 (8:99): expected a member "parties" but there is "partys"
                member.missing at /pledges/1/parties/0 (9:76): expected a member "role" but there is "rôle"
                member.missing at /pledges/1 (9:93): expected a member "id" but there is "Id"
                member.missing at /pledges/1 (9:93): expected a member "contributions"
                """));
        assertThat(result.dossier().orElseThrow().actors())
                .singleElement()
                .extracting(actor -> actor.id().text())
                .isEqualTo("actor:c");
    }

    @Test
    void whereUnknownMembersAreRefusedTheNameThatMayBeMeantIsSaid() {
        CommuniqueJson strict = json.with(ReadOptions.builder().rejectUnknown().build());

        assertThat(lines(strict.readLenient("{\"communique\":\"1\",\"id\":\"d\",\"tilte\":\"T\",\"later\":1}")
                        .faults()))
                .containsExactly(
                        "member.unknown at /tilte (1:36): no member \"tilte\" is known; did you mean \"title\"?",
                        "member.unknown at /later (1:48): no member \"later\" is known");
    }

    /** A program follows the pointer; a person reads it in the message. */
    @Test
    void aPointerIsForProgramsAsItIsAndEscapedInAMessage() {
        CommuniqueJson locating = json.with(ReadOptions.builder().locations().build());

        ReadResult result = locating.readLenient(
                "{\"communique\":\"1\",\"id\":\"d\",\n\"later\":{\"\\u0000\u202E/~\":[0,\"\\ud800\"]}}");

        Fault fault = result.faults().get(0);
        assertThat(fault.pointer()).isEqualTo("/later/\u0000\u202E~1~0/1");
        assertThat(result.locations().find(fault.pointer()))
                .contains(new Position(fault.line(), fault.column()))
                .contains(new Position(2, 25));
        assertThat(fault)
                .hasToString("json.surrogate at /later/\\u0000\\u202e~1~0/1 (2:25): expected Unicode but a string has"
                        + " half of a surrogate pair");
        assertThatThrownBy(() -> JsonMapper.builder()
                        .findAndAddModules()
                        .build()
                        .readValue("{\"communique\":\"1\",\"id\":\"d\",\"\\u202E\":\"\\ud800\"}", Dossier.class))
                .hasMessageContaining(" at /\\u202e (1:37): expected Unicode");
    }

    private static List<String> lines(List<Fault> faults) {
        return faults.stream().map(Fault::toString).toList();
    }

    private static String[] lines(String text) {
        return text.lines().toArray(String[]::new);
    }
}
