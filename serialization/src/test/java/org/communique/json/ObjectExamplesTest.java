package org.communique.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.evidence.TextSelector;
import org.communique.pledge.Contribution;
import org.communique.shape.Kind;
import org.communique.shape.Scalar;
import org.communique.shape.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whoever writes a text where an object belongs is shown one that could stand there. */
class ObjectExamplesTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();
    private static final Pattern EXAMPLE = Pattern.compile(", such as (\\{.*\\}) but there is the number \"7\"");

    /** What an object of one of their variants is told by is its type, so an example is of any of them. */
    private static final List<Class<?>> UNIONS = List.of(Actor.class, Contribution.class, TextSelector.class);

    static Stream<Class<?>> types() {
        return Stream.of(
                        Shapes.SOURCE,
                        Shapes.ACTOR,
                        Shapes.OFFICE,
                        Shapes.TENURE,
                        Shapes.MEMBERSHIP,
                        Shapes.STATEMENT,
                        Shapes.PLEDGE,
                        Shapes.NEED,
                        Shapes.EVENT,
                        Shapes.LINK)
                .flatMap(root -> Shapes.reachedFrom(root).stream())
                .filter(kind -> !(kind instanceof Scalar<?>))
                .<Class<?>>map(Kind::type)
                .filter(type -> !type.getSimpleName().startsWith("Unrecognized"))
                .filter(type -> UNIONS.stream().noneMatch(union -> union != type && union.isAssignableFrom(type)))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whereNoObjectIsOneIsShownThatCanBeRead(Class<?> type) {
        assertThat(MAPPER.readValue(shownFor(type), type)).isNotNull();
    }

    private static String shownFor(Class<?> type) {
        Throwable refused = catchThrowable(() -> MAPPER.readValue("7", type));
        Matcher shown = EXAMPLE.matcher(refused.getMessage());
        assertThat(shown.find()).as(refused.getMessage()).isTrue();
        return shown.group(1);
    }

    @Test
    void aTextInPlaceOfADateIsToldHowOneIsWritten() {
        assertThat(fault("{\"events\":[{\"id\":\"event:a\",\"type\":\"summit\",\"when\":\"2025\"}]}"))
                .contains("such as {\"edtf\": \"2017-02-25\"} but there is the text \"2025\"")
                .contains("expected a member \"modality\" such as \"occurred\"");
    }

    @Test
    void aMissingMemberOfFewValuesIsToldWithAllOfThem() {
        assertThat(fault("{\"statements\":[{\"id\":\"statement:a\",\"act\":\"assert\"}]}"))
                .contains("expected a member \"voice\", one of \"attributed\", \"narrator\", \"unattributed\"");
    }

    private static String fault(String members) {
        return CommuniqueJson.standard()
                .readLenient("{\"communique\":\"1\",\"id\":\"d\"," + members.substring(1))
                .faults()
                .stream()
                .map(Fault::message)
                .collect(joining("; "));
    }
}
