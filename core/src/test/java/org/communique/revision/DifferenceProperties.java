package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;

/** What holds for any two versions of a dossier. */
class DifferenceProperties {

    private static final int EDITS = 6;

    @Property
    void nothingDiffersFromItself(@ForAll Dossier dossier) {
        assertThat(Difference.between(dossier, dossier).isEmpty()).isTrue();
        assertThat(Difference.between(dossier, dossier).inWords()).isEmpty();
    }

    @Property
    void madeToTheVersionBeforeItGivesTheVersionAfter(
            @ForAll Dossier before, @ForAll Dossier donor, @ForAll long seed) {
        Dossier after = Edits.of(before, donor, seed, EDITS);
        Difference difference = Difference.between(before, after);

        assertThat(difference.applyTo(before)).isEqualTo(after);
        assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property
    void ofTwoDossiersThatHaveNothingInCommonItIsAllThatTheyHave(@ForAll Dossier before, @ForAll Dossier after) {
        Difference difference = Difference.between(before, after);

        assertThat(difference.applyTo(before)).isEqualTo(after);
        assertThat(difference.inverse().applyTo(after)).isEqualTo(before);
    }

    @Property
    void theInverseLeadsBackAndTwiceItIsTheSame(@ForAll Dossier before, @ForAll Dossier donor, @ForAll long seed) {
        Dossier after = Edits.of(before, donor, seed, EDITS);
        Difference difference = Difference.between(before, after);

        assertThat(difference.inverse().applyTo(after)).isEqualTo(before);
        assertThat(difference.inverse().inverse()).isEqualTo(difference);
    }

    @Property
    void everyEntryThatIsNotAsItWasHasAnAttributeThatIsNot(
            @ForAll Dossier before, @ForAll Dossier donor, @ForAll long seed) {
        Difference difference = Difference.between(before, Edits.of(before, donor, seed, EDITS));

        assertThat(difference.changed()).allSatisfy(changed -> assertThat(changed.changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.inWords()).isNotBlank()));
    }

    @Property
    void onlyWhatItChangesMustBeAsItWas(@ForAll Dossier before, @ForAll Dossier donor, @ForAll long seed) {
        Dossier after = Edits.of(before, donor, seed, EDITS);
        Difference difference = Difference.between(before, after);
        List<ChangedEntry> changed = difference.changed();
        Assume.that(!changed.isEmpty());
        Entry touched = changed.get(0).before();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> difference.applyTo(before.without(touched.id())))
                .withMessageContaining(touched.id().text());
    }
}
