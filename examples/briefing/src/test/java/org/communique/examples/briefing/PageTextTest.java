package org.communique.examples.briefing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.communique.examples.page.MarkedText.Run;
import org.communique.id.EventId;
import org.communique.id.StatementId;
import org.communique.quotation.Coverage;
import org.communique.quotation.Coverage.Sentence;
import org.junit.jupiter.api.Test;

class PageTextTest {

    private static final EventId TALKS = EventId.of("talks");
    private static final StatementId SAID = StatementId.of("said");

    @Test
    void whereTwoOverlapTheirWordsRestOnBoth() {
        PageText text = new PageText("😀 talks were held, he said", new Coverage(List.of()));
        text.add(TALKS, 2, 17);
        text.add(SAID, 13, 26);

        assertThat(text.runs())
                .extracting(Run::start, run -> String.join("", run.lines()), Run::entries)
                .containsExactly(
                        tuple(0, "😀 ", List.of()),
                        tuple(2, "talks were ", List.of("event:talks")),
                        tuple(13, "held", List.of("event:talks", "statement:said")),
                        tuple(17, ", he said", List.of("statement:said")));
    }

    /** One that cites the same words twice still rests on them when the first of them ends. */
    @Test
    void whoRestsOnWordsTwiceRestsOnThemUntilBothEnd() {
        PageText text = new PageText("one two three", new Coverage(List.of()));
        text.add(TALKS, 0, 7);
        text.add(TALKS, 4, 13);

        assertThat(text.runs()).hasSize(3).allSatisfy(run -> assertThat(run.entries())
                .containsExactly("event:talks"));
    }

    @Test
    void aSentenceThatNobodyCitesIsMarkedAndNoOther() {
        PageText text = new PageText(
                "He came. He went. End.",
                new Coverage(List.of(
                        new Sentence(0, 8, "He came.", true),
                        new Sentence(9, 17, "He went.", false),
                        new Sentence(18, 22, "End.", false))));
        text.add(TALKS, 0, 8);

        assertThat(text.runs())
                .filteredOn(Run::uncited)
                .extracting(run -> run.lines().stream().collect(joining()))
                .containsExactly("He went.", "End.");
    }

    @Test
    void whatControlsADeviceIsPicturedAndLineBreaksStay() {
        PageText text = new PageText("a\u0000b\r\nc\u001b[1m\u0085\td", new Coverage(List.of()));

        assertThat(text.runs()).extracting(Run::lines).containsExactly(List.of("a␀b", "\nc␛[1m\uFFFD\td"));
    }
}
