package org.communique.arbitraries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.communique.actor.Participation;
import org.communique.amount.Currencies;
import org.communique.amount.MoneyAmount;
import org.communique.id.ActorId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Service;
import org.communique.pledge.Stage;

/**
 * Arbitrary pledges that can be narrowed, in any order: {@code Pledges.any().in("EUR").atStage(Stage.COMMITTED)}.
 *
 * <p>Nothing is filtered: what a pledge lacks is added to it, and what it has too much is changed. Each method gives
 * new arbitraries and leaves these as they are.
 */
public final class PledgeArbitrary extends ArbitraryDecorator<Pledge> {

    private final Arbitrary<Pledge> pledges;

    PledgeArbitrary(Arbitrary<Pledge> pledges) {
        this.pledges = pledges;
    }

    /**
     * {@return those pledges with money in one currency: every amount is in it, none has an equivalent, and there is
     * one at least}
     *
     * @throws IllegalArgumentException if the currency is unknown
     */
    public PledgeArbitrary in(String currency) {
        CurrencyUnit unit = Currencies.of(currency);
        return new PledgeArbitrary(Combinators.combine(pledges, Amounts.figures())
                .as((pledge, figure) -> withMoney(inCurrency(pledge, unit), MoneyAmount.of(figure, currency))));
    }

    /**
     * {@return those pledges that have come to this stage and, if it has a rank, no further}
     *
     * <p>A stage without a rank, as {@link Stage#WITHDRAWN}, is the last step.
     */
    public PledgeArbitrary atStage(Stage stage) {
        return mapping(pledge -> pledge.toBuilder()
                .steps(stage.rank().isPresent() ? upTo(stage, pledge.steps()) : endingAt(stage, pledge.steps()))
                .build());
    }

    /** {@return those pledges that this actor is a party to, in any role} */
    public PledgeArbitrary by(ActorId actor) {
        return mapping(pledge -> {
            Participation party = Actors.forOthers(
                    pledge.parties().get(0).toBuilder().actor(actor).build());
            return isParty(pledge, actor)
                    ? pledge
                    : pledge.toBuilder().addParties(party).build();
        });
    }

    /** {@return those pledges with at least one condition} */
    public PledgeArbitrary withConditions() {
        return new PledgeArbitrary(Combinators.combine(pledges, Entries.conditions())
                .as((pledge, condition) -> pledge.conditions().isEmpty()
                        ? pledge.toBuilder().addConditions(condition).build()
                        : pledge));
    }

    @Override
    protected Arbitrary<Pledge> arbitrary() {
        return pledges;
    }

    private PledgeArbitrary mapping(UnaryOperator<Pledge> change) {
        return new PledgeArbitrary(pledges.map(change));
    }

    private static boolean isParty(Pledge pledge, ActorId actor) {
        return pledge.parties().stream().anyMatch(party -> party.actor().equals(actor));
    }

    private static List<PledgeStep> upTo(Stage stage, List<PledgeStep> steps) {
        int rank = stage.rank().orElseThrow();
        List<PledgeStep> capped = new ArrayList<>(steps.stream()
                .map(step -> step.stage().rank().orElse(0) < rank
                        ? step
                        : step.toBuilder().stage(stage).build())
                .toList());
        if (capped.stream().noneMatch(step -> step.stage().equals(stage))) {
            capped.add(PledgeStep.of(stage));
        }
        return Steps.inOrder(capped);
    }

    private static List<PledgeStep> endingAt(Stage stage, List<PledgeStep> steps) {
        boolean there = !steps.isEmpty() && steps.get(steps.size() - 1).stage().equals(stage);
        return there ? steps : Steps.endingAt(stage, steps);
    }

    private static Pledge inCurrency(Pledge pledge, CurrencyUnit unit) {
        return pledge.toBuilder()
                .contributions(pledge.contributions().stream()
                        .map(each -> inCurrency(each, unit))
                        .toList())
                .steps(pledge.steps().stream()
                        .map(step -> step.toBuilder()
                                .amount(inCurrency(step.amount(), unit))
                                .build())
                        .toList())
                .build();
    }

    private static Contribution inCurrency(Contribution contribution, CurrencyUnit unit) {
        if (contribution instanceof Funding funding) {
            return funding.toBuilder()
                    .amount(inCurrency(funding.amount(), unit))
                    .build();
        }
        if (contribution instanceof Goods goods) {
            return goods.toBuilder().value(inCurrency(goods.value(), unit)).build();
        }
        if (contribution instanceof Service service) {
            return service.toBuilder().value(inCurrency(service.value(), unit)).build();
        }
        return contribution;
    }

    /** The same amount in another currency, without equivalents. */
    static Optional<MoneyAmount> inCurrency(Optional<MoneyAmount> amount, CurrencyUnit unit) {
        return amount.map(money -> Amounts.worded(money.toBuilder()
                .value(inCurrency(money.value(), unit))
                .upTo(money.upTo().map(greater -> inCurrency(greater, unit)))
                .equivalents(List.of())
                .build()));
    }

    private static MonetaryAmount inCurrency(MonetaryAmount amount, CurrencyUnit unit) {
        return Currencies.amount(amount.getNumber().numberValueExact(BigDecimal.class), unit);
    }

    /** The same pledge, or if there is no money in it with this. */
    private static Pledge withMoney(Pledge pledge, MoneyAmount amount) {
        return Pledges.amounts(pledge).findAny().isPresent()
                ? pledge
                : pledge.toBuilder().addContributions(Funding.of(amount)).build();
    }
}
