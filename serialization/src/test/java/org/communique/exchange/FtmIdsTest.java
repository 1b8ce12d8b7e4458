package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.actor.Name;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.Tenure;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.OfficeId;
import org.communique.id.TenureId;
import org.junit.jupiter.api.Test;

/** No two entries become entities of one id. */
class FtmIdsTest {

    private static Organization actor(String local) {
        return Organization.of("Name").toBuilder().id(ActorId.of(local)).build();
    }

    private static Office office(String local) {
        return Office.builder().id(OfficeId.of(local)).addNames(Name.of("Post")).build();
    }

    private static List<String> ids(List<? extends Entry> entries) {
        return FtmSamples.written(Dossier.of(DossierId.of("d")).plus(entries)).stream()
                .map(line -> line.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1"))
                .toList();
    }

    @Test
    void idsThatAreWrittenInOtherLettersStayApart() {
        assertThat(ids(List.of(actor("a_b"), actor("a-.5fb"), actor("a."), actor("a..x"), actor("a-"), actor("a-.x"))))
                .doesNotHaveDuplicates()
                .hasSize(6);
        assertThat(ids(List.of(actor("keir-starmer"), actor("a.b"))))
                .containsExactly("actor.keir-starmer", "actor.a.b");
    }

    @Property(tries = 200)
    void anyIdsStayApart(@ForAll("locals") Set<String> locals) {
        List<String> ids = ids(locals.stream().map(FtmIdsTest::actor).toList());
        assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(locals);
        assertThat(ids).allMatch(id -> id.matches("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?"));
    }

    @Provide
    Arbitrary<Set<String>> locals() {
        return Arbitraries.of("_", "~", "-", ".", "5f", "2d", "x", "7e")
                .list()
                .ofMaxSize(4)
                .map(parts -> "a" + String.join("", parts))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(TreeSet::new);
    }

    @Test
    void anEntryStaysApartFromAnEntityThatHasItsIdAlready() {
        List<Entry> entries = new ArrayList<>(FtmSamples.read(
                        "{'id':'actor.x','schema':'Person','properties':{'name':['X']}}",
                        "{'id':'actor.x-.x','schema':'Person','properties':{'name':['X']}}")
                .dossier()
                .entries()
                .toList());
        Person own = Person.of("X");
        Office office = office("o");
        entries.addAll(List.of(own, office, Tenure.of(TenureId.of("t"), own.id(), office.id())));
        assertThat(ids(entries))
                .contains("actor.x", "actor.x-.x")
                .doesNotHaveDuplicates()
                .hasSize(5);
        String id = ids(entries).stream()
                .filter(each -> each.startsWith("actor.x-.x-"))
                .findFirst()
                .orElse("none");
        assertThat(FtmSamples.written(Dossier.of(DossierId.of("d")).plus(entries)))
                .anyMatch(line -> line.contains("\"holder\":[\"" + id + "\"]"));
    }

    @Test
    void twoEntriesOfOneEntityAreNotWrittenAsTwo() {
        List<Entry> entries = List.of(actor("ftm.x"), office("ftm.x"));
        assertThat(ids(entries)).containsExactly("x");
        assertThat(FtmSamples.report(Dossier.of(DossierId.of("d")).plus(entries))
                        .refused())
                .isOne();
    }
}
