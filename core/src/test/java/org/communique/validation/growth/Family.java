package org.communique.validation.growth;

import java.util.function.IntFunction;
import org.communique.validation.Rule;

/**
 * Dossiers of one shape and any size, which give a rule as much to do as anybody could think of.
 *
 * @param rule the code of the rule
 * @param shape what they look like
 * @param finds whether the rule finds something in them, or has to look to the last to find nothing
 * @param make gives the one with about so many entries, values or characters
 */
record Family(String rule, String shape, boolean finds, IntFunction<Given> make) {

    static Family finding(String rule, String shape, IntFunction<Given> make) {
        return new Family(rule, shape, true, make);
    }

    static Family nearly(String rule, String shape, IntFunction<Given> make) {
        return new Family(rule, shape, false, make);
    }

    Given of(int size) {
        return make.apply(size);
    }

    Rule standard() {
        return Rule.standard(rule);
    }

    @Override
    public String toString() {
        return rule + ": " + shape;
    }
}
