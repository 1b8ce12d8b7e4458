package org.communique.validation.rules;

import java.util.Locale;
import java.util.ResourceBundle;
import org.communique.validation.Rule;
import org.communique.validation.Severity;

/** The texts of the standard rules. The only class that reads a resource. */
final class RuleMessages {

    private static final String BUNDLE = "org.communique.validation.rules.messages";

    private RuleMessages() {}

    /** {@return a rule whose text is in the resource bundle} */
    static <T> Rule rule(Class<T> type, String code, Severity severity, Rule.Check<T> check) {
        return Rule.on(type, code, severity, locale -> text(code, locale), check);
    }

    /** {@return the text of a rule in a language; in English where there is none in that language} */
    static String text(String code, Locale locale) {
        return bundle(locale).getString(code);
    }

    /** The machine's own language, which a bundle falls back to, is nobody's wish here. */
    private static ResourceBundle bundle(Locale locale) {
        ResourceBundle found = ResourceBundle.getBundle(BUNDLE, locale);
        boolean asked = found.getLocale().getLanguage().equals(locale.getLanguage());
        return asked ? found : ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    }
}
