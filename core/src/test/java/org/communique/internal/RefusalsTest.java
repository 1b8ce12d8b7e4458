package org.communique.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void nothingIsRefusedWhereAllHolds() {
        assertThatCode(Refusals.none()
                        .entry(Optional.of("title"), Optional.empty(), List.of("when"))
                        .texts("texts", List.of("a", "b"))
                        .notEmpty("list", List.of(1))
                        .that(true, "it", "never")::end)
                .doesNotThrowAnyException();
    }

    @Test
    void allIsSaidInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(Refusals.none()
                        .text("text", "\uD83D")
                        .texts("texts", List.of("a", " ", "\n"))
                        .notEmpty("list", List.of())
                        .that(false, "it", "expected more")::end)
                .withMessage("text: expected Unicode text but the surrogate at index 0 stands alone;"
                        + " texts: expected text but it is blank; texts: expected text but it is blank;"
                        + " list: expected at least one but there is none; it: expected more");
    }

    @Test
    void aBuilderSaysAllThatIsWrongAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(Pledge.builder().id(PledgeId.of("aid")).title(" ")::build)
                .withMessage(
                        "Cannot build Pledge, title: expected text but it is blank; parties: expected at least one but there is none;"
                                + " contributions: expected at least one but there is none");
        assertThatIllegalArgumentException()
                .isThrownBy(Source.builder().id(SourceId.of("gazette")).url("").length(-1)::build)
                .withMessage("Cannot build Source, url: expected text but it is blank; length: expected 0 or more");
    }

    @Test
    void aBuilderSaysAllThatIsMissingAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Statement.builder()::build)
                .withMessage("Cannot build Statement, some of required attributes are not set [id, act]");
    }
}
