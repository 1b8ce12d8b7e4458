package org.communique.examples.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.util.CoderUtils;
import org.communique.entry.Entry;

/**
 * An entry, and where it stands.
 *
 * @param place where it stands
 * @param entry the entry
 */
public record PlacedEntry(Place place, Entry entry) {

    /** Reads and writes them. */
    public static final Coder<PlacedEntry> CODER = new PlacedEntryCoder();

    /** {@return its bytes: a runner may copy an element many times, which costs the less the less it has to know of it} */
    byte[] packed() {
        try {
            return CoderUtils.encodeToByteArray(CODER, this);
        } catch (CoderException e) {
            throw new IllegalStateException(e);
        }
    }

    static PlacedEntry unpacked(byte[] packed) {
        try {
            return CoderUtils.decodeFromByteArray(CODER, packed);
        } catch (CoderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class PlacedEntryCoder extends AtomicCoder<PlacedEntry> {

        private static final long serialVersionUID = 1L;

        @Override
        public void encode(PlacedEntry placed, OutputStream out) throws IOException {
            StringUtf8Coder.of().encode(placed.place.file(), out);
            VarLongCoder.of().encode(placed.place.at(), out);
            VarIntCoder.of().encode(placed.place.index(), out);
            EntryCoder.of().encode(placed.entry, out);
        }

        @Override
        public PlacedEntry decode(InputStream in) throws IOException {
            String file = StringUtf8Coder.of().decode(in);
            long at = VarLongCoder.of().decode(in);
            int index = VarIntCoder.of().decode(in);
            return new PlacedEntry(new Place(file, at, index), EntryCoder.of().decode(in));
        }
    }
}
