package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.actor.Name;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.DossierId;
import org.communique.validation.Severity;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;

/** Parts of an entity that are far from each other, or in different files. */
class FtmPartsTest {

    private static final String PERSON = "{'id':'q','schema':'Person','properties':{'name':['Q'],'taxNumber':['T1']}}";
    private static final String EITHER =
            "{'id':'q','schema':'LegalEntity','properties':{'name':['Q. Q.'],'taxNumber':['T2'],'innCode':['T3']}}";
    private static final String PAYER =
            "{'id':'firm','schema':'Company','properties':{'name':['Firm'],'taxNumber':['F']}}";

    private static String payment(String properties) {
        return "{'id':'pm','schema':'Payment','properties':{'payer':['firm']," + properties + "}}";
    }

    /** What a line sink gets, as a dossier, and what is reported. */
    private static List<Entry> lines(List<Loss> losses, String[]... files) {
        List<Entry> entries = new ArrayList<>();
        Import run = Importers.ftm().begin(ImportOptions.standard(), new Sink() {
            @Override
            public void entry(Entry entry) {
                entries.add(entry);
            }

            @Override
            public void loss(Loss loss) {
                losses.add(loss);
            }
        });
        for (String[] file : files) {
            run.read(new ByteArrayInputStream(FtmSamples.entities(file)));
        }
        run.end();
        return entries;
    }

    private static String[] far(String first, String last) {
        List<String> all = new ArrayList<>(List.of(first));
        IntStream.range(0, 5000)
                .mapToObj(i -> "{'id':'o" + i + "','schema':'Organization','properties':{'name':['O']}}")
                .forEach(all::add);
        all.add(last);
        return all.toArray(String[]::new);
    }

    private static Dossier relinked(List<Entry> entries) {
        return Importers.ftm().relink(Dossier.of(DossierId.of("d")).plus(entries));
    }

    private static void assertUnited(List<Entry> entries) {
        Dossier dossier = relinked(entries);
        assertThat(dossier.actors()).singleElement().satisfies(actor -> {
            assertThat(actor.type()).isEqualTo("person");
            assertThat(actor.names()).extracting(Name::text).containsExactly("Q", "Q. Q.");
        });
        assertThat(Validator.standard().validate(dossier).violations()).isEmpty();
        assertThat(FtmSamples.written(dossier)).singleElement().asString().doesNotContain("T1", "T2", "T3");
    }

    @Test
    void partsInTwoFilesAreOneEntryOnceTheyAreRelinked() {
        assertUnited(lines(new ArrayList<>(), new String[] {PERSON}, new String[] {EITHER}));
        assertUnited(lines(new ArrayList<>(), new String[] {EITHER}, new String[] {PERSON}));
    }

    @Test
    void partsThatAreFarApartAreOneEntryInADossier() {
        Dossier dossier = Importers.ftm()
                .read(FtmSamples.entities(far(payment("'amountEur':['5']"), payment("'purpose':['p']"))))
                .dossier();
        assertThat(dossier.pledges()).isEmpty();
        assertThat(dossier.sources().stream()
                        .filter(source -> source.id().local().contains("record")))
                .hasSize(1);
        Dossier whole = Importers.ftm()
                .relink(dossier.plus(FtmSamples.read(PAYER).dossier().actors().get(0)));
        assertThat(whole.pledges())
                .singleElement()
                .satisfies(pledge -> assertThat(pledge.steps().get(0).amount()).isPresent());
        assertThat(FtmSamples.written(whole)).anyMatch(line -> line.contains("\"purpose\":[\"p\"]"));
    }

    @Test
    void theReportSaysWhatIsExpectedAndWhatIsToBeDone() {
        List<Loss> losses = new ArrayList<>();
        lines(losses, new String[] {PERSON}, new String[] {EITHER});
        assertThat(losses)
                .filteredOn(loss -> loss.reason().equals(Loss.CONFLICT))
                .singleElement()
                .satisfies(loss -> {
                    assertThat(loss.severity()).isEqualTo(Severity.WARNING);
                    assertThat(loss.detail()).contains("expected").contains("relink");
                });
    }

    /** Whether it is a person nobody knows yet where a part stands alone. */
    @Test
    void theNumberOfWhatMayBeAPersonIsPersonal() {
        assertThat(FtmSamples.written(FtmSamples.read(EITHER).dossier()).get(0)).doesNotContain("T2", "T3");
        assertThat(FtmSamples.written(FtmSamples.read(PAYER).dossier()).get(0)).contains("\"F\"");
        assertThat(FtmSamples.written(
                                FtmSamples.readAll(FtmSamples.entities(EITHER)).dossier())
                        .get(0))
                .contains("T2", "T3");
    }
}
