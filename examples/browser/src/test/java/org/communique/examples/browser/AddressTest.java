package org.communique.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.logging.LogType;

/** Entries have addresses, which lead to them. */
@ExtendWith(BrowserExtension.class)
class AddressTest {

    private static final String FOCUSED = "return document.activeElement.id";
    private static final String SEEN = """
            ((box) => box.top >= 0 && box.top < innerHeight)(document.activeElement.getBoundingClientRect())
            """;

    static Stream<Path> pages() {
        return Stream.of(Pages.coalition(), Pages.letter(), Pages.conference(), Pages.events());
    }

    @Test
    void anAddressOpensItsEntry(Browser browser) {
        browser.open(Pages.coalition(), "#pledge:uk-altius-drones", Screen.DESKTOP);
        assertThat(browser.text(FOCUSED)).isEqualTo("pledge:uk-altius-drones");
        assertThat(browser.is(SEEN)).isTrue();
        assertThat(browser.is("""
                        ((heading, bar) => heading.getBoundingClientRect().top >= bar.getBoundingClientRect().bottom)
                            (document.activeElement.querySelector("h4"), document.querySelector(".bar"))
                        """)).as("what lies above does not hide it").isTrue();
    }

    @Test
    void anAddressOutlivesWhatIsAddedToADossier(Browser browser) {
        browser.open(Pages.conference(), "#pledge:velden", Screen.PHONE);
        String before = browser.text("return document.activeElement.querySelector('h4').textContent");
        browser.open(Pages.longerConference(), "#pledge:velden", Screen.PHONE);
        assertThat(browser.text("return document.activeElement.querySelector('h4').textContent"))
                .isEqualTo(before)
                .contains("A harbour wall");
        assertThat(browser.is(SEEN)).isTrue();
    }

    @Test
    void anAddressIsFollowedOnAnOpenPageToo(Browser browser) {
        browser.open(Pages.conference());
        browser.run("location.hash = 'need:tents'");
        browser.until("document.activeElement.id === 'need:tents'");
        assertThat(browser.is(SEEN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#pledge:none", "#%E0%A4%A", "#", "#\"><script>window.injected=1</script>", "#constructor"})
    void anAddressOfNothingDoesNothing(String address, Browser browser) {
        browser.open(Pages.letter(), address, Screen.DESKTOP);
        assertThat(browser.is("document.activeElement === document.body")).isTrue();
        assertThat(browser.is("window.injected")).isFalse();
        assertThat(browser.log(LogType.BROWSER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachLinkLeadsSomewhereAndNoTwoEntriesShareAnAddress(Path page, Browser browser) {
        browser.open(page);
        assertThat(browser.texts("""
                        return [...document.querySelectorAll("a[href^='#']")].map((each) => decodeURIComponent(each.hash.slice(1)))
                            .filter((each) => !document.getElementById(each));
                        """)).isEmpty();
        assertThat(browser.texts("""
                        return [...document.querySelectorAll("[id]")].map((each) => each.id)
                            .filter((id, at, all) => all.indexOf(id) !== at);
                        """)).isEmpty();
    }
}
