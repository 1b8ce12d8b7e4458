package org.communique.evidence;

import java.util.List;

/** A value that makes a claim of its own, and says which words of which source make it. */
public interface Evidenced {

    /** {@return the words that make this claim, in the order given; none where it is the editor's own knowledge} */
    List<Citation> evidence();
}
