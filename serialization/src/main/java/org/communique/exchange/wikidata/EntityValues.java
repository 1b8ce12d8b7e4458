package org.communique.exchange.wikidata;

import java.io.IOException;
import java.io.InputStream;
import org.communique.exchange.record.JsonRecords;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.RecordLimits;
import org.communique.exchange.record.RecordStream;

/** Items of which each stands on several lines, one alone or several in an array. */
final class EntityValues extends WikidataFormat {

    /** Creates the format for one import, in which others may tell what items mention. */
    EntityValues(MappingOptions options, Mentions mentions) {
        super(options, mentions);
    }

    @Override
    public boolean recognizes(String head) {
        String begin = head.stripLeading();
        return (begin.startsWith("{") || begin.startsWith("[")) && hasEntity(head) && !head.contains("\"entities\"");
    }

    @Override
    public RecordStream open(InputStream in, RecordLimits limits) throws IOException {
        return JsonRecords.sequence(in, limits);
    }
}
