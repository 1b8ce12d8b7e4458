package org.communique.exchange.record;

import java.io.IOException;
import java.util.Optional;

/** The records of an input, one after another. Not thread-safe. */
public interface RecordStream {

    /**
     * {@return the next piece of the input; absent at its end}
     *
     * @throws IOException if the input cannot be read on
     */
    Optional<InputRecord> next() throws IOException;
}
