package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.shape.Construction;
import org.communique.shape.Ids;
import org.communique.shape.Renaming;
import org.communique.shape.Scalar;
import org.communique.shape.Table;
import org.communique.source.Source;
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
                    .list("about", Ids.ENTRY_ID, Clause::about, set ? ClauseBuilder::about : null)
                    .meaning("What it is about.")
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

    @Test
    void theyAreMerged() {
        Clause first = clause("1", "other", "heading", clause("a", "first", null), clause("b", "second", null));
        Clause second = clause("1", "text", "new", clause("a", "changed", null)).about(SourceId.of("s"));

        Versions<Clause> merged = ValueMerge.of(CLAUSE, Optional.of(BASE), first, second);

        assertThat(merged.agree()).isTrue();
        assertThat(merged.first())
                .isEqualTo(clause("1", "other", "new", clause("a", "changed", null), clause("b", "second", null))
                        .about(SourceId.of("s")));
    }

    @Test
    void whereTheyClashTheVersionsDifferInThatAlone() {
        Versions<Clause> merged = ValueMerge.of(
                CLAUSE,
                Optional.of(BASE),
                clause("1", "one", "new", clause("a", "first", null)),
                clause("1", "other", "heading", clause("a", "changed", null)));

        assertThat(merged.first()).isEqualTo(clause("1", "one", "new", clause("a", "changed", null)));
        assertThat(merged.second()).isEqualTo(clause("1", "other", "new", clause("a", "changed", null)));
    }

    @Test
    void twoTellingsAreUnited() {
        Clause told = clause("1", "text", null, clause("a", null, "heading"));

        assertThat(ValueMerge.of(CLAUSE, Optional.empty(), BASE, told))
                .isEqualTo(Versions.one(clause("1", "text", "heading", clause("a", "first", "heading"))));
    }

    @Test
    void whatTheyNameIsRenamedAndJoined() {
        SourceId s = SourceId.of("s");
        SourceId t = SourceId.of("t");
        Clause named =
                clause("1", null, null, clause("a", null, null).about(s, t)).about(t);
        UnaryOperator<EntryId> names = id -> id.equals(s) ? t : id;

        assertThat(CLAUSE.edited(named, new Renaming(names)))
                .isEqualTo(clause("1", null, null, clause("a", null, null).about(t, t))
                        .about(t));
        assertThat(CLAUSE.edited(named, new JoinedNames(Source.of(SourceId.of("u")), names)))
                .isEqualTo(clause("1", null, null, clause("a", null, null).about(t))
                        .about(t));
    }

    private static Clause clause(String number, @Nullable String text, @Nullable String heading, Clause... parts) {
        return new Clause(
                number,
                Optional.ofNullable(text),
                Optional.ofNullable(heading),
                List.of(parts),
                List.of(),
                Extensions.none());
    }

    /** A clause. */
    record Clause(
            String number,
            Optional<String> text,
            Optional<String> heading,
            List<Clause> parts,
            List<EntryId> about,
            Extensions extensions)
            implements Extensible {

        Clause about(EntryId... named) {
            return new Clause(number, text, heading, parts, List.of(named), extensions);
        }
    }

    /** Builds clauses. */
    static final class ClauseBuilder {

        private final List<Clause> parts = new ArrayList<>();
        private final List<EntryId> about = new ArrayList<>();
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

        void about(List<EntryId> given) {
            about.addAll(given);
        }

        void extensions(Extensions given) {
            extensions = given;
        }

        Clause build() {
            return new Clause(
                    number,
                    Optional.ofNullable(text),
                    Optional.ofNullable(heading),
                    List.copyOf(parts),
                    List.copyOf(about),
                    extensions);
        }
    }
}
