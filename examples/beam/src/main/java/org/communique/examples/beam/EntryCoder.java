package org.communique.examples.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.communique.entry.Entry;
import org.communique.json.CommuniqueJson;
import org.communique.json.ReadOptions;

/**
 * Entries as their canonical JSON (RFC 8785), so that equal entries have equal bytes and may be keys.
 *
 * <p>It is registered for {@link Entry} and all that are one. An entry of more than 512 MiB is written and cannot be read.
 */
public final class EntryCoder extends AtomicCoder<Entry> {

    private static final long serialVersionUID = 1L;
    private static final EntryCoder CODER = new EntryCoder();
    private static final ByteArrayCoder BYTES = ByteArrayCoder.of();

    /** What was an entry before it was written is within no limits of a line. */
    private static final CommuniqueJson JSON = CommuniqueJson.standard()
            .with(ReadOptions.builder()
                    .maxLineBytes(1 << 29)
                    .maxDepth(1000)
                    .maxString(Integer.MAX_VALUE)
                    .maxName(Integer.MAX_VALUE)
                    .maxNumber(Integer.MAX_VALUE)
                    .maxValues(Integer.MAX_VALUE)
                    .build());

    private EntryCoder() {}

    /** {@return the coder} */
    public static EntryCoder of() {
        return CODER;
    }

    @Override
    public void encode(Entry entry, OutputStream out) throws IOException {
        BYTES.encode(JSON.canonical(entry), out);
    }

    @Override
    public Entry decode(InputStream in) throws IOException {
        return JSON.readEntry(BYTES.decode(in));
    }

    @Override
    public boolean consistentWithEquals() {
        return true;
    }

    @Override
    public TypeDescriptor<Entry> getEncodedTypeDescriptor() {
        return TypeDescriptor.of(Entry.class);
    }

    private Object readResolve() {
        return CODER;
    }
}
