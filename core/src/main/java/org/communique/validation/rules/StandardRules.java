package org.communique.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.communique.validation.Rule;

/** Every rule of this library, in the order of core's page of rules; {@link Rule#standard()} gives them out. */
public final class StandardRules {

    private static final List<Rule> ALL = Stream.of(
                    IdentityRules.ALL,
                    DuplicateRules.OF_LINKS,
                    VocabularyRules.ALL,
                    EvidenceRules.ALL,
                    QuoteRules.ALL,
                    CitedWordsRules.ALL,
                    TimeRules.ALL,
                    OrderRules.ALL,
                    TenureRules.ALL,
                    ActorRules.ALL,
                    PledgeRules.ALL,
                    PledgedAmountRules.ALL,
                    PartsRules.ALL,
                    DuplicateRules.OF_PLEDGES,
                    AmountRules.ALL,
                    StatementRules.ALL,
                    DuplicateRules.OF_STATEMENTS,
                    EventRules.ALL,
                    TextRules.ALL,
                    MarkingRules.ALL)
            .flatMap(List::stream)
            .toList();

    private StandardRules() {}

    /** {@return all of them} */
    public static List<Rule> all() {
        return ALL;
    }
}
