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
        return made("coalition", Program::builtIn);
    }

    /** {@return the page of the letter, with its text} */
    static Path letter() {
        return MADE.computeIfAbsent(
                "letter",
                name -> page(
                        name, json(name, Letter.dossier()), "--text", "letter=" + written(name + ".txt", Letter.TEXT)));
    }

    /** {@return the page of the conference} */
    static Path conference() {
        return made("conference", DonorConference::dossier);
    }

    /** {@return the page of the conference with a pledge more, before all others} */
    static Path longerConference() {
        return made("longer", DonorConference::longer);
    }

    /** {@return the page of five hundred events} */
    static Path events() {
        return made("events", () -> EventFeed.events(500));
    }

    /** {@return the page of five thousand entries} */
    static Path large() {
        return made("large", () -> EventFeed.entries(5_000));
    }

    /** {@return the page of the built-in dossier in which each text is hostile} */
    static Path hostileCoalition() {
        return hostile("hostile-coalition", Program::builtIn);
    }

    /** {@return the page of the conference in which each text is hostile} */
    static Path hostileConference() {
        return hostile("hostile-conference", DonorConference::dossier);
    }

    private static Path hostile(String name, Supplier<Dossier> dossier) {
        return MADE.computeIfAbsent(
                name, absent -> page(name, written(name + ".json", Hostile.everywhere(dossier.get()))));
    }

    /** {@return the page of a hostile text, with names without an end} */
    static Path hostileText() {
        return MADE.computeIfAbsent(
                "hostile-text",
                name -> page(
                        name,
                        json(name, Hostile.citing(Hostile.article())),
                        "--text",
                        "article=" + written(name + ".txt", Hostile.article())));
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
