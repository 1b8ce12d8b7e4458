package org.communique.exchange.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.communique.exchange.record.JsonLineRecords;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.RecordLimits;
import org.communique.exchange.record.RecordStream;

/** Items a line each, as dumps have them in an array, or without one. */
final class EntityLines extends WikidataFormat {

    private static final Pattern BEGIN = Pattern.compile("\\s*(\\[[ \\t\\r]*\\n\\s*)?\\{[ \\t]*\"");

    /** Creates the format for one import, in which others may tell what items mention. */
    EntityLines(MappingOptions options, Mentions mentions) {
        super(options, mentions);
    }

    @Override
    public boolean recognizes(String head) {
        return BEGIN.matcher(head).lookingAt() && hasEntity(head) && !head.contains("\"entities\"");
    }

    @Override
    public RecordStream open(InputStream in, RecordLimits limits) throws IOException {
        return new JsonLineRecords(in, limits);
    }
}
