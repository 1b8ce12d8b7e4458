package org.communique.examples.page;

import java.util.List;

/**
 * Words that a statement quotes.
 *
 * @param words the words, in quotation marks
 * @param form how they stand in the source
 * @param passages where they stand there
 */
public record Quote(String words, String form, List<Passage> passages) {

    public Quote {
        words = Plain.of(words);
        passages = List.copyOf(passages);
    }
}
