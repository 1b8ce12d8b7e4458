package org.communique.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.pledge.Pledge;

class DossierProperties {

    @Property
    void everyEntryIsFoundByItsId(@ForAll Dossier dossier) {
        assertThat(dossier.entries())
                .allSatisfy(entry -> assertThat(dossier.find(entry.id())).contains(entry));
    }

    @Property
    void plusOfAllEntriesRestoresTheDossier(@ForAll Dossier dossier) {
        List<Entry> entries = dossier.entries().toList();
        Dossier bare = dossier.without(entries.stream().map(Entry::id).toList());

        assertThat(bare.entries()).isEmpty();
        assertThat(bare.plus(entries)).isEqualTo(dossier).hasSameHashCodeAs(dossier);
    }

    @Property
    void replacingEveryEntryByItselfChangesNothing(@ForAll Dossier dossier) {
        assertThat(dossier.replacing(dossier.entries().toList())).isEqualTo(dossier);
    }

    @Property
    void plusAddsOneBehindTheOthers(@ForAll Dossier dossier, @ForAll Pledge pledge) {
        Dossier longer = dossier.plus(pledge);

        int last = dossier.pledges().size();
        assertThat(longer.pledges().subList(0, last)).isEqualTo(dossier.pledges());
        assertThat(longer.pledges().get(last)).isEqualTo(pledge);
        assertThat(longer.entries()).hasSize((int) dossier.entries().count() + 1);
    }

    @Property
    void withoutUndoesPlus(@ForAll Dossier dossier, @ForAll Pledge pledge) {
        Dossier before = dossier.without(pledge.id());

        assertThat(before.plus(pledge).without(pledge.id())).isEqualTo(before);
    }

    @Property
    void lookUpDoesNotCountInEquality(@ForAll Dossier dossier, @ForAll EntryId id) {
        Dossier copy = dossier.toBuilder().build();
        copy.find(id);

        assertThat(copy).isEqualTo(dossier).hasSameHashCodeAs(dossier);
    }
}
