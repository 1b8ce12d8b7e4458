package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.shape.Construction;
import org.communique.shape.Scalar;
import org.communique.shape.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A type and attributes that nobody has heard of: what is said of two versions follows from its description. */
class OwnShapeTest {

    private static final Table<Clause, ClauseBuilder> CLAUSE =
            Table.of(Clause.class, "A clause of a treaty.", (rows, set) -> rows.required(
                            "number", Scalar.CODE, Clause::number, set ? ClauseBuilder::number : null)
                    .meaning("Its number.")
                    .distinguishing()
                    .optional("text", Scalar.TEXT, Clause::text, set ? ClauseBuilder::text : null)
                    .meaning("What it says.")
                    .optional("heading", Scalar.TEXT, Clause::heading, set ? ClauseBuilder::heading : null)
                    .meaning("What stands above it.")
                    .listOfLater("parts", () -> OwnShapeTest.CLAUSE, Clause::parts, set ? ClauseBuilder::parts : null)
                    .meaning("The clauses within it.")
                    .built(
                            set
                                    ? Construction.of(
                                            ClauseBuilder::new, ClauseBuilder::extensions, ClauseBuilder::build)
                                    : null));

    private static final Clause BASE = clause("1", "text", "heading", clause("a", "first", null));

    @Test
    void itsAttributesAreCompared() {
        Clause after = clause("1", "text", "other", clause("b", "second", null), clause("a", "changed", null));

        assertThat(AttributeChanges.between(CLAUSE, BASE, after))
                .extracting(AttributeChange::inWords)
                .containsExactly("heading: heading, now other", "+ parts: b", "text of parts 2: first, now changed");
    }

    private static Clause clause(String number, @Nullable String text, @Nullable String heading, Clause... parts) {
        return new Clause(
                number, Optional.ofNullable(text), Optional.ofNullable(heading), List.of(parts), Extensions.none());
    }

    /** A clause. */
    record Clause(
            String number, Optional<String> text, Optional<String> heading, List<Clause> parts, Extensions extensions)
            implements Extensible {}

    /** Builds clauses. */
    static final class ClauseBuilder {

        private final List<Clause> parts = new ArrayList<>();
        private String number = "";
        private @Nullable String text;
        private @Nullable String heading;
        private Extensions extensions = Extensions.none();

        void number(String given) {
            number = given;
        }

        void text(String given) {
            text = given;
        }

        void heading(String given) {
            heading = given;
        }

        void parts(List<Clause> given) {
            parts.addAll(given);
        }

        void extensions(Extensions given) {
            extensions = given;
        }

        Clause build() {
            return new Clause(
                    number, Optional.ofNullable(text), Optional.ofNullable(heading), List.copyOf(parts), extensions);
        }
    }
}
