package org.communique;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.communique.arbitraries.CommuniqueArbitraries;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierLookup;
import org.communique.extension.Extensions;
import org.communique.id.DossierId;

/** Every attribute counts in equality, and nothing else does. */
class EqualityProperties {

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(ModelTypes.built());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void everyAttributeOfABuiltTypeCounts(@ForAll("types") Class<?> type) {
        String[] derived = type == Dossier.class ? new String[] {"entriesById", "lazyInitBitmap"} : new String[0];

        verifier(ModelTypes.generated(type))
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
                .withIgnoredFields(derived)
                .verify();
    }

    @Property(tries = 1)
    void namesAndValuesOfExtensionsCount() {
        verifier(Extensions.class).suppress(Warning.NULL_FIELDS).verify();
    }

    private static SingleTypeEqualsVerifierApi<?> verifier(Class<?> type) {
        SingleTypeEqualsVerifierApi<?> verifier = EqualsVerifier.forClass(type)
                .withPrefabValues(
                        DossierLookup.class,
                        Dossier.of(DossierId.of("one")).lookup(),
                        Dossier.of(DossierId.of("other")).lookup());
        for (Class<?> other : CommuniqueArbitraries.types()) {
            verifier = other == type ? verifier : withTwo(verifier, other);
        }
        return verifier;
    }

    /**
     * Two values with different hashes, by which the verifier tells whether an attribute counts in the hash; made
     * without a builder they would not pass the checks of the type.
     */
    private static <T> SingleTypeEqualsVerifierApi<?> withTwo(SingleTypeEqualsVerifierApi<?> verifier, Class<T> type) {
        List<T> two = Arbitraries.<T>defaultFor(type)
                .list()
                .ofSize(2)
                .uniqueElements(Object::hashCode)
                .sample();
        return verifier.withPrefabValues(type, two.get(0), two.get(1));
    }
}
