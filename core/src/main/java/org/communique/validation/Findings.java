package org.communique.validation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.id.SourceId;
import org.communique.shape.Visit;

/** Takes what a rule finds, and gives it what it may have to look up. Used during one validation only. */
public final class Findings {

    private final ValidationContext context;
    private final Sink sink;
    private final Optional<String> cause;

    Findings(ValidationContext context, Sink sink, Optional<String> cause) {
        this.context = context;
        this.sink = sink;
        this.cause = cause;
    }

    /** Takes what is found. */
    @FunctionalInterface
    interface Sink {

        void accept(Visit<?> visit, Optional<String> cause, Object[] arguments);
    }

    /**
     * {@return the same, for what follows from something else that is wrong}
     *
     * @param pointer where that is wrong, as a JSON Pointer; without effect if no rule of the validator finds anything
     *     there
     */
    public Findings following(String pointer) {
        return new Findings(context, sink, Optional.of(pointer));
    }

    /** Counts something that was held against the text of a source. */
    public void checked(TextCheck.Kind kind) {
        context.counts().checked(kind);
    }

    /** Counts something that could not be held against the text of a source. */
    public void unchecked(TextCheck.Kind kind, TextCheck.Reason reason) {
        context.counts().unchecked(kind, reason);
    }

    /** {@return the dossier that is validated} */
    public Dossier dossier() {
        return context.dossier();
    }

    /** {@return the date as of which it is validated, if the caller gave one} */
    public Optional<LocalDate> asOf() {
        return context.asOf();
    }

    /** {@return the texts of sources that the caller gave} */
    public Map<SourceId, String> texts() {
        return context.texts();
    }

    /**
     * {@return what a lookup made for this validation; it is made when it is first asked for}
     *
     * @param <R> what is looked up in
     */
    public <R> R get(Lookup<R> lookup) {
        return context.get(Objects.requireNonNull(lookup, "lookup"), this);
    }

    /**
     * Says that the rule is broken.
     *
     * @param visit by which value: the one that the rule was called with, one of its members or owners
     * @param arguments what the text of the rule has places for; at most 64 characters of each are shown
     * @throws IllegalArgumentException if the text has places for more
     */
    public void at(Visit<?> visit, Object... arguments) {
        Objects.requireNonNull(visit, "visit");
        for (int i = 0; i < arguments.length; i++) {
            Objects.requireNonNull(arguments[i], "arguments[" + i + "]");
        }
        sink.accept(visit, cause, arguments);
    }
}
