package org.communique.arbitraries;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Tells jqwik about the arbitraries of this package; found by {@link java.util.ServiceLoader}. */
public final class CommuniqueArbitraries implements ArbitraryProvider {

    /** Creates a provider of every type of the model. */
    public CommuniqueArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ArbitraryCatalogue.has(targetType.getRawType()) && targetType.isOfType(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(ReferenceScope.anywhere().any(targetType.getRawType()));
    }

    /** {@return the types that have an arbitrary, in no particular order} */
    public static Set<Class<?>> types() {
        return ArbitraryCatalogue.types();
    }
}
