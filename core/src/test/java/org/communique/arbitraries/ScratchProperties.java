package org.communique.arbitraries;

import java.util.*;
import net.jqwik.api.*;
import org.communique.actor.*;
import org.communique.dossier.Dossier;
import org.communique.pledge.*;
import org.communique.statement.*;

class ScratchProperties {
    static long n, tries;

    @Property(tries = 200)
    void dossiers(@ForAll Dossier dossier) {
        n += dossier.entries().count();
        tries++;
    }

    @Property(tries = 2000)
    void dossiersMany(@ForAll Dossier dossier) {
        n += dossier.entries().count();
        tries++;
    }

    @Property(tries = 1000)
    void pledges(@ForAll Pledge pledge, @ForAll List<Statement> statements, @ForAll Actor a) {}

    @Property(tries = 100)
    void shrinks(@ForAll Dossier dossier) {
        if (dossier.pledges().stream().anyMatch(p -> p.contributions().stream()
                .anyMatch(c -> c instanceof Funding f && f.amount().isPresent())))
            throw new AssertionError(dossier.entries().toList().toString());
    }

    @Property(tries = 1)
    void stat() {
        System.out.println("avg entries " + (double) n / tries);
    }

    @Property(tries = 1)
    void sample() {
        Arbitrary<Dossier> d = Dossiers.any();
        for (int i = 0; i < 4; i++) {
            Dossier x = d.sample();
            System.out.println(x);
            x.entries().forEach(e -> System.out.println("   " + e));
        }
    }
}
