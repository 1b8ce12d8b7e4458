package org.communique.examples.beam;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.communique.json.Fault;

/**
 * A line that could not be read.
 *
 * @param file the name of its file
 * @param at the byte in the file at which it begins, from 0
 * @param faults what is wrong with it; the line that they name is 1, for a part of a file does not know how many came before
 * @param line the line itself, up to the length that is read of one; what is no UTF-8 in it is replaced
 */
public record FaultyLine(String file, long at, List<Fault> faults, String line) {

    /** Reads and writes them. */
    public static final Coder<FaultyLine> CODER = TextsCoder.of(FaultyLine.class, FaultyLine::texts, FaultyLine::of);

    private static final int FAULT = 5;

    /** Makes the list immutable. */
    public FaultyLine {
        faults = List.copyOf(faults);
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(file, Long.toString(at), line));
        for (Fault fault : faults) {
            texts.addAll(List.of(
                    fault.code(),
                    fault.pointer(),
                    Long.toString(fault.line()),
                    Integer.toString(fault.column()),
                    fault.message()));
        }
        return texts;
    }

    private static FaultyLine of(List<String> texts) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 3; i < texts.size(); i += FAULT) {
            faults.add(new Fault(
                    texts.get(i),
                    texts.get(i + 1),
                    Long.parseLong(texts.get(i + 2)),
                    Integer.parseInt(texts.get(i + 3)),
                    texts.get(i + 4)));
        }
        return new FaultyLine(texts.get(0), Long.parseLong(texts.get(1)), faults, texts.get(2));
    }
}
