package org.communique.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.JsonRecords;
import org.communique.exchange.record.JsonTree;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordFormat;
import org.communique.exchange.record.RecordIds;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.RecordLimits;
import org.communique.exchange.record.RecordStream;
import org.communique.exchange.record.Reference;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.ActorId;
import org.communique.id.LinkId;
import org.communique.id.SourceId;
import org.communique.source.Source;

/** Bodies with a name, in a JSON array: {@code {"toys":[{"id":"1","version":2,"name":"A","of":"2","shelf":"x"}]}}. */
final class ToyFormat implements RecordFormat {

    private static final String MEMBER = "toy:";

    static Importer importer() {
        return new Importer("toy", options -> List.of(new ToyFormat()));
    }

    @Override
    public boolean recognizes(String head) {
        return head.startsWith("{") && head.contains("\"toys\"");
    }

    @Override
    public RecordStream open(InputStream in, RecordLimits limits) throws IOException {
        return new JsonRecords(in, "toys", limits);
    }

    @Override
    public RecordKey key(Value record) {
        String id = record.get("id").text().orElseThrow(() -> new RefusedRecordException("/id", "expected an id"));
        return new RecordKey(id, record.get("version").text().map(Long::valueOf).orElse(0L));
    }

    @Override
    public void map(Value record, RecordKey key, EntryOutput out) {
        record.get("id").carried();
        out.shared(Source.builder()
                .id(SourceId.of("toy"))
                .title(record.get("shop").carried().orElse("Toys"))
                .build());
        out.own(Organization.builder()
                .id(id(key.key()))
                .addNames(Name.of(record.get("name").carried().orElse("")))
                .extensions(kept(record))
                .build());
        record.get("of").text().ifPresent(of -> out.refer(new Reference(key.key(), "of", of)));
        record.get("query").lost(Reason.OUT_OF_SCOPE);
        record.get("lie").carried();
    }

    private static Extensions kept(Value record) {
        String members = String.join(
                ",",
                List.of("of", "shelf", "version").stream()
                        .flatMap(name -> record.get(name).kept().stream().map(json -> '"' + name + "\":" + json.text()))
                        .toList());
        return Extensions.none().with(MEMBER, JsonText.of("{" + members + "}"));
    }

    @Override
    public void envelope(Value envelope) {
        envelope.lost(Reason.OUT_OF_SCOPE);
    }

    @Override
    public Link link(Reference reference, int trait) {
        return Link.of(
                LinkId.of(RecordIds.local("toy", reference.from() + ".of")),
                id(reference.from()),
                trait == 0 ? Relation.PART_OF : Relation.BUILDS_ON,
                id(reference.to()));
    }

    @Override
    public int trait(Value record) {
        return record.get("shelf").text().isPresent() ? 1 : 0;
    }

    @Override
    public int trait(Entry entry) {
        return trait(kept(entry));
    }

    private static ActorId id(String key) {
        return ActorId.of(RecordIds.local("toy", key));
    }

    @Override
    public List<Reference> references(Entry entry) {
        Optional<String> of = kept(entry).get("of").text();
        return of.map(to -> List.of(new Reference(recordKey(entry), "of", to))).orElse(List.of());
    }

    @Override
    public String recordKey(Entry entry) {
        return entry.extensions().get(MEMBER).isEmpty()
                ? ""
                : entry.id().local().replace("toy.", "");
    }

    @Override
    public OptionalLong version(Entry entry) {
        return kept(entry).get("version").text().stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    private static Value kept(Entry entry) {
        return entry.extensions().get(MEMBER).map(JsonTree::of).orElse(Value.absent());
    }
}
