package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.validation.Rule;

/** What markings say about who may see an entry and what may be done with it. */
final class MarkingRules {

    private static final Rule EMBARGO =
            RuleMessages.rule(Marking.class, "marking.embargo-active", WARNING, (marking, found) -> {
                Optional<Instant> today =
                        found.asOf().map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
                Optional<Instant> until = marking.value().until();
                if (marking.value().kind().equals(MarkingKind.EMBARGO)
                        && today.isPresent()
                        && until.isPresent()
                        && marking.value().holdsAt(today.get())) {
                    found.at(marking, until.get());
                }
            });

    /** Off by default. */
    static final Rule LICENCE = RuleMessages.rule(Entry.class, "marking.licence-missing", WARNING, (entry, found) -> {
        boolean licensed = entry.value().markings().stream()
                .anyMatch(marking -> marking.kind().equals(MarkingKind.LICENCE));
        if (!licensed) {
            found.at(entry, entry.value().id());
        }
    });

    static final List<Rule> ALL = List.of(EMBARGO, LICENCE);

    private MarkingRules() {}
}
