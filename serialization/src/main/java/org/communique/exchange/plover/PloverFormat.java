package org.communique.exchange.plover;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.JsonRecords;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordFormat;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.RecordLimits;
import org.communique.exchange.record.RecordStream;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;

/**
 * Event records in JSON, as the manual of PLOVER and its gold standard records have them: objects in an array or one behind
 * another, in which commas too many are passed over.
 */
public final class PloverFormat implements RecordFormat {

    private static final Pattern EVENT = Pattern.compile("\"event\"\\s*:");
    private static final Pattern OTHER_MEMBERS =
            Pattern.compile("\"(eventText|event_text|actorText|entity_text|recipient|quad_code)\"\\s*:");

    private final MappingOptions options;

    /** Creates the format for one import. */
    public PloverFormat(MappingOptions options) {
        this.options = options;
    }

    @Override
    public boolean recognizes(String head) {
        String begin = head.stripLeading();
        return (begin.startsWith("[") || begin.startsWith("{"))
                && EVENT.matcher(head).find()
                && OTHER_MEMBERS.matcher(head).find();
    }

    @Override
    public RecordStream open(InputStream in, RecordLimits limits) throws IOException {
        return JsonRecords.sequence(new SurplusCommas(in), limits);
    }

    @Override
    public RecordKey key(Value record) {
        return RecordKey.of(record.get("id")
                .text()
                .orElseThrow(() -> new RefusedRecordException(record.get("id").path(), "expected the id of a record")));
    }

    @Override
    public void map(Value record, RecordKey key, EntryOutput out) {
        new PloverEvent(record, key, out, options).make();
    }

    @Override
    public void envelope(Value envelope) {
        envelope.lost(Reason.OUT_OF_SCOPE);
    }
}
