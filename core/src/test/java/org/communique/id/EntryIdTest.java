package org.communique.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIdTest {

    @ParameterizedTest
    @CsvSource({
        "source:gazette, SourceId",
        "actor:keir-starmer, ActorId",
        "office:uk-pm, OfficeId",
        "tenure:starmer-pm, TenureId",
        "membership:france-nato, MembershipId",
        "statement:s1, StatementId",
        "pledge:uk-altius-drones, PledgeId",
        "event:london-summit, EventId",
        "link:talks-told-twice, LinkId",
        "resolution:un-es-11-1, UnrecognizedId",
        "Actors:a, ''",
        "actors:a, UnrecognizedId",
        "x-1:a, UnrecognizedId",
    })
    void kindDecidesTheType(String text, String type) {
        if (type.isEmpty()) {
            assertThatIllegalArgumentException().isThrownBy(() -> EntryId.parse(text));
        } else {
            assertThat(EntryId.parse(text).getClass().getSimpleName()).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "keir-starmer", "A.b_c~d-e", "1.", "0a1b2c3d-4e5f-6789-abcd-ef0123456789"})
    void localPartMayBe(String local) {
        assertThat(ActorId.of(local).local()).isEqualTo(local);
        assertThat(DossierId.of(local).text()).isEqualTo(local);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-a",
                ".a",
                "_a",
                "~a",
                "a b",
                "a:b",
                "a/b",
                "a%20",
                "é",
                "aé",
                "a\u0000",
                " a",
                "a ",
                "ａ",
                "a\uD83D\uDE00",
                "a\uD800",
                "\u0661"
            })
    void localPartMayNotBe(String local) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActorId.of(local))
                .withMessageContaining("\"actor:a-name\"");
        assertThatIllegalArgumentException().isThrownBy(() -> DossierId.of(local));
        assertThatIllegalArgumentException().isThrownBy(() -> new UnrecognizedId("resolution", local));
        assertThatIllegalArgumentException().isThrownBy(() -> EntryId.parse("actor:" + local));
    }

    @Test
    void localPartHasAtMost128Characters() {
        assertThat(ActorId.of("a".repeat(128)).local()).hasSize(128);
        assertThat(DossierId.of("a".repeat(128)).text()).hasSize(128);
        assertThatIllegalArgumentException().isThrownBy(() -> ActorId.of("a".repeat(129)));
        assertThatIllegalArgumentException().isThrownBy(() -> DossierId.of("a".repeat(129)));
    }

    @Test
    void refusalEchoesLittle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActorId.of("a".repeat(1_000_000)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(256));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryId.parse("b".repeat(1_000_000)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(256));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryId.parse("c".repeat(1_000_000) + ":a"))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(256));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "actor", "keir-starmer", ":", ":a", "actor:", "actor :a", "Actor:a", "actor::a", "áctor:a"})
    void textWithoutAKindAndALocalPartIsNoId(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EntryId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"keir-starmer", "actors:a", "person:a", "Actor:a", "acto:r", ":a", "a"})
    void idOfOneKindIsNotReadFromAnother(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActorId.parse(text))
                .withMessageContaining("begins with \"actor:\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source",
                "actor",
                "office",
                "tenure",
                "membership",
                "statement",
                "pledge",
                "need",
                "event",
                "link"
            })
    void unrecognizedIdHasNoKnownKind(String kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnrecognizedId(kind, "a"))
                .withMessageContaining("of its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "-a", "a_b", "a.b", "a b", "é", "aÉ"})
    void kindMayNotBe(String kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnrecognizedId(kind, "a"));
    }

    @Test
    void kindHasAtMost64Characters() {
        assertThat(new UnrecognizedId("k".repeat(64), "a").kind()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new UnrecognizedId("k".repeat(65), "a"));
    }

    @Test
    void upperAndLowerCaseDiffer() {
        assertThat(ActorId.of("a")).isNotEqualTo(ActorId.of("A"));
    }

    @Test
    void kindIsPartOfTheId() {
        assertThat((EntryId) ActorId.of("a")).isNotEqualTo(PledgeId.of("a"));
    }
}
