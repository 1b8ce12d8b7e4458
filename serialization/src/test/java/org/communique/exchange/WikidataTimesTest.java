package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.exchange.WikidataItems.item;
import static org.communique.exchange.WikidataItems.kept;
import static org.communique.exchange.WikidataItems.period;
import static org.communique.exchange.WikidataItems.person;
import static org.communique.exchange.WikidataItems.qualifiers;
import static org.communique.exchange.WikidataItems.read;
import static org.communique.exchange.WikidataItems.statement;
import static org.communique.exchange.WikidataItems.tenure;
import static org.communique.exchange.WikidataItems.time;

import org.communique.actor.Existence;
import org.communique.actor.Tenure;
import org.communique.evidence.Factuality;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of Wikidata: no more is said than their precision says. */
class WikidataTimesTest {

    private static final String JULIAN = "Q1985786";

    @ParameterizedTest
    @CsvSource({
        "+2012-05-07T00:00:00Z, 11, 2012-05-07/",
        "+2012-05-07T00:00:00Z, 10, 2012-05/",
        "+2012-05-00T00:00:00Z, 10, 2012-05/",
        "+2012-00-00T00:00:00Z, 9, 2012/",
        "+1995-01-01T00:00:00Z, 9, 1995/",
        "+00000001995-01-01T00:00:00Z, 9, 1995/",
        "+1980-00-00T00:00:00Z, 8, 198X/",
        "+1985-03-02T00:00:00Z, 8, 198X/",
        "+2000-00-00T00:00:00Z, 7, 19XX?/",
        "+1901-00-00T00:00:00Z, 7, 19XX?/",
        "+2001-00-00T00:00:00Z, 7, 20XX?/",
        "+0100-00-00T00:00:00Z, 7, 00XX?/",
        "+2000-00-00T00:00:00Z, 6, 1XXX?/",
        "+0044-03-15T00:00:00Z, 11, 0044-03-15/",
        "-0044-03-15T00:00:00Z, 11, -0043-03-15/",
        "-0001-00-00T00:00:00Z, 9, 0000/",
        "+12025-00-00T00:00:00Z, 9, Y12025/",
        "-12025-00-00T00:00:00Z, 9, Y-12024/"
    })
    void aDateIsAsFineAsItsPrecision(String time, int precision, String period) {
        assertThat(period(tenure("P580", time(time, precision)))).isEqualTo(period);
    }

    /** A day that is told without its month would be a January that nobody said. */
    @ParameterizedTest
    @CsvSource({
        "+2012-00-00T00:00:00Z, 11, 2012/",
        "+2012-05-00T00:00:00Z, 11, 2012-05/",
        "+2012-00-00T00:00:00Z, 10, 2012/"
    })
    void aMonthOrDayOfZeroMakesADateCoarserAndIsReported(String time, int precision, String period) {
        ImportResult result =
                read(person(statement("P39", "normal", item("Q2"), qualifiers("P580", time(time, precision)))));
        Tenure tenure = result.dossier().tenures().get(0);
        assertThat(period(tenure)).isEqualTo(period);
        assertThat(kept(tenure)).contains("\"precision\":" + precision);
        assertThat(result.report().count(Loss.MALFORMED)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "+2012-02-30T00:00:00Z, 11",
        "+2012-13-00T00:00:00Z, 10",
        "+0000-00-00T00:00:00Z, 9",
        "-0044-00-00T00:00:00Z, 8",
        "-0044-00-00T00:00:00Z, 7",
        "+13798000000-00-00T00:00:00Z, 3",
        "+2012-05-07T00:00:00Z, 5",
        "+2012-05-07T13:00:00Z, 12",
        "+2012-05-07T00:00:00Z, 99",
        "2012-05-07, 11",
        "in spring, 11"
    })
    void whatIsNoDateIsKeptAsItIs(String time, int precision) {
        Tenure tenure = tenure("P580", time(time, precision));
        assertThat(tenure.period()).isEmpty();
        assertThat(kept(tenure)).contains("\"time\":\"" + time + '"');
    }

    @Test
    void aDateWithARoundItIsKeptAsItIs() {
        String about = time("+2012-05-07T00:00:00Z", 11).replace("\"before\":0", "\"before\":1");
        assertThat(tenure("P580", about).period()).isEmpty();
    }

    @Test
    void aCenturyIsInDoubt() {
        ImportResult result = read(
                person(statement("P39", "normal", item("Q2"), qualifiers("P580", time("+2000-00-00T00:00:00Z", 7)))));
        assertThat(result.report().count(Loss.DOUBTFUL_CODE)).isEqualTo(1);
    }

    @Test
    void aCenturyThatIsAboutRightIsInDoubtAndAboutRight() {
        assertThat(period(tenure("P580", time("+2000-00-00T00:00:00Z", 7), "P1480", item("Q5727902"))))
                .isEqualTo("19XX%/");
    }

    /** A wording is no EDTF, in which the year before the year 1 is the year 0. */
    @Test
    void aYearBeforeOursIsCountedAsPeopleDoInAWording() {
        TimeExpression period = tenure("P580", time("-0044-03-15T00:00:00Z", 11, JULIAN))
                .period()
                .orElseThrow();
        assertThat(period.edtf()).isEmpty();
        assertThat(period.wording()).contains("0044-03-15 BC (Julian)/");
    }

    @Test
    void aDateOfTheJulianCalendarIsAWording() {
        Tenure tenure =
                tenure("P580", time("+1682-05-07T00:00:00Z", 11, JULIAN), "P582", time("+1725-00-00T00:00:00Z", 9));
        TimeExpression period = tenure.period().orElseThrow();
        assertThat(period.edtf()).isEmpty();
        assertThat(period.wording()).contains("1682-05-07 (Julian)/1725");
    }

    @Test
    void aCalendarThatNobodyKnowsIsKept() {
        Tenure tenure = tenure("P580", time("+1682-05-07T00:00:00Z", 11, "Q1"));
        assertThat(tenure.period()).isEmpty();
        assertThat(kept(tenure)).contains("entity/Q1\"");
    }

    @Test
    void anEndThatIsNotToldIsUnknownAndNotOpen() {
        String start = time("+2012-00-00T00:00:00Z", 9);
        assertThat(period(tenure("P580", start))).isEqualTo("2012/");
        assertThat(period(tenure("P582", start))).isEqualTo("/2012");
    }

    @Test
    void anEndThatNobodyKnowsIsUnknownAndKept() {
        Tenure tenure = tenure("P580", time("+2012-00-00T00:00:00Z", 9), "P582", "somevalue");
        assertThat(period(tenure)).isEqualTo("2012/");
        assertThat(kept(tenure)).contains("\"P582\":[{\"snaktype\":\"somevalue\"}]");
        assertThat(tenure("P580", "somevalue", "P582", "somevalue").period()).isEmpty();
    }

    @Test
    void anEndThatIsToldNotToBeIsOpen() {
        assertThat(period(tenure("P580", time("+2012-00-00T00:00:00Z", 9), "P582", "novalue")))
                .isEqualTo("2012/..");
        Tenure neither = tenure("P580", "novalue", "P582", "novalue");
        assertThat(neither.period()).isEmpty();
        assertThat(kept(neither)).contains("novalue");
    }

    @Test
    void ofSeveralBeginningsNoneIsTaken() {
        String start = WikidataItems.snak("P580", time("+2012-00-00T00:00:00Z", 9));
        String other = WikidataItems.snak("P580", time("+2013-00-00T00:00:00Z", 9));
        ImportResult result = read(person(
                statement("P39", "normal", item("Q2"), ",\"qualifiers\":{\"P580\":[" + start + "," + other + "]}")));
        assertThat(result.dossier().tenures().get(0).period()).isEmpty();
        assertThat(result.report().count(Loss.CONTRADICTS)).isEqualTo(1);
        assertThat(kept(result.dossier().tenures().get(0))).contains("+2012").contains("+2013");
    }

    @Test
    void circaMakesDatesApproximateAndNothingUncertain() {
        Tenure tenure = tenure("P580", time("+1990-00-00T00:00:00Z", 9), "P1480", item("Q5727902"));
        assertThat(period(tenure)).isEqualTo("1990~/");
        assertThat(tenure.evidence()).allMatch(each -> each.factuality() == Factuality.CERTAIN);
    }

    @Test
    void aLifetimeIsFromBirthToDeath() {
        ImportResult result = read(person(
                statement("P569", "normal", time("+1890-03-09T00:00:00Z", 11), ""),
                statement("P570", "normal", time("+1970-00-00T00:00:00Z", 9), "")));
        assertThat(WikidataItems.actor(result, "Q1").lifetime().flatMap(TimeExpression::edtf))
                .hasValueSatisfying(edtf -> assertThat(edtf.text()).isEqualTo("1890-03-09/1970"));
        assertThat(WikidataItems.actor(result, "Q1").existence()).contains(Existence.DECEASED);
    }

    @Test
    void whoDiedNobodyKnowsWhenIsDead() {
        ImportResult result = read(person(statement("P570", "normal", "somevalue", "")));
        assertThat(WikidataItems.actor(result, "Q1").existence()).contains(Existence.DECEASED);
        assertThat(WikidataItems.actor(result, "Q1").lifetime()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deprecated", "normal"})
    void aDeathThatIsWrongOrInDoubtIsNone(String rank) {
        String hedge = rank.equals("normal") ? qualifiers("P1480", item("Q30230067")) : "";
        ImportResult result = read(person(statement("P570", rank, time("+1970-00-00T00:00:00Z", 9), hedge)));
        assertThat(WikidataItems.actor(result, "Q1").existence()).isEmpty();
        assertThat(WikidataItems.actor(result, "Q1").lifetime()).isEmpty();
    }

    @Test
    void twoDatesOfBirthAreNone() {
        String one = statement("P569", "normal", time("+1890-03-09T00:00:00Z", 11), "");
        String other = statement("P569", "normal", time("+1890-04-09T00:00:00Z", 11), "");
        ImportResult two = read(person(one, other));
        assertThat(WikidataItems.actor(two, "Q1").lifetime()).isEmpty();
        assertThat(kept(WikidataItems.actor(two, "Q1"))).contains("1890-03-09").contains("1890-04-09");
        ImportResult best = read(person(one.replace("\"normal\"", "\"preferred\""), other));
        assertThat(WikidataItems.actor(best, "Q1").lifetime().flatMap(TimeExpression::edtf))
                .hasValueSatisfying(edtf -> assertThat(edtf.text()).isEqualTo("1890-03-09/"));
    }
}
