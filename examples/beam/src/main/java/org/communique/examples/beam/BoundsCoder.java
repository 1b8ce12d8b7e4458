package org.communique.examples.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.BigDecimalCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.communique.amount.Bounds;
import org.communique.amount.Bounds.Bound;

/** The numbers that a figure can be: each end as a byte that says whether it is there and included, and its number. */
final class BoundsCoder extends AtomicCoder<Bounds> {

    static final TypeDescriptor<Bounds> TYPE = TypeDescriptor.of(Bounds.class);

    private static final long serialVersionUID = 1L;
    private static final BoundsCoder CODER = new BoundsCoder();
    private static final int ABSENT = 0;
    private static final int EXCLUDED = 1;
    private static final int INCLUDED = 2;

    private BoundsCoder() {}

    static BoundsCoder of() {
        return CODER;
    }

    @Override
    public void encode(Bounds bounds, OutputStream out) throws IOException {
        encode(bounds.lower(), out);
        encode(bounds.upper(), out);
    }

    private static void encode(Optional<Bound> end, OutputStream out) throws IOException {
        if (end.isEmpty()) {
            out.write(ABSENT);
            return;
        }
        out.write(end.get().inclusive() ? INCLUDED : EXCLUDED);
        BigDecimalCoder.of().encode(end.get().value(), out);
    }

    @Override
    public Bounds decode(InputStream in) throws IOException {
        Optional<Bound> lower = bound(in);
        return new Bounds(lower, bound(in));
    }

    private static Optional<Bound> bound(InputStream in) throws IOException {
        int end = in.read();
        if (end == ABSENT) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimalCoder.of().decode(in);
        return Optional.of(new Bound(value, end == INCLUDED));
    }

    @Override
    public boolean consistentWithEquals() {
        return true;
    }
}
