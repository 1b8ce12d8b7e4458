package org.communique.exchange.iati;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.RecordSelector;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordFormat;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.RecordLimits;
import org.communique.exchange.record.RecordStream;
import org.communique.exchange.record.Reference;
import org.communique.exchange.record.Value;
import org.communique.exchange.record.XmlRecords;
import org.communique.pledge.Pledge;

/** Activities of IATI in XML: a record is an {@code iati-activity}, of which the last to be updated is the latest. */
public final class IatiFormat implements RecordFormat {

    private static final String ACTIVITY = "iati-activity";
    private static final DateTimeFormatter UPDATED = DateTimeFormatter.ISO_DATE_TIME;
    private static final int INCOMING = 1;
    private static final String LINK = "link:";

    private final MappingOptions options;
    private final Tellings tellings = new Tellings();

    /** Creates the format. */
    public IatiFormat(MappingOptions options) {
        this.options = options;
    }

    /** A document in UTF-16 is recognized as well, and then refused for its character set. */
    @Override
    public boolean recognizes(String head) {
        return head.replace("\0", "").contains("<iati-activit");
    }

    @Override
    public RecordStream open(InputStream in, RecordLimits limits) throws IOException {
        return new XmlRecords(in, ACTIVITY, limits);
    }

    @Override
    public RecordKey key(Value record) {
        return new RecordKey(
                Activity.key(record),
                version(record.get(ActivityPledges.UPDATED).text()));
    }

    /** Where no offset is told, versions are of one publisher, who mostly writes them in one. */
    private static long version(Optional<String> updated) {
        try {
            return updated.map(UPDATED::parse)
                    .map(IatiFormat::instant)
                    .map(Instant::toEpochMilli)
                    .orElse(0L);
        } catch (DateTimeException | ArithmeticException e) {
            return 0;
        }
    }

    private static Instant instant(TemporalAccessor updated) {
        return updated.isSupported(ChronoField.OFFSET_SECONDS)
                ? Instant.from(updated)
                : LocalDateTime.from(updated).toInstant(ZoneOffset.UTC);
    }

    @Override
    public void map(Value record, RecordKey key, EntryOutput out) {
        if (!Elements.text(Elements.first(record, "iati-identifier")).isSaid()) {
            Activity.otherIdentifier(Elements.first(record, "other-identifier"))
                    .remark(Reason.MALFORMED, "in the place of the identifier that is missing");
        }
        ActivityPledges.make(new Activity(record, key.key(), out, options, tellings));
        List<Value> incoming = Movement.of(record, TransactionType.Side.IN);
        ActivityLinks.of(key.key(), record, incoming, Movement.of(record, TransactionType.Side.OUT))
                .forEach(out::refer);
    }

    /** What stands round activities is about the file. */
    @Override
    public void envelope(Value envelope) {
        envelope.lost(Reason.OUT_OF_SCOPE);
    }

    @Override
    public Link link(Reference reference, int trait) {
        return ActivityLinks.link(reference, trait == INCOMING);
    }

    @Override
    public int trait(Value record) {
        return Movement.of(record, TransactionType.Side.IN).isEmpty() ? 0 : INCOMING;
    }

    @Override
    public int trait(Entry entry) {
        return isIncoming(entry) ? INCOMING : 0;
    }

    private static boolean isIncoming(Entry entry) {
        return entry instanceof Pledge && entry.id().equals(IatiIds.in(key(entry)));
    }

    private static boolean isOutgoing(Entry entry) {
        return entry instanceof Pledge && entry.id().equals(IatiIds.out(key(entry)));
    }

    private static String key(Entry entry) {
        return entry.evidence().stream()
                .flatMap(citation -> citation.selectors().stream())
                .filter(RecordSelector.class::isInstance)
                .map(selector -> ((RecordSelector) selector).key())
                .findFirst()
                .orElse("");
    }

    @Override
    public List<Reference> references(Entry entry) {
        boolean isIncoming = isIncoming(entry);
        return isIncoming || isOutgoing(entry) ? ActivityLinks.of(key(entry), (Pledge) entry, isIncoming) : List.of();
    }

    /** A link stands for references, of which there may be several: it goes where none is left. */
    @Override
    public String recordKey(Entry entry) {
        if (entry instanceof Link link) {
            boolean isReference = link.id().equals(IatiIds.link(link.subject(), link.relation(), link.object()))
                    && !link.relation().equals(Relation.SAME_AS);
            return isReference ? LINK + link.id().local() : "";
        }
        return isIncoming(entry) || isOutgoing(entry) ? key(entry) : "";
    }

    @Override
    public OptionalLong version(Entry entry) {
        if (!isIncoming(entry) && !isOutgoing(entry)) {
            return OptionalLong.empty();
        }
        Optional<String> kept =
                Kept.of(IatiIds.SYSTEM, entry).get(ActivityPledges.UPDATED).text();
        return OptionalLong.of(version(entry.recorded().map(Instant::toString).or(() -> kept)));
    }
}
