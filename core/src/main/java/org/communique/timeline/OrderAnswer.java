package org.communique.timeline;

import java.util.List;
import java.util.Objects;
import org.communique.time.Ternary;

/**
 * In which order two items came, and why that is certain.
 *
 * @param before whether the first ended before the second began, or at the same moment
 * @param began whether the first began before the second, or at the same moment
 * @param why the chain of reasons, each from where the one before it leads to: for {@code before} where that is certain,
 *     else for {@code began}; none where neither is, or both items are one
 */
public record OrderAnswer(Ternary before, Ternary began, List<OrderReason> why) {

    /** Copies the list. */
    public OrderAnswer {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(began, "began");
        why = List.copyOf(why);
    }

    /** {@return the reasons as one English sentence; empty where there is none} */
    public String inWords() {
        return why.isEmpty() ? "" : ReasonWords.sentence(why);
    }
}
