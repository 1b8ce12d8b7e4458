package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.validation.Small.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.communique.amount.MoneyAmount;
import org.communique.pledge.Funding;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Where every step of a pledge has a day of its own, it does not matter in which order they are told. */
class ToldOrderProperties {

    private static final Validator RULES = Validator.builder()
            .with(Rule.standard("pledge.illegal-transition"))
            .with(Rule.standard("pledge.more-than-promised"))
            .build();

    @Property
    void whatIsWrongByTheDatesIsWrongInWhateverOrderTheyAreTold(
            @ForAll("told") Tuple2<List<PledgeStep>, List<PledgeStep>> told) {
        assertThat(found(told.get2())).isEqualTo(found(told.get1()));
    }

    /** What is found, each with the step by which it is found. */
    private static Set<String> found(List<PledgeStep> steps) {
        return RULES
                .validate(Small.dossier(pledge().contributions(List.of(Funding.of(euro(10))))
                        .steps(steps)
                        .build()))
                .violations()
                .stream()
                .map(violation -> violation.code() + " "
                        + steps.get(Integer.parseInt(violation.pointer().split("/", -1)[4])))
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Tuple2<List<PledgeStep>, List<PledgeStep>>> told() {
        return steps().list().ofMinSize(1).ofMaxSize(6).flatMap(steps -> {
            List<PledgeStep> dated = IntStream.range(0, steps.size())
                    .mapToObj(i -> steps.get(i).toBuilder()
                            .when(TimeExpression.of(
                                    Edtf.of(LocalDate.of(2025, 3, 1).plusDays(i))))
                            .build())
                    .toList();
            return Arbitraries.shuffle(dated).map(shuffled -> Tuple.of(dated, shuffled));
        });
    }

    private static Arbitrary<PledgeStep> steps() {
        return Combinators.combine(
                        Arbitraries.of(Stage.all()),
                        Arbitraries.of(StepCounts.class),
                        Arbitraries.longs()
                                .between(1, 12)
                                .map(ToldOrderProperties::euro)
                                .optional())
                .as((stage, counts, amount) -> PledgeStep.of(stage).toBuilder()
                        .counts(counts)
                        .amount(amount)
                        .build());
    }

    private static MoneyAmount euro(long figure) {
        return MoneyAmount.of(BigDecimal.valueOf(figure), "EUR");
    }
}
