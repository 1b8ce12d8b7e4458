package org.communique.exchange;

import java.util.List;
import java.util.Optional;
import org.communique.exchange.ftm.FtmFormat;
import org.communique.exchange.fts.FtsCsv;
import org.communique.exchange.fts.FtsJson;
import org.communique.exchange.gdelt.GdeltEvents;
import org.communique.exchange.gdelt.GdeltMentions;
import org.communique.exchange.iati.IatiFormat;
import org.communique.exchange.plover.PloverFormat;
import org.communique.exchange.wikidata.WikidataFormats;

/** The importers that there are, one for each system. */
public final class Importers {

    private static final Importer FTS =
            new Importer("fts", options -> List.of(new FtsJson(options), new FtsCsv(options)));

    private static final Importer IATI = new Importer("iati", options -> List.of(new IatiFormat(options)));

    private static final Importer GDELT =
            new Importer("gdelt", options -> List.of(new GdeltEvents(options), new GdeltMentions()));

    private static final Importer WIKIDATA = new Importer("wikidata", WikidataFormats::of);

    private static final Importer FTM = new Importer("ftm", options -> List.of(new FtmFormat(options)));

    private static final Importer PLOVER = new Importer("plover", options -> List.of(new PloverFormat(options)));

    private static final List<Importer> ALL = List.of(FTS, IATI, GDELT, WIKIDATA, FTM, PLOVER);

    private Importers() {}

    /** {@return the importer of flows of OCHA's Financial Tracking Service, as its JSON and as the CSV of HDX} */
    public static Importer fts() {
        return FTS;
    }

    /** {@return the importer of activities of the International Aid Transparency Initiative, in XML} */
    public static Importer iati() {
        return IATI;
    }

    /** {@return the importer of events and mentions of the GDELT project, in the lines of its versions 1.0 and 2.0} */
    public static Importer gdelt() {
        return GDELT;
    }

    /** {@return the importer of event records after PLOVER, in JSON} */
    public static Importer plover() {
        return PLOVER;
    }

    /** {@return the importer of items of Wikidata, as its interface answers and as lines of its dumps} */
    public static Importer wikidata() {
        return WIKIDATA;
    }

    /** {@return the importer of entities of FollowTheMoney, as lines of JSON} */
    public static Importer ftm() {
        return FTM;
    }

    /** {@return all importers} */
    public static List<Importer> all() {
        return ALL;
    }

    /** {@return the importer of the system of this name, as in {@code fts}} */
    public static Optional<Importer> of(String system) {
        return ALL.stream().filter(each -> each.system().equals(system)).findFirst();
    }

    /** {@return the importer of an input that begins with these bytes, a few hundred of which are enough} */
    public static Optional<Importer> recognize(byte[] head) {
        return ALL.stream().filter(each -> each.recognizes(head)).findFirst();
    }
}
