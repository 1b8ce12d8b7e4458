package org.communique.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.junit.jupiter.api.Test;

class LinkTest {

    private static final Link LINK = Link.of(LinkId.of("l"), EventId.of("a"), Relation.FOLLOWS, EventId.of("b"));

    private static final Citation CITED = Citation.of(SourceId.of("gazette"));

    @Test
    void theEditorIsCertain() {
        assertThat(LINK.holds()).isTrue();
        assertThat(degrees(LINK)).containsExactly(Factuality.CERTAIN, Factuality.PROBABLE, Factuality.POSSIBLE);
    }

    @Test
    void aSourceIsAsCertainAsItSaysAndMoreOfTheSameDirectionIsMore() {
        assertThat(degrees(said(Factuality.CERTAIN)))
                .containsExactly(Factuality.CERTAIN, Factuality.PROBABLE, Factuality.POSSIBLE);
        assertThat(degrees(said(Factuality.PROBABLE))).containsExactly(Factuality.PROBABLE, Factuality.POSSIBLE);
        assertThat(degrees(said(Factuality.POSSIBLE))).containsExactly(Factuality.POSSIBLE);
        assertThat(degrees(said(Factuality.CERTAIN_DENIED)))
                .containsExactly(Factuality.CERTAIN_DENIED, Factuality.PROBABLE_DENIED, Factuality.POSSIBLE_DENIED);
        assertThat(degrees(said(Factuality.PROBABLE_DENIED)))
                .containsExactly(Factuality.PROBABLE_DENIED, Factuality.POSSIBLE_DENIED);
        assertThat(degrees(said(Factuality.CERTAIN_UNSTATED))).containsExactly(Factuality.CERTAIN_UNSTATED);
        assertThat(degrees(said(Factuality.UNCOMMITTED))).containsExactly(Factuality.UNCOMMITTED);
    }

    @Test
    void itHoldsWhereItIsAtLeastProbable() {
        assertThat(Arrays.stream(Factuality.values()).filter(how -> said(how).holds()))
                .containsExactly(Factuality.CERTAIN, Factuality.PROBABLE);
    }

    @Test
    void oneSourceOfSeveralIsEnough() {
        Link disputed = said(Factuality.CERTAIN_DENIED).toBuilder()
                .addEvidence(CITED.hedged(Factuality.PROBABLE))
                .build();

        assertThat(disputed.holds()).isTrue();
        assertThat(disputed.holds(Factuality.CERTAIN)).isFalse();
        assertThat(disputed.holds(Factuality.PROBABLE_DENIED)).isTrue();
    }

    @Test
    void neitherASpeakerNorADeprecatedLinkCounts() {
        Link claimed =
                LINK.toBuilder().addEvidence(CITED.via(StatementId.of("said"))).build();

        assertThat(degrees(claimed)).isEmpty();
        assertThat(degrees(LINK.toBuilder().rank(Rank.DEPRECATED).build())).isEmpty();
    }

    private static Link said(Factuality how) {
        return LINK.toBuilder().addEvidence(CITED.hedged(how)).build();
    }

    private static List<Factuality> degrees(Link link) {
        return Stream.of(Factuality.values()).filter(link::holds).toList();
    }
}
