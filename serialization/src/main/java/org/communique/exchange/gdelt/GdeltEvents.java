package org.communique.exchange.gdelt;

import java.util.List;
import org.communique.exchange.cameo.CameoCodes;
import org.communique.exchange.cameo.SpokenMeaning;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.SeenTexts;
import org.communique.exchange.record.Value;

/** Events in lines of 61 columns, as GDELT 2.0 has them, and of 58 and 57, as 1.0 has them since and before April 2013. */
public final class GdeltEvents extends GdeltFormat {

    /** What is the same where one happening is told in several lines, one for each place that an article names. */
    private static final List<String> SAME = List.of(
            GdeltColumns.DAY,
            "Actor1Code",
            "Actor1Name",
            "Actor2Code",
            "Actor2Name",
            "IsRootEvent",
            GdeltColumns.CODE,
            GdeltColumns.ADDED,
            GdeltColumns.ADDRESS);

    private final MappingOptions options;
    private final SeenTexts seen = new SeenTexts();

    /** Creates the format for one import. */
    public GdeltEvents(MappingOptions options) {
        super(GdeltColumns.EVENTS, NUMBER);
        this.options = options;
    }

    @Override
    public RecordKey key(Value line) {
        return RecordKey.of(event(line));
    }

    @Override
    public void map(Value line, RecordKey key, EntryOutput out) {
        new GdeltEvent(line, key, out, this).make(options);
    }

    /** Lines that differ in their place alone are as many events: which of them is meant, nobody says. */
    @Override
    public void imported(Value line) {
        String[] same =
                SAME.stream().map(name -> line.get(name).text().orElse("")).toArray(String[]::new);
        if (!seen.add(same)) {
            line.get(GdeltColumns.EVENT).remark(Reason.DUPLICATE, "differs from another event in its place alone");
        }
    }

    @Override
    public int trait(Value line) {
        boolean isSaid = line.get(GdeltColumns.CODE)
                .text()
                .flatMap(CameoCodes::find)
                .filter(term -> term.meaning() instanceof SpokenMeaning)
                .isPresent();
        return isSaid ? STATEMENT : EVENT;
    }
}
