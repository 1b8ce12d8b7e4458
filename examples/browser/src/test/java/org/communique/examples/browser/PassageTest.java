package org.communique.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.communique.quotation.QuotePlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The text of a source on the page is the text, and its marks stand on the words that are cited. */
@ExtendWith(BrowserExtension.class)
class PassageTest {

    private static final String LIT =
            "return [...document.querySelectorAll('.source-text .lit')].map((each) => each.textContent).join('')";

    @BeforeEach
    void open(Browser browser) {
        browser.open(Pages.letter());
        browser.run("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    }

    @Test
    void theTextIsTheSourceCodePointForCodePoint(Browser browser) {
        assertThat(browser.texts("return [...document.querySelector('.source-text').textContent]"))
                .isEqualTo(shown(Letter.TEXT));
    }

    /** {@return the code points of a text as the page shows them: what controls a device as its picture} */
    static List<String> shown(String text) {
        return text.codePoints()
                .map(PassageTest::shown)
                .mapToObj(Character::toString)
                .toList();
    }

    private static int shown(int point) {
        boolean isShown = point == '\n' || point == '\r' || point == '\t' || !Character.isISOControl(point);
        return isShown ? point : point < ' ' ? 0x2400 + point : 0xFFFD;
    }

    @Test
    void eachRunStandsAtItsOffset(Browser browser) {
        List<String> runs = browser.texts(
                "return [...document.querySelector('.source-text').children].map((each) => each.id.split('@')[1] + ' ' + each.textContent)");
        int offset = 0;
        for (String run : runs) {
            String words = run.substring(run.indexOf(' ') + 1);
            assertThat(run).startsWith(offset + " ");
            offset += words.codePointCount(0, words.length());
        }
        assertThat(offset).isEqualTo(Letter.TEXT.codePointCount(0, Letter.TEXT.length()));
    }

    @Test
    void aPassageLeadsToExactlyItsWords(Browser browser) {
        List<WebElement> passages = browser.all("a.passage");
        assertThat(passages).hasSizeGreaterThanOrEqualTo(10);
        for (WebElement passage : passages) {
            browser.click(passage);
            assertThat(browser.text(LIT)).isEqualTo(cited(passage));
            assertThat(browser.is("document.activeElement.closest('.lit')")).isTrue();
            assertThat(
                            browser.is(
                                    "((box) => box.top >= 0 && box.bottom <= innerHeight)(document.querySelector('.lit').getBoundingClientRect())"))
                    .isTrue();
        }
    }

    /** The words between the two offsets that the link names. */
    private static String cited(WebElement passage) {
        String address = Browser.attribute(passage, "href");
        int start = Integer.parseInt(address.substring(address.lastIndexOf('@') + 1));
        int end = Integer.parseInt(Browser.attribute(passage, "data-end"));
        int[] points = Letter.TEXT.codePoints().toArray();
        return new String(points, start, end - start);
    }

    @Test
    void theCitedWordsAreWhatTheLetterWasCitedFor(Browser browser) {
        Stream<String> words = Stream.of(
                "\u20AC5 million",
                "Queen Zoe\u0308 \uD835\uDD04lba",
                "no markup",
                "The talks in \uD83C\uDFD9 Velden follow");
        words.forEach(each -> {
            QuotePlace place = Letter.SOURCE.find(each).get(0);
            String start = browser.text(
                    "return [...document.querySelectorAll('a.passage')].filter((each) => each.textContent === arguments[0])[0].hash",
                    each);
            assertThat(start).endsWith("@" + place.start());
        });
    }

    @Test
    void aMarkOpensWhatRestsOnItsWords(Browser browser) {
        for (WebElement mark : browser.all("mark a")) {
            browser.click(mark);
            assertThat(shownCards(browser)).isEqualTo(names(browser, mark));
        }
    }

    @Test
    void aMarkIsOpenedByTheKeyboardToo(Browser browser) {
        WebElement mark = browser.find("mark a");
        browser.run("arguments[0].focus()", mark);
        browser.press(Keys.ENTER);
        assertThat(shownCards(browser)).isNotEmpty().isEqualTo(names(browser, mark));
    }

    private static List<String> shownCards(Browser browser) {
        return browser.texts("return [...document.querySelectorAll('.rests h4 bdi')].map((each) => each.textContent)");
    }

    private static List<String> names(Browser browser, WebElement mark) {
        return browser.texts(
                "return arguments[0].split(' ').map((id) => document.getElementById(id).querySelector('h4 bdi').textContent)",
                Browser.attribute(mark, "data-entries"));
    }

    @Test
    void eachLineRunsInTheDirectionOfItsOwnWriting(Browser browser) {
        String edges = """
                const text = document.querySelector(".source-text").getBoundingClientRect();
                const words = [...document.querySelectorAll("mark")].find((each) => each.textContent === arguments[0]);
                const line = document.createRange();
                line.selectNode(words.previousSibling);
                const before = line.getBoundingClientRect();
                return words.getBoundingClientRect().left < before.right && Math.abs(before.right - text.right) < 2;
                """;
        assertThat(browser.run(edges, "\u05E1\u05D9\u05D5\u05E2")).isEqualTo(true);
        assertThat(browser.run(edges, "She")).isEqualTo(false);
    }

    @Test
    void whatNobodyCitesIsShownOnDemand(Browser browser) {
        WebElement button = browser.find(".show-uncited");
        String shown = "document.querySelector('.shows-uncited .uncited')";
        assertThat(browser.is(shown)).isFalse();
        browser.click(button);
        assertThat(browser.is(shown)).isTrue();
        assertThat(browser.text(
                        "return [...document.querySelectorAll('.uncited')].map((each) => each.textContent).join('|')"))
                .contains("Nobody cites this sentence.")
                .doesNotContain("pledged");
        assertThat(Browser.attribute(button, "aria-pressed")).isEqualTo("true");
    }
}
