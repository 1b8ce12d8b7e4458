package org.communique.validation.rules;

import static org.communique.validation.Severity.INFO;
import static org.communique.validation.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.actor.UnrecognizedActor;
import org.communique.entry.Identifier;
import org.communique.entry.UnrecognizedEntry;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.extension.Extensible;
import org.communique.extension.JsonText;
import org.communique.id.EntryId;
import org.communique.internal.Codes;
import org.communique.internal.SpellingSuggestion;
import org.communique.internal.Types;
import org.communique.pledge.UnrecognizedContribution;
import org.communique.shape.Attribute;
import org.communique.shape.Scalar;
import org.communique.shape.Shape;
import org.communique.shape.Visit;
import org.communique.term.CountryCode;
import org.communique.term.Term;
import org.communique.validation.Rule;

/** What this release does not know, and keeps. */
final class VocabularyRules {

    private static final Rule CODE = RuleMessages.rule(Term.class, "code.unknown", WARNING, (term, found) -> {
        if (!term.value().known() && !Codes.isForeign(term.value().code())) {
            found.at(term, term.value().code(), term.attribute(), vocabulary(term.value()), nearest(term));
        }
    });

    private static final List<Class<?>> COUNTRIES = List.of(CountryCode.class, Identifier.class);

    private static final Rule COUNTRY = RuleMessages.rule(COUNTRIES, "country.unknown", WARNING, (value, found) -> {
        if (value.value() instanceof CountryCode country && !country.known()) {
            found.at(value, country);
        } else if (value.value() instanceof Identifier identifier && isUnknownCountry(identifier)) {
            found.at(value.member("value"), identifier.value());
        }
    });

    private static final Rule TYPE =
            RuleMessages.rule(Extensible.class, "type.unrecognized", WARNING, (value, found) -> {
                List<String> known = known(value.value());
                if (!known.isEmpty() && !isForeignActor(value.value())) {
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

    private static final Rule MISSPELT =
            RuleMessages.rule(JsonText.class, "member.misspelt", WARNING, (member, found) -> {
                String name = name(member);
                if (isUnknown(member, name)) {
                    meant(member, name).ifPresent(other -> found.at(member, name, other));
                }
            });

    private static final Rule MEMBER = RuleMessages.rule(JsonText.class, "member.unknown", INFO, (member, found) -> {
        String name = name(member);
        if (isUnknown(member, name) && meant(member, name).isEmpty()) {
            found.at(member, name);
        }
    });

    static final List<Rule> ALL = List.of(CODE, COUNTRY, TYPE, MISSPELT, MEMBER);

    private VocabularyRules() {}

    private static String name(Visit<JsonText> member) {
        return member.owner(Extensible.class).orElseThrow().extensions().names().get(member.index());
    }

    /** Of a type that is not recognized nothing else can be. */
    private static boolean isUnknown(Visit<JsonText> member, String name) {
        return known(member.owner(Extensible.class).orElseThrow()).isEmpty() && !Codes.isForeign(name);
    }

    private static Optional<String> meant(Visit<JsonText> member, String name) {
        return SpellingSuggestion.nearest(
                name,
                member.owner().flatMap(Visit::shape).map(Shape::attributes).orElse(List.of()).stream()
                        .map(Attribute::name)
                        .toList());
    }

    /** The name of a list of codes: {@code event-type}. */
    private static String vocabulary(Term term) {
        return term.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The known code that may be meant, with a question mark, in any language. */
    private static String nearest(Visit<? extends Term> term) {
        return term.owner()
                .flatMap(Visit::shape)
                .flatMap(shape -> shape.attribute(term.attribute()))
                .filter(attribute -> attribute.kind() instanceof Scalar<?>)
                .flatMap(attribute -> SpellingSuggestion.nearest(
                        term.value().code(),
                        ((Scalar<?>) attribute.kind()).form().values()))
                .map(code -> " (\"" + code + "\"?)")
                .orElse("");
    }

    /** A type with a colon belongs to the system in front of that. */
    private static boolean isForeignActor(Extensible value) {
        return value instanceof UnrecognizedActor actor && Codes.isForeign(actor.type());
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
        Optional<CountryCode> country = ActorCountries.country(identifier);
        return country.isPresent() && !country.get().known();
    }
}
