package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void paragraphHangsBehindItsFirstLine() {
        Layout page = new Layout(12);
        page.item(1, "one two three four");

        assertThat(page.text()).isEqualTo("  one two\n    three\n    four\n");
    }

    @Test
    void widthCountsCodePoints() {
        Layout page = new Layout(5);
        page.item(0, "😀😀 😀😀 x");

        assertThat(page.text()).isEqualTo("😀😀 😀😀\n  x\n");
    }

    @Test
    void longWordStaysWhole() {
        Layout page = new Layout(4);
        page.item(0, "a https://example.org b");

        assertThat(page.text()).isEqualTo("a\n  https://example.org\n  b\n");
    }

    @Test
    void oneEmptyLineStandsRoundHeadings() {
        Layout page = new Layout(20);
        page.title("Title");
        page.heading("PART");
        page.group("Group");
        page.item(1, "item");

        assertThat(page.text()).isEqualTo("Title\n=====\n\nPART\n----\n\nGroup\n  item\n");
    }

    @Test
    void headingOfNothingIsNotPrinted() {
        Layout page = new Layout(20);
        page.heading("EMPTY");
        page.heading("PART");
        page.item(0, "item");
        page.heading("LAST");

        assertThat(page.text()).isEqualTo("\nPART\n----\n\nitem\n");
    }

    @Test
    void textCannotSteerTheTerminal() {
        assertThat(Layout.plain("a\u001b[2Jb\r\nc\u202Ed\u2029e\u009bf")).isEqualTo("a [2Jb  cd e f");
    }
}
