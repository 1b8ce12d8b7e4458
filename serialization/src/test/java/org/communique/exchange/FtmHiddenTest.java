package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.entry.Rank;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.source.Source;
import org.junit.jupiter.api.Test;

/** What is exported names nothing that is not. */
class FtmHiddenTest {

    private static final ActorId SPY = ActorId.of("ftm.spy");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private static final Marking SECRET =
            Marking.builder().kind(MarkingKind.VISIBILITY).value("TLP:RED").build();

    /** All that refers to a person, and beside it what refers to somebody else as well. */
    private static final List<String> LINES = List.of(
            "{'id':'spy','schema':'Person','properties':{'name':['Somebody']}}",
            "{'id':'firm','schema':'Company','properties':{'name':['Firm']}}",
            "{'id':'post','schema':'Position','properties':{'name':['Post'],'organization':['spy']}}",
            "{'id':'x1','schema':'Occupancy','properties':{'holder':['spy'],'post':['post'],'status':['current']}}",
            "{'id':'x2','schema':'Membership','properties':{'member':['spy'],'organization':['firm']}}",
            "{'id':'x3','schema':'Directorship','properties':{'director':['spy'],'organization':['firm']}}",
            "{'id':'x4','schema':'Ownership','properties':{'owner':['spy'],'asset':['firm'],'percentage':['9']}}",
            "{'id':'x5','schema':'Family','properties':{'person':['spy'],'relative':['firm']}}",
            "{'id':'x6','schema':'Sanction','properties':{'entity':['spy'],'reason':['r']}}",
            "{'id':'x7','schema':'Payment','properties':{'payer':['spy'],'amountEur':['5']}}",
            "{'id':'x8','schema':'Ownership','properties':{'owner':['spy'],'asset':['ship']}}",
            "{'id':'x9','schema':'Occupancy','properties':{'holder':['spy','firm'],'post':['post']}}",
            "{'id':'y1','schema':'Sanction','properties':{'entity':['spy','firm']}}",
            "{'id':'y2','schema':'Payment','properties':{'payer':['spy'],'beneficiary':['firm'],'amountEur':['5']}}",
            "{'id':'y3','schema':'Event','properties':{'name':['Day'],'organizer':['firm'],'involved':['spy']}}",
            "{'id':'y4','schema':'Company','properties':{'name':['Sub'],'parent':['spy']}}");

    private static Dossier imported() {
        return FtmSamples.read(LINES.toArray(String[]::new)).dossier();
    }

    private static Dossier with(UnaryOperator<Person> change) {
        Dossier dossier = imported();
        return dossier.withoutEntries()
                .plus(dossier.entries()
                        .map(entry -> entry.id().equals(SPY) ? (Entry) change.apply((Person) entry) : entry)
                        .toList());
    }

    private static void assertHidden(List<String> lines) {
        assertThat(lines).noneMatch(line -> line.contains("\"spy\"")).noneMatch(line -> line.contains("\"id\":\"x"));
        assertThat(lines)
                .extracting(line -> line.replaceAll(".*\"id\":\"(\\w+)\".*", "$1"))
                .containsExactlyInAnyOrder("firm", "post", "y1", "y2", "y3", "y4");
    }

    @Test
    void allIsWrittenWhereAllMayBe() {
        assertThat(FtmSamples.written(imported())).hasSize(LINES.size());
    }

    @Test
    void whatIsNotForEverybodyIsNotNamedByWhatWasImportedBesideIt() {
        Dossier dossier = with(spy -> spy.toBuilder().addMarkings(SECRET).build());
        assertHidden(FtmSamples.written(dossier));
        assertThat(FtmSamples.report(dossier).count(Loss.UNRESOLVED)).isPositive();
    }

    @Test
    void whatIsDeprecatedOrNotCertainIsNotNamed() {
        assertHidden(FtmSamples.written(
                with(spy -> spy.toBuilder().rank(Rank.DEPRECATED).build())));
        assertHidden(FtmSamples.written(with(spy -> spy.toBuilder()
                .evidence(List.of(Citation.of(spy.evidence().get(0).source()).hedged(Factuality.POSSIBLE)))
                .build())));
    }

    @Test
    void whatWasTakenOutIsNotNamedByWhatReferredToIt() {
        Dossier dossier = imported();
        List<String> lines = FtmSamples.written(dossier.withoutEntries()
                .plus(dossier.entries().filter(entry -> !entry.id().equals(SPY)).toList()));
        // Of what is kept of a record nobody can say that it names what was taken out, or what never was there.
        assertThat(lines).noneMatch(line -> line.contains("\"spy\"") && line.matches(".*\"id\":\"(x[1-7]|y[123])\".*"));
    }

    @Test
    void thePublicViewNamesItNeither() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Dossier dossier = with(spy -> spy.toBuilder().addMarkings(SECRET).build());
        ExportReport report = Exporters.ftm().writePublic(dossier, DAY, out);
        assertHidden(FtmSamples.linesOf(out.toByteArray()));
        assertThat(report.toText() + report.toJson()).doesNotContain("spy");
    }

    /** Whoever has changed an entry has not asked for more to be shown. */
    @Test
    void whatIsKeptOfAChangedEntryNamesItNeither() {
        Dossier dossier = with(spy -> spy.toBuilder().addMarkings(SECRET).build());
        Dossier changed = dossier.withoutEntries()
                .plus(dossier.entries()
                        .map(entry -> entry.id().equals(ActorId.of("ftm.y4"))
                                ? ((Organization) entry)
                                        .toBuilder().description("Changed").build()
                                : entry)
                        .toList());
        assertHidden(FtmSamples.written(changed));
        assertThat(FtmSamples.written(changed)).anyMatch(line -> line.contains("Changed"));
    }

    @Test
    void aDataSetThatIsNotForEverybodyIsNotNamed() {
        Dossier dossier = FtmSamples.read(LINES.get(1).replaceFirst("}$", ",'datasets':['open','leak']}"))
                .dossier();
        Dossier marked = dossier.withoutEntries()
                .plus(dossier.entries()
                        .map(entry -> entry instanceof Source source
                                        && source.title().orElse("").equals("leak")
                                ? source.toBuilder().addMarkings(SECRET).build()
                                : entry)
                        .toList());
        assertThat(FtmSamples.written(dossier)).singleElement().asString().contains("[\"open\",\"leak\"]");
        assertThat(FtmSamples.written(marked))
                .singleElement()
                .asString()
                .contains("\"datasets\":[\"open\"]")
                .doesNotContain("leak");
    }

    @Test
    void anAuthorityThatIsNotForEverybodyIsNotNamed() {
        Dossier dossier = FtmSamples.read(
                        LINES.get(1),
                        "{'id':'s','schema':'Sanction','properties':{'entity':['firm'],'authority':['Bureau 9']}}")
                .dossier();
        Dossier marked = dossier.withoutEntries()
                .plus(dossier.entries()
                        .map(entry -> entry.id().local().startsWith("ftm-authority")
                                ? ((Organization) entry)
                                        .toBuilder().addMarkings(SECRET).build()
                                : entry)
                        .toList());
        assertThat(FtmSamples.written(dossier)).anyMatch(line -> line.contains("Bureau 9"));
        assertThat(FtmSamples.written(marked)).noneMatch(line -> line.contains("Bureau 9"));
    }
}
