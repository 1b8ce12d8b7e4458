package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.amount.AmountReading.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words on either side of a figure that say how near it is, and ranges of things that differ. */
class HedgesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "€5 million or more | at least €5 million",
                "€5 million or more a year | at least €5 million",
                "€5 million at least | at least €5 million",
                "5 or more euros | at least €5",
                "€5 or less | at most €5",
                "€20 million or so | around €20 million",
                "some €20 million or so | around €20 million",
                "at least €5 million or more | at least €5 million",
                "a record €5 million | €5 million",
                "nearly a record €5 million | nearly €5 million",
                "€5 million in total | €5 million",
                "only €5 million | €5 million",
                "just €5 million | €5 million"
            })
    void readsMoneyWithWordsOnBothSides(String wording, String meaning) {
        assertThat(AmountWording.parse(wording).orElseThrow().toBuilder()
                        .wording("same")
                        .build())
                .isEqualTo(AmountWording.parse(meaning).orElseThrow().toBuilder()
                        .wording("same")
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 or so drones | ABOUT",
                "five or more drones | AT_LEAST",
                "two or more dozen drones | AT_LEAST",
                "20 tonnes or more of aid | AT_LEAST",
                "20 tonnes of aid or more | AT_LEAST",
                "20 drones or fewer a month | AT_MOST",
                "half of the aid or more | AT_LEAST",
                "thousands of drones or more | AT_LEAST",
                "20 drones in all | EXACT",
                "20 drones | EXACT"
            })
    void readsCountsWithWordsBehind(String wording, Approximation approximation) {
        assertThat(AmountWording.parseQuantity(wording).orElseThrow().approximation())
                .isEqualTo(approximation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "up to 5 or more drones | says in two ways how near its figure is",
                "dozens of drones or so | says how near the figure is, but \"dozens\" is none",
                "between 5 and 10 or more drones | says in two ways how near its figure is",
                "5 to 10 or more drones | says how near the figure is, and has two",
                "5 drones or more systems | has \"or\" behind its figure, which names no known unit",
                "5 drones or more than 10 | has \"or\" behind its figure, which names no known unit",
                "5 in all countries | has \"in\" behind its figure, which names no known unit",
                "or more drones | has no figure where one belongs, but \"or\""
            })
    void leavesAloneWhatDoesNotAgree(String wording, String reason) {
        assertThat(AmountWording.parseQuantity(wording)).isEqualTo(new Refused<>("\"" + wording + "\" " + reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "between 10 men and 20 women | men | women",
                "10 men to 20 women | men | women",
                "10 people to 20 men | people | men",
                "from 10 refugees to 20 residents | refugees | residents",
                "10 ships to 20 vessels | ships | vessels",
                "10 soldiers to 20 troops | soldiers | troops",
                "10 ministers to 20 diplomats | ministers | diplomats",
                "10 tonnes of aid to 20 tonnes of grain | tonnes of aid | tonnes of grain",
                "10% of the men to 20% of the women | percent of the men | percent of the women",
                "from 10 men and women to 20 children | men and women | children"
            })
    void aRangeIsOfOneThing(String wording, String first, String second) {
        String reason = " counts \"" + first + "\" and \"" + second + "\", which may be two counts";

        assertThat(AmountWording.parseQuantity(wording)).isEqualTo(new Refused<>("\"" + wording + "\"" + reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 officers to 20 soldiers", "from 10 blankets to 20 tents"})
    void aRangeOfWhatIsMeantIsOfOneThingToo(String wording) {
        assertThat(AmountWording.parseQuantity(wording, Unit.SOLDIER).reason().orElseThrow())
                .endsWith("which may be two counts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 man to 5 men",
                "one person to 5 people",
                "1 child to 20 children",
                "10 kg to 20 kilograms",
                "10 metric tons to 20 tonnes",
                "5% to 10 per cent",
                "10 men and women to 20 men and women",
                "10 to 20 women",
                "one country to 20 countries"
            })
    void theNumberAndTheSpellingOfANounDoNotMatter(String wording) {
        assertThat(AmountWording.parseQuantity(wording).orElseThrow().approximation())
                .isEqualTo(Approximation.BETWEEN);
    }
}
