package org.communique.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.logging.LogType;

/** The page runs its own script and nothing else, says nothing to the console, and asks nobody for anything. */
@ExtendWith(BrowserExtension.class)
class QuietPageTest {

    static Stream<Path> pages() {
        return Stream.of(Pages.coalition(), Pages.letter());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingComesToTheConsole(Path page, Browser browser) {
        browser.open(page);
        browser.useAll();
        assertThat(browser.log(LogType.BROWSER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noRequestLeavesThePage(Path page, Browser browser) {
        browser.open(page);
        browser.useAll();
        assertThat(browser.requests()).containsOnly(page.toUri().toString());
    }

    @Test
    void aScriptThatIsNotItsOwnDoesNotRun(Browser browser) {
        browser.open(Pages.letter());
        browser.run("""
                const script = document.createElement("script");
                script.textContent = "window.injected = true";
                document.body.append(script);
                const style = document.createElement("style");
                style.textContent = "h1 { font-size: 5px }";
                document.head.append(style);
                document.body.insertAdjacentHTML("beforeend", '<img src="none.png" onerror="window.injected = true">');
                document.querySelector("h1").setAttribute("style", "font-size: 6px");
                """);
        assertThat(browser.is("window.injected")).isFalse();
        assertThat(browser.text("return getComputedStyle(document.querySelector('h1')).fontSize"))
                .isNotIn("5px", "6px");
        assertThat(browser.log(LogType.BROWSER))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(each -> each.contains("Content Security Policy"));
        assertThat(browser.log(LogType.PERFORMANCE))
                .as("what is fetched for a picture")
                .anyMatch(each -> each.contains("\"blockedReason\":\"csp\""));
    }
}
