package org.communique.exchange;

import java.util.List;
import org.communique.validation.Severity;

/**
 * The losses of one reason at one place of all records.
 *
 * @param pattern the place; positions of elements are asterisks
 * @param reason why, one of the constants of {@link Loss}
 * @param severity how bad it is
 * @param count how many there are
 * @param examples the first of them, at most 20
 */
public record LossGroup(String pattern, String reason, Severity severity, long count, List<Loss> examples) {

    /** Copies the list. */
    public LossGroup {
        examples = List.copyOf(examples);
    }
}
