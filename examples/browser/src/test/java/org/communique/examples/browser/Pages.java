package org.communique.examples.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.examples.briefing.Program;
import org.communique.json.CommuniqueJson;

/** Pages that the program made, each once. */
final class Pages {

    private static final Path PLACE = Path.of("target", "pages").toAbsolutePath();
    private static final Map<String, Path> MADE = new ConcurrentHashMap<>();

    private Pages() {}

    /** {@return the page of the built-in dossier; without the article, which is no part of the project} */
    static Path coalition() {
        return MADE.computeIfAbsent("coalition", name -> page(name));
    }

    /** {@return the page of the letter, with its text} */
    static Path letter() {
        return MADE.computeIfAbsent(
                "letter",
                name -> page(
                        name,
                        json(name, Letter.dossier()),
                        "--text",
                        Letter.SOURCE.id().text().substring("source:".length()) + "="
                                + written(name + ".txt", Letter.TEXT)));
    }

    /** {@return the page of the conference} */
    static Path conference() {
        return made("conference", DonorConference::dossier);
    }

    /** {@return the page of five hundred events} */
    static Path events() {
        return made("events", () -> EventFeed.events(500));
    }

    /** {@return the page of five thousand entries} */
    static Path large() {
        return made("large", () -> EventFeed.entries(5_000));
    }

    private static Path made(String name, Supplier<Dossier> dossier) {
        return MADE.computeIfAbsent(name, absent -> page(name, json(name, dossier.get())));
    }

    private static Path page(String name, String... args) {
        Path page = PLACE.resolve(name + ".html");
        Program.run(Stream.of(Stream.of("page"), Stream.of(args), Stream.of("--out", page.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new));
        return page;
    }

    private static String json(String name, Dossier dossier) {
        return written(name + ".json", CommuniqueJson.standard().write(dossier));
    }

    private static String written(String name, String text) {
        try {
            Files.createDirectories(PLACE);
            return Files.write(PLACE.resolve(name), text.getBytes(UTF_8)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
