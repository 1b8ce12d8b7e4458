package org.communique.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.communique.id.EntryId;
import org.communique.internal.Checks;
import org.communique.internal.Codes;
import org.communique.internal.DisplayText;
import org.communique.shape.Visit;

/** One thing that is wrong with a dossier, and where. Immutable; equal to one that says the same of the same place. */
public final class Violation {

    private static final int MAX_SHOWN = 64;

    private final String code;
    private final Severity severity;
    private final String pointer;
    private final Optional<EntryId> entry;
    private final List<String> arguments;
    private final Function<Locale, String> message;
    private final Optional<Position> position;
    private final Optional<String> cause;

    Violation(Rule rule, Visit<?> visit, Optional<String> cause, Object... arguments) {
        Checks.that(
                arguments.length >= rule.places(),
                "arguments",
                "the text has places for " + rule.places() + " but there are " + arguments.length);
        this.code = rule.code();
        this.severity = rule.severity();
        this.pointer = visit.pointer();
        this.entry = visit.entry().isPresent() ? Optional.of(visit.entry().get().id()) : Optional.empty();
        this.arguments = shown(List.of(arguments));
        this.message = filled(rule, this.arguments);
        this.position = Optional.empty();
        this.cause = cause;
    }

    private Violation(
            String code,
            Severity severity,
            String pointer,
            Optional<EntryId> entry,
            List<String> arguments,
            Function<Locale, String> message,
            Optional<Position> position,
            Optional<String> cause) {
        this.code = code;
        this.severity = severity;
        this.pointer = pointer;
        this.entry = entry;
        this.arguments = arguments;
        this.message = message;
        this.position = position;
        this.cause = cause;
    }

    /**
     * {@return what was found before, as somebody wrote it down}
     *
     * <p>Where a standard rule has the code and says the same in English, it says it in its other languages too.
     *
     * @param code the code of the rule
     * @param severity how bad it is
     * @param pointer where, as a JSON Pointer (RFC 6901); empty for the dossier as a whole
     * @param entry the entry that it is about, if it is about one
     * @param arguments what the message has in its places; at most 64 characters of each are kept
     * @param message what is wrong, in English; at most 512 characters are kept
     * @throws IllegalArgumentException if the code, the pointer or the message is malformed
     */
    public static Violation of(
            String code,
            Severity severity,
            String pointer,
            Optional<EntryId> entry,
            List<String> arguments,
            String message) {
        Codes.checkAttribute("code", code);
        Checks.wellFormed("pointer", pointer);
        Checks.that(isPointer(pointer), "pointer", "expected a JSON Pointer");
        Checks.wellFormed("message", message);
        List<String> shown = shown(arguments);
        return new Violation(
                code,
                Objects.requireNonNull(severity, "severity"),
                pointer,
                Objects.requireNonNull(entry, "entry"),
                shown,
                told(code, shown, DisplayText.cut(message, MessageTemplate.MAX_LENGTH)),
                Optional.empty(),
                Optional.empty());
    }

    private static boolean isPointer(String pointer) {
        for (int tilde = pointer.indexOf('~'); tilde >= 0; tilde = pointer.indexOf('~', tilde + 1)) {
            if (!pointer.startsWith("0", tilde + 1) && !pointer.startsWith("1", tilde + 1)) {
                return false;
            }
        }
        return pointer.isEmpty() || pointer.startsWith("/");
    }

    private static Function<Locale, String> told(String code, List<String> arguments, String english) {
        return Rule.standard().stream()
                .filter(rule -> rule.code().equals(code) && rule.places() <= arguments.size())
                .map(rule -> filled(rule, arguments))
                .filter(message -> message.apply(Locale.ROOT).equals(english))
                .findFirst()
                .orElse(locale -> english);
    }

    private static Function<Locale, String> filled(Rule rule, List<String> arguments) {
        return locale -> rule.message(locale, arguments);
    }

    private static List<String> shown(List<?> arguments) {
        List<String> shown = new ArrayList<>();
        for (Object argument : arguments) {
            shown.add(DisplayText.cut(argument.toString(), MAX_SHOWN));
        }
        return List.copyOf(shown);
    }

    /** {@return the same at a position, or at none} */
    public Violation at(Optional<Position> found) {
        return new Violation(
                code, severity, pointer, entry, arguments, message, Objects.requireNonNull(found, "found"), cause);
    }

    /** {@return the same, which follows from what is wrong at a pointer, or stands for itself} */
    public Violation because(Optional<String> other) {
        return new Violation(
                code, severity, pointer, entry, arguments, message, position, Objects.requireNonNull(other, "other"));
    }

    /** {@return the same, which follows from nothing} */
    Violation withoutCause() {
        return because(Optional.empty());
    }

    /** {@return the code of the rule that is broken} */
    public String code() {
        return code;
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return severity;
    }

    /** {@return where in the JSON document, as a JSON Pointer (RFC 6901); empty for the dossier as a whole} */
    public String pointer() {
        return pointer;
    }

    /** {@return where that begins in the text that the dossier was read from; absent unless {@link Report#located}} */
    public Optional<Position> position() {
        return position;
    }

    /**
     * {@return where that is wrong which this follows from, as the pointer of another violation of the report: a quotation
     * is missing because the text is another one; absent where it stands for itself}
     */
    public Optional<String> cause() {
        return cause;
    }

    /** {@return the entry that it is about; absent where it is about the dossier itself} */
    public Optional<EntryId> entry() {
        return entry;
    }

    /**
     * {@return what the message has in its places: at most 64 characters of each, what does not print as an escape}
     *
     * <p>Their number and order are the rule's.
     */
    public List<String> arguments() {
        return arguments;
    }

    /**
     * {@return what is wrong and what to do about it, in English, in at most 512 characters on one line}
     *
     * @throws IllegalStateException if the text that the rule has in English has places for more arguments than it gave
     */
    public String message() {
        return message(Locale.ROOT);
    }

    /**
     * {@return the same in a language; in English where the rule has no text in that language}
     *
     * @throws IllegalStateException if the text in that language has places for more arguments than the rule gave
     */
    public String message(Locale locale) {
        return message.apply(locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Violation that
                && code.equals(that.code)
                && severity == that.severity
                && pointer.equals(that.pointer)
                && entry.equals(that.entry)
                && position.equals(that.position)
                && cause.equals(that.cause)
                && message().equals(that.message());
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, pointer);
    }

    /** {@return severity, code, pointer, position, cause and message, for a log: on one line, what does not print as an escape} */
    @Override
    public String toString() {
        String where = pointer.isEmpty() ? "the dossier" : DisplayText.cut(pointer, Integer.MAX_VALUE);
        String place = position.map(found -> " (" + found + ")").orElse("");
        String from = cause.map(pointer -> ", because of " + pointer).orElse("");
        return severity + " " + code + " at " + where + place + from + ": " + message();
    }
}
