package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A step prints its own figures, and of what it moves no more than which of several it is. */
class PledgeStepsTest {

    private static final String LOAN = """
            {"type":"funding","key":"loan","amount":{"value":"20000000","currency":"EUR","wording":"€20 million"},
             "instrument":"loan","percentage":"45","newMoney":"no"}""";
    private static final String GRANT = """
            {"type":"funding","key":"grant","amount":{"value":"5000000","currency":"EUR"},"due":{"edtf":"2031"}}""";
    private static final String SHIPS = """
            {"type":"goods","key":"ships","item":"patrol ships","quantity":{"value":"12","unit":"ship"}}""";
    private static final String TUGS = """
            {"type":"goods","key":"tugs","item":"tugs","quantity":{"value":"3","unit":"ship"},"newMoney":"yes"}""";

    private static String said(String contributions, String steps, String... more) {
        String dossier = "{\"communique\":\"1\",\"id\":\"d\",\"pledges\":[{\"id\":\"pledge:p\","
                + "\"parties\":[{\"actor\":\"actor:a\",\"role\":\"donor\"}],\"contributions\":[" + contributions
                + "],\"steps\":[" + steps + "]}]}";
        String[] args = new String[more.length + 4];
        System.arraycopy(new String[] {"briefing", "-", "--width", "600"}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        Run run = Run.withInput(dossier, args);
        assertThat(run.err()).isEmpty();
        return run.out()
                .lines()
                .filter(line -> line.startsWith("– pledge:p: "))
                .findFirst()
                .orElseThrow()
                .replaceFirst("– pledge:p: ", "")
                .replaceFirst(" (?:In all|Insgesamt) .*", "");
    }

    @Test
    void aFigureThatCanBeOfOneAloneStandsForItself() {
        String paid =
                "{\"stage\":\"disbursed\",\"contribution\":\"loan\",\"amount\":{\"value\":\"1\",\"currency\":\"EUR\"}}";
        String delivered =
                "{\"stage\":\"delivered\",\"contribution\":\"ships\",\"quantity\":{\"value\":\"6\",\"unit\":\"ship\"}}";

        assertThat(said(LOAN + "," + SHIPS, paid + "," + delivered))
                .startsWith(
                        "paid in part, 1 EUR and delivered in part, 6 patrol ships. €20 million (loan), 45 percent of what is"
                                + " needed, no new money; 12 patrol ships.");
        assertThat(said(LOAN + "," + SHIPS, paid, "--lang", "de"))
                .startsWith("teilweise ausgezahlt, 1 EUR. €20 million");
    }

    @Test
    void aFigureThatCanBeOfSeveralSaysOfWhichWithoutWhatElseIsSaidOfIt() {
        String paid =
                "{\"stage\":\"disbursed\",\"contribution\":\"loan\",\"amount\":{\"value\":\"1\",\"currency\":\"EUR\"}}";
        String tugs =
                "{\"stage\":\"delivered\",\"contribution\":\"tugs\",\"quantity\":{\"value\":\"2\",\"unit\":\"ship\"}}";
        String fewer =
                "{\"stage\":\"reduced\",\"contribution\":\"tugs\",\"quantity\":{\"value\":\"1\",\"unit\":\"ship\"}}";

        assertThat(said(LOAN + "," + GRANT, paid))
                .startsWith("paid in part, 1 EUR towards €20 million (loan). €20 million (loan), 45 percent");
        assertThat(said(SHIPS + "," + TUGS, tugs + "," + fewer))
                .startsWith("delivered in part, 2 ships (tugs) and reduced by 1 ship (tugs).");
    }

    @Test
    void aStepWithoutAFigureSaysWhatMovesWithoutOne() {
        String delivered = "{\"stage\":\"delivered\",\"contribution\":\"ships\"}";
        String paid = "{\"stage\":\"disbursed\",\"contribution\":\"grant\"}";

        assertThat(said(LOAN + "," + SHIPS, delivered)).startsWith("delivered, patrol ships. €20 million (loan), 45");
        assertThat(said(GRANT + "," + SHIPS, paid))
                .startsWith("paid, money. 5,000,000 EUR, due 2031; 12 patrol ships.");
        assertThat(said(GRANT + "," + SHIPS, paid, "--lang", "de")).startsWith("ausgezahlt, Geld. 5.000.000 EUR");
    }

    @Test
    void twoThatAreCalledTheSameAreToldApartByTheirAmounts() {
        String more = GRANT.replace("\"grant\"", "\"more\"").replace("5000000", "7000000");
        String paid = "{\"stage\":\"disbursed\",\"contribution\":\"more\"}";

        assertThat(said(GRANT + "," + more, paid))
                .startsWith("paid, 7,000,000 EUR. 5,000,000 EUR, due 2031; 7,000,000");
    }

    @Test
    void twoKindsOfTheSameThingsAreToldApartByTheirNumbers() {
        String more = SHIPS.replace("\"ships\"", "\"more\"").replace("\"12\"", "\"4\"");
        String one =
                "{\"stage\":\"delivered\",\"contribution\":\"more\",\"quantity\":{\"value\":\"1\",\"unit\":\"ship\"}}";
        String of =
                "{\"stage\":\"reduced\",\"contribution\":\"more\",\"quantity\":{\"value\":\"2\",\"unit\":\"ship\"}}";

        assertThat(said(SHIPS + "," + more, one + "," + of))
                .startsWith("delivered in part, 1 ship (patrol ships) towards 4 patrol ships"
                        + " and reduced by 2 patrol ships, of 4 patrol ships.");
    }

    @Test
    void aWordingThatNamesTheThingsStandsForItself() {
        String cranes =
                "{\"type\":\"goods\",\"item\":\"mobile cranes\",\"quantity\":{\"value\":\"2\",\"unit\":\"item\"}}";
        String two = "{\"stage\":\"delivered\",\"quantity\":{\"value\":\"2\",\"unit\":\"item\",\"wording\":\"WORDS\"}}";

        assertThat(said(cranes, two.replace("WORDS", "two cranes"))).startsWith("delivered, two cranes. 2 items");
        assertThat(said(cranes, two.replace("WORDS", "Both mobile cranes")))
                .startsWith("delivered, both mobile cranes.");
        assertThat(said(cranes, two.replace("WORDS", "two"))).startsWith("delivered, two items.");
        assertThat(said(cranes, two.replace("WORDS", "dozens"))).startsWith("delivered, dozens of items.");
    }

    @Test
    void instalmentsOfTheSameAmountAreToldApartByTheirDates() {
        String first = GRANT.replace("\"grant\"", "\"first\"").replace("2031", "2030");
        String paid =
                "{\"stage\":\"disbursed\",\"contribution\":\"first\",\"amount\":{\"value\":\"5000000\",\"currency\":\"EUR\"}}";
        String part = paid.replace("5000000", "1000000");
        String unsaid = "{\"stage\":\"disbursed\",\"contribution\":\"first\"}";

        assertThat(said(first + "," + GRANT, paid)).startsWith("paid, 5,000,000 EUR, due 2030.");
        assertThat(said(first + "," + GRANT, part))
                .startsWith("paid in part, 1,000,000 EUR towards 5,000,000 EUR, due 2030.");
        assertThat(said(first + "," + GRANT, unsaid)).startsWith("paid, 5,000,000 EUR, due 2030.");
    }

    /** What a step moves of one contribution is not what another one promises, however alike their figures. */
    @Test
    void anotherContributionOfTheSameFigureIsSaidToo() {
        String one = "{\"type\":\"funding\",\"key\":\"one\",\"amount\":{\"value\":\"5\",\"currency\":\"EUR\"}}";
        String paid =
                "{\"stage\":\"disbursed\",\"contribution\":\"one\",\"amount\":{\"value\":\"5\",\"currency\":\"EUR\"}}";

        assertThat(said(one + "," + one.replace("\"one\"", "\"two\""), paid)).startsWith("paid, 5 EUR. 5 EUR.");
    }
}
