package org.communique.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The known codes of one open vocabulary, in the order of their definition.
 *
 * @param <T> the type of the codes
 */
public final class Vocabulary<T extends Term> {

    private final List<T> all;
    private final Map<String, T> byCode;

    private Vocabulary(List<T> all) {
        this.all = all;
        this.byCode = new HashMap<>();
        for (T term : all) {
            if (byCode.put(term.code(), term) != null) {
                throw new IllegalArgumentException("two constants have the code \"" + term.code() + "\"");
            }
        }
    }

    /**
     * {@return a vocabulary of these terms}
     *
     * @param <T> the type of the codes
     * @throws IllegalArgumentException if two have the same code
     */
    public static <T extends Term> Vocabulary<T> of(List<T> terms) {
        return new Vocabulary<>(List.copyOf(terms));
    }

    /** {@return every known term, in the order of definition} */
    public List<T> all() {
        return all;
    }

    /** {@return the known term with this code} */
    public Optional<T> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** {@return whether a known term has this code} */
    public boolean contains(String code) {
        return byCode.containsKey(code);
    }
}
