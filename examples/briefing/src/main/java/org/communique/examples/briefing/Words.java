package org.communique.examples.briefing;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.id.EntryId;

/**
 * The words that the program says, in one language. Those of a key have a place for each argument: {@code {0}}, {@code
 * {1}}; where a number decides, the key has {@code .one} and {@code .other}.
 */
final class Words {

    /** The languages that there are words in, the first of which is spoken where none is asked for. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    static final Words ENGLISH = new Words(Locale.ENGLISH, Optional.empty(), false);

    private static final String BUNDLE = "org.communique.examples.briefing.words";
    private static final String TERMS = "org.communique.examples.briefing.terms";
    private static final Pattern DOUBT = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})([~?%])");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Locale language;
    private final Optional<DateWords> dates;
    private final boolean hiding;
    private final ResourceBundle words;
    private final ResourceBundle terms;

    private Words(Locale language, Optional<DateWords> dates, boolean hiding) {
        this.language = language;
        this.dates = dates;
        this.hiding = hiding;
        this.words = bundle(BUNDLE, language);
        this.terms = bundle(TERMS, language);
    }

    /** {@return the words of the first of the languages that has such a code, else English ones} */
    static Words of(String code) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst()
                .map(language -> new Words(language, Optional.empty(), false))
                .orElse(ENGLISH);
    }

    /** {@return a bundle of exactly that language: the machine's own, which bundles fall back to, is nobody's wish} */
    static ResourceBundle bundle(String name, Locale language) {
        Locale exact = language.equals(Locale.ENGLISH) ? Locale.ROOT : language;
        return ResourceBundle.getBundle(
                name, exact, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** {@return the same words, with dates as the language writes them} */
    Words withDatesInWords() {
        return new Words(language, Optional.of(new DateWords(language)), hiding);
    }

    /** {@return the same words, which do not tell the ids of what is left out} */
    Words hidingWhatIsLeftOut() {
        return new Words(language, dates, true);
    }

    /** {@return what an entry is called that the dossier does not have: its id, unless that is to be hidden} */
    String leftOut(EntryId entry) {
        return hiding ? say("page.left-out-entry") : entry.text();
    }

    /** {@return a date of EDTF, as it is written among these words} */
    String date(String edtf) {
        return dates.map(known -> doubted(edtf, known)).orElse(edtf);
    }

    private String doubted(String edtf, DateWords known) {
        Matcher doubt = DOUBT.matcher(edtf);
        if (!doubt.matches()) {
            return known.of(edtf);
        }
        String day = known.of(doubt.group(1));
        String near = doubt.group(2).equals("?") ? day : say("page.date-about", day);
        return doubt.group(2).equals("~") ? near : say("page.date-perhaps", near);
    }

    /** {@return the language} */
    Locale language() {
        return language;
    }

    /** {@return whether articles and the like of English fit between them} */
    boolean areEnglish() {
        return language.equals(Locale.ENGLISH);
    }

    /**
     * {@return the words of a key, with the arguments in their places}
     *
     * @throws MissingResourceException if there are none
     */
    String say(String key, Object... arguments) {
        return PLACE.matcher(words.getString(key))
                .replaceAll(place -> Matcher.quoteReplacement(arguments[Integer.parseInt(place.group(1))].toString()));
    }

    /** {@return the words of a code, whose key is its kind and itself: "stage.contracted"; nothing if it has none} */
    Optional<String> term(String key) {
        return terms.containsKey(key) ? Optional.of(terms.getString(key)) : Optional.empty();
    }

    /** {@return the names, with <i>or</i> before the last} */
    String anyOf(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + say("list.or") + " " + names.get(last);
    }

    /** {@return the words of a key for a number, which is the first argument, before others} */
    String count(String key, long number, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = number;
        System.arraycopy(others, 0, arguments, 1, others.length);
        return say(key + (number == 1 ? ".one" : ".other"), arguments);
    }
}
