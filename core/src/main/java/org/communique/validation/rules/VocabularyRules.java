package org.communique.validation.rules;

import static org.communique.validation.Severity.INFO;
import static org.communique.validation.Severity.WARNING;

import java.util.List;
import org.communique.actor.UnrecognizedActor;
import org.communique.entry.Identifier;
import org.communique.entry.UnrecognizedEntry;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.extension.Extensible;
import org.communique.extension.JsonText;
import org.communique.id.EntryId;
import org.communique.internal.Types;
import org.communique.pledge.UnrecognizedContribution;
import org.communique.shape.Visit;
import org.communique.term.CountryCode;
import org.communique.term.Term;
import org.communique.validation.Rule;

/** What this release does not know, and keeps. */
final class VocabularyRules {

    private static final Rule CODE = RuleMessages.rule(Term.class, "code.unknown", WARNING, (term, found) -> {
        if (!term.value().known() && !isForeign(term.value().code())) {
            found.at(term, term.value().code(), term.attribute());
        }
    });

    private static final Rule COUNTRY = RuleMessages.rule(Object.class, "country.unknown", WARNING, (value, found) -> {
        if (value.value() instanceof CountryCode country && !country.known()) {
            found.at(value, country);
        } else if (value.value() instanceof Identifier identifier && isUnknownCountry(identifier)) {
            found.at(value.member("value"), identifier.value());
        }
    });

    private static final Rule TYPE =
            RuleMessages.rule(Extensible.class, "type.unrecognized", WARNING, (value, found) -> {
                List<String> known = known(value.value());
                if (!known.isEmpty()) {
                    Visit<?> type = value.value() instanceof UnrecognizedEntry ? value : value.member("type");
                    Object name = value.value() instanceof UnrecognizedEntry entry ? entry.kind() : type.value();
                    int half = (known.size() + 1) / 2;
                    found.at(
                            type,
                            name,
                            String.join(", ", known.subList(0, half)),
                            String.join(", ", known.subList(half, known.size())));
                }
            });

    /** Of a type that is not recognized nothing else can be. */
    private static final Rule MEMBER = RuleMessages.rule(JsonText.class, "member.unknown", INFO, (member, found) -> {
        Extensible owner = member.owner(Extensible.class).orElseThrow();
        String name = owner.extensions().names().get(member.index());
        if (known(owner).isEmpty() && !isForeign(name)) {
            found.at(member, name);
        }
    });

    static final List<Rule> ALL = List.of(CODE, COUNTRY, TYPE, MEMBER);

    private VocabularyRules() {}

    /** {@return whether a name belongs to another system, which it begins with: {@code fts:plan}} */
    private static boolean isForeign(String name) {
        int colon = name.indexOf(':');
        return colon > 0 && colon < name.length() - 1;
    }

    /** {@return the types that something of an unrecognized type could be of; none where it is of one of them} */
    private static List<String> known(Extensible value) {
        if (value instanceof UnrecognizedActor) {
            return Types.ACTORS;
        } else if (value instanceof UnrecognizedContribution) {
            return Types.CONTRIBUTIONS;
        } else if (value instanceof UnrecognizedSelector) {
            return Types.SELECTORS;
        }
        return value instanceof UnrecognizedEntry ? EntryId.kinds() : List.of();
    }

    /** Of the other codes of the scheme, of three letters or digits, nothing is known here. */
    private static boolean isUnknownCountry(Identifier identifier) {
        return ActorCountries.country(identifier)
                .filter(country -> !country.known())
                .isPresent();
    }
}
