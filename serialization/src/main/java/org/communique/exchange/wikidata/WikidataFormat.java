package org.communique.exchange.wikidata;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.actor.Office;
import org.communique.entry.Entry;
import org.communique.evidence.RecordSelector;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordFormat;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.Value;

/** What the forms of Wikidata have in common: a record is an item, of which the last revision is the latest. */
abstract class WikidataFormat implements RecordFormat {

    private static final Pattern ENTITY = Pattern.compile("\"mainsnak\"\\s*:"
            + "|\"type\"\\s*:\\s*\"(item|property|lexeme)\"\\s*,\\s*\"id\"\\s*:\\s*\"[QPL]\\d+\""
            + "|\\{\\s*\"language\"\\s*:\\s*\"[^\"]*\"\\s*,\\s*\"value\"\\s*:");

    private static final Pattern MENTIONED = Pattern.compile("wikidata\\.(Q\\d+)");

    private final MappingOptions options;
    private final Mentions mentions;
    private ItemClass.Kind kind = ItemClass.Kind.PERSON;

    WikidataFormat(MappingOptions options, Mentions mentions) {
        this.options = options;
        this.mentions = mentions;
    }

    static boolean hasEntity(String head) {
        return ENTITY.matcher(head).find();
    }

    @Override
    public RecordKey key(Value record) {
        return new RecordKey(Item.id(record), Item.version(record));
    }

    @Override
    public void map(Value record, RecordKey key, EntryOutput out) {
        Item item = new Item(record);
        ItemClass becomes = item.becomes();
        kind = becomes.kind();
        new ItemEntries(item, becomes, mentions, options, out).make();
    }

    @Override
    public void imported(Value record) {
        mentions.isThere(Item.id(record), kind);
    }

    /** What stands round items is about the answer. */
    @Override
    public void envelope(Value envelope) {
        envelope.lost(Reason.OUT_OF_SCOPE);
    }

    @Override
    public void end(EntryOutput out) {
        mentions.end(out);
    }

    /** What others only mention is a version of it that is older than any; an item may be an actor and an office. */
    @Override
    public String recordKey(Entry entry) {
        String item = item(entry);
        Matcher mentioned = MENTIONED.matcher(entry.id().local());
        String key = item.isEmpty() && cites(entry) && mentioned.matches() ? mentioned.group(1) : item;
        return key.isEmpty() ? "" : (entry instanceof Office ? "office:" : "item:") + key;
    }

    private static boolean cites(Entry entry) {
        return entry.evidence().stream().anyMatch(citation -> citation.source().equals(WikidataIds.DATA_SET.id()));
    }

    private static String item(Entry entry) {
        return entry.evidence().stream()
                .filter(citation -> citation.source().equals(WikidataIds.DATA_SET.id()))
                .flatMap(citation -> citation.selectors().stream())
                .filter(RecordSelector.class::isInstance)
                .map(selector -> ((RecordSelector) selector).key())
                .findFirst()
                .orElse("");
    }

    @Override
    public OptionalLong version(Entry entry) {
        if (recordKey(entry).isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(item(entry).isEmpty() ? 0 : Item.version(Kept.of(WikidataIds.SYSTEM, entry)));
    }
}
