package org.communique.examples.briefing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.actor.Membership;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.Tenure;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierLookup;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.examples.page.Card;
import org.communique.examples.page.Card.Group;
import org.communique.examples.page.Piece;
import org.communique.examples.page.Quote;
import org.communique.examples.page.Ref;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.pledge.Stage;
import org.communique.statement.Quotation;
import org.communique.statement.Statement;

/** Entries as the page tells them, each with links to those that it has to do with. */
final class PageCards {

    private static final List<String> KINDS = List.of("pledge", "statement", "event", "actor");

    private static final String SAME = "same";

    private static final Set<Role> PROMISING = Set.of(Role.PLEDGOR, Role.DONOR);

    private static final Set<Role> ATTENDING = Set.of(
            Role.HOST,
            Role.ORGANIZER,
            Role.CO_ORGANIZER,
            Role.CHAIR,
            Role.MEDIATOR,
            Role.PARTICIPANT,
            Role.REMOTE_PARTICIPANT,
            Role.OBSERVER,
            Role.GUEST,
            Role.SPEAKER,
            Role.SIGNATORY);

    private static final Set<Modality> HELD = Set.of(Modality.OCCURRED, Modality.ONGOING);

    private final Dossier dossier;
    private final DossierLookup lookup;
    private final ActorNames naming;
    private final Words words;
    private final PagePassages passages;
    private final PledgesSection pledges;
    private final NeedsSection needs;
    private final StatementsSection statements;
    private final EventsSection events;
    private final Attribution claims;
    private final SameEntries tellings;
    private final ActorsSection actors;

    PageCards(Dossier dossier, ActorNames naming, PagePassages passages) {
        this.dossier = dossier;
        this.lookup = dossier.lookup();
        this.naming = naming;
        this.words = naming.words();
        this.passages = passages;
        this.pledges = new PledgesSection(dossier, naming);
        this.needs = new NeedsSection(dossier, naming);
        this.statements = StatementsSection.ofSpeakers(dossier, naming);
        this.events = EventsSection.of(dossier, naming);
        this.claims = new Attribution(dossier, naming);
        this.tellings = new SameEntries(dossier, claims);
        this.actors = new ActorsSection(dossier, naming);
    }

    /** {@return the kind by which an entry is coloured} */
    static String kind(EntryId entry) {
        if (entry.kind().equals("need")) {
            return "pledge";
        }
        return KINDS.contains(entry.kind()) ? entry.kind() : "other";
    }

    Card pledge(Pledge pledge) {
        return card(
                pledge,
                withoutName(pledges.phrases("", pledge)),
                List.of(),
                group("with", pledge.parties().stream().map(Participation::actor)),
                group("stated-in", pledge.statedIn().stream()),
                group("links", linked(pledge)));
    }

    Card need(Need need) {
        return card(
                need,
                withoutName(needs.phrases("", need)),
                List.of(),
                group("by", Stream.of(need.holder())),
                group("answered", lookup.answering(need.id()).stream().map(Pledge::id)));
    }

    Card event(DiplomaticEvent event) {
        return card(
                event,
                events.withoutName(event),
                List.of(),
                group("with", event.participations().stream().map(Participation::actor)),
                group("said-there", lookup.at(event.id()).stream().map(Statement::id)),
                group("links", linked(event)));
    }

    Card statement(Statement statement) {
        return card(
                statement,
                statements.withoutQuotations(statement),
                quotes(statement),
                group("by", statement.speakers().stream()),
                group("for", statement.holder().stream()),
                group("about", statement.about().stream().map(Topic::entry).flatMap(Optional::stream)),
                group("occasion", statement.occasion().stream()),
                group("links", linked(statement)));
    }

    Card actor(Actor actor) {
        return card(
                actor,
                List.of(Phrase.plain(Sentences.capital(actors.described(actor)) + ".")),
                List.of(),
                group("member-of", dossier.membershipsOf(actor.id()).stream().map(Membership::body)),
                group("said", said(actor).filter(this::isTold).map(Statement::id)),
                group(
                        "held",
                        Stream.concat(
                                        lookup.heldBy(actor.id()).stream(),
                                        said(actor).filter(each -> !isTold(each)))
                                .map(Statement::id)),
                group("promised", pledges(actor, true)),
                group("in-pledges", pledges(actor, false)),
                group("attended", events(actor, true)),
                group("in-events", events(actor, false)));
    }

    private Stream<Statement> said(Actor actor) {
        return lookup.saidBy(actor.id()).stream();
    }

    /** Whether the source tells it as a fact, and the editor has not set it aside. */
    private boolean isTold(Entry entry) {
        return entry.rank() != Rank.DEPRECATED && claims.about(entry.evidence()).isEmpty();
    }

    /** Whoever is to get something, or stands between, is in a pledge and promises nothing. */
    private Stream<PledgeId> pledges(Actor actor, boolean promising) {
        return lookup.pledgesOf(actor.id()).stream()
                .filter(pledge -> promising == (isPromise(pledge) && plays(actor, pledge.parties(), PROMISING)))
                .map(Pledge::id);
    }

    /** Whether it has come as far as a promise, stands, and the source tells so as a fact. */
    private boolean isPromise(Pledge pledge) {
        boolean told = pledge.steps().stream()
                .filter(step -> isAsFarAsPromised(step.stage()))
                .map(step -> step.evidence().isEmpty() ? pledge.evidence() : step.evidence())
                .anyMatch(evidence -> claims.about(evidence).isEmpty());
        return told
                && isTold(pledge)
                && PledgesSection.stage(pledge)
                        .filter(PageCards::isAsFarAsPromised)
                        .isPresent();
    }

    private static boolean isAsFarAsPromised(Stage stage) {
        return stage.rank().orElse(0) >= Stage.PLEDGED.rank().orElseThrow();
    }

    private Stream<EventId> events(Actor actor, boolean attending) {
        return lookup.eventsOf(actor.id()).stream()
                .filter(event -> attending == (isFact(event) && plays(actor, event.participations(), ATTENDING)))
                .map(DiplomaticEvent::id);
    }

    private boolean isFact(DiplomaticEvent event) {
        return HELD.contains(event.modality()) && isTold(event);
    }

    private boolean plays(Actor actor, List<Participation> parts, Set<Role> roles) {
        return parts.stream()
                .anyMatch(part -> part.actor().equals(actor.id())
                        && roles.contains(part.role())
                        && claims.about(part.evidence()).isEmpty());
    }

    /** {@return any other entry} */
    Card other(Entry entry) {
        if (entry instanceof Link link) {
            return card(
                    link,
                    List.of(Phrase.plain(
                            naming.entry(link.subject()) + " " + naming.terms().relation(link.relation()) + " "
                                    + naming.entry(link.object()) + mark(link) + ".")),
                    List.of(),
                    group("links", Stream.of(link.subject(), link.object())));
        } else if (entry instanceof Tenure tenure) {
            return card(tenure, List.of(), List.of(), group("by", Stream.of(tenure.person(), tenure.office())));
        } else if (entry instanceof Membership membership) {
            return card(
                    membership, List.of(), List.of(), group("by", Stream.of(membership.member(), membership.body())));
        }
        return card(entry, List.of(), List.of());
    }

    private Card card(Entry entry, List<Phrase> line, List<Quote> quotes, Group... groups) {
        return new Card(
                entry.id().text(),
                kind(entry.id()),
                name(entry.id()),
                line.isEmpty() ? List.of() : List.of(pieces(line)),
                quotes,
                passages.of(entry.id()),
                Stream.concat(Stream.of(same(entry)), Stream.of(groups))
                        .filter(group -> !group.entries().isEmpty())
                        .toList());
    }

    /** {@return what an entry is called, with a capital; of a statement what is said, for its look tells what it is} */
    String name(EntryId entry) {
        Optional<String> said = dossier.find(entry)
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .flatMap(statement -> statement.title().or(statement::gist).or(() -> quoted(statement)));
        return Sentences.capital(said.orElseGet(() -> naming.entry(entry)));
    }

    private Optional<String> quoted(Statement statement) {
        return statement.quotations().stream().findFirst().map(naming.terms()::quotation);
    }

    Ref ref(EntryId entry) {
        return new Ref(
                entry.text(), name(entry) + dossier.find(entry).map(this::mark).orElse(""));
    }

    /** What limits an entry, where it is only named: " (denied)", ", set aside by the editor". */
    private String mark(Entry entry) {
        return naming.terms().rank(entry.rank())
                + claims.about(entry.evidence()).map(Terms::brackets).orElse("");
    }

    /** The name stands above already. */
    private static List<Phrase> withoutName(List<Phrase> phrases) {
        return phrases.subList(2, phrases.size());
    }

    private static List<Piece> pieces(List<Phrase> phrases) {
        List<Piece> pieces = new ArrayList<>();
        for (Phrase phrase : phrases) {
            String text = pieces.isEmpty() ? Sentences.capital(begin(phrase.text())) : phrase.text();
            if (!text.isEmpty()) {
                pieces.add(new Piece(phrase.look().name().toLowerCase(Locale.ROOT), text));
            }
        }
        return pieces;
    }

    /** Without what joins it to the name. */
    private static String begin(String text) {
        return (text.startsWith(":") ? text.substring(1) : text).stripLeading();
    }

    /** {@return the words that a statement quotes} */
    List<Quote> quotes(Statement statement) {
        List<Quotation> quotations = statement.quotations();
        return IntStream.range(0, quotations.size())
                .mapToObj(i -> new Quote(
                        naming.terms().quotation(quotations.get(i)),
                        form(quotations.get(i)),
                        passages.ofQuotation(statement.id(), i)))
                .toList();
    }

    private String form(Quotation quotation) {
        return Stream.concat(
                        Stream.of(
                                words.say("page.form." + quotation.form().name().toLowerCase(Locale.ROOT))),
                        quotation.originalLanguage().stream()
                                .map(language -> words.say("statement.translated", language)))
                .collect(joining(", "));
    }

    private Group same(Entry entry) {
        return group(
                SAME, dossier.sameAs(entry.id()).stream().map(Entry::id).filter(other -> !other.equals(entry.id())));
    }

    private Stream<EntryId> linked(Entry entry) {
        return dossier.linksOf(entry.id()).stream()
                .filter(link -> !tellings.tells(link))
                .map(link -> link.subject().equals(entry.id()) ? link.object() : link.subject());
    }

    /** Those that are there, each once, and what is told twice as one. */
    private Group group(String heading, Stream<? extends EntryId> entries) {
        return new Group(
                words.say("page.group." + heading),
                entries.flatMap(id -> dossier.find(id).stream())
                        .map(entry -> heading.equals(SAME) ? entry : tellings.first(entry))
                        .map(entry -> entry.id().text())
                        .distinct()
                        .map(id -> ref(EntryId.parse(id)))
                        .toList());
    }
}
