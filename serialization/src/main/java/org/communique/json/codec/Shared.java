package org.communique.json.codec;

import java.util.List;

/**
 * The lines that the tables of several types have in common.
 *
 * @param <T> what the types have in common
 * @param <B> what their builders have in common
 */
public final class Shared<T, B> {

    private final List<Member<T, B>> members;

    Shared(List<Member<T, B>> members) {
        this.members = members;
    }

    List<Member<T, B>> members() {
        return members;
    }
}
