package org.communique.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page fits what it is looked at with: a phone, a desk where all is large, the dark, paper, and no style at all. */
@ExtendWith(BrowserExtension.class)
class ScreenTest {

    private static final String BACKGROUND = "return getComputedStyle(document.body).backgroundColor";

    static Stream<Path> pages() {
        return Stream.of(Pages.coalition(), Pages.letter(), Pages.conference(), Pages.events());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPhoneScrollsDownAlone(Path page, Browser browser) {
        browser.open(page, "", Screen.NARROW);
        browser.run("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
        assertThat(browser.text("return document.documentElement.scrollWidth")).isEqualTo("360");
        assertThat(browser.texts(Browser.TOO_WIDE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void twiceAsLargeFitsToo(Path page, Browser browser) {
        browser.open(page, "", Screen.ZOOMED);
        assertThat(browser.texts(Browser.TOO_WIDE)).isEmpty();
        browser.open(page);
        browser.run("document.documentElement.style.fontSize = '200%'");
        assertThat(browser.texts(Browser.TOO_WIDE)).isEmpty();
    }

    @Test
    void theDarkIsDark(Browser browser) {
        browser.open(Pages.coalition());
        assertThat(browser.text(BACKGROUND)).isEqualTo("rgb(253, 252, 249)");
        browser.show(Screen.DESKTOP.dark());
        assertThat(browser.text(BACKGROUND)).isEqualTo("rgb(22, 23, 26)");
    }

    @Test
    void nothingMovesWhereNothingShall(Browser browser) {
        String scrolling = "return getComputedStyle(document.documentElement).scrollBehavior";
        browser.open(Pages.letter(), "", Screen.DESKTOP.moving());
        assertThat(browser.text(scrolling)).isEqualTo("smooth");
        browser.show(Screen.DESKTOP);
        assertThat(browser.text(scrolling)).isEqualTo("auto");
        assertThat(browser.texts("""
                        return [...document.querySelectorAll("*")].map((each) => getComputedStyle(each))
                            .flatMap((style) => [style.transitionDuration, style.animationName])
                            .filter((each) => each !== "0s" && each !== "none");
                        """)).isEmpty();
    }

    @Test
    void paperHasWhatCanBeReadAndNothingThatIsCut(Browser browser) {
        browser.open(Pages.coalition(), "", Screen.PAPER);
        browser.print(Screen.PAPER);
        assertThat(browser.text(BACKGROUND)).isEqualTo("rgb(255, 255, 255)");
        assertThat(browser.is("document.querySelector('.bar').checkVisibility()"))
                .isFalse();
        assertThat(browser.texts(Browser.TOO_WIDE)).isEmpty();
        assertThat(browser.texts("""
                        return [...document.querySelectorAll(".card, .timeline li, tr, blockquote")]
                            .filter((each) => getComputedStyle(each).breakInside !== "avoid")
                            .map((each) => each.outerHTML.slice(0, 200));
                        """))
                .as("what may be cut by the end of a sheet")
                .isEmpty();
        assertThat(browser.texts("""
                        return [...document.querySelectorAll("main *")]
                            .filter((each) => each.scrollHeight > each.clientHeight + 1 && each.clientHeight > 0)
                            .filter((each) => ["auto", "scroll", "hidden"].includes(getComputedStyle(each).overflowY))
                            .filter((each) => !each.matches(".unseen, .return"))
                            .map((each) => each.outerHTML.slice(0, 200));
                        """)).as("what has to be scrolled to").isEmpty();
    }

    @Test
    void aPrinterGetsSheets(Browser browser) {
        browser.open(Pages.coalition());
        Map<String, Object> printed = browser.driver().executeCdpCommand("Page.printToPDF", Map.of());
        byte[] pdf = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
        assertThat(pdf).startsWith('%', 'P', 'D', 'F').hasSizeGreaterThan(20_000);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePartsAreReadInTheOrderInWhichTheyAreSeen(Path page, Browser browser) {
        browser.open(page);
        List<String> styled = browser.texts("""
                return [...document.querySelectorAll("h1, h2")]
                    .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
                    .map((each) => each.textContent);
                """);
        browser.run("document.querySelectorAll('style').forEach((each) => each.remove())");
        assertThat(browser.texts("return [...document.querySelectorAll('h1, h2')].map((each) => each.textContent)"))
                .isEqualTo(styled)
                .hasSizeGreaterThan(2);
        assertThat(browser.is("""
                        [...document.querySelectorAll("h1, h2, h3, h4")].map((each) => Number(each.tagName[1]))
                            .every((level, at, all) => level <= (at === 0 ? 1 : all[at - 1] + 1))
                        """)).as("no level is left out").isTrue();
    }
}
