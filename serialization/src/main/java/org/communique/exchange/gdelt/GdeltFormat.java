package org.communique.exchange.gdelt;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordFormat;
import org.communique.exchange.record.RecordLimits;
import org.communique.exchange.record.RecordStream;
import org.communique.exchange.record.Reference;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.TabRecords;
import org.communique.exchange.record.Value;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.StatementId;
import org.communique.statement.Statement;

/** What events and mentions have in common: lines with tabs and without names, and the link from a mention to its event. */
abstract class GdeltFormat implements RecordFormat {

    static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
    static final int EVENT = 1;
    static final int STATEMENT = 2;

    /** The subject, the report of an article, is about the object. */
    private static final Relation MENTIONS = Relation.of("gdelt:mentions");

    private static final char MENTION = '.';

    private final Map<Integer, List<String>> layouts;
    private final List<Pattern> begin;
    private final GdeltIds ids = new GdeltIds();

    /** Creates a format whose lines begin with fields of these forms. */
    GdeltFormat(Map<Integer, List<String>> layouts, Pattern... begin) {
        this.layouts = layouts;
        this.begin = List.of(begin);
    }

    GdeltIds ids() {
        return ids;
    }

    @Override
    public boolean recognizes(String head) {
        return head.lines().anyMatch(line -> isLine(Arrays.asList(line.split("\t", -1))));
    }

    private boolean isLine(List<String> fields) {
        List<String> columns = layouts.getOrDefault(fields.size(), List.of());
        return !columns.isEmpty() && (fields.get(0).equalsIgnoreCase(columns.get(0)) || begins(fields));
    }

    private boolean begins(List<String> fields) {
        for (int i = 0; i < begin.size(); i++) {
            if (!begin.get(i).matcher(fields.get(i)).matches()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public RecordStream open(InputStream in, RecordLimits limits) throws IOException {
        return new TabRecords(in, layouts, limits);
    }

    /** {@return the number of the event that a line is about} */
    static String event(Value line) {
        Value number = line.get(GdeltColumns.EVENT);
        return number.text()
                .map(String::strip)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> LEADING_ZEROS.matcher(text).replaceFirst(""))
                .orElseThrow(() -> new RefusedRecordException(number.path(), "expected the number of an event"));
    }

    /** {@return what refers from a mention to its event} */
    static Reference mention(String key) {
        return new Reference(key, GdeltColumns.EVENT, key.substring(0, key.indexOf(MENTION)));
    }

    /** A line of names says what the columns are, which is known. */
    @Override
    public void envelope(Value names) {
        names.lost(Reason.OUT_OF_SCOPE);
    }

    @Override
    public Link link(Reference reference, int trait) {
        String local = GdeltIds.local(reference.to());
        EntryId event = trait == STATEMENT ? StatementId.of(local) : EventId.of(local);
        return Link.of(
                        LinkId.of(GdeltIds.local(reference.from() + ".event")),
                        StatementId.of(GdeltIds.local(reference.from())),
                        MENTIONS,
                        event)
                .toBuilder()
                .addEvidence(GdeltIds.record(reference.from()))
                .build();
    }

    @Override
    public int trait(Entry entry) {
        boolean isEvent = !recordKey(entry).isEmpty() && !isMention(recordKey(entry));
        return isEvent && entry instanceof DiplomaticEvent
                ? EVENT
                : isEvent && entry instanceof Statement ? STATEMENT : 0;
    }

    @Override
    public List<Reference> references(Entry entry) {
        return entry instanceof Statement && isMention(recordKey(entry))
                ? List.of(mention(recordKey(entry)))
                : List.of();
    }

    private static boolean isMention(String key) {
        return key.indexOf(MENTION) >= 0;
    }

    @Override
    public String recordKey(Entry entry) {
        return GdeltIds.recordKey(entry.evidence());
    }
}
