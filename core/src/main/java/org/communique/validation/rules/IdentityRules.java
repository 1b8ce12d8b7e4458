package org.communique.validation.rules;

import static org.communique.validation.Severity.ERROR;
import static org.communique.validation.Severity.INFO;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.EntryId;
import org.communique.id.UnrecognizedId;
import org.communique.internal.MixedKeyMap;
import org.communique.validation.Rule;

/** What can be wrong with ids, and with the entries that they name. */
final class IdentityRules {

    private static final Rule DUPLICATE = RuleMessages.rule(Dossier.class, "id.duplicate", ERROR, (dossier, found) -> {
        Set<EntryId> seen = Collections.newSetFromMap(new MixedKeyMap<>());
        DossierEntries.each(dossier, Entry.class, entry -> {
            if (!seen.add(entry.value().id())) {
                found.at(entry.member("id"), entry.value().id());
            }
        });
    });

    private static final Rule MISSING = RuleMessages.rule(EntryId.class, "reference.missing", ERROR, (id, found) -> {
        if (found.dossier().find(id.value()).isEmpty()) {
            found.at(id, id.value());
        }
    });

    private static final Rule WRONG_KIND =
            RuleMessages.rule(EntryId.class, "reference.wrong-kind", ERROR, (id, found) -> {
                List<String> fitting = ReferenceKinds.fitting(id);
                Optional<Entry> named = found.dossier().find(id.value());
                if (named.isPresent() && !ReferenceKinds.isOneOf(fitting, named.get())) {
                    found.at(id, id.value(), id.attribute(), String.join(", ", fitting));
                }
            });

    private static final Rule CYCLE =
            RuleMessages.rule(Dossier.class, "reference.cycle", ERROR, (dossier, found) -> ReferenceCycles.in(dossier)
                    .forEach(cycle ->
                            found.at(cycle.reference(), cycle.reference().value(), cycle.size())));

    private static final Rule ITSELF = RuleMessages.rule(EntryId.class, "reference.to-itself", ERROR, (id, found) -> {
        if (ReferenceKinds.isToItself(id)) {
            found.at(id, id.value(), id.attribute());
        }
    });

    private static final Rule LINK_TO_ITSELF = RuleMessages.rule(Link.class, "link.to-itself", ERROR, (link, found) -> {
        if (link.value().subject().equals(link.value().object())) {
            found.at(link.member("object"), link.value().subject(), link.value().relation());
        }
    });

    private static final Rule KINDS_DIFFER =
            RuleMessages.rule(Link.class, "link.kinds-differ", ERROR, (link, found) -> {
                EntryId subject = link.value().subject();
                EntryId object = link.value().object();
                boolean known = !(subject instanceof UnrecognizedId) && !(object instanceof UnrecognizedId);
                if (link.value().relation().equals(Relation.SAME_AS)
                        && known
                        && !subject.kind().equals(object.kind())) {
                    found.at(link.member("object"), subject, object);
                }
            });

    private static final Rule TWO_HOMES =
            RuleMessages.rule(Dossier.class, "fact.two-homes", INFO, (dossier, found) -> DuplicateFacts.in(dossier)
                    .forEach(twice -> found.at(twice.second(), twice.first())));

    static final List<Rule> ALL =
            List.of(DUPLICATE, MISSING, WRONG_KIND, CYCLE, ITSELF, LINK_TO_ITSELF, KINDS_DIFFER, TWO_HOMES);

    private IdentityRules() {}
}
