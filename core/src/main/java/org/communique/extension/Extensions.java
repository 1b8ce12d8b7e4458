package org.communique.extension;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.communique.internal.Checks;

/**
 * JSON members that this release does not know: their names, each with its value as canonical JSON text.
 *
 * <p>Members are in the order of their names by UTF-16 code units, whatever their order in the input was. Writing a
 * value refuses a member that has the name of an attribute.
 */
public final class Extensions {

    private static final Extensions NONE = new Extensions(List.of(), List.of());

    private final List<String> names;
    private final List<JsonText> values;

    private Extensions(List<String> names, List<JsonText> values) {
        this.names = names;
        this.values = values;
    }

    /** {@return no members} */
    public static Extensions none() {
        return NONE;
    }

    /**
     * {@return these members}
     *
     * @throws IllegalArgumentException if a name is no well-formed Unicode
     */
    public static Extensions of(Map<String, JsonText> members) {
        if (members.isEmpty()) {
            return NONE;
        }
        members.keySet().forEach(Extensions::checkName);
        List<Map.Entry<String, JsonText>> sorted =
                members.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        return new Extensions(
                sorted.stream().map(Map.Entry::getKey).collect(Collectors.toUnmodifiableList()),
                sorted.stream().map(Map.Entry::getValue).collect(Collectors.toUnmodifiableList()));
    }

    /** {@return the names, by UTF-16 code units} */
    public List<String> names() {
        return names;
    }

    /** {@return the values, in the order of the names} */
    public List<JsonText> values() {
        return values;
    }

    /** {@return the value of the member with this name} */
    public Optional<JsonText> get(String name) {
        int index = Collections.binarySearch(names, name);
        return index < 0 ? Optional.empty() : Optional.of(values.get(index));
    }

    /** {@return whether there are no members} */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Calls {@code action} with each name and value, in order. */
    public void forEach(BiConsumer<String, JsonText> action) {
        for (int i = 0; i < names.size(); i++) {
            action.accept(names.get(i), values.get(i));
        }
    }

    /**
     * {@return these members and one more, which replaces one of the same name}
     *
     * @throws IllegalArgumentException if the name is no well-formed Unicode
     */
    public Extensions with(String name, JsonText value) {
        checkName(name);
        int index = Collections.binarySearch(names, name);
        List<String> newNames = new ArrayList<>(names);
        List<JsonText> newValues = new ArrayList<>(values);
        if (index >= 0) {
            newValues.set(index, value);
        } else {
            newNames.add(-index - 1, name);
            newValues.add(-index - 1, value);
        }
        return new Extensions(List.copyOf(newNames), List.copyOf(newValues));
    }

    /** {@return these members less the one with this name, if there is one} */
    public Extensions without(String name) {
        int index = Collections.binarySearch(names, name);
        if (index < 0) {
            return this;
        }
        List<String> newNames = new ArrayList<>(names);
        List<JsonText> newValues = new ArrayList<>(values);
        newNames.remove(index);
        newValues.remove(index);
        return newNames.isEmpty() ? NONE : new Extensions(List.copyOf(newNames), List.copyOf(newValues));
    }

    private static void checkName(String name) {
        if (Checks.loneSurrogate(name) >= 0) {
            throw new IllegalArgumentException("extensions: a member's name has a surrogate that stands alone");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extensions that && names.equals(that.names) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + values.hashCode();
    }

    @Override
    public String toString() {
        return "Extensions[" + names.size() + "]";
    }
}
