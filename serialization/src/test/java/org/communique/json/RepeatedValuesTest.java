package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.communique.actor.Person;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a document more than once, and what is looked at before it is read. */
class RepeatedValuesTest {

    private static final String PERSON = "{\"type\":\"person\",\"id\":\"actor:a\",\"names\":[{\"text\":\"A\"}]}";

    private final CommuniqueJson json = CommuniqueJson.standard();

    @Test
    void anIdThatStandsAgainIsTheSameInOneReadingAndNotInTwo() {
        String document = document("\"actor:a\",\"actor:b\",\"actor:\\u0061\",\"actor:a\"");

        Dossier dossier = json.read(document);

        assertThat(speaker(dossier, 0)).isEqualTo(ActorId.of("a"));
        assertThat(speaker(dossier, 1)).isEqualTo(ActorId.of("b"));
        assertThat(speaker(dossier, 2)).isSameAs(speaker(dossier, 0));
        assertThat(speaker(dossier, 3)).isSameAs(speaker(dossier, 0));
        assertThat(speaker(json.read(document), 0))
                .isEqualTo(speaker(dossier, 0))
                .isNotSameAs(speaker(dossier, 0));
    }

    @Test
    void idsThatEndAlikeAreToldApart() {
        String tail = "-the-same-to-the-last";

        Dossier dossier =
                json.read(document("\"actor:a" + tail + "\",\"actor:b" + tail + "\",\"actor:a" + tail + "\""));

        assertThat(speaker(dossier, 1)).isEqualTo(ActorId.of("b" + tail));
        assertThat(speaker(dossier, 2)).isEqualTo(ActorId.of("a" + tail));
    }

    @Test
    void anIdLongerThanThoseThatAreSharedIsReadEachTime() {
        String local = "a".repeat(128);

        Dossier dossier = json.read(document("\"actor:" + local + "\",\"actor:b\",\"actor:" + local + "\""));

        assertThat(speaker(dossier, 0)).isEqualTo(ActorId.of(local)).isEqualTo(speaker(dossier, 2));
        assertThat(speaker(dossier, 1)).isEqualTo(ActorId.of("b"));
    }

    /** A text that is fine for one attribute is none for another, before and after. */
    @Test
    void aTextIsReadAsWhatItsAttributeIs() {
        ReadResult result = json.readLenient(document("\"source:a\",\"source:a\",\"actor:a\"")
                .replace("\"gist\"", "\"evidence\":[{\"source\":\"source:a\"}],\"gist\""));

        assertThat(result.faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(
                        tuple(Fault.VALUE_MALFORMED, "/statements/0/speakers/0"),
                        tuple(Fault.VALUE_MALFORMED, "/statements/0/speakers/1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"person\",\"id\":\"actor:a\",\"names\":[{\"text\":\"A\"}]}",
                "{ \"type\" :\r\n\t\"person\" , \"id\":\"actor:a\",\"names\":[{\"text\":\"A\"}]}",
                "{\"\\u0074ype\":\"person\",\"id\":\"actor:a\",\"names\":[{\"text\":\"A\"}]}",
                "{\"type\":\"p\\u0065rson\",\"id\":\"actor:a\",\"names\":[{\"text\":\"A\"}]}",
                "{\"id\":\"actor:a\",\"names\":[{\"text\":\"A\"}],\"type\":\"person\"}",
            })
    void theTypeMayStandAnywhereAndBeSpeltInAnyWay(String actor) {
        assertThat(json.readEntry(actor)).isInstanceOf(Person.class).isEqualTo(json.readEntry(PERSON));
    }

    /** What begins like a known type, or a type like what is there. */
    @ParameterizedTest
    @ValueSource(strings = {"perso", "persons", "x"})
    void aTypeIsKnownByAllOfItsLetters(String type) {
        assertThat(json.readEntry(PERSON.replace("person", type))).isNotInstanceOf(Person.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"person\"", "{\"type\":\"person", "{\"type\":", "{\"type\"", "{\"type", "{"})
    void aTypeThatBreaksOffIsNoJson(String actor) {
        assertThatThrownBy(() -> json.readEntry(actor)).isInstanceOf(DossierReadException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 999_999_999, 1_000_000_000, Integer.MAX_VALUE})
    void anIntegerIsReadWhateverItsLength(int length) {
        assertThat(((Source) json.readEntry(source(String.valueOf(length)))).length())
                .hasValue(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "9999999999", "-0", "1.0", "1e1", "\"1\"", "00", "+1"})
    void whatIsNoIntegerIsRefused(String length) {
        assertThatThrownBy(() -> json.readEntry(source(length))).isInstanceOf(DossierReadException.class);
    }

    @Test
    void anIntegerKeepsToTheLimitOfNumbers() {
        CommuniqueJson narrow = json.with(ReadOptions.builder().maxNumber(3).build());

        assertThat(((Source) narrow.readEntry(source("999"))).length()).hasValue(999);
        assertThatThrownBy(() -> narrow.readEntry(source("1000"))).hasMessageContaining(Fault.LIMIT_NUMBER);
    }

    private static ActorId speaker(Dossier dossier, int index) {
        return dossier.statements().get(0).speakers().get(index);
    }

    /** A document of a thousand bytes at least, since a shorter one has next to no room to share values in. */
    private static String document(String speakers) {
        return "{\"communique\":\"1\",\"id\":\"d\",\"statements\":[" + statement(speakers) + "]" + " ".repeat(20_000)
                + "}";
    }

    private static String statement(String speakers) {
        return "{\"id\":\"statement:s\",\"act\":\"announce\",\"speakers\":[" + speakers
                + "],\"gist\":\"That it is so\"}";
    }

    private static String source(String length) {
        return "{\"id\":\"source:s\",\"kind\":\"article\",\"length\":" + length + "}";
    }
}
