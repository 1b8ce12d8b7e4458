package org.communique.validation;

import java.util.Objects;
import java.util.function.Function;

/**
 * Something that rules look up, made when it is first asked for and once for each validation: an index, groups of entries,
 * what a text was found to say. Whoever asks for it keeps one constant:
 *
 * <pre>{@code
 * static final Lookup<Set<EntryId>> CITED = Lookup.of(found -> idsThatAreCited(found.dossier()));
 *
 * found.get(CITED).contains(id)
 * }</pre>
 *
 * <p>What it makes may change while rules use it, for one validation stays in one thread.
 *
 * @param <R> what is looked up in
 */
public final class Lookup<R> {

    private final Function<Findings, R> make;

    private Lookup(Function<Findings, R> make) {
        this.make = make;
    }

    /**
     * {@return a lookup that is made by a function}
     *
     * @param <R> what is looked up in
     * @param make makes it of the dossier, the date and the texts of a validation, and of other lookups
     */
    public static <R> Lookup<R> of(Function<Findings, R> make) {
        return new Lookup<>(Objects.requireNonNull(make, "make"));
    }

    R make(Findings found) {
        return Objects.requireNonNull(make.apply(found), "what a lookup makes");
    }
}
