package org.communique.validation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.communique.dossier.Dossier;
import org.communique.id.EntryId;
import org.communique.id.SourceId;

/** What is planted in a clean dossier is found where it was planted, and nothing else is. */
class PlantedFaultProperties {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 6);
    private static final Validator STANDARD =
            Validator.builder().standard().asOf(TODAY).build();

    @Property
    void whatIsPlantedIsFoundAndNothingElse(
            @ForAll Dossier drawn, @ForAll @Size(min = 1, max = 12) List<@From("faults") Fault> faults) {
        Dossier clean = clean(drawn);

        assertThat(STANDARD.validate(clean).violations()).isEmpty();
        assertAllIsFound(clean, faults);
    }

    @Property
    void whatIsWrongWithTheRestOfADossierIsFoundAllTheSame(
            @ForAll Dossier drawn, @ForAll @Size(min = 1, max = 12) List<@From("faults") Fault> faults) {
        assertAllIsFound(drawn, faults);
    }

    @Example
    void everyRuleHasAFault() {
        Set<String> rules = Rule.standard().stream().map(Rule::code).collect(toSet());

        assertThat(Fault.ALL.stream().map(Fault::code)).containsExactlyInAnyOrderElementsOf(rules);
    }

    @Provide
    Arbitrary<Fault> faults() {
        return Arbitraries.of(Fault.ALL);
    }

    private static void assertAllIsFound(Dossier dossier, List<Fault> faults) {
        Bed bed = new Bed(dossier);

        List<String> planted = faults.stream()
                .map(fault -> fault.code() + " " + fault.plant().apply(bed))
                .toList();

        List<String> expected = new ArrayList<>(found(dossier, bed.texts()));
        expected.addAll(planted);
        assertThat(found(bed.planted(), bed.texts())).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Without what the standard validator finds something about; a licence is not what drawn entries have. */
    private static Dossier clean(Dossier drawn) {
        Dossier clean = Dossier.of(drawn.id()).plus(drawn.entries().toList());
        Set<EntryId> wrong = wrong(clean);
        while (!wrong.isEmpty()) {
            clean = clean.without(wrong);
            wrong = wrong(clean);
        }
        return clean;
    }

    private static Set<EntryId> wrong(Dossier dossier) {
        return STANDARD.validate(dossier).byEntry().keySet();
    }

    private static List<String> found(Dossier dossier, Map<SourceId, String> texts) {
        Validator.Builder everything = Validator.builder()
                .standard()
                .with(Rule.standard("marking.licence-missing"))
                .asOf(TODAY);
        texts.forEach(everything::text);
        return everything.build().validate(dossier).violations().stream()
                .map(violation -> violation.code() + " " + violation.pointer())
                .toList();
    }
}
