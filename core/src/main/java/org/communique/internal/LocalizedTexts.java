package org.communique.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Texts of a resource bundle in English and other languages, never in that of the machine. */
public final class LocalizedTexts {

    private LocalizedTexts() {}

    /**
     * {@return the text of a key in a language; in English where the bundle has none in that language}
     *
     * @throws java.util.MissingResourceException if there is none in English either
     */
    public static String text(String bundle, String key, Locale locale) {
        return bundle(bundle, locale).getString(key);
    }

    /** {@return the same, if there is any} */
    public static Optional<String> find(String bundle, String key, Locale locale) {
        ResourceBundle found = bundle(bundle, locale);
        return found.containsKey(key) ? Optional.of(found.getString(key)) : Optional.empty();
    }

    /** The machine's own language, which a bundle falls back to, is nobody's wish here. */
    private static ResourceBundle bundle(String name, Locale locale) {
        ResourceBundle found = ResourceBundle.getBundle(name, locale);
        boolean asked = found.getLocale().getLanguage().equals(locale.getLanguage());
        return asked ? found : ResourceBundle.getBundle(name, Locale.ROOT);
    }
}
