package org.communique.validation;

import static org.communique.validation.Severity.INFO;
import static org.communique.validation.Severity.WARNING;

import java.util.List;
import org.communique.actor.UnrecognizedActor;
import org.communique.entry.UnrecognizedEntry;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.extension.Extensible;
import org.communique.extension.JsonText;
import org.communique.pledge.UnrecognizedContribution;
import org.communique.term.Term;

/** What this release does not know, and keeps. */
final class VocabularyRules {

    private static final Rule CODE = Rule.on(Term.class, "code.unknown", WARNING, (term, found) -> {
        if (!term.value().known()) {
            found.at(term, term.value().code(), term.attribute());
        }
    });

    private static final Rule TYPE = Rule.on(Extensible.class, "type.unrecognized", WARNING, (value, found) -> {
        if (value.value() instanceof UnrecognizedEntry entry) {
            found.at(value, entry.kind());
        } else if (unrecognized(value.value())) {
            Visit<?> type = value.member("type");
            found.at(type, type.value());
        }
    });

    /** Of a type that is not recognized nothing else can be. */
    private static final Rule MEMBER = Rule.on(JsonText.class, "member.unknown", INFO, (member, found) -> {
        Extensible owner = member.owner(Extensible.class).orElseThrow();
        if (!unrecognized(owner)) {
            found.at(member, owner.extensions().names().get(member.index()));
        }
    });

    static final List<Rule> ALL = List.of(CODE, TYPE, MEMBER);

    private VocabularyRules() {}

    private static boolean unrecognized(Extensible value) {
        return value instanceof UnrecognizedActor
                || value instanceof UnrecognizedContribution
                || value instanceof UnrecognizedEntry
                || value instanceof UnrecognizedSelector;
    }
}
