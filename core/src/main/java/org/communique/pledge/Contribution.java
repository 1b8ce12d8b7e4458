package org.communique.pledge;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/**
 * One thing that a pledge promises, or a need asks for: money, goods, people, work, or an act.
 *
 * <p>How much of it there is is what was promised first; whatever makes it larger or smaller afterwards is a {@linkplain
 * PledgeStep step}. An instalment that is planned is a contribution with the day on which it is {@linkplain #due() due},
 * {@linkplain #within() within} its whole; one that was paid is a step.
 */
public sealed interface Contribution extends Evidenced, Extensible
        permits Funding, Goods, Personnel, Service, Undertaking, UnrecognizedContribution {

    /** {@return which kind of contribution it is, as its JSON tells it: {@code funding}, {@code goods}, or the type that is not known} */
    String type();

    /**
     * {@return what steps call this contribution, where a pledge has several: a code of 1 to 64 of {@code a-z 0-9 . : _ -}}
     */
    Optional<String> key();

    /**
     * {@return the key of the contribution of the same pledge or need that this one is part of, as the grants in €50
     * billion of which €17 billion are grants}
     *
     * <p>What is part of another is counted in it, and not once more beside it.
     */
    Optional<String> within();

    /** {@return the money that is promised, where it is {@link Funding}; what goods or work cost is their value} */
    default Optional<MoneyAmount> amount() {
        return Optional.empty();
    }

    /** {@return how many goods, people or units of work there are, or how much of an act; none for money} */
    default Optional<Quantity> quantity() {
        return Optional.empty();
    }

    /** {@return for which stretch of time it is} */
    Optional<TimeExpression> period();

    /** {@return when it is to be there} */
    Optional<TimeExpression> due();

    /** {@return how often it comes round; once where absent} */
    Optional<Recurrence> per();

    /** {@return how much it is of the need that the pledge answers, in hundredths from 0 to 100} */
    Optional<BigDecimal> percentage();

    /**
     * {@return whether it is money, or whatever else is given, that was not promised before; {@link Ternary#UNKNOWN} where
     * nothing else is said}
     *
     * <p>FTS calls it so too.
     */
    Ternary newMoney();

    /**
     * {@return whether its parts, which are told {@linkplain #within() within} it or in pledges that are linked as parts of
     * its pledge, are all there are; {@link Ternary#UNKNOWN} where nothing else is said}
     */
    Ternary partsComplete();

    /**
     * The setters that the builders of all contributions have; each returns the builder.
     *
     * @param <B> the type of the builder
     */
    interface Builder<B extends Builder<B>> {

        /** Sets what steps call it. */
        B key(String key);

        /** Sets the key of the contribution that it is part of. */
        B within(String key);

        /** Sets for which stretch of time it is. */
        B period(TimeExpression period);

        /** Sets when it is to be there. */
        B due(TimeExpression due);

        /** Sets how often it comes round. */
        B per(Recurrence per);

        /** Sets how much of the need it is, in hundredths. */
        B percentage(BigDecimal percentage);

        /** Sets whether it was not promised before. */
        B newMoney(Ternary newMoney);

        /** Sets whether its parts are all there are. */
        B partsComplete(Ternary partsComplete);

        /** Adds to the evidence. */
        B addEvidence(Citation... evidence);

        /** Adds to the evidence. */
        B addAllEvidence(Iterable<? extends Citation> evidence);

        /** Sets the members that this release does not know. */
        B extensions(Extensions extensions);

        /**
         * {@return a contribution with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if an attribute cannot mean anything
         */
        Contribution build();
    }
}
