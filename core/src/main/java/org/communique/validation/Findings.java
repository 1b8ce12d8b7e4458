package org.communique.validation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.communique.dossier.Dossier;
import org.communique.id.SourceId;
import org.communique.shape.Visit;

/** Takes what a rule finds, and gives it what it may have to look up. Used during one validation only. */
public final class Findings {

    private final ValidationContext context;
    private final BiConsumer<Visit<?>, Object[]> sink;

    Findings(ValidationContext context, BiConsumer<Visit<?>, Object[]> sink) {
        this.context = context;
        this.sink = sink;
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
        sink.accept(visit, arguments);
    }
}
