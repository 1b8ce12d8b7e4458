package org.communique.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of five thousand entries opens at once, scrolls and is searched. */
@ExtendWith(BrowserExtension.class)
class LargeDossierTest {

    private static final String UNTIL_DRAWN = """
            const done = arguments[0];
            requestAnimationFrame(() => requestAnimationFrame(() => done(Math.round(performance.now()))));
            """;

    @Test
    void itOpensWithinThreeSeconds(Browser browser, TestReporter reporter) {
        long[] took = new long[3];
        for (int i = 0; i < took.length; i++) {
            browser.open(Pages.large());
            took[i] = (Long) browser.wait(UNTIL_DRAWN);
            reporter.publishEntry("milliseconds until 5,000 entries were drawn", String.valueOf(took[i]));
        }
        assertThat(LongStream.of(took).min().orElseThrow()).isLessThan(3_000);
        assertThat((Long) browser.run("return document.querySelectorAll('article.card').length"))
                .isEqualTo(5_000);
    }

    @Test
    void itScrollsToItsEnd(Browser browser, TestReporter reporter) {
        browser.open(Pages.large());
        long worst = 0;
        for (int part = 1; part <= 20; part++) {
            browser.run("scrollTo(0, document.documentElement.scrollHeight * arguments[0] / 20)", part);
            long before = (Long) browser.run("return Math.round(performance.now())");
            worst = Math.max(worst, (Long) browser.wait(UNTIL_DRAWN) - before);
        }
        reporter.publishEntry("milliseconds of the slowest of 20 leaps", String.valueOf(worst));
        assertThat(worst).isLessThan(5_000);
        browser.until(
                "scrollTo(0, document.documentElement.scrollHeight) || document.querySelector('footer').getBoundingClientRect().top < innerHeight");
    }

    @Test
    void itIsSearchedWhileOneTypes(Browser browser, TestReporter reporter) {
        browser.open(Pages.large());
        browser.find("#search").sendKeys("s");
        long took = (Long) browser.run("""
                const before = performance.now();
                const box = document.getElementById("search");
                box.value = "state 7 cyber";
                box.dispatchEvent(new Event("input"));
                document.getElementById("found").getBoundingClientRect();
                return Math.round(performance.now() - before);
                """);
        reporter.publishEntry("milliseconds of a search", String.valueOf(took));
        assertThat(took).isLessThan(1_000);
        assertThat(browser.is("document.querySelectorAll('#found a').length > 0"))
                .isTrue();
    }

    @Test
    void aPageIsAtMostFourHundredKilobytesLargerThanWhatItTells(TestReporter reporter) throws IOException {
        for (Path page : List.of(Pages.coalition(), Pages.letter(), Pages.conference(), Pages.events())) {
            Path dossier = page.resolveSibling(page.getFileName().toString().replace(".html", ".json"));
            long more = Files.size(page) - Files.size(dossier);
            reporter.publishEntry("bytes beyond " + dossier.getFileName(), String.valueOf(more));
            assertThat(more).as(page.toString()).isLessThan(400_000);
        }
    }
}
