package org.communique.exchange.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.communique.exchange.record.JsonRecords;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.RecordLimits;
import org.communique.exchange.record.RecordStream;

/** Items as {@code wbgetentities} and {@code Special:EntityData} give them: {@code {"entities":{"Q1":{…}}}}. */
final class EntityDocument extends WikidataFormat {

    private static final String ENTITIES = "entities";

    private static final Pattern BEGIN = Pattern.compile("\"entities\"\\s*:\\s*\\{\\s*\"(-1|[QPL]\\d+)\"\\s*:"
            + "|\"entities\"\\s*:\\s*[\\[{]\\s*\\{?\\s*\"(pageid|type|id|missing)\"\\s*:");

    /** Creates the format for one import, in which others may tell what items mention. */
    EntityDocument(MappingOptions options, Mentions mentions) {
        super(options, mentions);
    }

    @Override
    public boolean recognizes(String head) {
        return head.stripLeading().startsWith("{") && BEGIN.matcher(head).find();
    }

    @Override
    public RecordStream open(InputStream in, RecordLimits limits) throws IOException {
        return JsonRecords.membersOf(in, ENTITIES, limits);
    }
}
