package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import org.communique.actor.Role;
import org.communique.amount.Bounds;
import org.communique.entry.Classification;
import org.communique.ledger.Account;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.RateTable;
import org.communique.ledger.Total;
import org.communique.pledge.Stage;
import org.communique.time.Ternary;
import org.communique.validation.Severity;
import org.communique.validation.Validator;
import org.communique.validation.Violation;
import org.junit.jupiter.api.Test;

/** Flows as FTS and HDX publish them: what becomes of their values, and what they come to. */
class FtsPublishedTest {

    private static ImportResult read(String name) {
        return Importers.fts().read(SharedSamples.require(name));
    }

    private static Bounds dollars(ImportResult result, Stage stage, Predicate<Account> asked) {
        return Ledger.of(result.dossier())
                .using(RateTable.none(), "USD")
                .where(account -> asked.test(account) ? alone(account) : Ternary.NO)
                .totals(Figure.recorded(stage))
                .stream()
                .map(Total::bounds)
                .reduce(Bounds::plus)
                .orElseThrow();
    }

    /** What others share goes to one country in an unknown part: perhaps all of it, perhaps nothing. */
    private static Ternary alone(Account account) {
        boolean shared = account.pledge().open().contains("parties")
                || account.pledge().parties(Role.BENEFICIARY).size() > 1;
        return shared ? Ternary.UNKNOWN : Ternary.YES;
    }

    private static BigDecimal lower(Bounds bounds) {
        return bounds.lower().orElseThrow().value();
    }

    private static Predicate<Account> plan(String number) {
        return account -> account.pledge().classifications().stream()
                .filter(each -> each.scheme().code().equals("fts:plan"))
                .map(Classification::code)
                .anyMatch(number::equals);
    }

    /** The design came to 3,343 carried, 509 kept, 766 derived, 165 lost and 338 empty; up to 9 in 100 were false claims. */
    @Test
    void noValueOfThePageGoesInSilence() {
        assertThat(read(FtsSamples.PAGE).report().values()).isEqualTo(new ValueCounts(3473, 536, 609, 165, 338, 0, 0));
    }

    /** The design came to 6,903 carried, 2,033 kept, 15 derived, 657 lost and 2,528 empty. */
    @Test
    void noValueOfTheTableGoesInSilence() {
        assertThat(read(FtsSamples.TABLE).report().values())
                .isEqualTo(new ValueCounts(7236, 2034, 10, 328, 2528, 0, 0));
    }

    @Test
    void thePageHasTheFigures() throws IOException {
        String page = Files.readString(Path.of("docs", "other-systems.md"));
        for (String name : new String[] {FtsSamples.PAGE, FtsSamples.TABLE}) {
            ValueCounts counts = read(name).report().values();
            assertThat(page)
                    .contains(String.format(
                            Locale.ROOT,
                            "%,d values | %,d | %,d | %,d | %,d | %,d |",
                            counts.total(),
                            counts.carried(),
                            counts.kept(),
                            counts.derived(),
                            counts.lost(),
                            counts.empty()));
        }
    }

    @Test
    void whatThePageLosesIsAboutTheSearch() {
        assertThat(read(FtsSamples.PAGE).report().losses())
                .allSatisfy(group -> assertThat(group.severity()).isEqualTo(Severity.INFO));
    }

    /** The one pledge of the search is on this page, so that the total of pledges is that of the page. */
    @Test
    void thePledgesOfThePageAreWhatTheServicePublishes() {
        assertThat(dollars(read(FtsSamples.PAGE), Stage.PLEDGED, account -> true))
                .isEqualTo(Bounds.between(new BigDecimal(81128), new BigDecimal(81128)));
    }

    /** HDX publishes 725,591,299 dollars of funding for the year, of which 15,000,000 are for the smaller plan. */
    @Test
    void theFundingOfTheTableIsWhatTheServicePublishes() {
        ImportResult table = read(FtsSamples.TABLE);
        assertThat(funding(table, account -> true)).isEqualByComparingTo("725591299");
        assertThat(funding(table, plan("1006"))).isEqualByComparingTo("15000000");
    }

    private static BigDecimal funding(ImportResult result, Predicate<Account> asked) {
        return lower(dollars(result, Stage.COMMITTED, asked)).add(lower(dollars(result, Stage.DISBURSED, asked)));
    }

    @Test
    void thePageHasNoFindings() {
        assertThat(Validator.standard()
                        .validate(read(FtsSamples.PAGE).dossier())
                        .violations())
                .isEmpty();
    }

    /** In ten rows an agency gives to itself, and one title has a space that nobody sees: the data's own. */
    @Test
    void theTableHasNoFindingsButWhatIsWrongWithIt() {
        assertThat(Validator.standard()
                        .validate(read(FtsSamples.TABLE).dossier())
                        .violations())
                .extracting(Violation::code)
                .containsOnly("pledge.giver-is-recipient", "text.zero-width")
                .hasSize(11);
    }
}
