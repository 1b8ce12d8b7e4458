package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each fact of the list has a test of its meaning, whose name begins with the id of the fact. */
class EveryFactTest {

    private static final Pattern ABOUT_A_FACT = Pattern.compile("f\\d{3}\\w+");

    private static final List<Class<?>> TESTS = List.of(
            ActorFactsTest.class,
            StatementFactsTest.class,
            QuotationFactsTest.class,
            PledgeFactsTest.class,
            EventFactsTest.class,
            SupposedFactsTest.class);

    @Test
    void eachOfThe113FactsHasOneTest() {
        List<String> facts = IntStream.rangeClosed(1, 113)
                .mapToObj(number -> String.format(Locale.ROOT, "f%03d", number))
                .toList();

        assertThat(TESTS.stream()
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(Method::getName)
                        .filter(name -> ABOUT_A_FACT.matcher(name).matches())
                        .map(name -> name.substring(0, 4)))
                .containsExactlyInAnyOrderElementsOf(facts);
    }
}
