package org.communique.validation.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.actor.Actor;
import org.communique.dossier.Dossier;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Rank;
import org.communique.id.ActorId;
import org.communique.term.CountryCode;
import org.communique.validation.Lookup;

/** Which countries actors are of; gathered once for each, however many events they are host of. */
final class ActorCountries {

    static final Lookup<ActorCountries> LOOKUP = Lookup.of(found -> new ActorCountries(found.dossier()));

    /** Of a country's other codes, of three letters or digits, none is compared with the code of a place. */
    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

    private final Dossier dossier;
    private final Map<ActorId, Set<String>> byActor = new HashMap<>();

    ActorCountries(Dossier dossier) {
        this.dossier = dossier;
    }

    /** {@return the codes of the countries of an actor, first the ones that it says; none if it is no entry} */
    Set<String> of(ActorId id) {
        return byActor.computeIfAbsent(id, absent -> countries(dossier.find(id)));
    }

    private static Set<String> countries(Optional<Actor> actor) {
        return actor.isPresent() ? countries(actor.get()) : Set.of();
    }

    private static Set<String> countries(Actor actor) {
        Set<String> codes = new LinkedHashSet<>();
        for (CountryCode country : actor.countries()) {
            codes.add(country.code());
        }
        for (Identifier identifier : actor.identifiers()) {
            if (identifier.rank() != Rank.DEPRECATED && country(identifier).isPresent()) {
                codes.add(country(identifier).get().code());
            }
        }
        return codes;
    }

    /** {@return the country that an identifier names by a code of two letters} */
    static Optional<CountryCode> country(Identifier identifier) {
        return identifier.scheme().equals(IdentifierScheme.ISO3166_1)
                        && ALPHA_2.matcher(identifier.value()).matches()
                ? Optional.of(CountryCode.of(identifier.value()))
                : Optional.empty();
    }
}
