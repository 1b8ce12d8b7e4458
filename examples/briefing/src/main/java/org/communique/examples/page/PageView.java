package org.communique.examples.page;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All that is on a page.
 *
 * @param words the words of the page itself by their key
 * @param language the language of those words
 * @param head what the dossier is about
 * @param texts the texts of sources, marked
 * @param ledger the bars
 * @param pledges the pledges and needs
 * @param timeline the line
 * @param events the events
 * @param positions the matrix
 * @param statements the statements
 * @param actors the actors
 * @param others everything else
 */
public record PageView(
        UnaryOperator<String> words,
        String language,
        Head head,
        List<MarkedText> texts,
        LedgerPart ledger,
        List<Card> pledges,
        TimelinePart timeline,
        List<Card> events,
        PositionsPart positions,
        List<Card> statements,
        List<Card> actors,
        List<Card> others) {

    public PageView {
        texts = List.copyOf(texts);
        pledges = List.copyOf(pledges);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        actors = List.copyOf(actors);
        others = List.copyOf(others);
    }

    /** {@return the words of a key, behind {@code page.}} */
    public String say(String key) {
        return words.apply("page." + key);
    }
}
