package org.communique.dossier;

import org.communique.actor.Actor;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Tenure;
import org.communique.entry.Link;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.DiplomaticEvent;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.communique.statement.Statement;

/**
 * Something for each kind of entry: whoever implements it has forgotten none, and is told by the compiler where a release
 * adds one. {@link EntryCase#accept} calls it.
 *
 * @param <R> what is made of an entry
 */
public interface EntryVisitor<R> {

    /** {@return what is made of what a claim rests on} */
    R source(Source source);

    /** {@return what is made of who acts} */
    R actor(Actor actor);

    /** {@return what is made of an office} */
    R office(Office office);

    /** {@return what is made of that somebody holds an office} */
    R tenure(Tenure tenure);

    /** {@return what is made of that somebody belongs to a body} */
    R membership(Membership membership);

    /** {@return what is made of what was said} */
    R statement(Statement statement);

    /** {@return what is made of what was promised} */
    R pledge(Pledge pledge);

    /** {@return what is made of what is needed} */
    R need(Need need);

    /** {@return what is made of what happened or is planned} */
    R event(DiplomaticEvent event);

    /** {@return what is made of how two entries stand to each other} */
    R link(Link link);

    /** {@return what is made of an entry of a kind that this release does not know} */
    R unrecognized(UnrecognizedEntry unrecognized);
}
