package org.communique.dossier;

import java.util.Objects;
import org.communique.actor.Actor;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Tenure;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.DiplomaticEvent;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.communique.statement.Statement;

/**
 * An entry by its kind: a sealed type, as entries themselves cannot be, since their kinds stand in several packages.
 *
 * <p>Java 21 and Kotlin switch over it and are told what is left out; Java 17 is told so by an {@link EntryVisitor}.
 *
 * <pre>
 * String line = switch (EntryCase.of(entry)) {
 *     case EntryCase.OfPledge(Pledge pledge) -&gt; "promised: " + pledge.summary();
 *     case EntryCase.OfStatement(Statement statement) -&gt; "said: " + statement.summary();
 *     …
 * };
 * </pre>
 */
public sealed interface EntryCase {

    /** {@return the entry} */
    Entry entry();

    /** {@return what the visitor makes of the entry} */
    <R> R accept(EntryVisitor<R> visitor);

    /**
     * {@return the entry by its kind}
     *
     * @throws IllegalArgumentException if it is none of this library's
     */
    static EntryCase of(Entry entry) {
        Objects.requireNonNull(entry, "entry");
        if (entry instanceof Source source) {
            return new OfSource(source);
        } else if (entry instanceof Actor actor) {
            return new OfActor(actor);
        } else if (entry instanceof Office office) {
            return new OfOffice(office);
        } else if (entry instanceof Tenure tenure) {
            return new OfTenure(tenure);
        } else if (entry instanceof Membership membership) {
            return new OfMembership(membership);
        } else if (entry instanceof Statement statement) {
            return new OfStatement(statement);
        } else if (entry instanceof Pledge pledge) {
            return new OfPledge(pledge);
        } else if (entry instanceof Need need) {
            return new OfNeed(need);
        } else if (entry instanceof DiplomaticEvent event) {
            return new OfEvent(event);
        } else if (entry instanceof Link link) {
            return new OfLink(link);
        } else if (entry instanceof UnrecognizedEntry unrecognized) {
            return new OfUnrecognized(unrecognized);
        }
        throw new IllegalArgumentException("entry: expected one of this library");
    }

    /**
     * What a claim rests on.
     *
     * @param entry the entry
     */
    record OfSource(Source entry) implements EntryCase {
        @Override
        public <R> R accept(EntryVisitor<R> visitor) {
            return visitor.source(entry);
        }
    }

    /**
     * Who acts.
     *
     * @param entry the entry
     */
    record OfActor(Actor entry) implements EntryCase {
        @Override
        public <R> R accept(EntryVisitor<R> visitor) {
            return visitor.actor(entry);
        }
    }

    /**
     * An office.
     *
     * @param entry the entry
     */
    record OfOffice(Office entry) implements EntryCase {
        @Override
        public <R> R accept(EntryVisitor<R> visitor) {
            return visitor.office(entry);
        }
    }

    /**
     * That somebody holds an office.
     *
     * @param entry the entry
     */
    record OfTenure(Tenure entry) implements EntryCase {
        @Override
        public <R> R accept(EntryVisitor<R> visitor) {
            return visitor.tenure(entry);
        }
    }

    /**
     * That somebody belongs to a body.
     *
     * @param entry the entry
     */
    record OfMembership(Membership entry) implements EntryCase {
        @Override
        public <R> R accept(EntryVisitor<R> visitor) {
            return visitor.membership(entry);
        }
    }

    /**
     * What was said.
     *
     * @param entry the entry
     */
    record OfStatement(Statement entry) implements EntryCase {
        @Override
        public <R> R accept(EntryVisitor<R> visitor) {
            return visitor.statement(entry);
        }
    }

    /**
     * What was promised.
     *
     * @param entry the entry
     */
    record OfPledge(Pledge entry) implements EntryCase {
        @Override
        public <R> R accept(EntryVisitor<R> visitor) {
            return visitor.pledge(entry);
        }
    }

    /**
     * What is needed.
     *
     * @param entry the entry
     */
    record OfNeed(Need entry) implements EntryCase {
        @Override
        public <R> R accept(EntryVisitor<R> visitor) {
            return visitor.need(entry);
        }
    }

    /**
     * What happened or is planned.
     *
     * @param entry the entry
     */
    record OfEvent(DiplomaticEvent entry) implements EntryCase {
        @Override
        public <R> R accept(EntryVisitor<R> visitor) {
            return visitor.event(entry);
        }
    }

    /**
     * How two entries stand to each other.
     *
     * @param entry the entry
     */
    record OfLink(Link entry) implements EntryCase {
        @Override
        public <R> R accept(EntryVisitor<R> visitor) {
            return visitor.link(entry);
        }
    }

    /**
     * An entry of a kind that this release does not know.
     *
     * @param entry the entry
     */
    record OfUnrecognized(UnrecognizedEntry entry) implements EntryCase {
        @Override
        public <R> R accept(EntryVisitor<R> visitor) {
            return visitor.unrecognized(entry);
        }
    }
}
