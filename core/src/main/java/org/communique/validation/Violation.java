package org.communique.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.Checks;
import org.communique.internal.DisplayText;
import org.communique.shape.Visit;

/** One thing that is wrong with a dossier, and where. Immutable; equal to one that says the same of the same place. */
public final class Violation {

    private static final int MAX_SHOWN = 64;

    private final Rule rule;
    private final String pointer;
    private final Optional<EntryId> entry;
    private final List<String> arguments;
    private final Optional<Position> position;
    private final Optional<String> cause;

    Violation(Rule rule, Visit<?> visit, Optional<String> cause, Object... arguments) {
        Checks.that(
                arguments.length >= rule.places(),
                "arguments",
                "the text has places for " + rule.places() + " but there are " + arguments.length);
        this.rule = rule;
        this.pointer = visit.pointer();
        this.entry = visit.entry().map(Entry::id);
        this.arguments = Arrays.stream(arguments)
                .map(argument -> DisplayText.cut(argument.toString(), MAX_SHOWN))
                .toList();
        this.position = Optional.empty();
        this.cause = cause;
    }

    private Violation(Violation other, Optional<Position> position, Optional<String> cause) {
        this.rule = other.rule;
        this.pointer = other.pointer;
        this.entry = other.entry;
        this.arguments = other.arguments;
        this.position = position;
        this.cause = cause;
    }

    /** {@return the same at a position} */
    Violation at(Optional<Position> found) {
        return new Violation(this, found, cause);
    }

    /** {@return the same, which follows from nothing} */
    Violation withoutCause() {
        return new Violation(this, position, Optional.empty());
    }

    /** {@return the code of the rule that is broken} */
    public String code() {
        return rule.code();
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return rule.severity();
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
        return rule.message(locale, arguments);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Violation that
                && code().equals(that.code())
                && severity() == that.severity()
                && pointer.equals(that.pointer)
                && entry.equals(that.entry)
                && position.equals(that.position)
                && cause.equals(that.cause)
                && message().equals(that.message());
    }

    @Override
    public int hashCode() {
        return Objects.hash(code(), pointer);
    }

    /** {@return severity, code, pointer, position, cause and message, for a log: on one line, what does not print as an escape} */
    @Override
    public String toString() {
        String where = pointer.isEmpty() ? "the dossier" : DisplayText.cut(pointer, Integer.MAX_VALUE);
        String place = position.map(found -> " (" + found + ")").orElse("");
        String from = cause.map(pointer -> ", because of " + pointer).orElse("");
        return severity() + " " + code() + " at " + where + place + from + ": " + message();
    }
}
