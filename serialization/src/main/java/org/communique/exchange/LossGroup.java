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
 * @param codes how often each code is there, the most frequent first, where the reason is {@link Loss#DOUBTFUL_CODE} or
 *     {@link Loss#UNKNOWN_CODE}; of more than 1,000 the first that came
 * @param examples the first of them, at most 20
 */
public record LossGroup(
        String pattern, String reason, Severity severity, long count, List<CodeCount> codes, List<Loss> examples) {

    /** Copies the lists. */
    public LossGroup {
        codes = List.copyOf(codes);
        examples = List.copyOf(examples);
    }
}
