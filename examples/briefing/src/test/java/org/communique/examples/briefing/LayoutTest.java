package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void paragraphHangsBehindItsFirstLine() {
        assertThat(paragraph(12, 1, Phrase.plain("one two three four"))).isEqualTo("  one two\n    three\n    four\n");
    }

    @Test
    void widthCountsCodePoints() {
        assertThat(paragraph(5, 0, Phrase.plain("😀😀 😀😀 x"))).isEqualTo("😀😀 😀😀\n  x\n");
    }

    @Test
    void longWordStaysWhole() {
        assertThat(paragraph(4, 0, Phrase.plain("a https://example.org b")))
                .isEqualTo("a\n  https://example.org\n  b\n");
    }

    @Test
    void oneEmptyLineStandsRoundHeadings() {
        Layout page = layout(20);
        page.title("Title");
        page.heading("PART");
        page.group("Group");
        page.item(1, Phrase.plain("item"));

        assertThat(page.text()).isEqualTo("Title\n=====\n\nPART\n----\nGroup\n  item\n");
    }

    @Test
    void headingOfNothingIsNotPrinted() {
        Layout page = layout(20);
        page.heading("EMPTY");
        page.group("Nobody");
        page.heading("PART");
        page.group("None of these");
        page.group("These");
        page.item(0, Phrase.plain("item"));
        page.group("Nor these");
        page.heading("LAST");

        assertThat(page.text()).isEqualTo("\nPART\n----\nThese\nitem\n");
    }

    @Test
    void phrasesWithoutASpaceBetweenThemAreOneWord() {
        assertThat(paragraph(6, 0, Phrase.lead("one two"), Phrase.plain(": six")))
                .isEqualTo("one\n  two:\n  six\n");
    }

    @Test
    void coloursTakeNoColumns() {
        Layout page = new Layout(new Screen(7, true, false, false));
        page.item(0, Phrase.lead("one two"), Phrase.doubt(" six"));

        assertThat(page.text()).isEqualTo("\u001b[1mone\u001b[0m \u001b[1mtwo\u001b[0m\n  \u001b[33msix\u001b[0m\n");
    }

    @Test
    void partIsCutBehindAWholeItemAndSaysWhatItLeavesOut() {
        Screen screen = Screen.PLAIN;
        int fitting = screen.lines() / 2;
        Layout page = new Layout(screen);
        for (int i = 0; i < fitting + 3; i++) {
            page.item(0, Phrase.plain("item " + i));
            page.detail(1, List.of(Phrase.plain("detail")));
        }

        assertThat(page.text().lines())
                .hasSize(2 * fitting + 1)
                .endsWith("item " + (fitting - 1), "  detail", "… and 3 more; --all shows them");
    }

    @Test
    void aScreenThatShowsAllCutsNothing() {
        Layout page = new Layout(new Screen(100, false, true, false));
        for (int i = 0; i < 1000; i++) {
            page.item(0, Phrase.plain("item"));
        }

        assertThat(page.text().lines()).hasSize(1000).containsOnly("item");
    }

    @Test
    void aPartOfShortLinesMayHaveMoreOfThem() {
        assertThat(new Screen(50, false, false, false).lines()).isEqualTo(2 * Screen.PLAIN.lines());
        assertThat(new Screen(200, false, false, false).lines()).isEqualTo(Screen.PLAIN.lines());
    }

    @Test
    void textCannotSteerTheTerminal() {
        assertThat(Layout.plain("a\u001b[2Jb\r\nc\u202Ed\u2029e\u009bf")).isEqualTo("a [2Jb  cd e f");
        assertThat(Layout.plain("a\u061Cb\u200Ec\u200Fd\u2066e\u2069f\u200Dg")).isEqualTo("abcdef\u200Dg");
    }

    private static Layout layout(int width) {
        return new Layout(new Screen(width, false, false, false));
    }

    private static String paragraph(int width, int level, Phrase... phrases) {
        Layout page = layout(width);
        page.item(level, phrases);
        return page.text();
    }
}
