package org.communique.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Tenure;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.DiplomaticEvent;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.NeedId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.internal.Checks;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.MixedKeyMap;
import org.communique.internal.Refusals;
import org.communique.internal.Summaries;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.shape.Visit;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.communique.time.Anchor;
import org.communique.time.Aspect;
import org.communique.time.Edtf;
import org.communique.time.RelativeWording;
import org.communique.time.Tense;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/**
 * Everything that is known about one story: its sources, who acts in it, what was said, pledged and done.
 *
 * <p>Entries refer to each other by id. An id that names nothing, or two entries, is no error here; validation points it
 * out, and a look-up finds the first.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.of(DossierId.of("harbours")).plus(norland, holm, ferries, offer);
 * Dossier titled = dossier.toBuilder().title("The harbours of Arnost").build();
 * Dossier without = titled.without(offer.id());
 * }</pre>
 */
@Value.Immutable
@CommuniqueStyle
public sealed interface Dossier extends Extensible permits ImmutableDossier {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a dossier without entries} */
    static Dossier of(DossierId id) {
        return builder().id(id).build();
    }

    /** {@return what the dossier is called by those who keep it} */
    DossierId id();

    /** {@return a heading, in the editor's words} */
    Optional<String> title();

    /** {@return what the claims rest on, in document order} */
    List<Source> sources();

    /** {@return who acts, in document order} */
    List<Actor> actors();

    /** {@return the offices that people hold, in document order} */
    List<Office> offices();

    /** {@return who holds which office and when, in document order} */
    List<Tenure> tenures();

    /** {@return who belongs to which body and when, in document order} */
    List<Membership> memberships();

    /** {@return who said what, in document order} */
    List<Statement> statements();

    /** {@return who promised what, in document order} */
    List<Pledge> pledges();

    /** {@return who needs what, in document order} */
    List<Need> needs();

    /** {@return what happened, is planned or supposed, in document order} */
    List<DiplomaticEvent> events();

    /** {@return how entries stand to each other, in document order} */
    List<Link> links();

    /** {@return the entries of kinds that this release does not know, in document order} */
    List<UnrecognizedEntry> unrecognized();

    /** {@return every entry, kind by kind in the order of the methods above} */
    default Stream<Entry> entries() {
        return Stream.<Collection<? extends Entry>>of(
                        sources(),
                        actors(),
                        offices(),
                        tenures(),
                        memberships(),
                        statements(),
                        pledges(),
                        needs(),
                        events(),
                        links(),
                        unrecognized())
                .flatMap(Collection::stream);
    }

    /** {@return the first entry with each id, in document order; made on the first call and kept} */
    @Value.Lazy
    default Map<EntryId, Entry> entriesById() {
        Map<EntryId, Entry> byId = new MixedKeyMap<>();
        entries().forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        return Collections.unmodifiableMap(byId);
    }

    /** {@return the entry with this id, of whatever kind} */
    default Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(entriesById().get(id));
    }

    /** {@return the source with this id} */
    default Optional<Source> find(SourceId id) {
        return find(id, Source.class);
    }

    /** {@return the actor with this id} */
    default Optional<Actor> find(ActorId id) {
        return find(id, Actor.class);
    }

    /** {@return the office with this id} */
    default Optional<Office> find(OfficeId id) {
        return find(id, Office.class);
    }

    /** {@return the tenure with this id} */
    default Optional<Tenure> find(TenureId id) {
        return find(id, Tenure.class);
    }

    /** {@return the membership with this id} */
    default Optional<Membership> find(MembershipId id) {
        return find(id, Membership.class);
    }

    /** {@return the statement with this id} */
    default Optional<Statement> find(StatementId id) {
        return find(id, Statement.class);
    }

    /** {@return the pledge with this id} */
    default Optional<Pledge> find(PledgeId id) {
        return find(id, Pledge.class);
    }

    /** {@return the need with this id} */
    default Optional<Need> find(NeedId id) {
        return find(id, Need.class);
    }

    /** {@return the event with this id} */
    default Optional<DiplomaticEvent> find(EventId id) {
        return find(id, DiplomaticEvent.class);
    }

    /** {@return the link with this id} */
    default Optional<Link> find(LinkId id) {
        return find(id, Link.class);
    }

    private <T extends Entry> Optional<T> find(EntryId id, Class<T> kind) {
        Entry found = entriesById().get(id);
        return kind.isInstance(found) ? Optional.of(kind.cast(found)) : Optional.empty();
    }

    /** {@return the offices that a person holds or held, in document order} */
    default List<Tenure> tenuresOf(ActorId person) {
        return tenuresByPerson().getOrDefault(person, List.of());
    }

    /** {@return what {@link #tenuresOf} gives of each who has a tenure; made on the first call and kept} */
    @Value.Lazy
    default Map<ActorId, List<Tenure>> tenuresByPerson() {
        return GroupedLists.by(new LinkedHashMap<>(), tenures(), tenure -> Stream.of(tenure.person()));
    }

    /** {@return the bodies that an actor belongs or belonged to, in document order} */
    default List<Membership> membershipsOf(ActorId member) {
        return membershipsByMember().getOrDefault(member, List.of());
    }

    /** {@return what {@link #membershipsOf} gives of each who has a membership; made on the first call and kept} */
    @Value.Lazy
    default Map<ActorId, List<Membership>> membershipsByMember() {
        return GroupedLists.by(new LinkedHashMap<>(), memberships(), membership -> Stream.of(membership.member()));
    }

    /** {@return the links that start from an entry or lead to it, in document order} */
    default List<Link> linksOf(EntryId entry) {
        return linksByEntry().getOrDefault(entry, List.of());
    }

    /** {@return what {@link #linksOf} gives of each that has a link; made on the first call and kept} */
    @Value.Lazy
    default Map<EntryId, List<Link>> linksByEntry() {
        return GroupedLists.by(
                new MixedKeyMap<>(),
                links(),
                link -> link.subject().equals(link.object())
                        ? Stream.of(link.subject())
                        : Stream.of(link.subject(), link.object()));
    }

    /**
     * {@return the entries that tell the same as this one, itself among them, in document order; none where there is no
     * such entry}
     *
     * <p>They are joined by same-as links that {@linkplain Link#holds() hold}, directly or by way of others.
     */
    default List<Entry> sameAs(EntryId entry) {
        return sameEntries().getOrDefault(entry, find(entry).stream().toList());
    }

    /** {@return what {@link #sameAs} gives of each entry that is joined with another; made on the first call and kept} */
    @Value.Lazy
    default Map<EntryId, List<Entry>> sameEntries() {
        return SameAsClasses.of(this);
    }

    /**
     * {@return when a source was published or an event took place, as precisely and as certainly as is known}
     *
     * <p>Where only words say when, it is what they mean by the date of the source or event that they count from, which
     * may be known in the same way, and so on. With it a relative wording is resolved: {@link
     * #resolve(Visit)}.
     */
    default Optional<Edtf> dateOf(EntryId id) {
        return Optional.ofNullable(entryDates().get(id));
    }

    /**
     * {@return when a step of a pledge came about, as precisely and as certainly as is known: its own date or that of the
     * event that it is too}
     */
    default Optional<Edtf> dateOf(PledgeStep step, Pledge pledge) {
        Optional<Edtf> own = step.when().isPresent()
                ? resolve(step.when().get(), pledge, step.tense(), Aspect.PUNCTUAL)
                        .edtf()
                : Optional.empty();
        return own.isEmpty() && step.event().isPresent() ? dateOf(step.event().get()) : own;
    }

    /** {@return what {@link #dateOf(EntryId)} gives of each source and event of which it is known; made on the first call and kept} */
    @Value.Lazy
    default Map<EntryId, Edtf> entryDates() {
        return EntryDates.of(this);
    }

    /** {@return who said what, and what rests on which words, looked up; made on the first call and kept} */
    @Value.Lazy
    default DossierLookup lookup() {
        return new DossierLookup(this);
    }

    /**
     * {@return a time with the date that its wording means by the date of its anchor, in the {@linkplain #tense tense} and
     * {@linkplain #aspect aspect} of the place where it stands; the time as it is where it has a date, its anchor has
     * none, or its wording is none of those that are resolved or not in English}
     *
     * <p>The wording and the anchor are kept, and the basis becomes {@code resolved}. What is in doubt about the date of
     * the anchor is in doubt about this one. {@link RelativeWording} says what is resolved, and why not.
     *
     * @param time the time, where it stands in this dossier
     */
    default TimeExpression resolve(Visit<TimeExpression> time) {
        Optional<Entry> owner = time.value().edtf().isPresent() ? Optional.empty() : time.entry();
        return owner.isPresent() ? resolve(time.value(), owner.get(), tense(time), aspect(time)) : time.value();
    }

    /**
     * {@return the time of an entry with the date that its wording means, as {@link #resolve(Visit)} has it}
     *
     * @param owner the entry that the time belongs to
     * @param tense where what is dated lies, seen from the anchor
     * @param aspect whether it happens in that time or fills it
     */
    default TimeExpression resolve(TimeExpression time, Entry owner, Tense tense, Aspect aspect) {
        return time.edtf().isPresent()
                ? time
                : new TimeResolver(this, this::dateOf).resolved(time, owner, tense, aspect);
    }

    /**
     * {@return where what a time dates lies, seen from its anchor: when an event is, as its modality says; what is said at
     * an event, as that lies; when a step or a change of an event came about, as that says; what is due is to come; a
     * period or lifetime may be either; all else is past}
     *
     * @param time the time, where it stands in this dossier
     */
    default Tense tense(Visit<TimeExpression> time) {
        Optional<Visit<?>> owner = time.owner();
        return owner.isPresent() ? Tenses.of(this, owner.get().value(), time.attribute()) : Tense.PAST;
    }

    /** {@return where it lies that a statement is made, seen from the day of its source, as {@link #tense(Visit)} has it} */
    default Tense tense(Statement statement) {
        return Tenses.of(this, statement, "said");
    }

    /**
     * {@return whether something lasts through a time, as through a period or lifetime, or happens in it, as all else}
     *
     * @param time the time, where it stands in a dossier
     */
    static Aspect aspect(Visit<TimeExpression> time) {
        return Tenses.aspect(time.attribute());
    }

    /**
     * {@return whether the wording of a time that an entry has is read as English: neither is the entry a source in
     * {@linkplain #entriesInOtherLanguages() another language}, nor the source that the time counts from; or, where it
     * counts from none, any source of the entry}
     */
    default boolean readsAsEnglish(TimeExpression time, EntryId owner) {
        EntryId told = time.anchor().orElse(null) instanceof Anchor.OfEntry of && of.id() instanceof SourceId
                ? of.id()
                : owner;
        Set<EntryId> others = entriesInOtherLanguages();
        return !others.contains(told) && !(owner instanceof SourceId && others.contains(owner));
    }

    /**
     * {@return the sources whose {@linkplain Source#language() language} is another than English, and the entries that
     * cite one of them anywhere: English tables do not tell what their wordings mean; made on the first call and
     * kept}
     */
    @Value.Lazy
    default Set<EntryId> entriesInOtherLanguages() {
        return OtherLanguages.in(this);
    }

    /**
     * {@return this dossier with a source that was published on {@code date}, and every time that counts from it,
     * directly or by way of an event, with the date that its wording means then}
     *
     * <p>The publication has the basis {@code editor} then, the times {@code resolved}, each as {@link #resolve(Visit)}
     * has it. Wordings are kept, and those that may mean more than one time or are not in English stay without a date.
     *
     * @throws IllegalArgumentException if there is no such source, or it was published on another day
     */
    default Dossier anchoredAt(SourceId source, LocalDate date) {
        return anchoredAt(source, Edtf.of(date));
    }

    /**
     * {@return this dossier with a source that was published at {@code date}, as {@link #anchoredAt(SourceId, LocalDate)}
     * has it; what is in doubt about that date is in doubt about what counts from it}
     *
     * @throws IllegalArgumentException if there is no such source, or it was published at another time or is dated with another
     *     certainty
     */
    default Dossier anchoredAt(SourceId source, Edtf date) {
        return AnchoredTimes.in(this, source, date);
    }

    /**
     * {@return this dossier with one more entry, behind the others of its kind; in Kotlin {@code dossier + pledge}}
     *
     * <p>It takes time in proportion to the entries of both: whoever adds many one by one takes a {@linkplain #toBuilder()
     * builder}, for which each costs the same, or adds them {@linkplain #plus(Iterable) at once}.
     */
    default Dossier plus(Entry entry) {
        return plus(List.of(entry));
    }

    /** {@return this dossier with more entries, each behind the others of its kind} */
    default Dossier plus(Entry... entries) {
        return plus(Arrays.asList(entries));
    }

    /** {@return this dossier with more entries, each behind the others of its kind} */
    default Dossier plus(Iterable<? extends Entry> entries) {
        return toBuilder().addEntries(entries).build();
    }

    /**
     * {@return this dossier with entries in the places of those that have the same ids}
     *
     * @throws IllegalArgumentException if an id names no entry of this dossier, or two of the new ones have the same
     */
    default Dossier replacing(Entry... entries) {
        return replacing(Arrays.asList(entries));
    }

    /**
     * {@return this dossier with entries in the places of those that have the same ids}
     *
     * @throws IllegalArgumentException if an id names no entry of this dossier, or two of the new ones have the same
     */
    default Dossier replacing(Iterable<? extends Entry> entries) {
        Map<EntryId, Entry> replacements = new MixedKeyMap<>();
        for (Entry entry : entries) {
            Checks.that(entriesById().containsKey(entry.id()), "entries", "there is no " + entry.id() + " to replace");
            Checks.that(
                    replacements.put(entry.id(), entry) == null, "entries", "there are two to replace " + entry.id());
        }
        return mapping(entry -> replacements.getOrDefault(entry.id(), entry));
    }

    /** {@return this dossier without the entries that have these ids} */
    default Dossier without(EntryId... ids) {
        return without(Arrays.asList(ids));
    }

    /** {@return this dossier without the entries that have these ids} */
    default Dossier without(Collection<? extends EntryId> ids) {
        Set<EntryId> unwanted = Collections.newSetFromMap(new MixedKeyMap<>());
        unwanted.addAll(ids);
        List<Entry> kept =
                entries().filter(entry -> !unwanted.contains(entry.id())).toList();
        return withoutEntries().toBuilder().addEntries(kept).build();
    }

    /**
     * {@return this dossier with other ids for entries, their own and wherever they are named, at any depth}
     *
     * <p>Ids that are not in it are passed over, and two may change places. Members that this release does not know are not
     * looked into.
     *
     * @param ids the new id of each that is to have one
     * @throws IllegalArgumentException if an id is to become one of another kind, or two entries would have the same
     */
    default Dossier renaming(Map<? extends EntryId, ? extends EntryId> ids) {
        return RenamedEntries.in(this, ids);
    }

    /**
     * {@return what may be shown to everybody on a day}
     *
     * <p>An entry is left out where a marking of it holds when the day begins in UTC: an embargo, a visibility other
     * than {@code TLP:CLEAR}, {@code TLP:WHITE} or {@code public}, or a marking of a kind that this release does not know. Links, tenures and memberships that name such an
     * entry are left out with it. Every other entry stays as it is, so that its references to those left out name
     * nothing in the view, and what it says of them and quotes stays in: an entry that must not be shown has to be
     * marked itself.
     */
    default Dossier publicView(LocalDate day) {
        return without(RestrictedEntries.from(this, day));
    }

    private Dossier mapping(UnaryOperator<Entry> change) {
        return withoutEntries().toBuilder()
                .addEntries(entries().map(change).toList())
                .build();
    }

    /** {@return this dossier's id, title and kept members, and no entries} */
    default Dossier withoutEntries() {
        return builder().id(id()).title(title()).extensions(extensions()).build();
    }

    /** {@return one line for a log: the id, and the title, cut after 80 characters} */
    default String summary() {
        return title().map(title -> Summaries.of(id(), title)).orElseGet(id()::text);
    }

    /** {@return a builder that starts from this dossier} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds dossiers; not thread-safe. */
    final class Builder extends ImmutableDossier.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /** Adds an entry behind the others of its kind. */
        public Builder addEntry(Entry entry) {
            if (entry instanceof Source source) {
                return addSources(source);
            } else if (entry instanceof Actor actor) {
                return addActors(actor);
            } else if (entry instanceof Office office) {
                return addOffices(office);
            } else if (entry instanceof Tenure tenure) {
                return addTenures(tenure);
            } else if (entry instanceof Membership membership) {
                return addMemberships(membership);
            } else if (entry instanceof Statement statement) {
                return addStatements(statement);
            } else if (entry instanceof Pledge pledge) {
                return addPledges(pledge);
            } else if (entry instanceof Need need) {
                return addNeeds(need);
            } else if (entry instanceof DiplomaticEvent event) {
                return addEvents(event);
            } else if (entry instanceof Link link) {
                return addLinks(link);
            } else if (entry instanceof UnrecognizedEntry unrecognized) {
                return addUnrecognized(unrecognized);
            }
            throw new IllegalArgumentException("entry: " + entry.id() + " is of a class that no dossier can hold");
        }

        /** Adds entries, each behind the others of its kind. */
        public Builder addEntries(Iterable<? extends Entry> entries) {
            entries.forEach(this::addEntry);
            return this;
        }

        /**
         * {@return a dossier with the attributes set so far}
         *
         * @throws IllegalStateException if the id is missing
         * @throws IllegalArgumentException if the title is blank
         */
        @Override
        public Dossier build() {
            Dossier built = super.build();
            Refusals.none().text("title", built.title()).end(Dossier.class);
            return built;
        }
    }
}
