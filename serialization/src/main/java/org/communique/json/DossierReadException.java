package org.communique.json;

import java.util.List;
import org.communique.json.codec.Messages;

/** The one exception that bad input raises; it lists what is wrong with it. A mapper raises {@link ValueReadException}. */
public final class DossierReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MAX_MESSAGE = 512;

    private final Fault[] faults;

    DossierReadException(List<Fault> faults) {
        super(message(faults));
        this.faults = faults.toArray(Fault[]::new);
    }

    static String message(List<Fault> faults) {
        String first = faults.get(0).toString();
        String more = faults.size() == 1 ? "" : "; " + (faults.size() - 1) + " more";
        int room = MAX_MESSAGE - more.length();
        return Messages.cut(first, room) + more;
    }

    /** {@return what is wrong, in the order in which it was met; at least one and at most a hundred} */
    public List<Fault> faults() {
        return List.of(faults);
    }
}
