package org.communique.validation;

import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.actor.UnrecognizedActor;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.DiplomaticEvent;
import org.communique.source.Source;
import org.communique.statement.Statement;

/** The shapes of the dossier and its entries, but for pledges. */
final class EntryShapes {

    /** What entries begin with. */
    static final Shape<Entry> HEADING =
            Shape.<Entry>of().required("id", Entry::id).optional("title", Entry::title);

    /** What all entries have behind the attributes of their own. */
    static final Shape<Entry> ENTRY = Shape.<Entry>of()
            .list("evidence", Entry::evidence)
            .list("open", Entry::open)
            .list("identifiers", Entry::identifiers)
            .list("classifications", Entry::classifications)
            .list("markings", Entry::markings)
            .defaulted("rank", Rank.NORMAL, Entry::rank)
            .optional("recorded", Entry::recorded)
            .optional("note", Entry::note)
            .and(Attribute.kept());

    private static final Shape<Actor> NAMED = Shape.<Actor>of()
            .with(HEADING)
            .list("names", Actor::names)
            .optional("description", Actor::description)
            .list("countries", Actor::countries);

    static final Shape<Dossier> DOSSIER = Shape.<Dossier>of()
            .required("id", Dossier::id)
            .optional("title", Dossier::title)
            .list("sources", Dossier::sources)
            .list("actors", Dossier::actors)
            .list("offices", Dossier::offices)
            .list("tenures", Dossier::tenures)
            .list("memberships", Dossier::memberships)
            .list("statements", Dossier::statements)
            .list("pledges", Dossier::pledges)
            .list("events", Dossier::events)
            .list("links", Dossier::links)
            .and(Attribute.keyed("unrecognized", Dossier::unrecognized, UnrecognizedEntry::kind))
            .and(Attribute.kept());

    static final Shape<Source> SOURCE = Shape.<Source>of()
            .with(HEADING)
            .optional("kind", Source::kind)
            .optional("publisher", Source::publisher)
            .optional("url", Source::url)
            .optional("published", Source::published)
            .optional("language", Source::language)
            .optional("textDigest", Source::textDigest)
            .optionalInt("length", Source::length)
            .with(ENTRY);

    static final Shape<State> STATE = Shape.<State>of().with(NAMED).with(ENTRY);

    static final Shape<Person> PERSON = Shape.<Person>of().with(NAMED).with(ENTRY);

    static final Shape<Organization> ORGANIZATION = Shape.<Organization>of()
            .with(NAMED)
            .optional("kind", Organization::kind)
            .optional("parent", Organization::parent)
            .optional("existence", Organization::existence)
            .list("purpose", Organization::purpose)
            .with(ENTRY);

    static final Shape<Collective> COLLECTIVE = Shape.<Collective>of()
            .with(NAMED)
            .optional("kind", Collective::kind)
            .optional("count", Collective::count)
            .optional("subsetOf", Collective::subsetOf)
            .optional("share", Collective::share)
            .with(ENTRY);

    static final Shape<UnrecognizedActor> UNRECOGNIZED_ACTOR = Shape.<UnrecognizedActor>of()
            .required("type", UnrecognizedActor::type)
            .with(NAMED)
            .with(ENTRY);

    static final Shape<Office> OFFICE = Shape.<Office>of()
            .with(HEADING)
            .list("names", Office::names)
            .optional("body", Office::body)
            .with(ENTRY);

    static final Shape<Tenure> TENURE = Shape.<Tenure>of()
            .with(HEADING)
            .required("person", Tenure::person)
            .required("office", Tenure::office)
            .optional("period", Tenure::period)
            .optional("status", Tenure::status)
            .with(ENTRY);

    static final Shape<Membership> MEMBERSHIP = Shape.<Membership>of()
            .with(HEADING)
            .required("member", Membership::member)
            .required("body", Membership::body)
            .optional("role", Membership::role)
            .optional("period", Membership::period)
            .optional("status", Membership::status)
            .with(ENTRY);

    static final Shape<Statement> STATEMENT = Shape.<Statement>of()
            .with(HEADING)
            .required("voice", Statement::voice)
            .required("act", Statement::act)
            .list("speakers", Statement::speakers)
            .optional("holder", Statement::holder)
            .optional("capacity", Statement::capacity)
            .optional("medium", Statement::medium)
            .optional("occasion", Statement::occasion)
            .list("addressees", Statement::addressees)
            .list("audience", Statement::audience)
            .optional("said", Statement::said)
            .optional("gist", Statement::gist)
            .list("quotations", Statement::quotations)
            .list("stances", Statement::stances)
            .list("about", Statement::about)
            .optional("reports", Statement::reports)
            .with(ENTRY);

    static final Shape<DiplomaticEvent> EVENT = Shape.<DiplomaticEvent>of()
            .with(HEADING)
            .required("type", DiplomaticEvent::type)
            .required("modality", DiplomaticEvent::modality)
            .list("history", DiplomaticEvent::history)
            .list("participations", DiplomaticEvent::participations)
            .optional("place", DiplomaticEvent::place)
            .optional("when", DiplomaticEvent::when)
            .list("agenda", DiplomaticEvent::agenda)
            .list("purpose", DiplomaticEvent::purpose)
            .list("conditions", DiplomaticEvent::conditions)
            .list("counts", DiplomaticEvent::counts)
            .with(ENTRY);

    static final Shape<Link> LINK = Shape.<Link>of()
            .with(HEADING)
            .required("subject", Link::subject)
            .required("relation", Link::relation)
            .required("object", Link::object)
            .with(ENTRY);

    static final Shape<UnrecognizedEntry> UNRECOGNIZED_ENTRY =
            Shape.<UnrecognizedEntry>of().with(HEADING).with(ENTRY);

    private EntryShapes() {}
}
