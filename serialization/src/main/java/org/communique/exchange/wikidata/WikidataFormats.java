package org.communique.exchange.wikidata;

import java.util.List;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.RecordFormat;

/** The forms in which items of Wikidata are handed out. */
public final class WikidataFormats {

    private WikidataFormats() {}

    /** {@return all forms, for one import} */
    public static List<RecordFormat> of(MappingOptions options) {
        Mentions mentions = new Mentions(options.labels());
        return List.of(
                new EntityDocument(options, mentions),
                new EntityLines(options, mentions),
                new EntityValues(options, mentions));
    }
}
