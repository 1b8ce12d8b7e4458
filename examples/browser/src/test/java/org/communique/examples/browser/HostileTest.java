package org.communique.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.examples.briefing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.logging.LogType;

/** What a dossier says is said by the page, and does nothing. */
@ExtendWith(BrowserExtension.class)
class HostileTest {

    /** Everything on a page, with what is said of it; entries and offsets aside. */
    private static final String MARKUP = """
            return [...document.querySelectorAll("*")].flatMap((each) =>
                [each.tagName, ...each.getAttributeNames().map((name) => each.tagName + " " + name)]);
            """;

    static Stream<Path> pages() {
        return Stream.of(Pages.hostileCoalition(), Pages.hostileConference(), Pages.hostileText());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingRunsAndNothingIsSent(Path page, Browser browser) {
        browser.open(page);
        browser.useAll();
        browser.run("""
                document.querySelectorAll("main *").forEach((each) => {
                  for (const type of ["mouseover", "focus", "click", "error", "load"]) {
                    each.dispatchEvent(new Event(type));
                  }
                });
                """);
        assertThat(browser.is("window.injected")).isFalse();
        assertThat(browser.text("return location.href.split('#')[0]"))
                .isEqualTo(page.toUri().toString());
        assertThat(browser.requests()).containsOnly(page.toUri().toString());
        assertThat(browser.log(LogType.BROWSER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsOnThePageButWhatItsTemplatesPutThere(Path page, Browser browser) {
        Set<String> own = new TreeSet<>();
        for (Path each : List.of(Pages.coalition(), Pages.letter(), Pages.conference())) {
            browser.open(each);
            browser.useAll();
            own.addAll(browser.texts(MARKUP));
        }
        browser.open(page);
        browser.useAll();
        assertThat(own).doesNotContain("IMG", "IFRAME").containsAll(new TreeSet<>(browser.texts(MARKUP)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachAddressIsOneOfThePageOrOfTheWeb(Path page, Browser browser) {
        browser.open(page);
        assertThat(browser.texts(
                        "return [...document.querySelectorAll('[href], [src]')].map((each) => each.href || each.src)"))
                .isNotEmpty()
                .allMatch(each -> each.startsWith(page.toUri() + "#") || each.startsWith("https://example.org/"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theLayoutHolds(Path page, Browser browser) {
        for (Screen screen : List.of(Screen.DESKTOP, Screen.NARROW)) {
            browser.open(page, "", screen);
            browser.run("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
            assertThat(browser.texts(Browser.TOO_WIDE)).isEmpty();
            assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(screen.width());
            assertThat((Long) browser.run(
                            "return Math.round(document.querySelector('h1').getBoundingClientRect().height)"))
                    .isLessThan(600);
            assertThat(browser.is("document.querySelector('main').checkVisibility()"))
                    .isTrue();
        }
    }

    @Test
    void theHostileTextIsShownCodePointForCodePoint(Browser browser) {
        browser.open(Pages.hostileText());
        assertThat(browser.texts("return [...document.querySelector('.source-text').textContent]"))
                .isEqualTo(PassageTest.shown(Hostile.article()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingTurnsTheDirectionOfThePagesOwnWords(Path page, Browser browser) {
        browser.open(page);
        assertThat(browser.texts("""
                        const isolated = (node) => node.parentElement.closest("bdi, [dir], .source-text, title");
                        const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
                        const turning = [];
                        while (walker.nextNode()) {
                          if (/[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]/.test(walker.currentNode.data) && !isolated(walker.currentNode)) {
                            turning.push(walker.currentNode.data);
                          }
                        }
                        return turning;
                        """)).isEmpty();
    }

    @Test
    void aHostileTextStandsWhereverADossierTakesAny() {
        assertThat(Hostile.places(Program.builtIn())).isGreaterThan(20);
    }

    @Test
    void aSearchForMarkupFindsItsWords(Browser browser) {
        browser.open(Pages.hostileText());
        browser.find("#search").sendKeys("<img src=x onerror=");
        assertThat(browser.is("document.querySelector('#found img')")).isFalse();
        browser.open(Pages.hostileCoalition());
        browser.find("#search").sendKeys("<script>");
        assertThat(browser.is("document.querySelector('#found a') && !document.querySelector('#found script')"))
                .isTrue();
    }
}
