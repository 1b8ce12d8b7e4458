package org.communique.exchange.ftm;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.dossier.Dossier;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.JsonLineRecords;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordFormat;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.RecordLimits;
import org.communique.exchange.record.RecordStream;
import org.communique.exchange.record.Value;

/** Entities of FollowTheMoney as lines of JSON. */
public final class FtmFormat implements RecordFormat {

    private static final Pattern ENTITY =
            Pattern.compile("\\{.*\"properties\"\\s*:\\s*\\{\\s*(\\}|\"\\w+\"\\s*:\\s*\\[).*", Pattern.DOTALL);
    private static final Pattern SCHEMA = Pattern.compile("\"schema\"\\s*:\\s*\"[A-Z]");

    private static final int HEAD = 4000;

    private final MappingOptions options;

    /** Creates the format for one import. */
    public FtmFormat(MappingOptions options) {
        this.options = options;
    }

    /** One of the first lines is an entity; of one that is longer than what is looked at, the schema may come behind that. */
    @Override
    public boolean recognizes(String head) {
        return head.strip().startsWith("{") && head.lines().map(String::strip).anyMatch(FtmFormat::isEntity);
    }

    private static boolean isEntity(String line) {
        return ENTITY.matcher(line).matches() && (SCHEMA.matcher(line).find() || line.length() > HEAD);
    }

    @Override
    public RecordStream open(InputStream in, RecordLimits limits) throws IOException {
        return new FtmLines(new JsonLineRecords(in, limits), limits.bytes());
    }

    @Override
    public RecordKey key(Value record) {
        return RecordKey.of(FtmRecord.of(record).id());
    }

    @Override
    public void map(Value value, RecordKey key, EntryOutput out) {
        FtmRecord record = FtmRecord.of(value);
        record.tickLost(options.personalData());
        FtmEntity entity = record.entity();
        if (!options.personalData() && FtmSchema.isPersonal(entity.schema())) {
            record.lost(Reason.PERSONAL_DATA, "");
            return;
        }
        Optional<Mapping> mapping = FtmMappings.of(entity, options);
        if (mapping.isEmpty()) {
            record.lost(Reason.NO_HOME, "");
        } else {
            take(record, mapping.get(), out);
        }
    }

    private static void take(FtmRecord record, Mapping mapping, EntryOutput out) {
        record.tick(mapping.entry().whole());
        record.remark(mapping.doubts());
        mapping.shared().forEach(out::shared);
        out.depend(mapping.entry());
    }

    /** Nothing stands round the lines. */
    @Override
    public void envelope(Value envelope) {
        envelope.lost(Reason.OUT_OF_SCOPE);
    }

    @Override
    public Dossier united(Dossier dossier) {
        return FtmUnion.of(dossier);
    }

    @Override
    public String conflict() {
        return "expected all parts of an entity near each other: this one is an entry of its own"
                + " until relink, or an import into one document, brings them together";
    }
}
