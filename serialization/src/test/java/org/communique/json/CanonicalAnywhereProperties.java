package org.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.communique.dossier.Dossier;

/**
 * The digest of a dossier is the same on every Java platform, in every locale and time zone and for every default
 * charset.
 *
 * <p>Each setting is tried once, in a few JVMs; the profile {@code forks} tries all combinations on all platforms that
 * lie beside the one that runs, and prints them.
 */
class CanonicalAnywhereProperties {

    private static final List<String> LOCALES =
            List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "en-US");
    private static final List<String> ZONES = List.of("Asia/Kathmandu", "America/St_Johns", "Pacific/Apia");
    private static final List<String> CHARSETS = List.of("ISO-8859-1", "UTF-8");

    private static final boolean ALL = Boolean.getBoolean("communique.forks.all");

    private static final CommuniqueJson JSON = CommuniqueJson.standard();

    @Property(tries = 1, seed = "6")
    void theDigestIsTheSameEverywhere(@ForAll @Size(40) List<Dossier> dossiers, @ForAll Random random)
            throws Exception {
        List<String> digests = Stream.concat(dossiers.stream(), sentences())
                .map(dossier -> JSON.digest(dossier).text())
                .toList();
        Path documents = Files.createTempFile("documents", ".txt");
        try {
            Files.write(
                    documents,
                    Stream.concat(dossiers.stream(), sentences())
                            .map(any -> shuffled(any, random))
                            .toList(),
                    UTF_8);
            for (Setting setting : settings()) {
                List<String> lines = ForkedJvm.run(setting.home, Digests.class, setting.options(), documents)
                        .lines()
                        .toList();

                assertThat(lines).first().isEqualTo(setting.toString());
                assertThat(lines.subList(1, lines.size())).as("%s", setting).isEqualTo(digests);
                if (ALL) {
                    System.out.printf(
                            "%s: %d digests, together %08x%n",
                            setting.home + " " + setting,
                            digests.size(),
                            lines.subList(1, lines.size()).hashCode());
                }
            }
        } finally {
            Files.delete(documents);
        }
    }

    private static String shuffled(Dossier dossier, Random random) {
        return JsonSamples.shuffled(JsonSamples.tree(JSON.write(dossier).getBytes(UTF_8)), random);
    }

    private static Stream<Dossier> sentences() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/communique/json/sentences"))) {
            return files.sorted().toList().stream().map(JSON::read);
        }
    }

    private static List<Setting> settings() throws IOException {
        List<Path> platforms = ALL ? List.copyOf(Platforms.all().values()) : List.of(Platforms.HOME);
        List<Setting> all = new ArrayList<>();
        for (Path home : platforms) {
            for (String locale : LOCALES) {
                for (String zone : ZONES) {
                    CHARSETS.forEach(charset -> all.add(new Setting(home, locale, zone, charset)));
                }
            }
        }
        if (ALL) {
            return all;
        }
        List<Setting> few = new ArrayList<>();
        for (int i = 0; i < LOCALES.size(); i++) {
            few.add(new Setting(
                    platforms.get(i % platforms.size()),
                    LOCALES.get(i),
                    ZONES.get(i % ZONES.size()),
                    CHARSETS.get(i / 2)));
        }
        return few;
    }

    /** What a JVM takes for granted. */
    private record Setting(Path home, String locale, String zone, String charset) {

        List<String> options() {
            Locale tag = Locale.forLanguageTag(locale);
            return List.of(
                    "-Duser.language=" + tag.getLanguage(),
                    "-Duser.country=" + tag.getCountry(),
                    "-Duser.extensions=" + locale.replaceFirst(".*-[A-Z]{2}-?", ""),
                    "-Duser.timezone=" + zone,
                    "-Dfile.encoding=" + charset,
                    "-Djava.util.logging.config.file=none");
        }

        @Override
        public String toString() {
            return locale + " " + zone + " " + charset;
        }
    }

    /** Prints the settings of its JVM and the digests of documents, one a line. */
    static final class Digests {

        private Digests() {}

        /** Reads the documents in a file. */
        public static void main(String... files) throws IOException {
            System.out.println(Locale.getDefault().toLanguageTag() + " " + ZoneId.systemDefault() + " "
                    + Charset.defaultCharset());
            for (String document : Files.readAllLines(Path.of(files[0]), UTF_8)) {
                System.out.println(JSON.digest(JSON.read(document)));
            }
        }
    }
}
