package org.communique.shape;

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
import org.communique.term.CountryCode;
import org.communique.term.LanguageTag;
import org.communique.time.Ternary;

/** The shapes of what several kinds of entry use, and of links. */
final class EntryShapes {

    static final Scalar<LanguageTag> LANGUAGE_TAG = Scalar.text(
            LanguageTag.class,
            "a language tag such as \"en-GB\"",
            Form.matching("^(?=.{2,64}$)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"),
            LanguageTag::of,
            LanguageTag::tag);

    static final Scalar<CountryCode> COUNTRY_CODE = Scalar.text(
            CountryCode.class,
            "a country code such as \"GB\"",
            Form.matching("^[A-Z]{2}$"),
            CountryCode::of,
            CountryCode::code);

    static final Table<Identifier, Identifier.Builder> IDENTIFIER = Table.of(
            Identifier.class,
            "What another system calls an entry: a scheme and a value, as in wikidata and Q145.",
            (rows, set) -> rows.required(
                            "scheme",
                            Terms.IDENTIFIER_SCHEME,
                            Identifier::scheme,
                            set ? Identifier.Builder::scheme : null)
                    .meaning("Who gave it.")
                    .distinguishing()
                    .required("value", Scalar.TEXT, Identifier::value, set ? Identifier.Builder::value : null)
                    .meaning("The identifier, as that scheme writes it.")
                    .distinguishing()
                    .defaulted("rank", Rank.NORMAL, Enums.RANK, Identifier::rank, set ? Identifier.Builder::rank : null)
                    .meaning("Which of several identifiers the editor prefers; normal where nothing is said.")
                    .optional(
                            "period",
                            TimeShapes.TIME_EXPRESSION,
                            Identifier::period,
                            set ? Identifier.Builder::period : null)
                    .meaning("When it is or was valid.")
                    .list(
                            "evidence",
                            EvidenceShapes.CITATION,
                            Identifier::evidence,
                            set ? Identifier.Builder::addAllEvidence : null)
                    .meaning(EvidenceShapes.EVIDENCE)
                    .built(
                            set
                                    ? Construction.of(
                                            Identifier::builder,
                                            Identifier.Builder::extensions,
                                            Identifier.Builder::build)
                                    : null));

    static final Table<Classification, Classification.Builder> CLASSIFICATION = Table.of(
            Classification.class, "Where a code list of another system puts an entry.", (rows, set) -> rows.required(
                            "scheme",
                            Terms.CLASSIFICATION_SCHEME,
                            Classification::scheme,
                            set ? Classification.Builder::scheme : null)
                    .meaning("The code list, such as PLOVER.")
                    .distinguishing()
                    .required("code", Scalar.TEXT, Classification::code, set ? Classification.Builder::code : null)
                    .meaning("The code, as that list writes it.")
                    .distinguishing()
                    .optional("label", Scalar.TEXT, Classification::label, set ? Classification.Builder::label : null)
                    .meaning("What the code means.")
                    .optional(
                            "percentage",
                            Scalar.DECIMAL,
                            Classification::percentage,
                            set ? Classification.Builder::percentage : null)
                    .meaning(
                            "How much of the entry falls under the code, in hundredths from 0 to 100; all where absent.")
                    .built(
                            set
                                    ? Construction.of(
                                            Classification::builder,
                                            Classification.Builder::extensions,
                                            Classification.Builder::build)
                                    : null));

    static final Table<Marking, Marking.Builder> MARKING = Table.of(
            Marking.class,
            "A limit on what may be done with an entry: a licence, an embargo, a level of visibility.",
            (rows, set) -> rows.required("kind", Terms.MARKING_KIND, Marking::kind, set ? Marking.Builder::kind : null)
                    .meaning("What is limited.")
                    .optional("value", Scalar.TEXT, Marking::value, set ? Marking.Builder::value : null)
                    .meaning("The licence or level, as in CC-BY-4.0 or TLP:AMBER.")
                    .optional("until", Scalar.INSTANT, Marking::until, set ? Marking.Builder::until : null)
                    .meaning("The instant from which the limit no longer holds.")
                    .built(
                            set
                                    ? Construction.of(
                                            Marking::builder, Marking.Builder::extensions, Marking.Builder::build)
                                    : null));

    static final Table<Coordinates, Coordinates.Builder> COORDINATES = Table.of(
            Coordinates.class, "A point on the earth: WGS 84, in decimal degrees.", (rows, set) -> rows.required(
                            "latitude",
                            Scalar.DECIMAL,
                            Coordinates::latitude,
                            set ? Coordinates.Builder::latitude : null)
                    .meaning("Degrees north of the equator, from -90 to 90.")
                    .required(
                            "longitude",
                            Scalar.DECIMAL,
                            Coordinates::longitude,
                            set ? Coordinates.Builder::longitude : null)
                    .meaning("Degrees east of Greenwich, from -180 to 180.")
                    .built(
                            set
                                    ? Construction.of(
                                            Coordinates::builder,
                                            Coordinates.Builder::extensions,
                                            Coordinates.Builder::build)
                                    : null));

    static final Table<Place, Place.Builder> PLACE = Table.of(
            Place.class, "Where something is or happens, as closely as the source says.", (rows, set) -> rows.required(
                            "name", Scalar.TEXT, Place::name, set ? Place.Builder::name : null)
                    .meaning("The name, as the source has it.")
                    .optional("country", COUNTRY_CODE, Place::country, set ? Place.Builder::country : null)
                    .meaning("The country that it lies in.")
                    .optional("coordinates", COORDINATES, Place::coordinates, set ? Place.Builder::coordinates : null)
                    .meaning("A point in it.")
                    .optional(
                            "resolution",
                            Terms.PLACE_RESOLUTION,
                            Place::resolution,
                            set ? Place.Builder::resolution : null)
                    .meaning("How closely it is known.")
                    .list("identifiers", IDENTIFIER, Place::identifiers, set ? Place.Builder::addAllIdentifiers : null)
                    .meaning("What gazetteers call it.")
                    .built(
                            set
                                    ? Construction.of(Place::builder, Place.Builder::extensions, Place.Builder::build)
                                    : null));

    static final Table<Topic, Topic.Builder> TOPIC = Table.of(
            Topic.class,
            "What something is about, for, or against: in the editor's words, by an entry, or both.",
            (rows, set) -> rows.optional("text", Scalar.TEXT, Topic::text, set ? Topic.Builder::text : null)
                    .meaning("The subject in the editor's words.")
                    .distinguishing()
                    .optional("entry", Ids.ENTRY_ID, Topic::entry, set ? Topic.Builder::entry : null)
                    .meaning("The entry that is the subject.")
                    .distinguishing()
                    .list(
                            "evidence",
                            EvidenceShapes.CITATION,
                            Topic::evidence,
                            set ? Topic.Builder::addAllEvidence : null)
                    .meaning(EvidenceShapes.EVIDENCE)
                    .built(
                            set
                                    ? Construction.of(Topic::builder, Topic.Builder::extensions, Topic.Builder::build)
                                    : null));

    static final Table<Condition, Condition.Builder> CONDITION = Table.of(
            Condition.class,
            "What must, or must not, come about for something else to hold: in the editor's words, by an entry, or both.",
            (rows, set) -> rows.defaulted(
                            "kind",
                            ConditionKind.IF,
                            Enums.CONDITION_KIND,
                            Condition::kind,
                            set ? Condition.Builder::kind : null)
                    .meaning(
                            "Whether something else holds if this comes about, or unless it does; if where nothing else is said.")
                    .distinguishing()
                    .optional("text", Scalar.TEXT, Condition::text, set ? Condition.Builder::text : null)
                    .meaning("In the editor's words what must come about or, behind unless, must not.")
                    .distinguishing()
                    .optional("entry", Ids.ENTRY_ID, Condition::entry, set ? Condition.Builder::entry : null)
                    .meaning("The event or other entry that must come about or, behind unless, must not.")
                    .distinguishing()
                    .defaulted(
                            "satisfied",
                            Ternary.UNKNOWN,
                            Enums.TERNARY,
                            Condition::satisfied,
                            set ? Condition.Builder::satisfied : null)
                    .meaning(
                            "Whether the condition is met, so that what depends on it holds; unknown where nothing else is said.")
                    .list(
                            "evidence",
                            EvidenceShapes.CITATION,
                            Condition::evidence,
                            set ? Condition.Builder::addAllEvidence : null)
                    .meaning(EvidenceShapes.EVIDENCE)
                    .built(
                            set
                                    ? Construction.of(
                                            Condition::builder, Condition.Builder::extensions, Condition.Builder::build)
                                    : null));

    /** The heading of an entry, which stands close to its id. */
    static final Part<Entry, Entry.Builder<?>> HEADING =
            (rows, set) -> rows.optional("title", Scalar.TEXT, Entry::title, set ? Entry.Builder::title : null)
                    .meaning("A heading in the editor's words; actors and offices have names instead.")
                    .editorial();

    /** What all entries have besides. */
    static final Part<Entry, Entry.Builder<?>> ENTRY = (rows, set) -> rows.list(
                    "evidence", EvidenceShapes.CITATION, Entry::evidence, set ? Entry.Builder::addAllEvidence : null)
            .meaning(EvidenceShapes.EVIDENCE)
            .list("open", Scalar.TEXT, Entry::open, set ? Entry.Builder::addAllOpen : null)
            .meaning(
                    "The names of the list attributes that the source leaves open: \"includes\", \"such as\", \"first\".")
            .naming(Names.ATTRIBUTE)
            .list("identifiers", IDENTIFIER, Entry::identifiers, set ? Entry.Builder::addAllIdentifiers : null)
            .meaning("What other systems call it.")
            .list(
                    "classifications",
                    CLASSIFICATION,
                    Entry::classifications,
                    set ? Entry.Builder::addAllClassifications : null)
            .meaning("Where code lists of other systems put it.")
            .list("markings", MARKING, Entry::markings, set ? Entry.Builder::addAllMarkings : null)
            .meaning("The limits on what may be done with it.")
            .defaulted("rank", Rank.NORMAL, Enums.RANK, Entry::rank, set ? Entry.Builder::rank : null)
            .meaning("Which of several conflicting entries the editor prefers; normal where nothing is said.")
            .optional("recorded", Scalar.INSTANT, Entry::recorded, set ? Entry.Builder::recorded : null)
            .meaning("When the entry was recorded: the transaction time, beside the valid time of what it says.")
            .optional("note", Scalar.TEXT, Entry::note, set ? Entry.Builder::note : null)
            .meaning("A remark of the editor's, for people.")
            .editorial();

    static final Table<Link, Link.Builder> LINK = Table.of(
            Link.class,
            "A relation between two entries, claimed by a source or by the editor.",
            (rows, set) -> rows.required("id", Ids.LINK_ID, Link::id, set ? Link.Builder::id : null)
                    .meaning("The id, unique in the dossier.")
                    .distinguishingAlone()
                    .with(HEADING)
                    .required("subject", Ids.ENTRY_ID, Link::subject, set ? Link.Builder::subject : null)
                    .meaning("The entry that the relation starts from.")
                    .required("relation", Terms.RELATION, Link::relation, set ? Link.Builder::relation : null)
                    .meaning("How the subject stands to the object.")
                    .required("object", Ids.ENTRY_ID, Link::object, set ? Link.Builder::object : null)
                    .meaning("The entry that the relation leads to.")
                    .with(ENTRY)
                    .built(set ? Construction.of(Link::builder, Link.Builder::extensions, Link.Builder::build) : null));

    static final Table<UnrecognizedEntry, UnrecognizedEntry.Builder> UNRECOGNIZED_ENTRY = Table.of(
            UnrecognizedEntry.class,
            "An entry of a kind that this release does not know, kept with all it had.",
            (rows, set) -> rows.required(
                            "id",
                            Ids.UNRECOGNIZED_ID,
                            UnrecognizedEntry::id,
                            set ? UnrecognizedEntry.Builder::id : null)
                    .meaning("The id, unique in the dossier.")
                    .distinguishingAlone()
                    .with(HEADING)
                    .with(ENTRY)
                    .built(
                            set
                                    ? Construction.of(
                                            UnrecognizedEntry::builder,
                                            UnrecognizedEntry.Builder::extensions,
                                            UnrecognizedEntry.Builder::build)
                                    : null));

    private EntryShapes() {}
}
