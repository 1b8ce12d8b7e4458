package org.communique.actor;

import java.util.List;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.id.ActorId;
import org.communique.internal.Summaries;
import org.communique.term.CountryCode;
import org.communique.time.TimeExpression;

/** Whoever can act: a state, a person, an organization, or a group known by description alone. */
public sealed interface Actor extends Entry permits State, Person, Organization, Collective, UnrecognizedActor {

    /** {@return which kind of actor it is, as its JSON tells it: {@code state}, {@code person}, or the type that is not known} */
    String type();

    @Override
    ActorId id();

    /** {@return what the actor is called; the first is the one to show; none where only a description is known} */
    List<Name> names();

    /** {@return who it is, in the editor's words} */
    Optional<String> description();

    /** {@return the countries that it belongs to: two for an Anglo-American firm} */
    List<CountryCode> countries();

    /** {@return whether it is there; absent where nobody doubts that it is} */
    Optional<Existence> existence();

    /** {@return from when to when it is there: birth and death, founding and dissolution} */
    Optional<TimeExpression> lifetime();

    /** {@return the name to show: the first, or else the description, or else the id} */
    default String displayName() {
        return names().isEmpty()
                ? description().orElseGet(id()::text)
                : names().get(0).text();
    }

    /** {@return one line for a log: the id, and the name to show, cut after 80 characters} */
    @Override
    default String summary() {
        return Summaries.of(id(), displayName());
    }

    /**
     * The setters that the builders of all actors have; each returns the builder.
     *
     * @param <B> the type of the builder
     */
    interface Builder<B extends Builder<B>> extends Entry.Builder<B> {

        /** Sets the id. */
        B id(ActorId id);

        /** Adds to the names. */
        B addNames(Name... names);

        /** Adds to the names. */
        B addAllNames(Iterable<? extends Name> names);

        /** Sets the description. */
        B description(String description);

        /** Adds to the countries. */
        B addCountries(CountryCode... countries);

        /** Adds to the countries. */
        B addAllCountries(Iterable<? extends CountryCode> countries);

        /** Sets whether it is there. */
        B existence(Existence existence);

        /** Sets from when to when it is there. */
        B lifetime(TimeExpression lifetime);

        @Override
        Actor build();
    }
}
