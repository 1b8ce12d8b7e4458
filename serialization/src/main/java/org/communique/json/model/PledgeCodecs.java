package org.communique.json.model;

import org.communique.json.codec.Codec;
import org.communique.json.codec.ObjectCodec;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.Shared;
import org.communique.json.codec.Table;
import org.communique.json.codec.UnionCodec;
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

/** The tables of pledges. */
final class PledgeCodecs {

    /** What all contributions have behind what their types add. */
    private static final Shared<Contribution, Contribution.Builder<?>> COMMON =
            Table.<Contribution, Contribution.Builder<?>>of()
                    .optional("key", Scalars.TEXT, Contribution::key, Contribution.Builder::key)
                    .optional("period", TimeCodecs.TIME_EXPRESSION, Contribution::period, Contribution.Builder::period)
                    .optional("due", TimeCodecs.TIME_EXPRESSION, Contribution::due, Contribution.Builder::due)
                    .optional("per", Terms.RECURRENCE, Contribution::per, Contribution.Builder::per)
                    .list(
                            "evidence",
                            EvidenceCodecs.CITATION,
                            Contribution::evidence,
                            Contribution.Builder::addAllEvidence)
                    .shared();

    static final ObjectCodec<Funding, Funding.Builder> FUNDING = Table.<Funding, Funding.Builder>of()
            .type("funding")
            .optional("amount", AmountCodecs.MONEY_AMOUNT, Funding::amount, Funding.Builder::amount)
            .optional("instrument", Terms.INSTRUMENT, Funding::instrument, Funding.Builder::instrument)
            .optional("interest", AmountCodecs.QUANTITY, Funding::interest, Funding.Builder::interest)
            .optional("maturity", AmountCodecs.QUANTITY, Funding::maturity, Funding.Builder::maturity)
            .with(COMMON)
            .codec(Funding::builder, Funding.Builder::extensions, Funding.Builder::build);

    static final ObjectCodec<Goods, Goods.Builder> GOODS = Table.<Goods, Goods.Builder>of()
            .type("goods")
            .optional("item", Scalars.TEXT, Goods::item, Goods.Builder::item)
            .optional("description", Scalars.TEXT, Goods::description, Goods.Builder::description)
            .list("designations", Scalars.TEXT, Goods::designations, Goods.Builder::addAllDesignations)
            .optional("quantity", AmountCodecs.QUANTITY, Goods::quantity, Goods.Builder::quantity)
            .optional("value", AmountCodecs.MONEY_AMOUNT, Goods::value, Goods.Builder::value)
            .optional("valueBasis", Terms.BASIS, Goods::valueBasis, Goods.Builder::valueBasis)
            .with(COMMON)
            .codec(Goods::builder, Goods.Builder::extensions, Goods.Builder::build);

    static final ObjectCodec<Personnel, Personnel.Builder> PERSONNEL = Table.<Personnel, Personnel.Builder>of()
            .type("personnel")
            .optional("kind", Terms.PERSONNEL_KIND, Personnel::kind, Personnel.Builder::kind)
            .optional("description", Scalars.TEXT, Personnel::description, Personnel.Builder::description)
            .optional("quantity", AmountCodecs.QUANTITY, Personnel::quantity, Personnel.Builder::quantity)
            .with(COMMON)
            .codec(Personnel::builder, Personnel.Builder::extensions, Personnel.Builder::build);

    static final ObjectCodec<Service, Service.Builder> SERVICE = Table.<Service, Service.Builder>of()
            .type("service")
            .optional("kind", Terms.SERVICE_KIND, Service::kind, Service.Builder::kind)
            .optional("description", Scalars.TEXT, Service::description, Service.Builder::description)
            .optional("quantity", AmountCodecs.QUANTITY, Service::quantity, Service.Builder::quantity)
            .optional("value", AmountCodecs.MONEY_AMOUNT, Service::value, Service.Builder::value)
            .optional("valueBasis", Terms.BASIS, Service::valueBasis, Service.Builder::valueBasis)
            .with(COMMON)
            .codec(Service::builder, Service.Builder::extensions, Service.Builder::build);

    static final ObjectCodec<Undertaking, Undertaking.Builder> UNDERTAKING =
            Table.<Undertaking, Undertaking.Builder>of()
                    .type("undertaking")
                    .required("text", Scalars.TEXT, Undertaking::text, Undertaking.Builder::text)
                    .optional("quantity", AmountCodecs.QUANTITY, Undertaking::quantity, Undertaking.Builder::quantity)
                    .with(COMMON)
                    .codec(Undertaking::builder, Undertaking.Builder::extensions, Undertaking.Builder::build);

    static final ObjectCodec<UnrecognizedContribution, UnrecognizedContribution.Builder> UNRECOGNIZED_CONTRIBUTION =
            Table.<UnrecognizedContribution, UnrecognizedContribution.Builder>of()
                    .required(
                            "type",
                            Scalars.TEXT,
                            UnrecognizedContribution::type,
                            UnrecognizedContribution.Builder::type)
                    .with(COMMON)
                    .codec(
                            UnrecognizedContribution::builder,
                            UnrecognizedContribution.Builder::extensions,
                            UnrecognizedContribution.Builder::build);

    static final Codec<Contribution> CONTRIBUTION = UnionCodec.<Contribution>of()
            .variant("funding", Funding.class, FUNDING)
            .variant("goods", Goods.class, GOODS)
            .variant("personnel", Personnel.class, PERSONNEL)
            .variant("service", Service.class, SERVICE)
            .variant("undertaking", Undertaking.class, UNDERTAKING)
            .otherwise(UnrecognizedContribution.class, UNRECOGNIZED_CONTRIBUTION);

    static final ObjectCodec<PledgeStep, PledgeStep.Builder> PLEDGE_STEP = Table.<PledgeStep, PledgeStep.Builder>of()
            .required("stage", Terms.STAGE, PledgeStep::stage, PledgeStep.Builder::stage)
            .optional("when", TimeCodecs.TIME_EXPRESSION, PledgeStep::when, PledgeStep.Builder::when)
            .list("parties", ActorCodecs.PARTICIPATION, PledgeStep::parties, PledgeStep.Builder::addAllParties)
            .optional("contribution", Scalars.TEXT, PledgeStep::contribution, PledgeStep.Builder::contribution)
            .optional("amount", AmountCodecs.MONEY_AMOUNT, PledgeStep::amount, PledgeStep.Builder::amount)
            .optional("quantity", AmountCodecs.QUANTITY, PledgeStep::quantity, PledgeStep.Builder::quantity)
            .defaulted(
                    "counts", StepCounts.ADDITIONAL, Enums.STEP_COUNTS, PledgeStep::counts, PledgeStep.Builder::counts)
            .optional("event", Ids.EVENT_ID, PledgeStep::event, PledgeStep.Builder::event)
            .list("evidence", EvidenceCodecs.CITATION, PledgeStep::evidence, PledgeStep.Builder::addAllEvidence)
            .codec(PledgeStep::builder, PledgeStep.Builder::extensions, PledgeStep.Builder::build);

    static final ObjectCodec<Pledge, Pledge.Builder> PLEDGE = Table.<Pledge, Pledge.Builder>of()
            .required("id", Ids.PLEDGE_ID, Pledge::id, Pledge.Builder::id)
            .with(EntryCodecs.HEADING)
            .list("parties", ActorCodecs.PARTICIPATION, Pledge::parties, Pledge.Builder::addAllParties)
            .list("contributions", CONTRIBUTION, Pledge::contributions, Pledge.Builder::addAllContributions)
            .list("conditions", EntryCodecs.CONDITION, Pledge::conditions, Pledge.Builder::addAllConditions)
            .list("steps", PLEDGE_STEP, Pledge::steps, Pledge.Builder::addAllSteps)
            .optional("statedIn", Ids.STATEMENT_ID, Pledge::statedIn, Pledge.Builder::statedIn)
            .list("purpose", EntryCodecs.TOPIC, Pledge::purpose, Pledge.Builder::addAllPurpose)
            .optional("place", EntryCodecs.PLACE, Pledge::place, Pledge.Builder::place)
            .with(EntryCodecs.ENTRY)
            .codec(Pledge::builder, Pledge.Builder::extensions, Pledge.Builder::build);

    private PledgeCodecs() {}
}
