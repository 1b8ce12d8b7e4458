package org.communique.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.ledger.Pledges.dollars;
import static org.communique.ledger.Pledges.dossier;
import static org.communique.ledger.Pledges.money;
import static org.communique.ledger.Pledges.number;
import static org.communique.ledger.Pledges.pledge;
import static org.communique.ledger.Pledges.print;
import static org.communique.ledger.Pledges.step;
import static org.communique.ledger.Pledges.usd;
import static org.communique.pledge.Stage.COMMITTED;
import static org.communique.pledge.Stage.DISBURSED;
import static org.communique.pledge.Stage.PLEDGED;

import java.util.List;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.Approximation;
import org.communique.amount.MoneyAmount;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.LinkId;
import org.communique.id.SourceId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.junit.jupiter.api.Test;

/** What pledges come to that may be replaced, and wholes of which more arrived than they name. */
class OverlapExamplesTest {

    private static Link link(Pledge subject, Relation relation, Pledge object) {
        String id =
                subject.id().local() + "-" + relation.code() + "-" + object.id().local();
        return Link.of(LinkId.of(id), subject.id(), relation, object.id());
    }

    private static Link perhaps(Link link) {
        return link.toBuilder()
                .addEvidence(Citation.of(SourceId.of("article")).hedged(Factuality.POSSIBLE))
                .build();
    }

    private static String pledged(Entry... entries) {
        return print(Ledger.of(dossier(entries))
                .totals(Figure.reached(PLEDGED))
                .get(0)
                .bounds());
    }

    private static final Pledge OLD = dollars("old", "100", step(PLEDGED), step(DISBURSED, "20"));
    private static final Pledge NEW = dollars("new", "50", step(PLEDGED));

    @Test
    void whatMayBeReplacedByLessMayBeNoMoreThanThat() {
        assertThat(pledged(OLD, NEW, perhaps(link(NEW, Relation.SUPERSEDES, OLD))))
                .isEqualTo("[50, 150]");
    }

    @Test
    void whatMayBeTheSameAsSomethingReplacedMayBeReplacedToo() {
        Pledge other = dollars("other", "90", step(PLEDGED));

        assertThat(pledged(
                        OLD,
                        NEW,
                        other,
                        link(NEW, Relation.SUPERSEDES, OLD),
                        perhaps(link(other, Relation.SAME_AS, OLD))))
                .isEqualTo("[50, 160]");
    }

    @Test
    void aWholeOfWhichMoreArrivedThanItNamesIsWhatArrived() {
        MoneyAmount paid = money(Approximation.NEARLY, "40", "USD");
        Pledge whole = dollars("whole", "35", step(COMMITTED), step(DISBURSED, paid));
        Pledge part = dollars("part", "10", step(COMMITTED));
        Ledger ledger = Ledger.of(dossier(whole, part, link(part, Relation.PART_OF, whole)));

        assertThat(print(ledger.totals(Figure.reached(COMMITTED)).get(0).bounds()))
                .isEqualTo("[35, 40)");
    }

    @Test
    void moneyOfAnotherCurrencyThanThatOfAWholeWithPartsCounts() {
        Pledge pledge = pledge(
                "p",
                List.of(
                        Funding.of(usd("100")).toBuilder().key("whole").build(),
                        Funding.of(usd("40")).toBuilder()
                                .key("part")
                                .within("whole")
                                .build()),
                step(DISBURSED, MoneyAmount.of(number("50"), "EUR")));

        assertThat(Ledger.of(dossier(pledge)).totals(Figure.reached(COMMITTED)))
                .filteredOn(total -> total.measure().unit().equals("EUR"))
                .extracting(total -> print(total.bounds()))
                .containsExactly("50");
    }

    @Test
    void whatIsLeftOfOneThingIsNotUsedUpByWhatAnotherOfTheHeapHasMoreThanItsRow() {
        Pledge paid = bySudland(dollars("paid", "10", step(PLEDGED), step(DISBURSED)));
        Pledge part = dollars("part", "4", step(PLEDGED));
        Pledge open = bySudland(dollars("open", "1", step(PLEDGED)));
        Ledger ledger = Ledger.of(dossier(
                paid, part, open, link(part, Relation.PART_OF, paid), perhaps(link(open, Relation.SAME_AS, paid))));

        assertThat(ledger.totals(Figure.outstanding(), By.GIVER))
                .filteredOn(total -> total.key().equals(List.of("actor:sudland")))
                .extracting(total -> print(total.bounds()))
                .containsExactly("[0, 1]");
    }

    private static Pledge bySudland(Pledge pledge) {
        return pledge.toBuilder()
                .parties(List.of(Participation.of(ActorId.of("sudland"), Role.DONOR)))
                .build();
    }

    @Test
    void aPartOfAWholeThatIsPerhapsPromisedIsPerhapsReplacedWithIt() {
        Pledge part = dollars("part", "5", step(PLEDGED));
        Pledge perhaps = dollars("old", "100", step(PLEDGED)).toBuilder()
                .addEvidence(Citation.of(SourceId.of("a")).hedged(Factuality.POSSIBLE))
                .build();

        assertThat(pledged(
                        perhaps,
                        NEW,
                        part,
                        link(NEW, Relation.SUPERSEDES, perhaps),
                        link(part, Relation.PART_OF, perhaps)))
                .isEqualTo("[50, 55]");
    }

    @Test
    void aPartOfWhatIsPerhapsPartOfAWholeMayStandBesideThat() {
        Pledge whole = dollars("whole", "10", step(PLEDGED));
        Pledge middle = dollars("middle", "5", step(PLEDGED)).toBuilder()
                .addEvidence(Citation.of(SourceId.of("a")).hedged(Factuality.POSSIBLE))
                .build();
        Pledge part = dollars("part", "2", step(PLEDGED));

        assertThat(pledged(
                        whole,
                        middle,
                        part,
                        link(middle, Relation.PART_OF, whole),
                        link(part, Relation.PART_OF, middle)))
                .isEqualTo("[10, 12]");
    }
}
