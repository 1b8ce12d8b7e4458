package org.communique.validation;

import java.util.List;
import java.util.stream.Stream;

/** Every rule of this library, in the order of core's README. */
final class StandardRules {

    static final List<Rule> ALL = Stream.of(
                    IdentityRules.ALL,
                    VocabularyRules.ALL,
                    EvidenceRules.ALL,
                    QuoteRules.ALL,
                    TimeRules.ALL,
                    ActorRules.ALL,
                    PledgeRules.ALL,
                    PledgedAmountRules.ALL,
                    AmountRules.ALL,
                    StatementRules.ALL,
                    EventRules.ALL,
                    TextRules.ALL,
                    MarkingRules.ALL)
            .flatMap(List::stream)
            .toList();

    static final List<Rule> BY_DEFAULT =
            ALL.stream().filter(rule -> rule != MarkingRules.LICENCE).toList();

    private StandardRules() {}
}
