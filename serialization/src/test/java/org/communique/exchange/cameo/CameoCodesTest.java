package org.communique.exchange.cameo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.statement.Polarity;
import org.communique.statement.SpeechAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CameoCodesTest {

    private static EventMeaning meaning(String code) {
        return CameoCodes.find(code).orElseThrow().meaning();
    }

    /** GDELT's list has 310 of them, in which 106 stands on the line of another. */
    @Test
    void everyCodeHasAMeaningThatThisReleaseKnows() {
        assertThat(CameoCodes.all()).hasSize(311).allSatisfy(code -> {
            EventMeaning meaning = meaning(code);
            assertThat(
                            meaning instanceof SpokenMeaning said
                                    ? said.act().known()
                                    : ((DoneMeaning) meaning).type().known())
                    .isTrue();
        });
    }

    @Test
    void theDoubtfulOnesAreCounted() {
        List<String> doubtful = CameoCodes.all().stream()
                .filter(code -> CameoCodes.find(code).orElseThrow().isDoubtful())
                .toList();
        assertThat(doubtful)
                .containsExactly(
                        "014", "015", "017", "019", "052", "053", "056", "07", "070", "071", "072", "075", "0842",
                        "0874", "113", "115", "128", "129", "166", "1661", "1662", "1663", "171", "1711", "1712", "181",
                        "192");
    }

    @Test
    void moreThanHalfAreStatements() {
        assertThat(CameoCodes.all())
                .filteredOn(code -> meaning(code) instanceof SpokenMeaning)
                .hasSize(165);
    }

    @ParameterizedTest
    @CsvSource({
        "010, comment",
        "011, decline-to-comment",
        "0256, urge",
        "0331, express-willingness",
        "055, apologize",
        "0831, concede",
        "1054, demand",
        "1121, accuse",
        "114, protest",
        "1246, refuse",
        "125, reject",
        "1385, threaten"
    })
    void theLongestCodeThatItBeginsWithCounts(String code, String act) {
        assertThat(meaning(code)).isInstanceOfSatisfying(SpokenMeaning.class, said -> assertThat(said.act())
                .isEqualTo(SpeechAct.of(act)));
    }

    @ParameterizedTest
    @CsvSource({
        "046, talks, participant, participant",
        "042, visit, guest, host",
        "043, visit, host, guest",
        "045, mediation, mediator, party",
        "0861, peacekeeping, host, participant",
        "073, relief-operation, initiator, target",
        "1411, protest, initiator, target",
        "1434, strike, initiator, target",
        "1823, attack, initiator, target",
        "203, abuse, initiator, target",
        "2041, attack, initiator, target"
    })
    void theSidesPlayTheirParts(String code, String type, String first, String second) {
        assertThat(meaning(code)).isInstanceOfSatisfying(DoneMeaning.class, done -> {
            assertThat(done.type()).isEqualTo(EventType.of(type));
            assertThat(done.first().code()).isEqualTo(first);
            assertThat(done.second().code()).isEqualTo(second);
        });
    }

    @Test
    void noCodeSaysThatItTookPlaceAndOneThatItWasTried() {
        assertThat(CameoCodes.all())
                .filteredOn(code -> meaning(code) instanceof DoneMeaning done
                        && !done.modality().equals(Modality.UNSTATED))
                .containsExactly("185");
        assertThat(((DoneMeaning) meaning("185")).modality()).isEqualTo(Modality.ATTEMPTED);
    }

    /** Who rejects what another asks for, or threatens, is not thereby against the other. */
    @Test
    void aStanceIsThereWhereTheOtherSideItselfIsMeant() {
        assertThat(((SpokenMeaning) meaning("111")).stance()).contains(Polarity.OPPOSES);
        assertThat(((SpokenMeaning) meaning("051")).stance()).contains(Polarity.FAVOURS);
        assertThat(CameoCodes.all())
                .filteredOn(code -> meaning(code) instanceof SpokenMeaning said
                        && said.stance().isPresent())
                .allSatisfy(code -> assertThat(code.startsWith("11") || code.matches("05[12]"))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({"0334, 6.0", "0874, 10.0", "0873, 9.0", "1823, -10.0", "1822, -9.0", "130, -4.4", "106, -5.0", "01, 0.0"
    })
    void eachHasAScore(String code, String score) {
        assertThat(CameoCodes.goldstein(code).orElseThrow()).isEqualByComparingTo(score);
    }

    @ParameterizedTest
    @CsvSource({"057, 1", "064, 2", "094, 2", "100, 3", "145, 3", "150, 4", "2042, 4"})
    void eachIsInAQuarter(String code, int quarter) {
        assertThat(CameoCodes.quadClass(code)).contains(quarter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00", "21", "97", "x", "---"})
    void whatBeginsWithNoRootMeansNothing(String code) {
        assertThat(CameoCodes.find(code)).isEmpty();
        assertThat(CameoCodes.isKnown(code)).isFalse();
        assertThat(CameoCodes.quadClass(code)).isEmpty();
    }

    @Test
    void aCodeThatIsNoneMeansWhatItsRootMeans() {
        assertThat(CameoCodes.isKnown("0499")).isFalse();
        assertThat(meaning("0499")).isEqualTo(meaning("04"));
    }

    /** Of the codes of both lists, these are those of another country. */
    @ParameterizedTest
    @CsvSource({"AS, AU", "CH, CN", "LI, LR", "RS, RU", "ZA, ZM", "SF, ZA", "UK, GB", "GZ, PS", "US, US"})
    void theCountryOfAPlaceIsFoundByTable(String fips, String iso) {
        assertThat(FipsCountries.find(fips).orElseThrow().code()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OS", "XX", "", "us", "AUS"})
    void whatIsNoCountryIsNone(String fips) {
        assertThat(FipsCountries.find(fips)).isEmpty();
    }
}
