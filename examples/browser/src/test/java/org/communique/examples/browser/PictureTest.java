package org.communique.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of pages, to be looked at; and the one that stands in the README. */
@ExtendWith(BrowserExtension.class)
class PictureTest {

    private static final Path PLACE = Path.of("target", "pictures");
    private static final Path IN_README = Path.of("../briefing/src/main/docs/page.png");
    private static final int LARGEST = 200_000;

    /** No picture is higher: nobody scrolls through more. */
    private static final int HIGHEST = 6_000;

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of("coalition-desktop", Pages.coalition(), Screen.DESKTOP),
                Arguments.of("coalition-phone", Pages.coalition(), Screen.PHONE),
                Arguments.of("coalition-dark", Pages.coalition(), Screen.DESKTOP.dark()),
                Arguments.of("letter-desktop", Pages.letter(), Screen.DESKTOP),
                Arguments.of("letter-phone", Pages.letter(), Screen.PHONE),
                Arguments.of("conference-desktop", Pages.conference(), Screen.DESKTOP),
                Arguments.of("conference-phone", Pages.conference(), Screen.PHONE.dark()),
                Arguments.of("events-desktop", Pages.events(), Screen.DESKTOP),
                Arguments.of("events-phone", Pages.events(), Screen.PHONE),
                Arguments.of("hostile-desktop", Pages.hostileCoalition(), Screen.DESKTOP));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void aPageIsDrawn(String name, Path page, Screen screen, Browser browser) {
        browser.open(page, "", screen);
        assertThat(written(name + ".png", picture(browser, screen.width(), height(browser))))
                .isGreaterThan(10_000);
    }

    @Test
    void paperIsDrawn(Browser browser) {
        browser.open(Pages.coalition(), "", Screen.PAPER);
        browser.print(Screen.PAPER);
        assertThat(written("coalition-print.png", picture(browser, Screen.PAPER.width(), height(browser))))
                .isGreaterThan(10_000);
        Map<String, Object> printed = browser.driver().executeCdpCommand("Page.printToPDF", Map.of());
        assertThat(written("coalition-print.pdf", Base64.getDecoder().decode(String.valueOf(printed.get("data")))))
                .isGreaterThan(20_000);
    }

    @Test
    void thePictureOfTheReadmeIsThereAndSmall(Browser browser) throws IOException {
        browser.open(Pages.coalition(), "", Screen.DESKTOP);
        assertThat(written("page.png", picture(browser, Screen.DESKTOP.width(), Screen.DESKTOP.height())))
                .isBetween(20_000, LARGEST);
        assertThat(Files.size(IN_README)).isLessThanOrEqualTo(LARGEST);
    }

    /** What is far from the window is drawn too. */
    private static int height(Browser browser) {
        browser.run(
                "document.querySelectorAll('body *').forEach((each) => { each.style.contentVisibility = 'visible'; })");
        return Math.min(HIGHEST, ((Long) browser.run("return document.documentElement.scrollHeight")).intValue());
    }

    private static byte[] picture(Browser browser, int width, int height) {
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        Map<String, Object> drawn = browser.driver()
                .executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        return Base64.getDecoder().decode(String.valueOf(drawn.get("data")));
    }

    private static int written(String name, byte[] picture) {
        try {
            Files.createDirectories(PLACE);
            Files.write(PLACE.resolve(name), picture);
            return picture.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
