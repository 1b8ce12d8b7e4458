package org.communique.json.model;

import org.communique.json.codec.Codec;
import org.communique.json.codec.Codes;
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
            Table.<Contribution, Contribution.Builder<?>>part()
                    .optional("key", Codes.CODE, Contribution::key, Contribution.Builder::key)
                    .about(
                            "What steps call this contribution, where a pledge has several: a code of 1 to 64 of a-z 0-9 . : _ -.")
                    .optional("period", TimeCodecs.TIME_EXPRESSION, Contribution::period, Contribution.Builder::period)
                    .about("For which stretch of time it is.")
                    .optional("due", TimeCodecs.TIME_EXPRESSION, Contribution::due, Contribution.Builder::due)
                    .about("When it is to be there.")
                    .optional("per", Terms.RECURRENCE, Contribution::per, Contribution.Builder::per)
                    .about("How often it comes round; once where absent.")
                    .list(
                            "evidence",
                            EvidenceCodecs.CITATION,
                            Contribution::evidence,
                            Contribution.Builder::addAllEvidence)
                    .about(EvidenceCodecs.EVIDENCE)
                    .shared();

    static final ObjectCodec<Funding, Funding.Builder> FUNDING = Table.<Funding, Funding.Builder>of("Funding", "Money.")
            .type("funding")
            .optional("amount", AmountCodecs.MONEY_AMOUNT, Funding::amount, Funding.Builder::amount)
            .about("How much; absent where the source does not say.")
            .optional("instrument", Terms.INSTRUMENT, Funding::instrument, Funding.Builder::instrument)
            .about("In which form the money comes.")
            .optional("interest", AmountCodecs.QUANTITY, Funding::interest, Funding.Builder::interest)
            .about("The interest on a loan, as a percentage a year; zero where it is free of interest.")
            .optional("maturity", AmountCodecs.QUANTITY, Funding::maturity, Funding.Builder::maturity)
            .about("How long a loan or guarantee runs, in years, months or days.")
            .with(COMMON)
            .codec(Funding::builder, Funding.Builder::extensions, Funding.Builder::build);

    static final ObjectCodec<Goods, Goods.Builder> GOODS = Table.<Goods, Goods.Builder>of(
                    "Goods", "Things. What is paid for them is their value, not money beside them.")
            .type("goods")
            .optional("item", Scalars.TEXT, Goods::item, Goods.Builder::item)
            .about("What kind of thing, in the editor's words, as in attack drone.")
            .optional("description", Scalars.TEXT, Goods::description, Goods.Builder::description)
            .about("What it is like, in the editor's words.")
            .list("designations", Scalars.TEXT, Goods::designations, Goods.Builder::addAllDesignations)
            .about("What the makers call the things, as in Altius 600m.")
            .optional("quantity", AmountCodecs.QUANTITY, Goods::quantity, Goods.Builder::quantity)
            .about("How many.")
            .optional("value", AmountCodecs.MONEY_AMOUNT, Goods::value, Goods.Builder::value)
            .about("What they are worth.")
            .optional("valueBasis", Terms.BASIS, Goods::valueBasis, Goods.Builder::valueBasis)
            .about("What the value is: a price that is paid, or an estimate.")
            .with(COMMON)
            .codec(Goods::builder, Goods.Builder::extensions, Goods.Builder::build);

    static final ObjectCodec<Personnel, Personnel.Builder> PERSONNEL = Table.<Personnel, Personnel.Builder>of(
                    "Personnel", "People.")
            .type("personnel")
            .optional("kind", Terms.PERSONNEL_KIND, Personnel::kind, Personnel.Builder::kind)
            .about("Who they are.")
            .optional("description", Scalars.TEXT, Personnel::description, Personnel.Builder::description)
            .about("Who they are, in the editor's words.")
            .optional("quantity", AmountCodecs.QUANTITY, Personnel::quantity, Personnel.Builder::quantity)
            .about("How many; absent where the source does not say.")
            .with(COMMON)
            .codec(Personnel::builder, Personnel.Builder::extensions, Personnel.Builder::build);

    static final ObjectCodec<Service, Service.Builder> SERVICE = Table.<Service, Service.Builder>of(
                    "Service", "Work done for another.")
            .type("service")
            .optional("kind", Terms.SERVICE_KIND, Service::kind, Service.Builder::kind)
            .about("What is done.")
            .optional("description", Scalars.TEXT, Service::description, Service.Builder::description)
            .about("What is done, in the editor's words.")
            .optional("quantity", AmountCodecs.QUANTITY, Service::quantity, Service.Builder::quantity)
            .about("How much of it.")
            .optional("value", AmountCodecs.MONEY_AMOUNT, Service::value, Service.Builder::value)
            .about("What it is worth.")
            .optional("valueBasis", Terms.BASIS, Service::valueBasis, Service.Builder::valueBasis)
            .about("What the value is: a price that is paid, or an estimate.")
            .with(COMMON)
            .codec(Service::builder, Service.Builder::extensions, Service.Builder::build);

    static final ObjectCodec<Undertaking, Undertaking.Builder> UNDERTAKING = Table.<Undertaking, Undertaking.Builder>of(
                    "Undertaking",
                    "A promise to act that is neither money, goods, people nor work for another: to spend more on defence.")
            .type("undertaking")
            .required("text", Scalars.TEXT, Undertaking::text, Undertaking.Builder::text)
            .about("What is promised, in the editor's words.")
            .optional("quantity", AmountCodecs.QUANTITY, Undertaking::quantity, Undertaking.Builder::quantity)
            .about("How much, as in a share of the gross domestic product.")
            .with(COMMON)
            .codec(Undertaking::builder, Undertaking.Builder::extensions, Undertaking.Builder::build);

    static final ObjectCodec<UnrecognizedContribution, UnrecognizedContribution.Builder> UNRECOGNIZED_CONTRIBUTION =
            Table.<UnrecognizedContribution, UnrecognizedContribution.Builder>of(
                            "UnrecognizedContribution",
                            "A contribution of a type that this release does not know, kept with all it had.")
                    .required(
                            "type",
                            Codec.later(() -> PledgeCodecs.CONTRIBUTION.otherType()),
                            UnrecognizedContribution::type,
                            UnrecognizedContribution.Builder::type)
                    .about("The type, as it stands in JSON.")
                    .with(COMMON)
                    .codec(
                            UnrecognizedContribution::builder,
                            UnrecognizedContribution.Builder::extensions,
                            UnrecognizedContribution.Builder::build);

    static final UnionCodec<Contribution> CONTRIBUTION = UnionCodec.<Contribution>of(
                    "Contribution", "Something that is promised or given.")
            .variant("funding", Funding.class, FUNDING)
            .variant("goods", Goods.class, GOODS)
            .variant("personnel", Personnel.class, PERSONNEL)
            .variant("service", Service.class, SERVICE)
            .variant("undertaking", Undertaking.class, UNDERTAKING)
            .otherwise(UnrecognizedContribution.class, UNRECOGNIZED_CONTRIBUTION);

    static final ObjectCodec<PledgeStep, PledgeStep.Builder> PLEDGE_STEP = Table.<PledgeStep, PledgeStep.Builder>of(
                    "PledgeStep", "Something that became of a pledge: it was proposed, signed, paid, halted.")
            .required("stage", Terms.STAGE, PledgeStep::stage, PledgeStep.Builder::stage)
            .about("How far the pledge came.")
            .optional("when", TimeCodecs.TIME_EXPRESSION, PledgeStep::when, PledgeStep.Builder::when)
            .about("When it came so far.")
            .list("parties", ActorCodecs.PARTICIPATION, PledgeStep::parties, PledgeStep.Builder::addAllParties)
            .about("Who moves and who receives, where that is not everybody in the pledge.")
            .optional("contribution", Codes.CODE, PledgeStep::contribution, PledgeStep.Builder::contribution)
            .about("The key of the contribution that moved; absent where there is one, or all did.")
            .optional("amount", AmountCodecs.MONEY_AMOUNT, PledgeStep::amount, PledgeStep.Builder::amount)
            .about("How much money moved.")
            .optional("quantity", AmountCodecs.QUANTITY, PledgeStep::quantity, PledgeStep.Builder::quantity)
            .about("How many things, people or services moved.")
            .defaulted(
                    "counts", StepCounts.ADDITIONAL, Enums.STEP_COUNTS, PledgeStep::counts, PledgeStep.Builder::counts)
            .about("Whether the amount comes on top of those of earlier steps; additional where nothing else is said.")
            .optional("event", Ids.EVENT_ID, PledgeStep::event, PledgeStep.Builder::event)
            .about("The event that this step is too, as a signing or a delivery.")
            .list("evidence", EvidenceCodecs.CITATION, PledgeStep::evidence, PledgeStep.Builder::addAllEvidence)
            .about(EvidenceCodecs.EVIDENCE)
            .codec(PledgeStep::builder, PledgeStep.Builder::extensions, PledgeStep.Builder::build);

    static final ObjectCodec<Pledge, Pledge.Builder> PLEDGE = Table.<Pledge, Pledge.Builder>of(
                    "Pledge",
                    "Money, goods, people or work that somebody promised, proposed or gave, as a source reports it.")
            .required("id", Ids.PLEDGE_ID, Pledge::id, Pledge.Builder::id)
            .about("The id, unique in the dossier.")
            .with(EntryCodecs.HEADING)
            .atLeastOne("parties", ActorCodecs.PARTICIPATION, Pledge::parties, Pledge.Builder::addAllParties)
            .about("Who takes part and as what, in the order of the source; at least one.")
            .atLeastOne("contributions", CONTRIBUTION, Pledge::contributions, Pledge.Builder::addAllContributions)
            .about("What is promised, in the order of the source; at least one.")
            .list("conditions", EntryCodecs.CONDITION, Pledge::conditions, Pledge.Builder::addAllConditions)
            .about("What must come about first.")
            .list("steps", PLEDGE_STEP, Pledge::steps, Pledge.Builder::addAllSteps)
            .about("What has become of it, in the order of the source.")
            .optional("statedIn", Ids.STATEMENT_ID, Pledge::statedIn, Pledge.Builder::statedIn)
            .about("The statement that makes the promise or claims that it was kept.")
            .list("purpose", EntryCodecs.TOPIC, Pledge::purpose, Pledge.Builder::addAllPurpose)
            .about("What it is for.")
            .optional("place", EntryCodecs.PLACE, Pledge::place, Pledge.Builder::place)
            .about("Where it goes.")
            .with(EntryCodecs.ENTRY)
            .codec(Pledge::builder, Pledge.Builder::extensions, Pledge.Builder::build);

    private PledgeCodecs() {}
}
