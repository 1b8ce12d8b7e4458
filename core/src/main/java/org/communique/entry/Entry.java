package org.communique.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.id.EntryId;
import org.communique.internal.Summaries;

/**
 * What every entry of a dossier has: an id, evidence, and what the editor knows about the entry itself.
 *
 * <p>Nobody outside this library implements it. An entry without evidence is the editor's own knowledge.
 */
public interface Entry extends Evidenced, Extensible {

    /** {@return the id, unique in the dossier} */
    EntryId id();

    /** {@return a heading in the editor's words; actors and offices have names instead} */
    Optional<String> title();

    /** {@return which of several conflicting entries the editor prefers; {@link Rank#NORMAL} where nothing is said} */
    Rank rank();

    /** {@return when the entry was recorded: the transaction time, beside the valid time of what it says} */
    Optional<Instant> recorded();

    /** {@return what other systems call it} */
    List<Identifier> identifiers();

    /** {@return where code lists of other systems put it} */
    List<Classification> classifications();

    /** {@return the limits on what may be done with it} */
    List<Marking> markings();

    /** {@return a remark of the editor's, for people} */
    Optional<String> note();

    /** {@return the names of the list attributes that the source leaves open: "includes", "such as", "first"} */
    List<String> open();

    /** {@return one line for a log: the id, and the title or name, cut after 80 characters} */
    default String summary() {
        return title().map(title -> Summaries.of(id(), title)).orElseGet(id()::text);
    }

    /**
     * The setters that the builders of all entries have; each returns the builder.
     *
     * @param <B> the type of the builder
     */
    interface Builder<B extends Builder<B>> {

        /** Sets the title. */
        B title(String title);

        /** Adds to the evidence. */
        B addEvidence(Citation... evidence);

        /** Adds to the evidence. */
        B addAllEvidence(Iterable<? extends Citation> evidence);

        /** Sets the rank. */
        B rank(Rank rank);

        /** Sets when the entry was recorded. */
        B recorded(Instant recorded);

        /** Adds to what other systems call it. */
        B addIdentifiers(Identifier... identifiers);

        /** Adds to what other systems call it. */
        B addAllIdentifiers(Iterable<? extends Identifier> identifiers);

        /** Adds to its classifications. */
        B addClassifications(Classification... classifications);

        /** Adds to its classifications. */
        B addAllClassifications(Iterable<? extends Classification> classifications);

        /** Adds to its markings. */
        B addMarkings(Marking... markings);

        /** Adds to its markings. */
        B addAllMarkings(Iterable<? extends Marking> markings);

        /** Sets the note. */
        B note(String note);

        /** Adds to the names of open list attributes. */
        B addOpen(String... open);

        /** Adds to the names of open list attributes. */
        B addAllOpen(Iterable<String> open);

        /** Sets the members that this release does not know. */
        B extensions(Extensions extensions);

        /**
         * {@return an entry with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if an attribute cannot mean anything
         */
        Entry build();
    }
}
