package org.communique.validation.rules;

import java.util.List;
import java.util.Locale;
import org.communique.internal.LocalizedTexts;
import org.communique.validation.Rule;
import org.communique.validation.Severity;

/** The texts of the standard rules. */
final class RuleMessages {

    private static final String BUNDLE = "org.communique.validation.rules.messages";

    private RuleMessages() {}

    /** {@return a rule whose text is in the resource bundle} */
    static <T> Rule rule(Class<T> type, String code, Severity severity, Rule.Check<T> check) {
        return Rule.on(type, code, severity, locale -> text(code, locale), check);
    }

    /** {@return a rule for values of any of several types, whose text is in the resource bundle} */
    static Rule rule(List<Class<?>> types, String code, Severity severity, Rule.Check<Object> check) {
        return Rule.onAny(types, code, severity, locale -> text(code, locale), check);
    }

    /** {@return the text of a rule in a language; in English where there is none in that language} */
    static String text(String code, Locale locale) {
        return LocalizedTexts.text(BUNDLE, code, locale);
    }
}
