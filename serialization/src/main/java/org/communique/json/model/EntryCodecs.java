package org.communique.json.model;

import org.communique.entry.Classification;
import org.communique.entry.Condition;
import org.communique.entry.ConditionKind;
import org.communique.entry.Coordinates;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.Link;
import org.communique.entry.Marking;
import org.communique.entry.Place;
import org.communique.entry.Rank;
import org.communique.entry.Topic;
import org.communique.entry.UnrecognizedEntry;
import org.communique.json.codec.Codec;
import org.communique.json.codec.ObjectCodec;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.Shared;
import org.communique.json.codec.Table;
import org.communique.term.CountryCode;
import org.communique.term.LanguageTag;
import org.communique.time.Ternary;

/** The tables of what several kinds of entry use, and of links. */
final class EntryCodecs {

    static final Codec<LanguageTag> LANGUAGE_TAG =
            Scalars.text("a language tag such as \"en-GB\"", LanguageTag::of, LanguageTag::tag);

    static final Codec<CountryCode> COUNTRY_CODE =
            Scalars.text("a country code such as \"GB\"", CountryCode::of, CountryCode::code);

    static final ObjectCodec<Identifier, Identifier.Builder> IDENTIFIER = Table.<Identifier, Identifier.Builder>of()
            .required("scheme", Terms.IDENTIFIER_SCHEME, Identifier::scheme, Identifier.Builder::scheme)
            .required("value", Scalars.TEXT, Identifier::value, Identifier.Builder::value)
            .codec(Identifier::builder, Identifier.Builder::extensions, Identifier.Builder::build);

    static final ObjectCodec<Classification, Classification.Builder> CLASSIFICATION =
            Table.<Classification, Classification.Builder>of()
                    .required(
                            "scheme",
                            Terms.CLASSIFICATION_SCHEME,
                            Classification::scheme,
                            Classification.Builder::scheme)
                    .required("code", Scalars.TEXT, Classification::code, Classification.Builder::code)
                    .optional("label", Scalars.TEXT, Classification::label, Classification.Builder::label)
                    .optional(
                            "percentage",
                            Scalars.DECIMAL,
                            Classification::percentage,
                            Classification.Builder::percentage)
                    .codec(Classification::builder, Classification.Builder::extensions, Classification.Builder::build);

    static final ObjectCodec<Marking, Marking.Builder> MARKING = Table.<Marking, Marking.Builder>of()
            .required("kind", Terms.MARKING_KIND, Marking::kind, Marking.Builder::kind)
            .optional("value", Scalars.TEXT, Marking::value, Marking.Builder::value)
            .optional("until", Scalars.INSTANT, Marking::until, Marking.Builder::until)
            .codec(Marking::builder, Marking.Builder::extensions, Marking.Builder::build);

    static final ObjectCodec<Coordinates, Coordinates.Builder> COORDINATES =
            Table.<Coordinates, Coordinates.Builder>of()
                    .required("latitude", Scalars.DECIMAL, Coordinates::latitude, Coordinates.Builder::latitude)
                    .required("longitude", Scalars.DECIMAL, Coordinates::longitude, Coordinates.Builder::longitude)
                    .codec(Coordinates::builder, Coordinates.Builder::extensions, Coordinates.Builder::build);

    static final ObjectCodec<Place, Place.Builder> PLACE = Table.<Place, Place.Builder>of()
            .required("name", Scalars.TEXT, Place::name, Place.Builder::name)
            .optional("country", COUNTRY_CODE, Place::country, Place.Builder::country)
            .optional("coordinates", COORDINATES, Place::coordinates, Place.Builder::coordinates)
            .optional("resolution", Terms.PLACE_RESOLUTION, Place::resolution, Place.Builder::resolution)
            .codec(Place::builder, Place.Builder::extensions, Place.Builder::build);

    static final ObjectCodec<Topic, Topic.Builder> TOPIC = Table.<Topic, Topic.Builder>of()
            .optional("text", Scalars.TEXT, Topic::text, Topic.Builder::text)
            .optional("entry", Ids.ENTRY_ID, Topic::entry, Topic.Builder::entry)
            .list("evidence", EvidenceCodecs.CITATION, Topic::evidence, Topic.Builder::addAllEvidence)
            .codec(Topic::builder, Topic.Builder::extensions, Topic.Builder::build);

    static final ObjectCodec<Condition, Condition.Builder> CONDITION = Table.<Condition, Condition.Builder>of()
            .defaulted("kind", ConditionKind.IF, Enums.CONDITION_KIND, Condition::kind, Condition.Builder::kind)
            .optional("text", Scalars.TEXT, Condition::text, Condition.Builder::text)
            .optional("entry", Ids.ENTRY_ID, Condition::entry, Condition.Builder::entry)
            .defaulted("satisfied", Ternary.UNKNOWN, Enums.TERNARY, Condition::satisfied, Condition.Builder::satisfied)
            .list("evidence", EvidenceCodecs.CITATION, Condition::evidence, Condition.Builder::addAllEvidence)
            .codec(Condition::builder, Condition.Builder::extensions, Condition.Builder::build);

    /** The heading of an entry, which stands close to its id. */
    static final Shared<Entry, Entry.Builder<?>> HEADING = Table.<Entry, Entry.Builder<?>>of()
            .optional("title", Scalars.TEXT, Entry::title, Entry.Builder::title)
            .shared();

    /** What all entries have besides. */
    static final Shared<Entry, Entry.Builder<?>> ENTRY = Table.<Entry, Entry.Builder<?>>of()
            .list("evidence", EvidenceCodecs.CITATION, Entry::evidence, Entry.Builder::addAllEvidence)
            .list("open", Scalars.TEXT, Entry::open, Entry.Builder::addAllOpen)
            .list("identifiers", IDENTIFIER, Entry::identifiers, Entry.Builder::addAllIdentifiers)
            .list("classifications", CLASSIFICATION, Entry::classifications, Entry.Builder::addAllClassifications)
            .list("markings", MARKING, Entry::markings, Entry.Builder::addAllMarkings)
            .defaulted("rank", Rank.NORMAL, Enums.RANK, Entry::rank, Entry.Builder::rank)
            .optional("recorded", Scalars.INSTANT, Entry::recorded, Entry.Builder::recorded)
            .optional("note", Scalars.TEXT, Entry::note, Entry.Builder::note)
            .shared();

    static final ObjectCodec<Link, Link.Builder> LINK = Table.<Link, Link.Builder>of()
            .required("id", Ids.LINK_ID, Link::id, Link.Builder::id)
            .with(HEADING)
            .required("subject", Ids.ENTRY_ID, Link::subject, Link.Builder::subject)
            .required("relation", Terms.RELATION, Link::relation, Link.Builder::relation)
            .required("object", Ids.ENTRY_ID, Link::object, Link.Builder::object)
            .with(ENTRY)
            .codec(Link::builder, Link.Builder::extensions, Link.Builder::build);

    static final ObjectCodec<UnrecognizedEntry, UnrecognizedEntry.Builder> UNRECOGNIZED_ENTRY =
            Table.<UnrecognizedEntry, UnrecognizedEntry.Builder>of()
                    .required("id", Ids.UNRECOGNIZED_ID, UnrecognizedEntry::id, UnrecognizedEntry.Builder::id)
                    .with(HEADING)
                    .with(ENTRY)
                    .codec(
                            UnrecognizedEntry::builder,
                            UnrecognizedEntry.Builder::extensions,
                            UnrecognizedEntry.Builder::build);

    private EntryCodecs() {}
}
