package org.communique.exchange.record;

import java.nio.charset.Charset;
import java.util.Optional;
import org.communique.json.codec.Limits;

/**
 * How much of an input is taken.
 *
 * @param bytes the greatest length of a record
 * @param repair the character set in which a record is read that is no UTF-8; such records are refused where absent
 */
public record RecordLimits(int bytes, Optional<Charset> repair) {

    private static final int DEPTH = 64;
    private static final int NAME = 256;
    private static final int NUMBER = 64;
    private static final int VALUES = 1_000_000;

    Limits json() {
        return new Limits(bytes, DEPTH, bytes, NAME, NUMBER, VALUES);
    }
}
