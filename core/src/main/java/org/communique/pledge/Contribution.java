package org.communique.pledge;

import java.util.Optional;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.time.TimeExpression;

/** One thing that a pledge promises: money, goods, people, work, or an act. */
public sealed interface Contribution extends Evidenced, Extensible
        permits Funding, Goods, Personnel, Service, Undertaking, UnrecognizedContribution {

    /**
     * {@return what steps call this contribution, where a pledge has several: a code of 1 to 64 of {@code a-z 0-9 . : _ -}}
     */
    Optional<String> key();

    /** {@return for which stretch of time it is} */
    Optional<TimeExpression> period();

    /** {@return when it is to be there} */
    Optional<TimeExpression> due();

    /** {@return how often it comes round; once where absent} */
    Optional<Recurrence> per();

    /**
     * The setters that the builders of all contributions have; each returns the builder.
     *
     * @param <B> the type of the builder
     */
    interface Builder<B extends Builder<B>> {

        /** Sets what steps call it. */
        B key(String key);

        /** Sets for which stretch of time it is. */
        B period(TimeExpression period);

        /** Sets when it is to be there. */
        B due(TimeExpression due);

        /** Sets how often it comes round. */
        B per(Recurrence per);

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
