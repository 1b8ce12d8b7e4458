package org.communique.exchange.cameo;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.actor.State;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.exchange.record.CountryNames;
import org.communique.exchange.record.RecordIds;
import org.communique.id.ActorId;
import org.communique.id.SourceId;
import org.communique.term.CountryCode;

/**
 * Who an actor of a coded event is.
 *
 * <p>A bare code of a country is the state only where the name is the country's, and a bare code of a body only where it is the
 * body's: that of the United States stands for whoever is called LOS ANGELES, too. A territory is no state. Whoever else it is, one or many, is known by a
 * name and a code alone.
 *
 * @param system in front of the ids and the scheme
 * @param dataSet whose records tell of the actor
 * @param code the code
 * @param name the name, as the data set has it
 */
public record CodedActor(String system, SourceId dataSet, ActorCode code, Optional<String> name) {

    /** {@return the entry: a state or organization has the name that goes with the code, any other that of the data set} */
    public Actor entry() {
        return state().or(this::body).orElseGet(this::collective);
    }

    private Optional<Actor> state() {
        return code.bareCountry()
                .filter(country -> !Territories.contains(country))
                .filter(country -> name.isEmpty() || ActorCountries.isNamed(name.get(), country))
                .map(this::state);
    }

    private Actor state(CountryCode country) {
        return said(State.builder(), code.text())
                .addNames(Name.of(CountryNames.of(country)))
                .addIdentifiers(Identifier.of(IdentifierScheme.ISO3166_1, country.code()))
                .build();
    }

    private Optional<Actor> body() {
        return code.bareBody()
                .filter(body -> name.isEmpty() || body.isNamed(name.get()))
                .map(body -> said(Organization.builder().kind(body.kind()), code.text())
                        .addNames(Name.of(body.names().get(0)))
                        .build());
    }

    private Actor collective() {
        Collective.Builder collective = Collective.builder();
        code.kind().ifPresent(collective::kind);
        code.country().ifPresent(collective::addCountries);
        name.ifPresentOrElse(
                text -> collective.addNames(Name.of(text)), () -> collective.description("code " + code.text()));
        return said(collective, name.map(text -> code.text() + '.' + text).orElse(code.text()))
                .build();
    }

    /** What is said of each: its id, its code, and which record says so. */
    private <B extends Actor.Builder<B>> B said(B actor, String key) {
        UnaryOperator<B> classified = code.parts().isEmpty()
                ? UnaryOperator.identity()
                : each -> each.addClassifications(
                        Classification.of(ClassificationScheme.of(system + ":actor"), code.text()));
        return classified
                .apply(actor)
                .id(ActorId.of(RecordIds.local(system, key)))
                .addEvidence(Citation.builder()
                        .source(dataSet)
                        .addSelectors(RecordSelector.of("Actor:" + key))
                        .build());
    }
}
