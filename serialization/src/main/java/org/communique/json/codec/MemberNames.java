package org.communique.json.codec;

import java.util.List;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The names of an object's members, by which a {@link TokenReader} tells them apart without making strings of them. */
final class MemberNames {

    /** There is no further member. */
    static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    private final PropertyNameMatcher matcher;

    private final int longest;

    private MemberNames(PropertyNameMatcher matcher, int longest) {
        this.matcher = matcher;
        this.longest = longest;
    }

    /** {@return these names; the index of each is the one that it has in the list} */
    static MemberNames of(List<String> names) {
        return new MemberNames(
                BinaryNameMatcher.construct(names),
                names.stream().mapToInt(String::length).max().orElse(0));
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    /** {@return the length of the longest} */
    int longest() {
        return longest;
    }
}
