package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Place;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.LinkId;
import org.communique.id.NeedId;
import org.communique.id.PledgeId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;

class NeedsSectionTest {

    private static final ActorId FUND = ActorId.of("fund");

    private static final Need APPEAL = Need.builder()
            .id(NeedId.of("appeal"))
            .title("The appeal")
            .holder(FUND)
            .addContributions(
                    Funding.of(dollars(300)).toBuilder().key("all").build(),
                    Goods.of("blankets").toBuilder().within("all").build())
            .period(TimeExpression.of(Edtf.parse("2026")))
            .addPlaces(Place.of("Arnost"), Place.of("Velt"))
            .addPurpose(Topic.of("to come through the winter"))
            .build();

    private static final Pledge GRANT = Pledge.builder()
            .id(PledgeId.of("grant"))
            .title("The grant")
            .addParties(Participation.of(FUND, Role.RECIPIENT))
            .addContributions(Funding.of(dollars(135)).toBuilder()
                    .percentage(BigDecimal.valueOf(45))
                    .build())
            .addSteps(PledgeStep.of(Stage.PLEDGED))
            .build();

    @Test
    void aNeedStandsApartFromWhatIsPledgedTowardsIt() {
        Organization fund = Organization.of("Winter Fund").toBuilder().id(FUND).build();
        Link answers = Link.of(LinkId.of("l"), GRANT.id(), Relation.ANSWERS, APPEAL.id());

        String briefing = print(Dossier.of(DossierId.of("d")).plus(fund, APPEAL, GRANT, answers));

        assertThat(briefing)
                .contains("– The grant: promised. 135 USD, 45 percent of what is needed. To the Winter Fund."
                        + " Answers the need: The appeal.")
                .contains("WHAT IS NEEDED")
                .contains("– The appeal: needed by the Winter Fund: 300 USD, of which blankets, 2026."
                        + " Towards it: The grant. Places: Arnost and Velt. Purpose: to come through the winter.");
        assertThat(briefing.indexOf("The appeal: needed")).isGreaterThan(briefing.indexOf("WHAT IS NEEDED"));
    }

    @Test
    void whereNothingIsNeededThereIsNoSuchPart() {
        assertThat(print(Dossier.of(DossierId.of("d")).plus(GRANT))).doesNotContain("NEEDED");
    }

    private static MoneyAmount dollars(long figure) {
        return MoneyAmount.of(BigDecimal.valueOf(figure), "USD");
    }

    private static String print(Dossier dossier) {
        return Briefing.about(dossier, new Screen(300, false, false, false), Words.ENGLISH);
    }
}
