package org.communique.validation.rules;

import static org.communique.validation.Severity.ERROR;
import static org.communique.validation.Severity.INFO;
import static org.communique.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.actor.Actor;
import org.communique.actor.Office;
import org.communique.entry.Entry;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.shape.Shape;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.shape.WalkPlan;
import org.communique.source.Source;
import org.communique.statement.Quotation;
import org.communique.validation.Rule;

/** What can be wrong with evidence before its text is looked at. */
final class EvidenceRules {

    private static final WalkPlan CITATIONS = WalkPlan.to(Citation.class);

    /** Sources, actors and offices claim nothing: what is said of them is said by the entries that name them. */
    private static final Rule NONE = RuleMessages.rule(Entry.class, "evidence.none", INFO, (entry, found) -> {
        Entry value = entry.value();
        boolean claims = !(value instanceof Source || value instanceof Actor || value instanceof Office);
        if (claims && value.evidence().isEmpty() && !Walk.contains(entry, CITATIONS)) {
            found.at(entry, value.id());
        }
    });

    private static final Rule OUTSIDE =
            RuleMessages.rule(TextPositionSelector.class, "evidence.outside-source", ERROR, (selector, found) -> {
                SourceId id = selector.owner(Citation.class).orElseThrow().source();
                Optional<Source> source = found.dossier().find(id);
                OptionalInt length = source.isPresent() ? source.get().length() : OptionalInt.empty();
                if (length.isPresent() && selector.value().end() > length.getAsInt()) {
                    found.at(selector.member("end"), selector.value().end(), length.getAsInt());
                }
            });

    private static final Rule ATTRIBUTE =
            RuleMessages.rule(Citation.class, "evidence.unknown-attribute", WARNING, (citation, found) -> {
                String attribute = citation.value().attribute().orElse("");
                if (!attribute.isEmpty() && !has(citation.owner().orElseThrow(), attribute)) {
                    found.at(citation.member("attribute"), attribute);
                }
            });

    private static final Rule SEGMENTS =
            RuleMessages.rule(Citation.class, "quotation.segments-and-selectors", ERROR, (citation, found) -> {
                int selectors = citation.value().selectors().size();
                if (citation.owner().orElseThrow().value() instanceof Quotation quotation
                        && selectors > 0
                        && selectors != quotation.segments().size()
                        && citation.value().attribute().isEmpty()
                        && !hasRecord(citation.value())) {
                    found.at(citation, selectors, quotation.segments().size());
                }
            });

    private static final Rule QUOTE =
            RuleMessages.rule(Quotation.class, "quote.without-evidence", WARNING, (quotation, found) -> {
                if (quotation.value().evidence().isEmpty()) {
                    found.at(quotation, quotation.value().segments().get(0));
                }
            });

    static final List<Rule> ALL = List.of(NONE, OUTSIDE, ATTRIBUTE, SEGMENTS, QUOTE);

    private EvidenceRules() {}

    private static <T> boolean has(Visit<T> owner, String attribute) {
        Shape<T> shape = owner.shape().orElseThrow();
        return shape.attribute(attribute).isPresent()
                || shape.extensions(owner.value()).get(attribute).isPresent();
    }

    private static boolean hasRecord(Citation citation) {
        for (TextSelector selector : citation.selectors()) {
            if (selector instanceof RecordSelector) {
                return true;
            }
        }
        return false;
    }
}
