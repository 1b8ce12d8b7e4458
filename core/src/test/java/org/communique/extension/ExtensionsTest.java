package org.communique.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

    private static final JsonText ONE = JsonText.of("1");
    private static final JsonText TWO = JsonText.of("2");

    @Test
    void namesAreSortedByCodeUnits() {
        Extensions extensions =
                Extensions.of(Map.of("b", ONE, "\uFB33", ONE, "a", ONE, "\uD83D\uDE00", ONE, "", ONE, "Z", ONE));

        assertThat(extensions.names()).containsExactly("", "Z", "a", "b", "\uD83D\uDE00", "\uFB33");
    }

    @Test
    void valueIsFoundByItsName() {
        Extensions extensions = Extensions.of(Map.of("mood", ONE));

        assertThat(extensions.get("mood")).contains(ONE);
        assertThat(extensions.get("moo")).isEmpty();
        assertThat(extensions.get("moods")).isEmpty();
    }

    @Test
    void noMembersAreNone() {
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
        assertThat(Extensions.none().isEmpty()).isTrue();
        assertThat(Extensions.none().with("mood", ONE).without("mood")).isEqualTo(Extensions.none());
    }

    @Test
    void withReplacesAMemberOfTheSameName() {
        assertThat(Extensions.none().with("mood", ONE).with("mood", TWO)).isEqualTo(Extensions.of(Map.of("mood", TWO)));
    }

    @Test
    void membersAreVisitedInOrder() {
        List<String> visited = new ArrayList<>();

        Extensions.none().with("b", TWO).with("a", ONE).forEach((name, value) -> visited.add(name + value));

        assertThat(visited).containsExactly("a1", "b2");
    }

    @Test
    void toStringCounts() {
        assertThat(Extensions.none().with("mood", ONE)).hasToString("Extensions[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "a\uDE00\uD83D"})
    void nameThatIsNoUnicodeIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of(Map.of(name, ONE)))
                .withMessageStartingWith("extensions:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.none().with(name, ONE))
                .withMessageStartingWith("extensions:");
    }
}
