package org.communique.validation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.communique.internal.Checks;
import org.communique.internal.Codes;
import org.communique.internal.DisplayText;
import org.communique.internal.Refusals;
import org.communique.shape.Visit;
import org.communique.validation.rules.StandardRules;

/**
 * Something that can be wrong with the values of a type.
 *
 * <p>A rule is a plain value, has no state and may be used from several threads:
 *
 * <pre>{@code
 * Rule titled = Rule.on(Pledge.class, "desk.untitled", Severity.WARNING, "the pledge {0} has no title: give it one",
 *         (pledge, found) -> {
 *             if (pledge.value().title().isEmpty()) {
 *                 found.at(pledge, pledge.value().id());
 *             }
 *         });
 * }</pre>
 */
public final class Rule {

    private final List<Class<?>> types;
    private final Typed<?> typed;
    private final String code;
    private final Severity severity;
    private final Function<Locale, String> text;
    private final int places;

    private Rule(
            List<Class<?>> types,
            Typed<?> typed,
            String code,
            Severity severity,
            Function<Locale, String> text,
            int places) {
        this.types = types;
        this.typed = typed;
        this.code = code;
        this.severity = severity;
        this.text = text;
        this.places = places;
    }

    /**
     * Looks at one value and says what is wrong with it.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Check<T> {

        /**
         * Looks at a value; what it throws ends the validation, with an {@link IllegalStateException} that names the
         * rule and the place.
         *
         * @param visit the value where it stands
         * @param found takes what is wrong
         */
        void look(Visit<T> visit, Findings found);
    }

    /**
     * {@return a rule for every value of a type}
     *
     * @param <T> the type
     * @param type a type of the model, or one that several have in common such as {@code Entry}, {@code Evidenced},
     *     {@code EntryId}, {@code Term}, {@code String} or {@code Object}
     * @param code what programs call it, as in {@code desk.untitled}: 1 to 64 of {@code a-z 0-9 . : _ -}
     * @param severity how bad it is
     * @param text what is wrong and what to do about it, with {@code {0}}, {@code {1}} and so on for the arguments of a
     *     finding, each of which has to give that many
     * @param check looks at each value of the type
     * @throws IllegalArgumentException if the code is malformed or the text blank
     */
    public static <T> Rule on(Class<T> type, String code, Severity severity, String text, Check<T> check) {
        Objects.requireNonNull(text, "text");
        Refusals.none().text("text", text).end();
        return of(type, code, severity, locale -> text, MessageTemplate.places(text), check);
    }

    /**
     * {@return a rule for every value of a type, whose text is in several languages}
     *
     * @param <T> the type
     * @param type as above
     * @param code as above
     * @param severity how bad it is
     * @param text what is wrong and what to do about it, in a language, or in English where there is none in that
     *     language; {@link Locale#ROOT} is English too
     * @param check looks at each value of the type
     * @throws IllegalArgumentException if the code is malformed
     */
    public static <T> Rule on(
            Class<T> type, String code, Severity severity, Function<Locale, String> text, Check<T> check) {
        return of(type, code, severity, Objects.requireNonNull(text, "text"), 0, check);
    }

    /**
     * {@return a rule for every value of any of several types, whose text is in several languages}
     *
     * @param types as above; what is of several of them is looked at once
     * @param code as above
     * @param severity how bad it is
     * @param text as above
     * @param check looks at each value of one of the types
     * @throws IllegalArgumentException if the code is malformed or there is no type
     */
    public static Rule onAny(
            List<Class<?>> types, String code, Severity severity, Function<Locale, String> text, Check<Object> check) {
        Checks.that(!types.isEmpty(), "types", "expected at least one");
        Rule ofAll = on(Object.class, code, severity, text, check);
        return new Rule(List.copyOf(types), ofAll.typed, code, severity, text, ofAll.places);
    }

    private static <T> Rule of(
            Class<T> type, String code, Severity severity, Function<Locale, String> text, int places, Check<T> check) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(check, "check");
        Codes.checkAttribute("code", code);
        return new Rule(List.of(type), new Typed<>(check), code, severity, text, places);
    }

    /** {@return the standard rules, in the order of core's page of rules: some of them are no part of a standard validator} */
    public static List<Rule> standard() {
        return StandardRules.all();
    }

    /**
     * {@return the standard rule with this code}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Rule standard(String code) {
        Objects.requireNonNull(code, "code");
        return StandardRules.all().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("code: there is no standard rule with this code"));
    }

    /** {@return what programs call it} */
    public String code() {
        return code;
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return severity;
    }

    /** {@return this rule with another severity} */
    public Rule withSeverity(Severity severity) {
        return new Rule(types, typed, code, Objects.requireNonNull(severity, "severity"), text, places);
    }

    /**
     * {@return the text in a language, with its places filled}
     *
     * @throws IllegalStateException if it has places for more arguments than there are
     */
    String message(Locale locale, List<String> arguments) {
        String template = text.apply(locale);
        if (MessageTemplate.places(template) > arguments.size()) {
            throw new IllegalStateException("the text of the rule " + code + " has places for "
                    + MessageTemplate.places(template) + " arguments but there are " + arguments.size());
        }
        return MessageTemplate.filled(template, arguments);
    }

    /** {@return how many arguments each finding has to give; 0 where the texts are not known before they are asked for} */
    int places() {
        return places;
    }

    boolean looksAt(Class<?> implementation) {
        for (Class<?> type : types) {
            if (type.isAssignableFrom(implementation)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Looks at a value of the type.
     *
     * @throws IllegalStateException if the check throws; its cause is what it threw
     */
    void look(Visit<?> visit, Findings found) {
        try {
            typed.look(visit, found);
        } catch (RuntimeException e) {
            throw new IllegalStateException("the rule " + code + " failed at " + shown(visit), e);
        }
    }

    /** The pointer for a log: what does not print as an escape. */
    private static String shown(Visit<?> visit) {
        return visit.owner().isEmpty() ? "the dossier" : DisplayText.cut(visit.pointer(), Integer.MAX_VALUE);
    }

    /** {@return the types of the values that it looks at} */
    List<Class<?>> types() {
        return types;
    }

    @Override
    public String toString() {
        return severity + " " + code;
    }

    private record Typed<T>(Check<T> check) {

        /** Only called for values of the type. */
        @SuppressWarnings("unchecked")
        void look(Visit<?> visit, Findings found) {
            check.look((Visit<T>) visit, found);
        }
    }
}
