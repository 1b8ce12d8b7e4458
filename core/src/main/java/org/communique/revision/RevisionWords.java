package org.communique.revision;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.internal.LocalizedTexts;

/** The words in which changes and conflicts are told, in a language. Names of attributes have some where they are other words. */
final class RevisionWords {

    static final RevisionWords ENGLISH = new RevisionWords(Locale.ROOT);

    private static final String BUNDLE = "org.communique.revision.words";
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    /** What stands between an element and the one that it is in, in {@link AttributeChange#among()}. */
    private static final Pattern OF = Pattern.compile(" of ");

    private final Locale language;

    private RevisionWords(Locale language) {
        this.language = language;
    }

    /** {@return the words of a language; English ones where there are none in it} */
    static RevisionWords of(Locale language) {
        return new RevisionWords(language);
    }

    /** {@return the words of a key, with the arguments in their places} */
    String say(String key, Object... arguments) {
        return PLACE.matcher(LocalizedTexts.text(BUNDLE, key, language))
                .replaceAll(place -> Matcher.quoteReplacement(arguments[Integer.parseInt(place.group(1))].toString()));
    }

    /** {@return the words of a constant, whose key ends with its name, with the arguments in their places} */
    String say(String key, Enum<?> constant, Object... arguments) {
        return say(key + constant.name().toLowerCase(Locale.ROOT), arguments);
    }

    /** {@return what an attribute is called; a member that no release knows as it is} */
    String attribute(String name) {
        return LocalizedTexts.find(BUNDLE, "attribute." + name, language).orElse(name);
    }

    /** {@return what a type is called, as in {@code goods}; one that no release knows as it is} */
    String type(String code) {
        return LocalizedTexts.find(BUNDLE, "type." + code, language).orElse(code);
    }

    /** {@return an attribute, and of which of several elements it is: "value of contributions 2"} */
    String attribute(String name, String among) {
        List<String> owners = Stream.concat(
                        Stream.of(attribute(name)),
                        OF.splitAsStream(among)
                                .filter(owner -> !owner.isEmpty())
                                .map(this::element))
                .toList();
        return IntStream.iterate(owners.size() - 2, i -> i >= 0, i -> i - 1)
                .mapToObj(owners::get)
                .reduce(owners.get(owners.size() - 1), (owner, each) -> say("change.among", each, owner));
    }

    private String element(String nameAndNumber) {
        int space = nameAndNumber.lastIndexOf(' ');
        return attribute(nameAndNumber.substring(0, space)) + nameAndNumber.substring(space);
    }
}
