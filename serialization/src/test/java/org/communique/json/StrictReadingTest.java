package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.communique.dossier.Dossier;
import org.communique.extension.JsonText;
import org.communique.id.DossierId;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReadingTest {

    private static final String HEAD = "{\"communique\":\"1\",\"id\":\"d\"";

    private final CommuniqueJson json = CommuniqueJson.standard();

    /** The document, with ' for ", and the code, pointer, line and column of its only fault. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [] | value.type | `` | 1 | 1
            {'id':'d'} | format.missing | `` | 1 | 10
            {'communique':'1'} | member.missing | `` | 1 | 18
            {'communique':'2','id':'d'} | format.unsupported | /communique | 1 | 15
            {'communique':1,'id':'d'} | value.type | /communique | 1 | 15
            {'communique':'1','id':'d d'} | value.malformed | /id | 1 | 24
            {'communique':'1','id':null} | value.type | /id | 1 | 24
            {'communique':'1','id':true} | value.type | /id | 1 | 24
            {'communique':'1','id':'d','id':'d'} | json.duplicate | /id | 1 | 33
            {'communique':'1','id':'d','i\\u0064':'d'} | json.duplicate | /id | 1 | 38
            {'communique':'1','id':'d','x':1,'x':1} | json.duplicate | /x | 1 | 38
            {'communique':'1','id':'d','x':{'y':1,'\\u0079':1}} | json.duplicate | /x | 1 | 49
            {'communique':'1','id':'d','x':{'':1,'':1}} | json.duplicate | /x | 1 | 42
            {'communique':'1','id':'d','':1,'':1} | json.duplicate | / | 1 | 36
            {'communique':'1','id':'d','x':11e999999999} | limit.number | /x | 1 | 32
            {'communique':'1','id':'d','title':''} | value.malformed | /title | 1 | 36
            {'communique':'1','id':'d','title':null} | value.type | /title | 1 | 36
            {'communique':'1','id':'d','title':[]} | value.type | /title | 1 | 36
            {'communique':'1','id':'d','actors':{}} | value.type | /actors | 1 | 37
            {'communique':'1','id':'d','actors':null} | value.type | /actors | 1 | 37
            {'communique':'1','id':'d','actors':[null]} | value.type | /actors/0 | 1 | 38
            {'communique':'1','id':'d','actors':[{}]} | member.missing | /actors/0 | 1 | 39
            {'communique':'1','id':'d','actors':[{'type':1}]} | value.type | /actors/0/type | 1 | 46
            {'communique':'1','id':'d','actors':[{'type':'person','id':'pledge:x','names':[{'text':'X'}]}]} | value.malformed | /actors/0/id | 1 | 60
            {'communique':'1','id':'d','actors':[{'type':'person','id':'actor:x'}]} | object.refused | /actors/0/names | 1 | 69
            {'communique':'1','id':'d','actors':[{'type':'person','id':'actor:x','names':[]}]} | object.refused | /actors/0/names | 1 | 78
            {'communique':'1','id':'d','actors':[{'names':[{'x':{'text':[0,{'text':'}'}]}, 't\\u0065xt' : ' '}],'type':'person','id':'actor:x'}]} | object.refused | /actors/0/names/0/text | 1 | 94
            {'communique':'1','id':'d'} {} | json.trailing | `` | 1 | 29
            {'communique':'1','id':'d',} | json.syntax | /id | 1 | 28
            {'communique':'1','id':'d' | json.syntax | /id | 1 | 27
            {'communique':'1','é':“x”,'id':'d'} | json.syntax | /é | 1 | 23
            """)
    void namesTheOneFaultAndItsPlace(String document, String code, String pointer, long line, int column) {
        assertThat(faults(document.replace('\'', '"'))).singleElement().satisfies(fault -> assertThat(
                        List.of(fault.code(), fault.pointer(), fault.line(), fault.column()))
                .containsExactly(code, pointer, line, column));
    }

    @Test
    void countsLinesAndCodePoints() {
        assertThat(faults("{\r\n\"communique\":\"1\",\n\t\"title\":\"\uD83D\uDD4A\uFE0F\",\"id\":7}"))
                .singleElement()
                .satisfies(fault ->
                        assertThat(List.of(fault.line(), fault.column())).containsExactly(3L, 20));
    }

    @Test
    void reportsFiveMistakesAtOnceAndKeepsTheGoodEntries() {
        String document = HEAD + """
                ,"sources":[{"id":"source:good"},{"id":"source:é"}],
                "pledges":[{"id":"pledge:p","parties":[],"contributions":[{"type":"funding",
                "amount":{"value":"1e9","currency":"GBP"}}]}],
                "events":[{"id":"event:good","type":"talks","modality":"planned"},
                {"id":"event:e","type":"Talks","modality":"planned","when":{"edtf":"next week"}}],
                "links":[{"id":"link:l","subject":"event:e","relation":"same-as"}]}
                """;

        ReadResult result = json.readLenient(document);

        assertThat(result.faults())
                .extracting(Fault::pointer)
                .containsExactly(
                        "/sources/1/id",
                        "/pledges/0/contributions/0/amount/value",
                        "/events/1/type",
                        "/events/1/when/edtf",
                        "/links/0");
        assertThat(result.faults().get(3).message()).contains("2025-03");
        Dossier good = result.dossier().orElseThrow();
        assertThat(good.entries()).extracting(entry -> entry.id().text()).containsExactly("source:good", "event:good");
        assertThatThrownBy(() -> json.read(document))
                .asInstanceOf(InstanceOfAssertFactories.type(DossierReadException.class))
                .satisfies(e -> assertThat(e.faults()).isEqualTo(result.faults()))
                .satisfies(e -> assertThat(e).hasMessageEndingWith("; 4 more").hasNoCause());
    }

    @Test
    void keepsTheEntriesWhereOnlyTheTitleOrAnUnknownMemberIsWrong() {
        String entries = ",\"sources\":[{\"id\":\"source:s\"}]}";

        assertThat(json.readLenient(HEAD + ",\"title\":7" + entries)
                        .dossier()
                        .orElseThrow()
                        .sources())
                .hasSize(1);
        assertThat(json.readLenient(HEAD + ",\"title\":\" \"" + entries)
                        .dossier()
                        .orElseThrow()
                        .sources())
                .hasSize(1);
        assertThat(json.with(ReadOptions.builder().rejectUnknown().build())
                        .readLenient(HEAD + ",\"later\":7" + entries)
                        .dossier()
                        .orElseThrow()
                        .sources())
                .hasSize(1);
        assertThat(json.readLenient("{\"communique\":\"1\",\"id\":\" \"" + entries)
                        .dossier())
                .isEmpty();
    }

    @Test
    void reportsANameThatStandsManyTimesOnce() {
        assertThat(faults(HEAD + ",\"later\":{" + "\"a\":1,".repeat(1000) + "\"b\":1}}"))
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Fault.JSON_DUPLICATE, "/later"));
    }

    @Test
    void writesBackNamesThatAreMadeToCollide() {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 256; i++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 7; bit >= 0; bit--) {
                name.append((i >> bit & 1) == 0 ? "ab" : "bA");
            }
            members.append(",\"").append(name).append("\":1");
        }
        Dossier dossier = json.read(HEAD + ",\"later\":{" + members.substring(1) + "}}");

        assertThat(json.read(json.write(dossier))).isEqualTo(dossier);
        assertThat(json.read(json.canonical(dossier))).isEqualTo(dossier);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-06T12:00:00Z, true",
        "2025-03-06T12:00:00.5Z, true",
        "2025-03-06t12:00:00Z, false",
        "2025-03-06T12:00:00z, false",
        "2025-03-06T24:00:00Z, false",
        "2016-12-31T23:59:60Z, false",
        "2025-03-06T12:00:00.Z, false",
        "2025-03-06T12:00:00+01:00, false",
        "2025-03-06, false"
    })
    void takesInstantsAsTheyAreOrNotAtAll(String instant, boolean taken) {
        ReadResult result =
                json.readLenient(HEAD + ",\"sources\":[{\"id\":\"source:s\",\"recorded\":\"" + instant + "\"}]}");

        assertThat(result.faults()).hasSize(taken ? 0 : 1);
        assertThat(result.dossier().orElseThrow().sources()).hasSize(taken ? 1 : 0);
    }

    @Test
    void placesWhatJacksonRefusesWhereItStands() {
        assertThat(faults("{\"id\":\"d\",\n\n  \"ab\\ud800\":1}"))
                .singleElement()
                .satisfies(
                        fault -> assertThat(List.of(fault.code(), fault.line())).containsExactly("json.surrogate", 3L));
        assertThat(faults("{\"id\":surrogate}")).extracting(Fault::code).containsExactly("json.syntax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"id\":[1}", "{\"id\":{]}", "[", "{\"id\":\"", "{\"id\":NaN}", "{\"id\":/**/1}", "{'id':1}"})
    void saysNothingOfJacksonItself(String document) {
        assertThat(faults(document))
                .extracting(Fault::message)
                .last(InstanceOfAssertFactories.STRING)
                .startsWith("no JSON: ")
                .doesNotContain("ource", "marker at", "`", "eature");
    }

    @Test
    void namesTheAttributeOfAMalformedKey() {
        assertThat(faults(HEAD + ",\"pledges\":[{\"id\":\"pledge:p\",\"parties\":[{\"actor\":\"actor:a\",\"role\":"
                        + "\"donor\"}],\"contributions\":[{\"type\":\"funding\",\"key\":\"A b\"}]}]}"))
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Fault.VALUE_MALFORMED, "/pledges/0/contributions/0/key"));
    }

    @Test
    void keepsAHundredFaultsAndNoMore() {
        String document = HEAD + ",\"actors\":[" + "1,".repeat(150) + "1]}";

        assertThat(faults(document)).hasSize(100);
    }

    @Test
    void echoesLittleAndNothingThatMovesACursor() {
        String hostile = "\\u001b[31m\\u202e" + "x".repeat(5000);

        assertThat(faults("{\"communique\":\"1\",\"id\":\"" + hostile + "\"}"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .hasSizeLessThanOrEqualTo(512)
                        .contains("\\u001b[31m\\u202e")
                        .doesNotContain("x".repeat(65)));
    }

    @Test
    void refusesUnknownMembersWhereThatIsWanted() {
        CommuniqueJson strict = json.with(ReadOptions.builder().rejectUnknown().build());

        assertThat(strict.readLenient(HEAD + ",\"later\":[1,2]}").faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Fault.MEMBER_UNKNOWN, "/later"));
        assertThat(strict.readLenient(HEAD + ",\"titel\":\"x\"}").faults())
                .extracting(Fault::message)
                .containsExactly("no member \"titel\" is known; did you mean \"title\"?");
    }

    @Test
    void aStatementWithSpeakersIsAttributedWhereItsVoiceIsNotSaid() {
        String begin = HEAD + ",\"statements\":[{\"id\":\"statement:a\",\"act\":\"assert\"";

        Statement read =
                json.read(begin + ",\"speakers\":[\"actor:a\"]}]}").statements().get(0);
        assertThat(read.voice()).isEqualTo(Voice.ATTRIBUTED);
        assertThat(json.write(json.read(begin + ",\"speakers\":[\"actor:a\"]}]}")))
                .contains("\"voice\":\"attributed\"");
        assertThat(json.readLenient(begin + ",\"speakers\":[]}]}").faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Fault.OBJECT_REFUSED, "/statements/0/voice"));
        assertThat(json.readLenient(begin + "}]}").faults())
                .extracting(Fault::code)
                .containsExactly(Fault.MEMBER_MISSING);
        assertThat(json.readLenient(begin + ",\"voice\":\"loud\",\"speakers\":[\"actor:a\"]}]}")
                        .faults())
                .extracting(Fault::code)
                .containsExactly(Fault.VALUE_MALFORMED);
        assertThat(json.readLenient(begin + ",\"speakers\":[\"a\"]}]}").faults())
                .extracting(Fault::pointer)
                .containsExactly("/statements/0/speakers/0");
    }

    @Test
    void keepsMembersOfOtherSystemsEvenWhereUnknownOnesAreRefused() {
        CommuniqueJson strict = json.with(ReadOptions.builder().rejectUnknown().build());

        assertThat(strict.read(HEAD + ",\"fts:plan\":7}").extensions().get("fts:plan"))
                .contains(JsonText.of("7"));
        assertThat(strict.readLenient(HEAD + ",\"fts:\":1,\":plan\":1}").faults())
                .extracting(Fault::code)
                .containsExactly(Fault.MEMBER_UNKNOWN, Fault.MEMBER_UNKNOWN);
    }

    @Test
    void readsBytesStreamsReadersAndTextsAlike() {
        String document = HEAD + ",\"title\":\"Łódź 🕊\"}";
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

        Dossier dossier = json.read(document);

        assertThat(dossier.title()).contains("Łódź 🕊");
        assertThat(json.read(bytes)).isEqualTo(dossier);
        assertThat(json.read(new ByteArrayInputStream(bytes))).isEqualTo(dossier);
        assertThat(json.read(new StringReader(document))).isEqualTo(dossier);
        assertThat(json.read("\uFEFF" + document)).isEqualTo(dossier);
    }

    @Test
    void readsTheTypeOfAVariantWhereverItStands() {
        String document =
                HEAD + ",\"actors\":[{\"note\":\"state\",\"names\":[{\"text\":\"type\",\"note\":{\"type\":\"state\"}}],"
                        + "\"id\":\"actor:x\" , \"t\\u0079pe\" : \"pers\\u006fn\"}]}";

        assertThat(json.read(document).actors()).singleElement().isInstanceOf(org.communique.actor.Person.class);
    }

    @Test
    void writesNothingThatItCouldNotRead() {
        Dossier misnamed = Dossier.builder()
                .id(DossierId.of("d"))
                .extensions(org.communique.extension.Extensions.none()
                        .with("actors", org.communique.extension.JsonText.of("[]")))
                .build();

        assertThatThrownBy(() -> json.write(misnamed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("actors");
    }

    private List<Fault> faults(String document) {
        return json.readLenient(document).faults();
    }
}
