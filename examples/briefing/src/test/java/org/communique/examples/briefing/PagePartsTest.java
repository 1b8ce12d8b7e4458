package org.communique.examples.briefing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.examples.page.Card;
import org.communique.examples.page.LedgerPart;
import org.communique.examples.page.LedgerPart.Bar;
import org.communique.examples.page.LedgerPart.Measured;
import org.communique.examples.page.LedgerPart.Row;
import org.communique.examples.page.Ref;
import org.communique.examples.page.TimelinePart;
import org.communique.examples.page.TimelinePart.Item;
import org.communique.examples.page.TimelinePart.Span;
import org.communique.id.ActorId;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.Test;

/** What is on a page claims no more than the dossier does. */
class PagePartsTest {

    private static Dossier dossier(String members) {
        return CommuniqueJson.standard().read("{\"communique\":\"1\",\"id\":\"d\"," + members + "}");
    }

    private static String pledge(String id, String amount, String steps) {
        return "{\"id\":\"pledge:" + id + "\",\"title\":\"" + id
                + "\",\"parties\":[{\"actor\":\"actor:a\",\"role\":\"donor\"}],\"contributions\":[{\"type\":\"funding\",\"amount\":{"
                + amount + "}}],\"steps\":[" + steps
                + "]}";
    }

    private static LedgerPart ledger(String... pledges) {
        Dossier dossier = dossier("\"pledges\":[" + String.join(",", pledges) + "]");
        return new PageLedger(dossier, new ActorNames(dossier, Words.ENGLISH)).part();
    }

    private static List<Bar> bars(LedgerPart ledger, String row) {
        return ledger.measures().stream()
                .map(Measured::rows)
                .flatMap(List::stream)
                .filter(each -> each.name().equals(row))
                .map(Row::bars)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void aBarIsFullAsFarAsItIsCertainAndFadesWhereNobodySaysHowMuch() {
        LedgerPart ledger = ledger(
                pledge(
                        "some",
                        "\"value\":\"30\",\"currency\":\"EUR\",\"approximation\":\"over\"",
                        "{\"stage\":\"pledged\"}"),
                pledge(
                        "all",
                        "\"value\":\"50\",\"currency\":\"EUR\",\"approximation\":\"at-most\"",
                        "{\"stage\":\"pledged\"}"));

        assertThat(bars(ledger, "Some"))
                .extracting(Bar::amount, Bar::sure, Bar::perhaps, Bar::isOpen)
                .containsExactly(tuple("more than €30", 480, Bar.WIDTH, true));
        assertThat(bars(ledger, "All"))
                .extracting(Bar::amount, Bar::sure, Bar::perhaps, Bar::isOpen)
                .containsExactly(tuple("at most €50", 0, 800, false));
        assertThat(bars(ledger, "In all")).extracting(Bar::amount).containsExactly("more than €30");
    }

    @Test
    void aBarStandsForEachStageAtWhichLessHasComeAndForNoOther() {
        LedgerPart ledger = ledger(pledge(
                "some",
                "\"value\":\"30\",\"currency\":\"EUR\"",
                "{\"stage\":\"proposed\"},{\"stage\":\"pledged\"},{\"stage\":\"disbursed\","
                        + "\"amount\":{\"value\":\"10\",\"currency\":\"EUR\"}}"));

        assertThat(bars(ledger, "Some"))
                .extracting(Bar::stage, Bar::amount)
                .containsExactly(tuple("pledged or further", "€30"), tuple("disbursed", "€10"));
    }

    @Test
    void whatHasNoFigureIsListedWithItsReasonAndHasNoBar() {
        LedgerPart ledger = ledger(
                "{\"id\":\"pledge:help\",\"title\":\"help\",\"parties\":[{\"actor\":\"actor:a\",\"role\":\"donor\"}],\"contributions\":[{\"type\":\"funding\"}],"
                        + "\"steps\":[{\"stage\":\"pledged\"}]}");

        assertThat(ledger.measures()).isEmpty();
        assertThat(ledger.leftOut())
                .extracting(LedgerPart.Noted::entry, LedgerPart.Noted::words)
                .containsExactly(tuple("pledge:help", "help: money, amount not said (promised): no amount"));
    }

    private static TimelinePart timeline(String members) {
        Dossier dossier = dossier(members);
        ActorNames naming = new ActorNames(dossier, Words.ENGLISH);
        PageCards cards = new PageCards(dossier, naming, new PagePassages(dossier, Map.of()));
        return new PageTimeline(dossier, cards, naming).part();
    }

    private static String event(String id, String modality, String more) {
        return "{\"id\":\"event:" + id + "\",\"type\":\"talks\",\"title\":\"" + id + "\",\"modality\":\"" + modality
                + "\"" + more + "}";
    }

    private static String when(String edtf) {
        return ",\"when\":{\"edtf\":\"" + edtf + "\"}";
    }

    private static List<Span> spans(String... dates) {
        return timeline("\"events\":["
                        + Stream.of(dates)
                                .map(date -> event("e" + date.substring(5, 7), "occurred", when(date)))
                                .collect(joining(","))
                        + "]")
                .items()
                .stream()
                .map(Item::span)
                .toList();
    }

    @Test
    void aDayIsCertainAMonthIsWithinAndAnOpenIntervalHasNoEnd() {
        List<Span> spans = spans("2025-03-06", "2025-04", "2025-05-01/..");

        assertThat(spans.get(0)).satisfies(day -> {
            assertThat(day.isSure()).isTrue();
            assertThat(List.of(day.from(), day.to())).containsExactly(day.sureFrom(), day.sureTo());
        });
        assertThat(spans.get(1)).satisfies(month -> {
            assertThat(month.isSure()).isFalse();
            assertThat(month.from()).isLessThan(month.to());
            assertThat(month.fade()).isNull();
        });
        assertThat(spans.get(2)).satisfies(open -> {
            assertThat(open.openTo()).isTrue();
            assertThat(open.to()).isEqualTo(TimelinePart.WIDTH);
        });
    }

    @Test
    void whatIsOnlyOrderedIsAChainWhatIsAloneFloatsAndWhatIsSupposedHasNoPlace() {
        TimelinePart timeline = timeline(
                "\"events\":[" + event("a", "occurred", "") + "," + event("b", "occurred", "") + ","
                        + event("c", "planned", "") + "," + event("d", "hypothetical", "")
                        + "],\"links\":[{\"id\":\"link:l\",\"subject\":\"event:b\",\"relation\":\"follows\",\"object\":\"event:a\"}]");

        assertThat(timeline.items()).isEmpty();
        assertThat(timeline.chains())
                .extracting(chain -> chain.stream().map(Item::entry).toList())
                .containsExactly(List.of("event:a", "event:b"));
        assertThat(timeline.chains().get(0).get(1).why())
                .isEqualTo("The beginning of “A” is before the beginning of “B”, by link:l.");
        assertThat(timeline.floating())
                .extracting(Item::entry, Item::form, Item::state)
                .containsExactly(tuple("event:c", "planned", "planned"));
        assertThat(timeline.unplaced())
                .extracting(Item::entry, Item::form, Item::state)
                .containsExactly(tuple("event:d", "supposed", "only supposed"));
    }

    private static Map<String, List<String>> groups(String members, String actor) {
        Dossier dossier = dossier(members);
        PageCards cards =
                new PageCards(dossier, new ActorNames(dossier, Words.ENGLISH), new PagePassages(dossier, Map.of()));
        return cards.actor(dossier.find(ActorId.of(actor)).orElseThrow()).groups().stream()
                .collect(toMap(
                        Card.Group::heading,
                        group -> group.entries().stream().map(Ref::id).toList()));
    }

    private static String pledge(String id, String role, String steps, String more) {
        return "{\"id\":\"pledge:" + id
                + "\",\"contributions\":[{\"type\":\"funding\"}],\"parties\":[{\"actor\":\"actor:a\"," + "\"role\":\""
                + role + "\"}],\"steps\":[" + steps + "]" + more + "}";
    }

    private static String evidence(String factuality) {
        return ",\"evidence\":[{\"source\":\"source:s\",\"factuality\":\"" + factuality + "\"}]";
    }

    private static String attended(String id, String modality, String role, String more) {
        return event(id, modality, ",\"participations\":[{\"actor\":\"actor:a\",\"role\":\"" + role + "\"}]" + more);
    }

    private static final String ACTOR =
            "\"sources\":[{\"id\":\"source:s\"}],\"actors\":[{\"id\":\"actor:a\",\"type\":\"state\",\"names\":[{\"text\":\"A\"}]}],";

    @Test
    void whatIsOnlyConsideredDeniedWithdrawnOrSetAsideIsNoPromiseNorWhatSomebodyIsToGet() {
        String pledged = "{\"stage\":\"pledged\"}";
        String members = ACTOR + "\"pledges\":["
                + String.join(
                        ",",
                        pledge("given", "donor", pledged, ""),
                        pledge("got", "recipient", pledged, ""),
                        pledge("considered", "donor", "{\"stage\":\"considered\"}", ""),
                        pledge("denied", "donor", pledged, evidence("certain-denied")),
                        pledge("withdrawn", "donor", pledged + ",{\"stage\":\"withdrawn\"}", ""),
                        pledge("deprecated", "donor", pledged, ",\"rank\":\"deprecated\""))
                + "]";

        assertThat(groups(members, "a"))
                .containsEntry("Promised", List.of("pledge:given"))
                .containsEntry(
                        "Named in pledges",
                        List.of(
                                "pledge:got",
                                "pledge:considered",
                                "pledge:denied",
                                "pledge:withdrawn",
                                "pledge:deprecated"));
    }

    @Test
    void whoStayedAwayAttendedNothingNorIsWhatIsPlannedDeniedOrToldTwiceAttendedTwice() {
        String members = ACTOR + "\"events\":["
                + String.join(
                        ",",
                        attended("there", "occurred", "guest", ""),
                        attended("again", "occurred", "guest", ""),
                        attended("away", "occurred", "absentee", ""),
                        attended("planned", "planned", "guest", ""),
                        attended("denied", "occurred", "guest", evidence("certain-denied")))
                + "],\"links\":[{\"id\":\"link:l\",\"subject\":\"event:again\",\"relation\":\"same-as\",\"object\":\"event:there\"}]";

        assertThat(groups(members, "a"))
                .containsEntry("Attended", List.of("event:there"))
                .containsEntry("Named in events", List.of("event:away", "event:planned", "event:denied"));
    }

    @Test
    void whatTheSourceDeniesIsNotDrawnAsWhatCameAbout() {
        assertThat(timeline("\"sources\":[{\"id\":\"source:s\"}],\"events\":["
                                + event("denied", "occurred", when("2025-03-06") + evidence("certain-denied")) + "]")
                        .items())
                .extracting(Item::form, Item::state)
                .containsExactly(tuple("supposed", "denied"));
    }

    /** What follows something of which only the end is known may be of any day before it. */
    @Test
    void aLineJoinsOnlyWhatCertainlyBeganNoEarlier() {
        TimelinePart timeline = timeline(
                "\"events\":[" + event("a", "occurred", when("2025-03-13")) + ","
                        + event("b", "occurred", "") + "," + event("c", "occurred", when("[2025-03-10..2025-03-20]"))
                        + "],\"links\":[{\"id\":\"link:l\",\"subject\":\"event:c\",\"relation\":\"follows\",\"object\":\"event:b\"}]");

        assertThat(timeline.items())
                .extracting(Item::entry, Item::isBehind)
                .containsExactly(tuple("event:a", false), tuple("event:b", false), tuple("event:c", true));
    }

    /** What a public view leaves out is named nowhere on the page, nor told to be missing. */
    @Test
    void thePageOfAPublicViewDoesNotNameWhatItLeavesOut() {
        Dossier whole = dossier("\"actors\":[{\"id\":\"actor:a\",\"type\":\"state\",\"names\":[{\"text\":\"A\"}]},"
                + "{\"id\":\"actor:mole\",\"type\":\"person\",\"names\":[{\"text\":\"Quill\"}],"
                + "\"markings\":[{\"kind\":\"visibility\",\"value\":\"TLP:RED\"}]}],\"statements\":[{\"id\":\"statement:s\","
                + "\"act\":\"assert\",\"gist\":\"It is.\",\"speakers\":[\"actor:mole\"],\"addressees\":[\"actor:mole\"],"
                + "\"holder\":\"actor:mole\",\"stances\":[{\"polarity\":\"favours\",\"target\":{\"entry\":\"actor:mole\"}}]}],"
                + "\"pledges\":[{\"id\":\"pledge:p\",\"contributions\":[{\"type\":\"funding\",\"amount\":{\"value\":\"5\",\"currency\":\"EUR\"}}],"
                + "\"parties\":[{\"actor\":\"actor:mole\",\"role\":\"donor\",\"onBehalfOf\":\"actor:mole\"}],\"steps\":[{\"stage\":\"pledged\"}]}],"
                + "\"events\":["
                + event("e", "occurred", ",\"participations\":[{\"actor\":\"actor:mole\",\"role\":\"host\"}]") + "]");
        LocalDate day = LocalDate.of(2026, 1, 1);

        for (Words words : List.of(Words.of("en"), Words.of("de"))) {
            assertThat(new DossierPage(whole.publicView(day), Optional.of(day), Map.of(), words).html())
                    .doesNotContain("mole", "Quill", "reference.missing")
                    .contains("pledge:p", "statement:s", "event:e");
        }
    }
}
