package org.communique.validation.growth;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.validation.growth.Numbered.talks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.communique.event.DiplomaticEvent;
import org.communique.validation.Rule;
import org.communique.validation.Severity;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How the work of the rules grows with what they look at, by what they allocate: a rule that makes things anew for each
 * of many shows in it, and it is the same on every machine. How their time grows is measured by {@link RuleGrowth}.
 */
class GrowthTest {

    private static final int FEW = 1 << 7;
    private static final int TIMES = 8;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static List<Family> families() {
        return Families.ALL;
    }

    /** Hash codes that collide make maps compare more, and allocate no more. */
    static List<Family> ordinary() {
        return Families.ORDINARY;
    }

    @Test
    void everyStandardRuleHasAFamily() {
        assertThat(Families.ORDINARY.stream().map(Family::rule).collect(toSet()))
                .isEqualTo(Rule.standard().stream().map(Rule::code).collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("families")
    void aFamilyGivesItsRuleWorkToDo(Family family) {
        Given given = family.of(FEW);

        assertThat(given.validator(family.standard())
                        .validate(given.dossier())
                        .violations()
                        .isEmpty())
                .isNotEqualTo(family.finds());
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void aRuleAllocatesInProportionToWhatItLooksAt(Family family) {
        assertGrowsInProportion(family.standard(), family.make());
    }

    @Test
    void aRuleOfOnesOwnLooksAtMembersOneByOne() {
        Rule rule = Rule.on(DiplomaticEvent.class, "desk.members", Severity.INFO, "{0}", (event, found) -> {
            int count = event.value().extensions().names().size();
            IntStream.range(0, count).forEach(i -> found.at(event.member("extensions", i), i));
        });

        assertGrowsInProportion(
                rule,
                n -> Given.of(talks(0).extensions(VocabularyFamilies.members(n)).build()));
    }

    private static void assertGrowsInProportion(Rule rule, IntFunction<Given> make) {
        allocated(rule, make.apply(FEW));
        long few = allocated(rule, make.apply(FEW));
        long many = allocated(rule, make.apply(TIMES * FEW));

        assertThat(many).isLessThan((long) (few * Math.pow(TIMES, RuleGrowth.MAX_EXPONENT)));
    }

    private static long allocated(Rule rule, Given given) {
        Validator validator = given.validator(rule);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        validator.validate(given.dossier());
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
