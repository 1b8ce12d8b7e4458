package org.communique.examples.beam;

import java.util.Comparator;

/**
 * Where an entry stands: by this entries of several files are in the order in which they would be in one document.
 *
 * @param file the name of its file
 * @param at the byte in the file at which its line begins, from 0; of what is no line, its number
 * @param index where it stands in the line, from 0: a first line can hold several entries
 */
public record Place(String file, long at, int index) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingLong(Place::at).thenComparingInt(Place::index);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
