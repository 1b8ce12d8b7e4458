package org.communique.examples.byhand;

import org.communique.evidence.Citation;
import org.communique.id.SourceId;
import org.communique.id.StatementId;

/** Short ways to say where the words stand: code points of the article, from the first up to the second. */
final class Cited {

    static final SourceId ARTICLE = SourceId.of("article");

    private Cited() {}

    /** {@return words for which the article stands} */
    static Citation words(int start, int end) {
        return Citation.of(ARTICLE, start, end);
    }

    /** {@return words that support one attribute} */
    static Citation words(String attribute, int start, int end) {
        return words(start, end).toBuilder().attribute(attribute).build();
    }

    /** {@return words that name the same thing again, as "the plan"} */
    static Citation again(int start, int end) {
        return words("id", start, end);
    }

    /** {@return words for which only the speaker of a statement stands} */
    static Citation by(String statement, Citation words) {
        return words.toBuilder().via(StatementId.of(statement)).build();
    }
}
