package org.communique.json.codec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Where each value of one input begins, if that is to be kept.
 *
 * <p>The places are a tree like the values, so that they take no more memory than these however deep they lie.
 */
public final class ValuePositions {

    /** Keeps nothing. */
    public static final ValuePositions NONE = new ValuePositions(false);

    private final boolean kept;
    private final Deque<Place> open = new ArrayDeque<>();
    private @Nullable Place root;
    private String name = "";

    private ValuePositions(boolean kept) {
        this.kept = kept;
    }

    /** {@return a collection of no places, to be filled by one reading} */
    public static ValuePositions keeping() {
        return new ValuePositions(true);
    }

    boolean kept() {
        return kept;
    }

    void clear() {
        open.clear();
        root = null;
    }

    /** Takes the next token, at its place; the name is that of the member where the token is one. */
    void take(JsonToken token, String ofMember, TextPosition at) {
        switch (token) {
            case PROPERTY_NAME -> name = ofMember;
            case END_OBJECT, END_ARRAY -> open.pop();
            case START_OBJECT -> open.push(add(new Place(at, new HashMap<>(), List.of())));
            case START_ARRAY -> open.push(add(new Place(at, null, new ArrayList<>())));
            default -> add(new Place(at, null, List.of()));
        }
    }

    /** Adds a value; a name that stands twice keeps the place of its first value. */
    private Place add(Place place) {
        Place owner = open.peek();
        if (owner == null) {
            root = place;
        } else if (owner.members == null) {
            owner.elements.add(place);
        } else {
            owner.members.putIfAbsent(name, place);
        }
        return place;
    }

    /** {@return where the value at a JSON Pointer (RFC 6901) begins; absent where there is none or nothing is kept} */
    public Optional<Place> find(String pointer) {
        Optional<Place> found = Optional.ofNullable(root);
        String[] segments = pointer.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            String segment = segments[i];
            found = found.flatMap(place -> place.child(segment));
        }
        return segments[0].isEmpty() ? found : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValuePositions that && Objects.equals(root, that.root);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(root);
    }

    /**
     * A value, and what it holds.
     *
     * @param line the line, from 1
     * @param column the column in code points, from 1
     * @param members what it holds if it is an object, else null
     * @param elements what it holds if it is an array, else nothing
     */
    public record Place(long line, int column, @Nullable Map<String, Place> members, List<Place> elements) {

        private static final int MAX_DIGITS = 9;

        private Place(TextPosition at, @Nullable Map<String, Place> members, List<Place> elements) {
            this(at.line(), at.column(), members, elements);
        }

        private Optional<Place> child(String segment) {
            if (members != null) {
                return Optional.ofNullable(
                        members.get(segment.replace("~1", "/").replace("~0", "~")));
            }
            int index = index(segment);
            return index >= 0 && index < elements.size() ? Optional.of(elements.get(index)) : Optional.empty();
        }

        /** An index without leading zeros; -1 where the segment is none. */
        private static int index(String segment) {
            boolean digits = segment.matches("0|[1-9][0-9]*") && segment.length() <= MAX_DIGITS;
            return digits ? Integer.parseInt(segment) : -1;
        }
    }
}
