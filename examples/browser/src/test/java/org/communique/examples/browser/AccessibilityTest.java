package org.communique.examples.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe finds on the page against WCAG 2.2 at level AA: nothing. */
@ExtendWith(BrowserExtension.class)
class AccessibilityTest {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    static Stream<Arguments> looks() {
        Stream<Arguments> small = Stream.of(Pages.letter(), Pages.conference())
                .flatMap(page -> Stream.of(Screen.DESKTOP, Screen.DESKTOP.dark(), Screen.PHONE, Screen.PHONE.dark())
                        .map(screen -> Arguments.of(page, screen)));
        return Stream.concat(
                small,
                Stream.of(
                        Arguments.of(Pages.coalition(), Screen.DESKTOP),
                        Arguments.of(Pages.coalition(), Screen.PHONE.dark())));
    }

    /** What is far from the window is not laid out until it comes near: axe would take its guessed size for the true one. */
    @ParameterizedTest
    @MethodSource("looks")
    void axeFindsNothingWhereAllIsOpen(Path page, Screen screen, Browser browser) {
        browser.open(page, "", screen);
        browser.run("""
                document.querySelectorAll("details").forEach((each) => { each.open = true; });
                document.querySelectorAll("body *").forEach((each) => { each.style.contentVisibility = "visible"; });
                document.querySelectorAll("mark a, .show-uncited").forEach((each) => each.click());
                """);
        assertThat(violations(browser, "body")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void axeFindsNothingInWhatASearchFound(Path page, Screen screen, Browser browser) {
        browser.open(page, "", screen);
        browser.find("#search").sendKeys("a");
        assertThat(violations(browser, ".bar")).isEmpty();
    }

    private static List<String> violations(Browser browser, String part) {
        return new AxeBuilder()
                .withTags(LEVELS).include(part).analyze(browser.driver()).getViolations().stream()
                        .map(AccessibilityTest::told)
                        .toList();
    }

    private static String told(Rule rule) {
        String where = rule.getNodes().stream()
                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                .collect(joining("\n"));
        return rule.getId() + ": " + rule.getHelp() + "\n" + where;
    }
}
