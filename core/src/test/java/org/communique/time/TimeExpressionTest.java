package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.communique.id.EventId;
import org.communique.id.SourceId;
import org.communique.term.Basis;
import org.junit.jupiter.api.Test;

class TimeExpressionTest {

    private static final LocalDate THURSDAY = LocalDate.of(2025, 3, 6);
    private static final SourceId ARTICLE = SourceId.of("article");

    private final TimeExpression wednesday = TimeExpression.of("Wednesday", Anchor.of(ARTICLE));

    @Test
    void hasNoDateWhereItHasOnlyWords() {
        assertThat(wednesday.edtf()).isEmpty();
        assertThat(wednesday.basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void refusesAWordingThatIsBlankAndNothingAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeExpression.builder().wording(" ").build())
                .withMessageStartingWith("Cannot build TimeExpression, wording: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TimeExpression.builder().anchor(Anchor.of(ARTICLE)).build())
                .withMessageStartingWith("Cannot build TimeExpression, edtf: ");
    }

    @Test
    void anAnchorIsAnIdOrADate() {
        assertThat(Anchor.parse("2025-03-06")).isEqualTo(Anchor.of(THURSDAY));
        assertThat(Anchor.parse("event:summit")).isEqualTo(Anchor.of(EventId.of("summit")));
        assertThat(Anchor.of(THURSDAY).text()).isEqualTo("2025-03-06");
        assertThatIllegalArgumentException().isThrownBy(() -> Anchor.parse("next week"));
        assertThatIllegalArgumentException().isThrownBy(() -> Anchor.parse("+12025-03-06"));
        assertThatIllegalArgumentException().isThrownBy(() -> Anchor.parse("2025-3-6"));
    }
}
