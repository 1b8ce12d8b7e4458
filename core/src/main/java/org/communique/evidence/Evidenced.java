package org.communique.evidence;

import java.util.List;

/** A value that makes a claim of its own, and says which words of which source make it. */
public interface Evidenced {

    /** {@return the words that make this claim, in the order given; none where it is the editor's own knowledge} */
    List<Citation> evidence();

    /** {@return whether there are words that make this claim, and none of them makes it for certain} */
    default boolean isHedged() {
        return !evidence().isEmpty()
                && evidence().stream().noneMatch(words -> words.factuality() == Factuality.CERTAIN);
    }
}
