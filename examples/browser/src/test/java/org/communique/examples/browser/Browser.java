package org.communique.examples.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, that is on this machine already; nothing is fetched. */
final class Browser implements AutoCloseable {

    private static final List<Path> USUAL = Stream.of("/usr/bin", "/usr/lib/chromium", "/usr/local/bin", "/snap/bin")
            .map(Path::of)
            .toList();

    /** What reaches beyond the right edge of the window, and is in nothing that scrolls by itself. */
    static final String TOO_WIDE = """
            return [...document.querySelectorAll("body *")]
                .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .filter((each) => !each.closest(".scrolls, .skip, .patterns"))
                .map((each) => each.outerHTML.slice(0, 200));
            """;

    private static final Pattern ADDRESS = Pattern.compile("\"url\":\"([^\"]*)\"");

    /** It warns that it knows no protocol of this very release, which nothing here asks for. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start() {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(
                program("chromium", "chromium-browser", "google-chrome").toFile());
        options.addArguments("--headless=new", "--disable-dev-shm-usage", "--no-first-run", "--lang=en");
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver").toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Path program(String... names) {
        Stream<Path> path = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1))
                .map(Path::of);
        return Stream.concat(path, USUAL.stream())
                .flatMap(directory -> Arrays.stream(names).map(directory::resolve))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                names[0]
                                        + " is not on this machine: install Debian's chromium and chromium-driver, or leave out -Pbrowser"));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page as someone on a desk sees it, without what was logged before. */
    void open(Path page) {
        open(page, "", Screen.DESKTOP);
    }

    /**
     * Opens a page.
     *
     * @param fragment the entry at which it opens; empty for its beginning
     */
    void open(Path page, String fragment, Screen screen) {
        driver.get("about:blank");
        show(screen);
        log(LogType.BROWSER);
        log(LogType.PERFORMANCE);
        driver.get(page.toUri() + fragment);
    }

    /** Changes what the page is looked at with. */
    void show(Screen screen) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        screen.width(),
                        "height",
                        screen.height(),
                        "deviceScaleFactor",
                        screen.density(),
                        "mobile",
                        screen.isPhone()));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", screen.features()));
    }

    /** Shows the page as it goes onto paper. */
    void print(Screen screen) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print", "features", screen.features()));
    }

    /** {@return what was logged since it was last asked, which is then forgotten} */
    List<String> log(String kind) {
        return driver.manage().logs().get(kind).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Opens what can be opened, and asks for what can be asked for. */
    void useAll() {
        run("""
                document.querySelectorAll("details").forEach((each) => { each.open = true; });
                document.querySelectorAll("mark a, .passage, button").forEach((each) => each.click());
                const box = document.getElementById("search");
                box.value = "a";
                box.dispatchEvent(new Event("input"));
                document.querySelectorAll("#found a").forEach((each) => each.click());
                """);
    }

    /** {@return what was asked for since the log was last read} */
    List<String> requests() {
        return log(LogType.PERFORMANCE).stream()
                .filter(each -> each.contains("\"Network.requestWillBeSent\""))
                .map(Browser::address)
                .toList();
    }

    private static String address(String event) {
        Matcher address = ADDRESS.matcher(event.substring(event.indexOf("\"request\":")));
        return address.find() ? address.group(1) : event;
    }

    /** {@return what a script gives, which runs although the page's policy would not let it} */
    Object run(String script, Object... args) {
        Object result = driver.executeScript(script, args);
        return result == null ? "" : result;
    }

    /** {@return the same, as a text} */
    String text(String script, Object... args) {
        return run(script, args).toString();
    }

    /** {@return the same, as texts} */
    List<String> texts(String script, Object... args) {
        return ((List<?>) run(script, args)).stream().map(String::valueOf).toList();
    }

    /** {@return whether something is so} */
    boolean is(String script, Object... args) {
        return Boolean.TRUE.equals(run("return Boolean(" + script + ")", args));
    }

    /** {@return what a script gives to the function that is its last argument} */
    Object wait(String script) {
        return Optional.ofNullable(driver.executeAsyncScript(script)).orElse("");
    }

    /** Waits until something is so, half a minute at most. */
    void until(String script) {
        driver.executeAsyncScript("const done = arguments[0]; const look = () => (" + script
                + ") ? done() : requestAnimationFrame(look); look();");
    }

    /** {@return the first element that a selector of CSS finds} */
    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** {@return all elements that it finds} */
    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** {@return what an element says of itself, which it has to say} */
    static String attribute(WebElement element, String name) {
        return Optional.ofNullable(element.getDomAttribute(name)).orElseThrow();
    }

    /** Clicks on the first words of an element, which is brought into the middle of the window, where nothing lies above it. */
    void click(WebElement element) {
        List<?> at = (List<?>) run("""
                arguments[0].scrollIntoView({ block: "center" });
                let text = arguments[0];
                while (text.firstChild) {
                  text = text.firstChild;
                }
                const words = document.createRange();
                words.selectNodeContents(text);
                const box = words.getClientRects()[0];
                return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
                """, element);
        new Actions(driver)
                .moveToLocation(((Number) at.get(0)).intValue(), ((Number) at.get(1)).intValue())
                .click()
                .perform();
    }

    /** Presses keys, wherever the focus is. */
    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Goes on to what Tab comes to next. */
    void tab() {
        press(Keys.TAB);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
