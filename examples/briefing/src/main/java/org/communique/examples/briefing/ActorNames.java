package org.communique.examples.briefing;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.Name;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.Share;
import org.communique.actor.State;
import org.communique.amount.Quantity;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Entry;
import org.communique.entry.Place;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Evidenced;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.OfficeId;
import org.communique.pledge.Pledge;
import org.communique.statement.Statement;
import org.communique.time.Anchor;
import org.communique.time.Aspect;
import org.communique.time.Tense;
import org.communique.time.TimeExpression;

/**
 * What the entries of a dossier, and times that count from them, are called in running text. An id that names nothing
 * is shown itself, and kept.
 */
final class ActorNames {

    /** Words with which the name of a state takes an article. */
    private static final Set<String> STATES_WITH_ARTICLE = Set.of(
            "Bahamas",
            "Comoros",
            "Emirates",
            "Federation",
            "Gambia",
            "Islands",
            "Kingdom",
            "Maldives",
            "Netherlands",
            "Philippines",
            "Republic",
            "Seychelles",
            "States",
            "UAE",
            "UK",
            "Union",
            "US",
            "USA",
            "USSR");

    /** Words with which the name of a body of several words takes one. */
    private static final Set<String> BODIES_WITH_ARTICLE_BY_NAME = Set.of(
            "Agency",
            "Alliance",
            "Assembly",
            "Association",
            "Board",
            "Commission",
            "Committee",
            "Council",
            "Court",
            "Department",
            "Federation",
            "Foundation",
            "Fund",
            "Institute",
            "League",
            "Ministry",
            "Nations",
            "Office",
            "Organisation",
            "Organization",
            "Programme",
            "Society",
            "Union");

    private static final Set<String> NAMES_WITH_ARTICLE =
            Set.of("AU", "EU", "ICRC", "IMF", "OECD", "UN", "WFP", "WHO", "World Bank");

    private static final String ARTICLE = "the ";

    private static final Set<OrganizationKind> BODIES_WITH_ARTICLE = Set.of(
            OrganizationKind.INTERGOVERNMENTAL,
            OrganizationKind.COALITION,
            OrganizationKind.GOVERNMENT,
            OrganizationKind.GOVERNMENT_BODY,
            OrganizationKind.LEGISLATURE,
            OrganizationKind.COURT,
            OrganizationKind.ARMED_FORCE,
            OrganizationKind.FUND,
            OrganizationKind.UNION);

    private final Dossier dossier;
    private final Words words;
    private final Terms terms;
    private final GroupTerms groups;
    private final Map<ActorId, List<Collective>> parts;
    private final Map<String, EntryId> missing = new LinkedHashMap<>();

    ActorNames(Dossier dossier) {
        this(dossier, Words.ENGLISH);
    }

    /** Takes the language of the running text: in another than English names stand alone, without articles. */
    ActorNames(Dossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
        this.terms = new Terms(words);
        this.groups = new GroupTerms(terms);
        this.parts = dossier.actors().stream()
                .filter(Collective.class::isInstance)
                .map(Collective.class::cast)
                .filter(group -> group.subsetOf().isPresent())
                .collect(groupingBy(group -> group.subsetOf().orElseThrow()));
    }

    /** {@return what codes, amounts and dates are called in the language} */
    Terms terms() {
        return terms;
    }

    /** {@return the words of the language} */
    Words words() {
        return words;
    }

    /** {@return the ids that were looked up so far and name nothing, in that order} */
    List<EntryId> missing() {
        return List.copyOf(missing.values());
    }

    /** {@return the entry with this id; without one, the id is missing} */
    Optional<Entry> find(EntryId id) {
        Optional<Entry> found = dossier.find(id);
        if (found.isEmpty()) {
            missing.putIfAbsent(id.text(), id);
        }
        return found;
    }

    /** {@return the time in words, said of what is past or to come, with its date where that is known} */
    String time(Entry owner, TimeExpression time, Tense tense) {
        return terms.time(dated(owner, time, tense));
    }

    /** {@return the time of an entry, said of what is past or to come, with its date where that is known} */
    TimeExpression dated(Entry owner, TimeExpression time, Tense tense) {
        return dated(owner, time, tense, Aspect.PUNCTUAL);
    }

    /** {@return the period of an entry or of a value in it, with its dates where they are known} */
    TimeExpression period(Entry owner, TimeExpression period) {
        return dated(owner, period, Tense.EITHER, Aspect.DURATIVE);
    }

    private TimeExpression dated(Entry owner, TimeExpression time, Tense tense, Aspect aspect) {
        time.anchor()
                .filter(anchor -> time.edtf().isEmpty() && anchor instanceof Anchor.OfEntry)
                .ifPresent(anchor -> find(((Anchor.OfEntry) anchor).id()));
        return dossier.resolve(time, owner, tense, aspect);
    }

    /** {@return when an event is, with its date where that is known} */
    TimeExpression dated(DiplomaticEvent event, TimeExpression when) {
        return dated(event, when, event.modality().tense());
    }

    String actor(ActorId id) {
        return entry(id);
    }

    /** {@return the actor as it stands in a sentence: "the United Kingdom", "many of around 20 countries"} */
    String actor(Actor actor) {
        if (actor instanceof Collective collective) {
            return collective
                    .share()
                    .map(share -> some(collective, share))
                    .orElseGet(() -> counted(collective) + mainly(collective));
        } else if (!words.areEnglish()) {
            return actor.displayName();
        } else if (actor instanceof Organization && actor.names().isEmpty()) {
            return (startsWithVowel(actor.displayName()) ? "an " : "a ") + actor.displayName();
        }
        String name = actor.displayName();
        if (hasArticle(name)) {
            return ARTICLE + name.substring(ARTICLE.length());
        }
        return takesArticle(actor) ? ARTICLE + name : name;
    }

    private static boolean startsWithVowel(String name) {
        return "aeiouAEIOU".indexOf(name.charAt(0)) >= 0;
    }

    String actors(List<ActorId> ids) {
        return terms.list(ids.stream().map(this::actor).toList());
    }

    /** "Many of around 20 countries"; "most Ukrainians" where nothing else says whose part they are. */
    private String some(Collective part, Share share) {
        return part.subsetOf()
                .map(whole -> groups.someOf(share, whole(whole)))
                .orElseGet(() -> groups.some(share, part.displayName()));
    }

    private String whole(ActorId id) {
        return dossier.find(id)
                .map(actor -> actor instanceof Collective whole ? counted(whole) : actor(actor))
                .orElseGet(() -> entry(id));
    }

    /** {@return the group with its number, "around 20 countries in the talks", "a quarter of Ukrainians", or its name} */
    private String counted(Collective collective) {
        String name = collective.displayName();
        return collective.count().map(count -> groups.counted(count, name)).orElse(name);
    }

    /** {@return what most of them are: ", mainly European and Commonwealth"} */
    private String mainly(Collective whole) {
        return partsOf(whole.id()).stream()
                .filter(part -> part.share().equals(Optional.of(Share.MOST)))
                .flatMap(part -> part.description().stream())
                .findFirst()
                .map(most -> ", " + words.say("group.mainly", withoutUnit(most, whole.count())))
                .orElse("");
    }

    /** {@return the groups that are some of a whole} */
    List<Collective> partsOf(ActorId whole) {
        return parts.getOrDefault(whole, List.of());
    }

    private String withoutUnit(String description, Optional<Quantity> count) {
        String unit = count.map(Quantity::unit).map(terms::plural).orElse("");
        return description.endsWith(" " + unit)
                ? description.substring(0, description.length() - unit.length() - 1)
                : description;
    }

    private static boolean takesArticle(Actor actor) {
        String name = actor.displayName();
        List<String> parts = List.of(name.split(" ", -1));
        if (actor.names().isEmpty()
                || parts.get(0).endsWith("’s")
                || parts.get(0).endsWith("'s")) {
            return false;
        } else if (actor instanceof State) {
            return parts.stream().anyMatch(STATES_WITH_ARTICLE::contains);
        }
        return actor instanceof Organization body
                && (NAMES_WITH_ARTICLE.contains(name)
                        || (parts.size() > 1
                                && (parts.stream().anyMatch(BODIES_WITH_ARTICLE_BY_NAME::contains)
                                        || body.kind()
                                                .filter(BODIES_WITH_ARTICLE::contains)
                                                .isPresent())));
    }

    /** "The Netherlands" is called "the Netherlands" inside a sentence. */
    private static boolean hasArticle(String name) {
        return name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length());
    }

    /** {@return the office and its body: "Prime Minister of the United Kingdom"} */
    String office(OfficeId id) {
        return entry(id);
    }

    /** The body is not said again where the name of the office says it: "President of the European Commission". */
    private String office(Office office) {
        String name = office.displayName();
        return office.body()
                .filter(body ->
                        dossier.find(body).filter(actor -> names(name, actor)).isEmpty())
                .map(body -> words.say("name.office", name, actor(body)))
                .orElse(name);
    }

    private static boolean names(String text, Actor actor) {
        return Stream.concat(
                        Stream.of(actor.displayName()), actor.names().stream().map(Name::text))
                .anyMatch(name -> (" " + text + " ").contains(" " + name + " "));
    }

    /**
     * {@return who alone claims a value, or how the source hedges it, in brackets; nothing where it is told as a fact, or the
     * same is said of the entry that owns it}
     */
    String doubt(Evidenced value, Entry owner) {
        Attribution claims = new Attribution(dossier, this);
        Stream<Evidenced> said = owner instanceof Pledge pledge
                ? Stream.concat(Stream.of(owner), pledge.steps().stream())
                : Stream.of(owner);
        List<Optional<String>> known =
                said.map(Evidenced::evidence).map(claims::about).toList();
        Optional<String> claim = claims.about(value.evidence());
        return known.contains(claim) ? "" : claim.map(Terms::brackets).orElse("");
    }

    /** {@return who takes part, in which number, and for whom} */
    String participation(Participation part, Entry owner) {
        String count =
                part.count().map(heads -> " (" + terms.quantity(heads) + ")").orElse("");
        String behalf = part.onBehalfOf()
                .map(this::actor)
                .map(actor -> Terms.brackets(words.say("actor.for", actor)))
                .orElse("");
        String percentage = part.percentage()
                .map(share -> " (" + terms.percentage(share) + ")")
                .orElse("");
        return actor(part.actor()) + count + percentage + behalf + doubt(part, owner);
    }

    /** {@return who takes part and as what: "Bought by the United Kingdom; supplied by a firm"} */
    String cast(List<Participation> parts, Entry owner) {
        Map<String, List<String>> byRole = parts.stream()
                .collect(groupingBy(
                        part -> part.role().code(),
                        LinkedHashMap::new,
                        mapping(part -> participation(part, owner), toList())));
        return byRole.entrySet().stream()
                .map(each -> terms.role(Role.of(each.getKey()), terms.list(each.getValue())))
                .collect(collectingAndThen(joining("; "), Sentences::capital));
    }

    /** {@return what an entry is called: a name, a title, or what is said} */
    String entry(EntryId id) {
        return find(id).map(this::entry).orElseGet(() -> words.leftOut(id));
    }

    private String entry(Entry entry) {
        if (entry instanceof Actor actor) {
            return actor(actor);
        } else if (entry instanceof Office office) {
            return office(office);
        } else if (entry instanceof Statement statement) {
            return statement
                    .title()
                    .or(statement::gist)
                    .map(said -> words.say("name.statement", said))
                    .orElseGet(() -> statement.id().text());
        } else if (entry instanceof DiplomaticEvent event
                && event.title().isEmpty()
                && !event.names().isEmpty()) {
            return event.names().get(0).text();
        }
        return entry.title().orElseGet(() -> entry.id().text());
    }

    String topic(Topic topic) {
        return topic.text().orElseGet(() -> topic.entry().map(this::entry).orElse(""));
    }

    /** {@return the condition in words: "if there is a deal", "unless “A deal” comes true"} */
    String condition(Condition condition) {
        String what = condition
                .text()
                .orElseGet(() -> words.say(
                        "condition.comes-true",
                        terms.quoted(condition.entry().map(this::entry).orElse(""))));
        return terms.condition(condition.kind(), what);
    }

    /** {@return ", if there is a deal", and whether it has come about where that is known} */
    String conditions(List<Condition> conditions) {
        return conditions.stream()
                .map(each -> ", " + condition(each) + terms.outcome(each.kind(), each.satisfied()) + terms.doubt(each))
                .collect(joining());
    }

    String topics(List<Topic> topics) {
        return terms.list(topics.stream().map(this::topic).toList());
    }

    /** {@return "Purpose: to bring them together"; nothing where there is none} */
    String purpose(List<Topic> purpose) {
        return purpose.isEmpty() ? "" : words.say("briefing.purpose", topics(purpose));
    }

    static String place(Place place) {
        return place.name();
    }

    /** {@return "Place: Oslo", "Places: Oslo and Kyiv"; nothing where there is none} */
    String places(List<Place> places) {
        String names = terms.list(places.stream().map(ActorNames::place).toList());
        return places.isEmpty() ? "" : words.count("briefing.places", places.size(), names);
    }
}
