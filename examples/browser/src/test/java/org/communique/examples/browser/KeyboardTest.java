package org.communique.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The whole page is used without a mouse. */
@ExtendWith(BrowserExtension.class)
class KeyboardTest {

    private static final String FOCUSED = "return document.activeElement.textContent.trim()";

    @BeforeEach
    void open(Browser browser) {
        browser.open(Pages.letter());
    }

    @Test
    void theFirstStopLeadsPastTheMenu(Browser browser) {
        browser.tab();
        assertThat(
                        browser.is(
                                "document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().x >= 0"))
                .isTrue();
        browser.press(Keys.ENTER);
        browser.tab();
        assertThat(browser.is("document.activeElement.closest('main')")).isTrue();
    }

    @Test
    void tabStopsAtEverythingInReadingOrderAndComesOutAtTheEnd(Browser browser) {
        long stops = (Long) browser.run("""
                window.stops = [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
                    .filter((each) => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }));
                return stops.length;
                """);
        List<Object> stoppedAt = new ArrayList<>();
        for (long i = 0; i < stops; i++) {
            browser.tab();
            stoppedAt.add(browser.run("return stops.indexOf(document.activeElement)"));
            assertThat(browser.is("document.activeElement.matches(':focus-visible')"))
                    .isTrue();
            assertThat(browser.text("return getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
            assertThat(browser.is("""
                            ((stop) => {
                              const box = stop.getClientRects()[0];
                              const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                              return top && (stop.closest(".bar") || !top.closest(".bar"));
                            })(document.activeElement)
                            """)).as("stop %s is seen", i).isTrue();
        }
        assertThat(stoppedAt).isEqualTo(LongStream.range(0, stops).boxed().toList());
        browser.tab();
        assertThat(browser.is("document.activeElement === document.body")).isTrue();
    }

    @Test
    void aSearchIsWalkedWithArrowsAndLeftWithEscape(Browser browser) {
        browser.find("#search").sendKeys("fer");
        assertThat(browser.texts(
                        "return [...document.querySelectorAll('#found a')].map((each) => each.firstChild.textContent)"))
                .contains("Ferries sail");
        browser.press(Keys.ARROW_DOWN);
        String first = browser.text(FOCUSED);
        assertThat(browser.is("document.activeElement === document.querySelector('#found a')"))
                .isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.is("document.activeElement.id === 'search' && document.activeElement.value === ''"))
                .isTrue();
        assertThat(browser.is("document.getElementById('found').hidden")).isTrue();
        assertThat(first).startsWith("Ferries sail");
    }

    @Test
    void arrowsGoDownAndUpAndReturnOpensWhatWasFound(Browser browser) {
        browser.find("#search").sendKeys("a");
        browser.press(Keys.ARROW_DOWN);
        String first = browser.text(FOCUSED);
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.text(FOCUSED)).isNotEqualTo(first);
        browser.press(Keys.ARROW_UP);
        assertThat(browser.text(FOCUSED)).isEqualTo(first);
        String entry = browser.text("return decodeURIComponent(document.activeElement.hash.slice(1))");
        browser.press(Keys.ENTER);
        assertThat(browser.text("return document.activeElement.id")).isEqualTo(entry);
        browser.find("#search").sendKeys("a");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_UP);
        browser.press(Keys.ARROW_UP);
        assertThat(browser.text("return document.activeElement.id")).isEqualTo("search");
    }

    @Test
    void aSearchSaysHowManyItFound(Browser browser) {
        browser.find("#search").sendKeys("ZOË alba");
        assertThat(browser.text("return document.getElementById('found-count').textContent"))
                .contains("3");
        browser.find("#search").sendKeys("nobody");
        assertThat(browser.is("document.getElementById('found').hidden")).isTrue();
        assertThat(browser.text("return document.getElementById('found-count').textContent"))
                .isNotEmpty()
                .doesNotContain("3");
    }

    @Test
    void aFoldOpensAndCloses(Browser browser) {
        browser.run("document.querySelector('details.passages summary').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.is("document.querySelector('details.passages').open"))
                .isTrue();
        browser.press(Keys.SPACE);
        assertThat(browser.is("document.querySelector('details.passages').open"))
                .isFalse();
    }

    @Test
    void whatSaysWhyComesWithTheFocusAndGoesWithEscape(Browser browser) {
        browser.open(Pages.coalition());
        String shown = "document.activeElement.closest('li').querySelector('.why').checkVisibility()";
        browser.run("document.querySelector('a[aria-describedby]').focus()");
        assertThat(browser.is(shown)).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.is(shown)).isFalse();
    }
}
