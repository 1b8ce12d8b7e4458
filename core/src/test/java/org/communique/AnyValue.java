package org.communique;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Values of every type that has a builder. */
final class AnyValue implements ArbitrarySupplier<Object> {

    @Override
    public Arbitrary<Object> get() {
        List<Arbitrary<?>> each = ModelTypes.built().stream()
                .<Arbitrary<?>>map(Arbitraries::defaultFor)
                .toList();
        return Arbitraries.oneOf(each);
    }
}
