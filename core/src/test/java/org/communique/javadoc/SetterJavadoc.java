package org.communique.javadoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.dossier.DossierShape;
import org.communique.shape.Attribute;
import org.communique.shape.Shape;
import org.communique.shape.Shapes;

/**
 * Puts the meaning of each attribute into the javadoc of its setters, in copies of the generated sources.
 *
 * <p>What generates the builders knows the name of an attribute and no more.
 */
public final class SetterJavadoc {

    private static final Pattern SETTER = Pattern.compile(
            "(\\s*\\* )(Initializes the (?:optional )?value(?: for the)?|Sets or replaces all elements for"
                    + "|Adds elements to|Adds one element to) (\\{@link (\\w+)#(\\w+)\\(\\) \\w+}).*");

    /** What every type keeps beside its attributes. */
    private static final String EXTENSIONS = "the members that this release does not know.";

    private final Map<String, String> meanings = new HashMap<>();

    SetterJavadoc() {
        Shapes.reachedFrom(DossierShape.DOSSIER).stream()
                .filter(Shape.class::isInstance)
                .map(kind -> (Shape<?>) kind)
                .forEach(this::add);
    }

    private <T> void add(Shape<T> shape) {
        for (Attribute<T, ?> attribute : shape.attributes()) {
            meanings.put(key(shape.type().getSimpleName(), attribute.name()), attribute.meaning());
        }
    }

    /**
     * Copies generated sources.
     *
     * @param arguments the folder with the generated sources, and the one for the copies
     */
    public static void main(String... arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        SetterJavadoc javadoc = new SetterJavadoc();
        for (Path source : sources(from)) {
            Path copy = to.resolve(from.relativize(source));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, javadoc.described(Files.readString(source)));
        }
    }

    static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** {@return a generated source whose setters say what they set} */
    String described(String source) {
        return source.lines().map(this::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(String line) {
        Matcher setter = SETTER.matcher(line);
        if (!setter.matches()) {
            return line;
        }
        String does = setter.group(2).startsWith("Adds") ? "Adds to " : "Sets ";
        return setter.group(1)
                + does
                + setter.group(3)
                + meaning(setter.group(4), setter.group(5))
                        .map(text -> ": " + text)
                        .orElse(".");
    }

    /** Figures of money stand in one Java attribute with their currency, and in several of the description. */
    Optional<String> meaning(String type, String attribute) {
        if (attribute.equals("extensions")) {
            return Optional.of(EXTENSIONS);
        }
        return Optional.ofNullable(meanings.get(key(type, attribute))).map(SetterJavadoc::inside);
    }

    private static String inside(String meaning) {
        boolean word = meaning.length() > 1 && Character.isLowerCase(meaning.charAt(1));
        String first = meaning.substring(0, 1);
        return (word ? first.toLowerCase(Locale.ROOT) : first)
                + meaning.substring(1)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("@", "&#64;");
    }

    private static String key(String type, String attribute) {
        return type + "#" + attribute;
    }
}
