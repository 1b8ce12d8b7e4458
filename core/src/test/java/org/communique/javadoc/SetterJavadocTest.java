package org.communique.javadoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.pledge.Pledge;
import org.junit.jupiter.api.Test;

class SetterJavadocTest {

    private static final Path GENERATED = Path.of("target/generated-sources/annotations");

    private final SetterJavadoc javadoc = new SetterJavadoc();

    @Test
    void aSetterSaysWhatItSets() {
        assertThat(javadoc.described("""
                    /**
                     * Initializes the optional value {@link Contribution#due() due} to due.
                     * @param due The value for due
                     */
                    /**
                     * Initializes the value for the {@link Funding#newMoney() newMoney} attribute.
                     */
                    /**
                     * Adds one element to {@link Pledge#parties() parties} list.
                     */
                    /**
                     * Sets or replaces all elements for {@link Pledge#parties() parties} list.
                     */
                """))
                .isEqualTo("""
                    /**
                     * Sets {@link Contribution#due() due}.
                     * @param due The value for due
                     */
                    /**
                     * Sets {@link Funding#newMoney() newMoney}: whether it is money, or whatever else is given, that was \
                not promised before; unknown where nothing else is said.
                     */
                    /**
                     * Adds to {@link Pledge#parties() parties}: %1$s
                     */
                    /**
                     * Sets {@link Pledge#parties() parties}: %1$s
                     */
                """.formatted(javadoc.meaning("Pledge", "parties").orElseThrow()));
    }

    @Test
    void everyGeneratedSetterOfAnAttributeHasItsMeaning() throws IOException {
        assumeThat(GENERATED).as("the generated sources of a build with Maven").isDirectory();
        for (Path source : SetterJavadoc.sources(GENERATED)) {
            String described = javadoc.described(Files.readString(source));

            assertThat(described).doesNotContain(" * Initializes", " * Adds elements", " * Adds one", " * Sets or");
            assertThat(described.lines().filter(line -> line.matches(" +\\* (Sets|Adds to) .*} ?\\.")))
                    .as("setters without a meaning in %s", source)
                    .allMatch(line -> line.contains("MoneyAmount#") || line.contains("Unrecognized"));
        }
    }

    /** Javadoc shows the setters that a class inherits only if what it inherits them from is hidden. */
    @Test
    void whatABuilderInheritsItsSettersFromIsHidden() {
        Class<?> generated = Pledge.Builder.class.getSuperclass();

        assertThat(Modifier.isPublic(generated.getModifiers())).isFalse();
    }
}
