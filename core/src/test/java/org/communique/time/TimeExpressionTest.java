package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.id.EventId;
import org.communique.id.SourceId;
import org.communique.term.Basis;
import org.junit.jupiter.api.Test;

class TimeExpressionTest {

    private static final LocalDate THURSDAY = LocalDate.of(2025, 3, 6);
    private static final Edtf KNOWN = Edtf.of(THURSDAY);
    private static final SourceId ARTICLE = SourceId.of("article");

    private final TimeExpression wednesday = TimeExpression.of("Wednesday", Anchor.of(ARTICLE));

    @Test
    void isUnresolvedUntilADateIsGiven() {
        assertThat(wednesday.edtf()).isEmpty();
        assertThat(wednesday.basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void resolvesByADateAndKeepsWordingAndAnchor() {
        TimeExpression resolved = wednesday.resolve(THURSDAY);

        assertThat(resolved.edtf()).contains(Edtf.parse("2025-03-05"));
        assertThat(resolved.basis()).isEqualTo(Basis.RESOLVED);
        assertThat(resolved.wording()).contains("Wednesday");
        assertThat(resolved.anchor()).contains(Anchor.of(ARTICLE));
    }

    @Test
    void takesTheDateForItsAnchorWhereItHasNone() {
        TimeExpression resolved =
                TimeExpression.builder().wording("tomorrow").build().resolve(THURSDAY);

        assertThat(resolved.anchor()).contains(Anchor.of(THURSDAY));
        assertThat(resolved.edtf()).contains(Edtf.parse("2025-03-07"));
    }

    @Test
    void resolvesByTheDatesOfItsAnchors() {
        assertThat(wednesday.resolve(id -> id.equals(ARTICLE) ? Optional.of(KNOWN) : Optional.empty()))
                .isEqualTo(wednesday.resolve(THURSDAY));
        assertThat(wednesday.resolve(id -> Optional.empty())).isSameAs(wednesday);
        assertThat(TimeExpression.of("Wednesday", Anchor.of(THURSDAY))
                        .resolve(id -> Optional.empty())
                        .edtf())
                .contains(Edtf.parse("2025-03-05"));
    }

    @Test
    void isInDoubtWhereItsAnchorIs() {
        TimeExpression resolved = wednesday.resolve(id -> Optional.of(Edtf.parse("2025-03-06~")));

        assertThat(resolved.edtf()).contains(Edtf.parse("2025-03-05~"));
        assertThat(resolved.basis()).isEqualTo(Basis.RESOLVED);
        assertThat(wednesday.resolve(id -> Optional.of(Edtf.parse("2025-03")))).isSameAs(wednesday);
    }

    @Test
    void isADayToComeWhereItIsSaidOfTheFuture() {
        assertThat(wednesday.resolve(THURSDAY, Tense.FUTURE).edtf()).contains(Edtf.parse("2025-03-12"));
        assertThat(wednesday.resolve(id -> Optional.of(KNOWN), Tense.FUTURE))
                .isEqualTo(wednesday.resolve(THURSDAY, Tense.FUTURE));
        assertThat(wednesday.resolve(THURSDAY, Tense.EITHER)).isSameAs(wednesday);
    }

    @Test
    void leavesAloneWhatCountsFromAnotherDate() {
        TimeExpression dated = TimeExpression.of("Wednesday", Anchor.of(THURSDAY));

        assertThat(dated.resolve(LocalDate.of(2020, 1, 1))).isSameAs(dated);
        assertThat(dated.resolve(THURSDAY).edtf()).contains(Edtf.parse("2025-03-05"));
    }

    @Test
    void leavesAloneWhatIsDatedOrUnknown() {
        TimeExpression dated = wednesday.toBuilder().edtf(Edtf.parse("2024")).build();
        TimeExpression vague = TimeExpression.of("recently", Anchor.of(ARTICLE));

        assertThat(dated.resolve(THURSDAY)).isSameAs(dated);
        assertThat(vague.resolve(THURSDAY)).isSameAs(vague);
        assertThat(TimeExpression.of(Edtf.parse("2024"))
                        .resolve(id -> Optional.of(KNOWN))
                        .edtf())
                .contains(Edtf.parse("2024"));
    }

    @Test
    void refusesAWordingThatIsBlankAndNothingAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeExpression.builder().wording(" ").build())
                .withMessageStartingWith("wording: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TimeExpression.builder().anchor(Anchor.of(ARTICLE)).build())
                .withMessageStartingWith("edtf: ");
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
