package org.communique.json.codec;

import java.util.Arrays;
import java.util.List;

/** The elements of the lists that are being read, those of a list inside another behind those of that one. */
final class ElementStack {

    private static final int FEW = 8;

    private Object[] elements = new Object[FEW];
    private int size;

    /** {@return how many there are, which is where the next list begins} */
    int size() {
        return size;
    }

    void push(Object element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
        }
        elements[size++] = element;
    }

    /** {@return the elements from there on, which are of one type; they leave the stack} */
    @SuppressWarnings("unchecked")
    <V> List<V> popFrom(int start) {
        int count = size - start;
        size = start;
        return switch (count) {
            case 0 -> List.of();
            case 1 -> (List<V>) List.of(elements[start]);
            default -> (List<V>) Arrays.asList(Arrays.copyOfRange(elements, start, start + count));
        };
    }
}
