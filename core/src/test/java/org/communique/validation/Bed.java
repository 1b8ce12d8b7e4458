package org.communique.validation;

import static org.communique.validation.Small.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.communique.source.TextDigest;
import org.communique.statement.Quotation;
import org.communique.statement.Statement;

/** A dossier to which entries are added: each has an id, words and a licence of its own, and nothing wrong with it. */
final class Bed {

    static final SourceId SOURCE = SourceId.of("bed");
    static final int LENGTH = 1_000_000;

    private static final Marking LICENCE =
            Marking.builder().kind(MarkingKind.LICENCE).value("CC0-1.0").build();

    private final Dossier dossier;
    private final List<Entry> added = new ArrayList<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<SourceId, String> texts = new HashMap<>();
    private int number;

    Bed(Dossier dossier) {
        this.dossier = dossier;
        dossier.entries().forEach(this::count);
        add(licensed(Source.builder())
                .id(SOURCE)
                .published(time("2025-03-06"))
                .length(LENGTH)
                .build());
    }

    /** {@return the dossier with all that was added} */
    Dossier planted() {
        return dossier.plus(added);
    }

    /** {@return where the entry stands in the document} */
    String add(Entry entry) {
        added.add(entry);
        return "/" + entry.id().kind() + "s/" + count(entry);
    }

    /** {@return the texts of the sources that {@link #quoted} made} */
    Map<SourceId, String> texts() {
        return texts;
    }

    /** {@return a statement that quotes words from a span of a source of its own, which has this text} */
    Statement quoted(String text, String words, int start, int end) {
        Source source = told(text, text);
        add(source);
        return statement()
                .addQuotations(Quotation.of(words).toBuilder()
                        .addEvidence(Citation.of(source.id(), start, end))
                        .build())
                .build();
    }

    /** {@return a pledge of an amount whose evidence is a span of a source of its own, which has this text} */
    Pledge funded(String text, MoneyAmount amount, int start, int end) {
        Source source = told(text, text);
        add(source);
        return pledge().addContributions(Funding.of(amount).toBuilder()
                        .addEvidence(Citation.of(source.id(), start, end))
                        .build())
                .build();
    }

    /** {@return a source whose digest is of one text and which has another} */
    Source told(String before, String after) {
        SourceId source = SourceId.of(fresh());
        texts.put(source, after);
        return licensed(Source.builder())
                .id(source)
                .published(time("2025-03-06"))
                .textDigest(TextDigest.sha256(before))
                .build();
    }

    /** {@return an id's local part, a word, that is nowhere else} */
    String fresh() {
        return "bed-" + ++number;
    }

    /** {@return words that are evidence of nothing else} */
    Citation cited() {
        int start = 10 * ++number;
        return Citation.of(SOURCE, start, start + 9);
    }

    <B extends Entry.Builder<B>> B licensed(B builder) {
        return builder.addMarkings(LICENCE);
    }

    private <B extends Entry.Builder<B>> B claim(B builder) {
        return licensed(builder).addEvidence(cited());
    }

    Person.Builder person() {
        return licensed(Small.person(ActorId.of(fresh())).toBuilder());
    }

    Organization.Builder body() {
        return licensed(Small.body(fresh()).toBuilder());
    }

    /** {@return an actor, of the dossier if it has one} */
    ActorId actor() {
        if (dossier.actors().isEmpty()) {
            Person person = person().build();
            add(person);
            return person.id();
        }
        return dossier.actors().get(number % dossier.actors().size()).id();
    }

    /** {@return an office that nobody holds} */
    OfficeId office() {
        Office office =
                licensed(Small.office().toBuilder()).id(OfficeId.of(fresh())).build();
        add(office);
        return office.id();
    }

    Statement.Builder statement() {
        return claim(Small.statement()).id(StatementId.of(fresh()));
    }

    DiplomaticEvent.Builder event() {
        return claim(Small.event()).id(EventId.of(fresh()));
    }

    Pledge.Builder pledge() {
        Pledge pledge = Small.pledge().build();
        String id = fresh();
        return claim(pledge.toBuilder())
                .id(PledgeId.of(id))
                .addPurpose(Topic.of(id))
                .parties(List.of(
                        pledge.parties().get(0).toBuilder().actor(actor()).build()));
    }

    Link link(EntryId subject, Relation relation, EntryId object) {
        return claim(Link.builder())
                .id(LinkId.of(fresh()))
                .subject(subject)
                .relation(relation)
                .object(object)
                .build();
    }

    /** {@return a claim that nothing is evidence of} */
    DiplomaticEvent unfounded() {
        return licensed(Small.event()).id(EventId.of(fresh())).build();
    }

    /** {@return an entry without a licence} */
    DiplomaticEvent unlicensed() {
        return Small.event().id(EventId.of(fresh())).addEvidence(cited()).build();
    }

    private int count(Entry entry) {
        return sizes.merge(entry.id().kind(), 1, Integer::sum) - 1;
    }
}
