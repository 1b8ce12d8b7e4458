package org.communique.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.NeedId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.internal.Checks;
import org.communique.internal.CompositeKey;
import org.communique.internal.DisplayText;
import org.communique.internal.MixedKeyMap;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.shape.Visit;
import org.communique.statement.Stance;
import org.communique.statement.Statement;

/**
 * Who said what, what was promised by whom, and what rests on which words, looked up. {@link Dossier#lookup()} makes it
 * once, in time in proportion to the dossier; an answer takes time in proportion to itself.
 *
 * <p>Entries that {@linkplain Dossier#sameAs tell the same} are one here: what is asked of one is answered of all. Sources
 * are not, for offsets are of one text. Answers are in document order, and empty where nothing refers to an id. Immutable and
 * thread-safe.
 */
public final class DossierLookup {

    private final Dossier dossier;
    private final Map<EntryId, List<Statement>> saidBy;
    private final Map<EntryId, List<Statement>> heldBy;
    private final Map<EntryId, List<Statement>> about;
    private final Map<EntryId, List<Pledge>> pledges;
    private final Map<CompositeKey, List<Pledge>> pledgesByRole;
    private final Map<EntryId, List<Need>> needs;
    private final Map<EntryId, List<Pledge>> answers;
    private final Map<EntryId, List<DiplomaticEvent>> events;
    private final Map<EntryId, List<Integer>> occasions;
    private final Map<EntryId, List<Link>> parts;
    private final CitationIndex citations;

    DossierLookup(Dossier dossier) {
        this.dossier = dossier;
        this.saidBy = statements(statement -> statement.speakers().stream());
        this.heldBy = statements(DossierLookup::holders);
        this.about = statements(DossierLookup::subjects);
        this.pledges = GroupedLists.by(
                new MixedKeyMap<>(),
                dossier.pledges(),
                pledge -> heads(pledge.parties().stream().map(Participation::actor)));
        this.pledgesByRole = GroupedLists.by(new HashMap<>(), dossier.pledges(), this::roles);
        this.needs = GroupedLists.by(new MixedKeyMap<>(), dossier.needs(), need -> heads(Stream.of(need.holder())));
        Map<EntryId, List<Link>> answering = GroupedLists.by(
                new MixedKeyMap<>(),
                dossier.links().stream().filter(DossierLookup::answers).toList(),
                link -> heads(Stream.of(link.subject())));
        this.answers = GroupedLists.by(
                new MixedKeyMap<>(),
                dossier.pledges(),
                pledge -> heads(answering.getOrDefault(head(pledge.id()), List.of()).stream()
                        .map(Link::object)));
        this.events = GroupedLists.by(
                new MixedKeyMap<>(),
                dossier.events(),
                event -> heads(event.participations().stream().map(Participation::actor)));
        List<Integer> numbers =
                IntStream.range(0, dossier.statements().size()).boxed().toList();
        this.occasions = GroupedLists.by(
                new MixedKeyMap<>(), numbers, number -> heads(dossier.statements().get(number).occasion().stream()));
        this.parts = GroupedLists.by(
                new MixedKeyMap<>(),
                dossier.links().stream().filter(DossierLookup::isPart).toList(),
                link -> heads(Stream.of(link.object())));
        this.citations = new CitationIndex(dossier);
    }

    private Map<EntryId, List<Statement>> statements(Function<Statement, Stream<? extends EntryId>> keys) {
        return GroupedLists.by(new MixedKeyMap<>(), dossier.statements(), statement -> heads(keys.apply(statement)));
    }

    /** The first entry of those that tell the same, each once. */
    private Stream<EntryId> heads(Stream<? extends EntryId> ids) {
        Set<EntryId> heads = Collections.newSetFromMap(new MixedKeyMap<>());
        ids.forEach(id -> heads.add(head(id)));
        return heads.stream();
    }

    private EntryId head(EntryId id) {
        return dossier.sameAs(id).stream().findFirst().map(Entry::id).orElse(id);
    }

    private static Stream<ActorId> holders(Statement statement) {
        return statement.holder().map(Stream::of).orElseGet(() -> statement.speakers().stream());
    }

    private static Stream<EntryId> subjects(Statement statement) {
        return Stream.concat(
                        statement.about().stream(), statement.stances().stream().map(Stance::target))
                .map(Topic::entry)
                .flatMap(Optional::stream);
    }

    private Stream<CompositeKey> roles(Pledge pledge) {
        Set<CompositeKey> roles = new HashSet<>();
        pledge.parties().forEach(party -> roles.add(role(party.actor(), party.role())));
        return roles.stream();
    }

    private CompositeKey role(ActorId actor, Role role) {
        return CompositeKey.of(head(actor).text(), role.code());
    }

    private static boolean answers(Link link) {
        return link.relation().equals(Relation.ANSWERS) && link.holds();
    }

    private static boolean isPart(Link link) {
        return link.relation().equals(Relation.PART_OF) && link.holds();
    }

    /** {@return the statements of which an actor is a speaker} */
    public List<Statement> saidBy(ActorId actor) {
        return of(saidBy, actor);
    }

    /** {@return the statements whose view is an actor's: the holder's, and where there is none the speakers'} */
    public List<Statement> heldBy(ActorId actor) {
        return of(heldBy, actor);
    }

    /** {@return the pledges to which an actor is a party, as whatever} */
    public List<Pledge> pledgesOf(ActorId actor) {
        return of(pledges, actor);
    }

    /** {@return the pledges to which an actor is a party in a role} */
    public List<Pledge> pledgesOf(ActorId actor, Role role) {
        Objects.requireNonNull(role, "role");
        return pledgesByRole.getOrDefault(role(actor, role), List.of());
    }

    /** {@return what an actor needs} */
    public List<Need> needsOf(ActorId actor) {
        return of(needs, actor);
    }

    /** {@return the pledges that answer a need, by links for which a source or the editor stands} */
    public List<Pledge> answering(NeedId need) {
        return of(answers, need);
    }

    /** {@return the events in which an actor takes part, as whatever} */
    public List<DiplomaticEvent> eventsOf(ActorId actor) {
        return of(events, actor);
    }

    /** {@return the statements about an entry, and those that take a side on it} */
    public List<Statement> about(EntryId entry) {
        return of(about, entry);
    }

    private <V> List<V> of(Map<EntryId, List<V>> lists, EntryId id) {
        return lists.getOrDefault(head(Objects.requireNonNull(id, "id")), List.of());
    }

    /** {@return the statements that are made at an event, or at one that is a part of it, or of such a part, and so on} */
    public List<Statement> at(EventId event) {
        Set<Integer> found = new TreeSet<>();
        Set<EntryId> seen = Collections.newSetFromMap(new MixedKeyMap<>());
        Deque<EntryId> next = new ArrayDeque<>();
        next.add(head(event));
        while (!next.isEmpty()) {
            EntryId each = next.remove();
            if (seen.add(each)) {
                found.addAll(occasions.getOrDefault(each, List.of()));
                parts.getOrDefault(each, List.of()).forEach(link -> next.add(head(link.subject())));
            }
        }
        return found.stream().map(dossier.statements()::get).toList();
    }

    /** {@return the entries that cite a source, themselves or by a value that they own} */
    public List<Entry> citing(SourceId source) {
        return citations.citing(source);
    }

    /**
     * {@return the values that rest on words of a source between two offsets: of each of them at least one code point is
     * cited by offsets}
     *
     * @param start the offset of the first code point, from 0
     * @param end the offset behind the last code point
     * @throws IllegalArgumentException if the start is negative or the end not behind it
     */
    public List<Visit<?>> supportedBy(SourceId source, int start, int end) {
        Checks.that(start >= 0 && end > start, "end", "expected one behind a start of 0 or more");
        return citations.supportedBy(source, start, end);
    }

    /**
     * {@return what supports an attribute of one entry, and not of those that tell the same}
     *
     * @param attribute its name, such as {@code when}; for {@code own} also one of a value that the entry owns, such as the
     *     {@code value} of goods
     * @throws IllegalArgumentException if the entry is there, and neither it nor what it can own has such an attribute
     */
    public AttributeEvidence evidence(EntryId entry, String attribute) {
        dossier.find(entry)
                .ifPresent(known -> Checks.that(
                        citations.cites(entry, attribute) || AttributeNames.has(known, attribute),
                        "attribute",
                        "there is none that is called " + DisplayText.quoted(attribute)));
        return citations.evidence(entry, attribute);
    }

    /**
     * {@return a statement, the one that it passes on, the one that that one passes on, and so on, as far as they are
     * entries; none comes twice}
     */
    public List<Statement> chain(StatementId statement) {
        List<Statement> chain = new ArrayList<>();
        Set<StatementId> seen = new HashSet<>();
        Optional<Statement> next = dossier.find(statement);
        while (next.isPresent() && seen.add(next.get().id())) {
            chain.add(next.get());
            next = reported(next.get()).flatMap(dossier::find);
        }
        return List.copyOf(chain);
    }

    /** What a statement passes on, or one that tells the same. */
    private Optional<StatementId> reported(Statement statement) {
        return Stream.concat(Stream.of(statement), dossier.sameAs(statement.id()).stream())
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .flatMap(each -> each.reports().stream())
                .findFirst();
    }

    /** {@return which dossier it is of, for a log} */
    @Override
    public String toString() {
        return "lookup of " + dossier.summary();
    }
}
