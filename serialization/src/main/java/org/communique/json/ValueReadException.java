package org.communique.json;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * The exception that an embedder's own mapper raises of a bad value, where {@link CommuniqueModule} reads it; it lists
 * all that is wrong with that value.
 *
 * <p>Pointers begin at the root of what the mapper reads. Line and column are those of its parser: columns count bytes
 * where it reads bytes, and both are zero where there is no text, as in a tree. {@link #getPath()} is Jackson's own.
 */
public final class ValueReadException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final Fault[] faults;

    ValueReadException(JsonParser parser, Class<?> type, List<Fault> faults) {
        super(parser, DossierReadException.message(faults), type);
        this.faults = faults.toArray(Fault[]::new);
    }

    /** {@return what is wrong, in the order in which it was met; at least one and at most a hundred} */
    public List<Fault> faults() {
        return List.of(faults);
    }
}
