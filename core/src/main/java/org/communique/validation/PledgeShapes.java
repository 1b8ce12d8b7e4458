package org.communique.validation;

import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Service;
import org.communique.pledge.StepCounts;
import org.communique.pledge.Undertaking;
import org.communique.pledge.UnrecognizedContribution;

/** The shapes of pledges, their contributions and steps. */
final class PledgeShapes {

    private static final Shape<Contribution> COMMON = Shape.<Contribution>of()
            .optional("key", Contribution::key)
            .optional("period", Contribution::period)
            .optional("due", Contribution::due)
            .optional("per", Contribution::per)
            .list("evidence", Contribution::evidence)
            .and(Attribute.kept());

    static final Shape<Funding> FUNDING = Shape.<Funding>of()
            .optional("amount", Funding::amount)
            .optional("instrument", Funding::instrument)
            .optional("interest", Funding::interest)
            .optional("maturity", Funding::maturity)
            .with(COMMON);

    static final Shape<Goods> GOODS = Shape.<Goods>of()
            .optional("item", Goods::item)
            .optional("description", Goods::description)
            .list("designations", Goods::designations)
            .optional("quantity", Goods::quantity)
            .optional("value", Goods::value)
            .optional("valueBasis", Goods::valueBasis)
            .with(COMMON);

    static final Shape<Personnel> PERSONNEL = Shape.<Personnel>of()
            .optional("kind", Personnel::kind)
            .optional("description", Personnel::description)
            .optional("quantity", Personnel::quantity)
            .with(COMMON);

    static final Shape<Service> SERVICE = Shape.<Service>of()
            .optional("kind", Service::kind)
            .optional("description", Service::description)
            .optional("quantity", Service::quantity)
            .optional("value", Service::value)
            .optional("valueBasis", Service::valueBasis)
            .with(COMMON);

    static final Shape<Undertaking> UNDERTAKING = Shape.<Undertaking>of()
            .required("text", Undertaking::text)
            .optional("quantity", Undertaking::quantity)
            .with(COMMON);

    static final Shape<UnrecognizedContribution> UNRECOGNIZED_CONTRIBUTION = Shape.<UnrecognizedContribution>of()
            .required("type", UnrecognizedContribution::type)
            .with(COMMON);

    static final Shape<PledgeStep> PLEDGE_STEP = Shape.<PledgeStep>of()
            .required("stage", PledgeStep::stage)
            .optional("when", PledgeStep::when)
            .list("parties", PledgeStep::parties)
            .optional("contribution", PledgeStep::contribution)
            .optional("amount", PledgeStep::amount)
            .optional("quantity", PledgeStep::quantity)
            .defaulted("counts", StepCounts.ADDITIONAL, PledgeStep::counts)
            .optional("event", PledgeStep::event)
            .list("evidence", PledgeStep::evidence)
            .and(Attribute.kept());

    static final Shape<Pledge> PLEDGE = Shape.<Pledge>of()
            .with(EntryShapes.HEADING)
            .list("parties", Pledge::parties)
            .list("contributions", Pledge::contributions)
            .list("conditions", Pledge::conditions)
            .list("steps", Pledge::steps)
            .optional("statedIn", Pledge::statedIn)
            .list("purpose", Pledge::purpose)
            .optional("place", Pledge::place)
            .with(EntryShapes.ENTRY);

    private PledgeShapes() {}
}
