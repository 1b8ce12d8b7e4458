package org.communique.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.extension.Extensions;
import org.communique.id.DossierId;

/**
 * Arbitrary dossiers, whose entries have different ids, refer to each other alone, and do not contradict each other.
 *
 * <p>A dossier that fails a property shrinks to the entry that matters and to those that it refers to.
 */
public final class Dossiers {

    private static final int CASTS = 8;

    private Dossiers() {}

    /** {@return dossiers of 0 to 35 entries, mostly of about a dozen} */
    public static Arbitrary<Dossier> any() {
        return ReferenceScope.anywhere().any(Dossier.class);
    }

    static void list(ArbitraryCatalogue catalogue) {
        catalogue.add(Dossier.class, Beginnings::new);
    }

    /** The beginnings of casts: dossiers of the first few entries, or of nearly all. */
    private static final class Beginnings implements Arbitrary<Dossier> {

        private final Arbitrary<Dossier> heads = BuilderArbitraryConfigurer.of(
                        ReferenceScope.anywhere(), Dossier::builder)
                .with(DossierId.class, Dossier.Builder::id)
                .maybe(Texts.any(), Dossier.Builder::title)
                .rarely(Extensions.class, Dossier.Builder::extensions)
                .build(Dossier.Builder::build);

        private final List<DossierGenerator> casts =
                IntStream.range(0, CASTS).mapToObj(DossierGenerator::new).toList();

        @Override
        public RandomGenerator<Dossier> generator(int genSize) {
            RandomGenerator<Dossier> head = heads.generator(genSize);
            return random -> new DrawnDossier(MemoizedShrinkable.of(head.next(random)), entries(random, genSize));
        }

        @Override
        public EdgeCases<Dossier> edgeCases(int maxEdgeCases) {
            return EdgeCases.none();
        }

        private List<MemoizedShrinkable<? extends Entry>> entries(Random random, int genSize) {
            DossierGenerator cast = casts.get(random.nextInt(CASTS));
            int number = Math.min(random.nextInt(DossierGenerator.SIZE), random.nextInt(DossierGenerator.SIZE));
            List<MemoizedShrinkable<? extends Entry>> entries = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                Shrinkable<? extends Entry> drawn =
                        cast.entry(i).generator(genSize).next(random);
                entries.add(MemoizedShrinkable.of(drawn));
            }
            return entries;
        }
    }
}
