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
import org.communique.json.codec.TextForm;
import org.communique.term.CountryCode;
import org.communique.term.LanguageTag;
import org.communique.time.Ternary;

/** The tables of what several kinds of entry use, and of links. */
final class EntryCodecs {

    static final Codec<LanguageTag> LANGUAGE_TAG = Scalars.text(
            "a language tag such as \"en-GB\"",
            TextForm.matching("^(?=.{2,64}$)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"),
            LanguageTag::of,
            LanguageTag::tag);

    static final Codec<CountryCode> COUNTRY_CODE = Scalars.text(
            "a country code such as \"GB\"", TextForm.matching("^[A-Z]{2}$"), CountryCode::of, CountryCode::code);

    static final ObjectCodec<Identifier, Identifier.Builder> IDENTIFIER = Table.<Identifier, Identifier.Builder>of(
                    "Identifier", "What another system calls an entry: a scheme and a value, as in wikidata and Q145.")
            .required("scheme", Terms.IDENTIFIER_SCHEME, Identifier::scheme, Identifier.Builder::scheme)
            .about("Who gave it.")
            .required("value", Scalars.TEXT, Identifier::value, Identifier.Builder::value)
            .about("The identifier, as that scheme writes it.")
            .codec(Identifier::builder, Identifier.Builder::extensions, Identifier.Builder::build);

    static final ObjectCodec<Classification, Classification.Builder> CLASSIFICATION =
            Table.<Classification, Classification.Builder>of(
                            "Classification", "Where a code list of another system puts an entry.")
                    .required(
                            "scheme",
                            Terms.CLASSIFICATION_SCHEME,
                            Classification::scheme,
                            Classification.Builder::scheme)
                    .about("The code list, such as PLOVER.")
                    .required("code", Scalars.TEXT, Classification::code, Classification.Builder::code)
                    .about("The code, as that list writes it.")
                    .optional("label", Scalars.TEXT, Classification::label, Classification.Builder::label)
                    .about("What the code means.")
                    .optional(
                            "percentage",
                            Scalars.DECIMAL,
                            Classification::percentage,
                            Classification.Builder::percentage)
                    .about("How much of the entry falls under the code, in hundredths from 0 to 100; all where absent.")
                    .codec(Classification::builder, Classification.Builder::extensions, Classification.Builder::build);

    static final ObjectCodec<Marking, Marking.Builder> MARKING = Table.<Marking, Marking.Builder>of(
                    "Marking",
                    "A limit on what may be done with an entry: a licence, an embargo, a level of visibility.")
            .required("kind", Terms.MARKING_KIND, Marking::kind, Marking.Builder::kind)
            .about("What is limited.")
            .optional("value", Scalars.TEXT, Marking::value, Marking.Builder::value)
            .about("The licence or level, as in CC-BY-4.0 or TLP:AMBER.")
            .optional("until", Scalars.INSTANT, Marking::until, Marking.Builder::until)
            .about("The instant from which the limit no longer holds.")
            .codec(Marking::builder, Marking.Builder::extensions, Marking.Builder::build);

    static final ObjectCodec<Coordinates, Coordinates.Builder> COORDINATES = Table.<Coordinates, Coordinates.Builder>of(
                    "Coordinates", "A point on the earth: WGS 84, in decimal degrees.")
            .required("latitude", Scalars.DECIMAL, Coordinates::latitude, Coordinates.Builder::latitude)
            .about("Degrees north of the equator, from -90 to 90.")
            .required("longitude", Scalars.DECIMAL, Coordinates::longitude, Coordinates.Builder::longitude)
            .about("Degrees east of Greenwich, from -180 to 180.")
            .codec(Coordinates::builder, Coordinates.Builder::extensions, Coordinates.Builder::build);

    static final ObjectCodec<Place, Place.Builder> PLACE = Table.<Place, Place.Builder>of(
                    "Place", "Where something is or happens, as closely as the source says.")
            .required("name", Scalars.TEXT, Place::name, Place.Builder::name)
            .about("The name, as the source has it.")
            .optional("country", COUNTRY_CODE, Place::country, Place.Builder::country)
            .about("The country that it lies in.")
            .optional("coordinates", COORDINATES, Place::coordinates, Place.Builder::coordinates)
            .about("A point in it.")
            .optional("resolution", Terms.PLACE_RESOLUTION, Place::resolution, Place.Builder::resolution)
            .about("How closely it is known.")
            .codec(Place::builder, Place.Builder::extensions, Place.Builder::build);

    static final ObjectCodec<Topic, Topic.Builder> TOPIC = Table.<Topic, Topic.Builder>of(
                    "Topic", "What something is about, for, or against: in the editor's words, by an entry, or both.")
            .optional("text", Scalars.TEXT, Topic::text, Topic.Builder::text)
            .about("The subject in the editor's words.")
            .optional("entry", Ids.ENTRY_ID, Topic::entry, Topic.Builder::entry)
            .about("The entry that is the subject.")
            .list("evidence", EvidenceCodecs.CITATION, Topic::evidence, Topic.Builder::addAllEvidence)
            .about(EvidenceCodecs.EVIDENCE)
            .codec(Topic::builder, Topic.Builder::extensions, Topic.Builder::build);

    static final ObjectCodec<Condition, Condition.Builder> CONDITION = Table.<Condition, Condition.Builder>of(
                    "Condition",
                    "What must come about before something else holds: in the editor's words, by an entry, or both.")
            .defaulted("kind", ConditionKind.IF, Enums.CONDITION_KIND, Condition::kind, Condition.Builder::kind)
            .about(
                    "Whether something else holds if this comes about, or unless it does; if where nothing else is said.")
            .optional("text", Scalars.TEXT, Condition::text, Condition.Builder::text)
            .about("The condition in the editor's words.")
            .optional("entry", Ids.ENTRY_ID, Condition::entry, Condition.Builder::entry)
            .about("The event or other entry that must come about.")
            .defaulted("satisfied", Ternary.UNKNOWN, Enums.TERNARY, Condition::satisfied, Condition.Builder::satisfied)
            .about("Whether it has come about; unknown where nothing else is said.")
            .list("evidence", EvidenceCodecs.CITATION, Condition::evidence, Condition.Builder::addAllEvidence)
            .about(EvidenceCodecs.EVIDENCE)
            .codec(Condition::builder, Condition.Builder::extensions, Condition.Builder::build);

    /** The heading of an entry, which stands close to its id. */
    static final Shared<Entry, Entry.Builder<?>> HEADING = Table.<Entry, Entry.Builder<?>>part()
            .optional("title", Scalars.TEXT, Entry::title, Entry.Builder::title)
            .about("A heading in the editor's words; actors and offices have names instead.")
            .shared();

    /** What all entries have besides. */
    static final Shared<Entry, Entry.Builder<?>> ENTRY = Table.<Entry, Entry.Builder<?>>part()
            .list("evidence", EvidenceCodecs.CITATION, Entry::evidence, Entry.Builder::addAllEvidence)
            .about(EvidenceCodecs.EVIDENCE)
            .list("open", Scalars.TEXT, Entry::open, Entry.Builder::addAllOpen)
            .about(
                    "The names of the list attributes that the source leaves open: \"includes\", \"such as\", \"first\".")
            .list("identifiers", IDENTIFIER, Entry::identifiers, Entry.Builder::addAllIdentifiers)
            .about("What other systems call it.")
            .list("classifications", CLASSIFICATION, Entry::classifications, Entry.Builder::addAllClassifications)
            .about("Where code lists of other systems put it.")
            .list("markings", MARKING, Entry::markings, Entry.Builder::addAllMarkings)
            .about("The limits on what may be done with it.")
            .defaulted("rank", Rank.NORMAL, Enums.RANK, Entry::rank, Entry.Builder::rank)
            .about("Which of several conflicting entries the editor prefers; normal where nothing is said.")
            .optional("recorded", Scalars.INSTANT, Entry::recorded, Entry.Builder::recorded)
            .about("When the entry was recorded: the transaction time, beside the valid time of what it says.")
            .optional("note", Scalars.TEXT, Entry::note, Entry.Builder::note)
            .about("A remark of the editor's, for people.")
            .shared();

    static final ObjectCodec<Link, Link.Builder> LINK = Table.<Link, Link.Builder>of(
                    "Link", "A relation between two entries, claimed by a source or by the editor.")
            .required("id", Ids.LINK_ID, Link::id, Link.Builder::id)
            .about("The id, unique in the dossier.")
            .with(HEADING)
            .required("subject", Ids.ENTRY_ID, Link::subject, Link.Builder::subject)
            .about("The entry that the relation starts from.")
            .required("relation", Terms.RELATION, Link::relation, Link.Builder::relation)
            .about("How the subject stands to the object.")
            .required("object", Ids.ENTRY_ID, Link::object, Link.Builder::object)
            .about("The entry that the relation leads to.")
            .with(ENTRY)
            .codec(Link::builder, Link.Builder::extensions, Link.Builder::build);

    static final ObjectCodec<UnrecognizedEntry, UnrecognizedEntry.Builder> UNRECOGNIZED_ENTRY =
            Table.<UnrecognizedEntry, UnrecognizedEntry.Builder>of(
                            "UnrecognizedEntry",
                            "An entry of a kind that this release does not know, kept with all it had.")
                    .required("id", Ids.UNRECOGNIZED_ID, UnrecognizedEntry::id, UnrecognizedEntry.Builder::id)
                    .about("The id, unique in the dossier.")
                    .with(HEADING)
                    .with(ENTRY)
                    .codec(
                            UnrecognizedEntry::builder,
                            UnrecognizedEntry.Builder::extensions,
                            UnrecognizedEntry.Builder::build);

    private EntryCodecs() {}
}
