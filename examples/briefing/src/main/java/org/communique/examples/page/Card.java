package org.communique.examples.page;

import java.util.List;

/**
 * An entry, as the page tells it.
 *
 * @param id the entry
 * @param kind its kind, by which it is coloured: {@code pledge}, {@code statement}, {@code event}, {@code actor}, {@code other}
 * @param name what it is called
 * @param lines what is said of it, a paragraph each
 * @param quotes the words that it quotes
 * @param passages the words of sources that it rests on, but for those of its quotes
 * @param groups other entries that have to do with it, in groups with a heading
 */
public record Card(
        String id,
        String kind,
        String name,
        List<List<Piece>> lines,
        List<Quote> quotes,
        List<Passage> passages,
        List<Group> groups) {

    public Card {
        name = Plain.name(name);
        lines = List.copyOf(lines);
        quotes = List.copyOf(quotes);
        passages = List.copyOf(passages);
        groups = List.copyOf(groups);
    }

    /**
     * Entries that have something in common.
     *
     * @param heading what that is
     * @param entries the entries
     */
    public record Group(String heading, List<Ref> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }
}
