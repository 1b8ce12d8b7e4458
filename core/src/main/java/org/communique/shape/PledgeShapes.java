package org.communique.shape;

import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Need;
import org.communique.pledge.Personnel;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Service;
import org.communique.pledge.StepCounts;
import org.communique.pledge.Undertaking;
import org.communique.pledge.UnrecognizedContribution;
import org.communique.time.Ternary;

/** The shapes of pledges. */
final class PledgeShapes {

    /** What all contributions have behind what their types add. */
    static final Part<Contribution, Contribution.Builder<?>> COMMON = (rows, set) -> rows.optional(
                    "key", Scalar.CODE, Contribution::key, set ? Contribution.Builder::key : null)
            .meaning(
                    "What steps call this contribution, where a pledge has several: a code of 1 to 64 of a-z 0-9 . : _ -.")
            .distinguishingAlone()
            .optional("within", Scalar.CODE, Contribution::within, set ? Contribution.Builder::within : null)
            .meaning(
                    "The key of the contribution of the same pledge or need that this one is part of, as the grants in €50 billion of which €17 billion are grants.")
            .naming(Names.CONTRIBUTION)
            .distinguishing()
            .optional(
                    "period",
                    TimeShapes.TIME_EXPRESSION,
                    Contribution::period,
                    set ? Contribution.Builder::period : null)
            .meaning("For which stretch of time it is.")
            .distinguishing()
            .optional("due", TimeShapes.TIME_EXPRESSION, Contribution::due, set ? Contribution.Builder::due : null)
            .meaning("When it is to be there.")
            .optional("per", Terms.RECURRENCE, Contribution::per, set ? Contribution.Builder::per : null)
            .meaning("How often it comes round; once where absent.")
            .optional(
                    "percentage",
                    Scalar.DECIMAL,
                    Contribution::percentage,
                    set ? Contribution.Builder::percentage : null)
            .meaning("How much it is of the need that the pledge answers, in hundredths from 0 to 100.")
            .defaulted(
                    "newMoney",
                    Ternary.UNKNOWN,
                    Enums.TERNARY,
                    Contribution::newMoney,
                    set ? Contribution.Builder::newMoney : null)
            .meaning(
                    "Whether it is money, or whatever else is given, that was not promised before; unknown where nothing else is said.")
            .defaulted(
                    "partsComplete",
                    Ternary.UNKNOWN,
                    Enums.TERNARY,
                    Contribution::partsComplete,
                    set ? Contribution.Builder::partsComplete : null)
            .meaning(
                    "Whether its parts, which are told within it or in pledges that are linked as parts of its pledge, are all there are; unknown where nothing else is said.")
            .list(
                    "evidence",
                    EvidenceShapes.CITATION,
                    Contribution::evidence,
                    set ? Contribution.Builder::addAllEvidence : null)
            .meaning(EvidenceShapes.EVIDENCE);

    static final Table<Funding, Funding.Builder> FUNDING =
            Table.of(Funding.class, "Money.", (rows, set) -> rows.optional(
                            "amount", AmountShapes.MONEY_AMOUNT, Funding::amount, set ? Funding.Builder::amount : null)
                    .meaning("How much; absent where the source does not say.")
                    .optional(
                            "instrument",
                            Terms.INSTRUMENT,
                            Funding::instrument,
                            set ? Funding.Builder::instrument : null)
                    .meaning("In which form the money comes.")
                    .distinguishing()
                    .optional(
                            "interest",
                            AmountShapes.QUANTITY,
                            Funding::interest,
                            set ? Funding.Builder::interest : null)
                    .meaning("The interest on a loan, in percent a year; zero where it is free of interest.")
                    .optional(
                            "maturity",
                            AmountShapes.QUANTITY,
                            Funding::maturity,
                            set ? Funding.Builder::maturity : null)
                    .meaning("How long a loan or guarantee runs, in years, months, weeks, days or hours.")
                    .with(COMMON)
                    .built(
                            set
                                    ? Construction.of(
                                            Funding::builder, Funding.Builder::extensions, Funding.Builder::build)
                                    : null));

    static final Table<Goods, Goods.Builder> GOODS = Table.of(
            Goods.class,
            "Things. What is paid for them is their value, not money beside them.",
            (rows, set) -> rows.optional("item", Scalar.TEXT, Goods::item, set ? Goods.Builder::item : null)
                    .meaning("What kind of thing, in the editor's words, as in attack drone.")
                    .distinguishing()
                    .optional("description", Scalar.TEXT, Goods::description, set ? Goods.Builder::description : null)
                    .meaning("What it is like, in the editor's words.")
                    .list(
                            "designations",
                            Scalar.TEXT,
                            Goods::designations,
                            set ? Goods.Builder::addAllDesignations : null)
                    .meaning("What the makers call the things, as in Altius 600m.")
                    .optional("quantity", AmountShapes.QUANTITY, Goods::quantity, set ? Goods.Builder::quantity : null)
                    .meaning("How many.")
                    .optional("value", AmountShapes.MONEY_AMOUNT, Goods::value, set ? Goods.Builder::value : null)
                    .meaning("What they are worth.")
                    .optional("valueBasis", Terms.BASIS, Goods::valueBasis, set ? Goods.Builder::valueBasis : null)
                    .meaning("What the value is: a price that is paid, or an estimate.")
                    .with(COMMON)
                    .built(
                            set
                                    ? Construction.of(Goods::builder, Goods.Builder::extensions, Goods.Builder::build)
                                    : null));

    static final Table<Personnel, Personnel.Builder> PERSONNEL =
            Table.of(Personnel.class, "People.", (rows, set) -> rows.optional(
                            "kind", Terms.PERSONNEL_KIND, Personnel::kind, set ? Personnel.Builder::kind : null)
                    .meaning("Who they are.")
                    .distinguishing()
                    .optional(
                            "description",
                            Scalar.TEXT,
                            Personnel::description,
                            set ? Personnel.Builder::description : null)
                    .meaning("Who they are, in the editor's words.")
                    .optional(
                            "quantity",
                            AmountShapes.QUANTITY,
                            Personnel::quantity,
                            set ? Personnel.Builder::quantity : null)
                    .meaning("How many; absent where the source does not say.")
                    .with(COMMON)
                    .built(
                            set
                                    ? Construction.of(
                                            Personnel::builder, Personnel.Builder::extensions, Personnel.Builder::build)
                                    : null));

    static final Table<Service, Service.Builder> SERVICE =
            Table.of(Service.class, "Work done for another.", (rows, set) -> rows.optional(
                            "kind", Terms.SERVICE_KIND, Service::kind, set ? Service.Builder::kind : null)
                    .meaning("What is done.")
                    .distinguishing()
                    .optional(
                            "description", Scalar.TEXT, Service::description, set ? Service.Builder::description : null)
                    .meaning("What is done, in the editor's words.")
                    .optional(
                            "quantity",
                            AmountShapes.QUANTITY,
                            Service::quantity,
                            set ? Service.Builder::quantity : null)
                    .meaning("How much of it.")
                    .optional("value", AmountShapes.MONEY_AMOUNT, Service::value, set ? Service.Builder::value : null)
                    .meaning("What it is worth.")
                    .optional("valueBasis", Terms.BASIS, Service::valueBasis, set ? Service.Builder::valueBasis : null)
                    .meaning("What the value is: a price that is paid, or an estimate.")
                    .with(COMMON)
                    .built(
                            set
                                    ? Construction.of(
                                            Service::builder, Service.Builder::extensions, Service.Builder::build)
                                    : null));

    static final Table<Undertaking, Undertaking.Builder> UNDERTAKING = Table.of(
            Undertaking.class,
            "A promise to act that is neither money, goods, people nor work for another: to spend more on defence.",
            (rows, set) -> rows.required("text", Scalar.TEXT, Undertaking::text, set ? Undertaking.Builder::text : null)
                    .meaning("What is promised, in the editor's words.")
                    .distinguishing()
                    .optional(
                            "quantity",
                            AmountShapes.QUANTITY,
                            Undertaking::quantity,
                            set ? Undertaking.Builder::quantity : null)
                    .meaning("How much, as in a share of the gross domestic product.")
                    .with(COMMON)
                    .built(
                            set
                                    ? Construction.of(
                                            Undertaking::builder,
                                            Undertaking.Builder::extensions,
                                            Undertaking.Builder::build)
                                    : null));

    static final Table<UnrecognizedContribution, UnrecognizedContribution.Builder> UNRECOGNIZED_CONTRIBUTION = Table.of(
            UnrecognizedContribution.class,
            "A contribution of a type that this release does not know, kept with all it had.",
            (rows, set) -> rows.required(
                            "type",
                            Scalar.TYPE,
                            UnrecognizedContribution::type,
                            set ? UnrecognizedContribution.Builder::type : null)
                    .meaning("The type, as it stands in JSON.")
                    .distinguishing()
                    .with(COMMON)
                    .built(
                            set
                                    ? Construction.of(
                                            UnrecognizedContribution::builder,
                                            UnrecognizedContribution.Builder::extensions,
                                            UnrecognizedContribution.Builder::build)
                                    : null));

    static final Union<Contribution> CONTRIBUTION = Union.of(
                    Contribution.class,
                    "One thing that a pledge promises, or a need asks for: money, goods, people, work, or an act.")
            .variant("funding", FUNDING)
            .variant("goods", GOODS)
            .variant("personnel", PERSONNEL)
            .variant("service", SERVICE)
            .variant("undertaking", UNDERTAKING)
            .otherwise(UNRECOGNIZED_CONTRIBUTION);

    static final Table<PledgeStep, PledgeStep.Builder> PLEDGE_STEP = Table.of(
            PledgeStep.class,
            "Something that became of a pledge: it was proposed, signed, paid, halted.",
            (rows, set) -> rows.optional("key", Scalar.CODE, PledgeStep::key, set ? PledgeStep.Builder::key : null)
                    .meaning(
                            "What other steps and other systems call this step, where there is need for it: a code of 1 to 64 of a-z 0-9 . : _ -.")
                    .distinguishingAlone()
                    .required("stage", Terms.STAGE, PledgeStep::stage, set ? PledgeStep.Builder::stage : null)
                    .meaning("How far the pledge came.")
                    .distinguishing()
                    .optional(
                            "when", TimeShapes.TIME_EXPRESSION, PledgeStep::when, set ? PledgeStep.Builder::when : null)
                    .meaning("When it came so far.")
                    .distinguishing()
                    .list(
                            "parties",
                            ActorShapes.PARTICIPATION,
                            PledgeStep::parties,
                            set ? PledgeStep.Builder::addAllParties : null)
                    .meaning("Who moves and who receives, where that is not everybody in the pledge.")
                    .distinguishing()
                    .optional(
                            "contribution",
                            Scalar.CODE,
                            PledgeStep::contribution,
                            set ? PledgeStep.Builder::contribution : null)
                    .meaning("The key of the contribution that moved; absent where there is one, or all did.")
                    .naming(Names.CONTRIBUTION)
                    .distinguishing()
                    .optional(
                            "amount",
                            AmountShapes.MONEY_AMOUNT,
                            PledgeStep::amount,
                            set ? PledgeStep.Builder::amount : null)
                    .meaning("How much money moved.")
                    .optional(
                            "quantity",
                            AmountShapes.QUANTITY,
                            PledgeStep::quantity,
                            set ? PledgeStep.Builder::quantity : null)
                    .meaning("How many things, people or services moved.")
                    .defaulted(
                            "counts",
                            StepCounts.ADDITIONAL,
                            Enums.STEP_COUNTS,
                            PledgeStep::counts,
                            set ? PledgeStep.Builder::counts : null)
                    .meaning(
                            "Whether the amount comes on top of those of earlier steps; additional where nothing else is said.")
                    .optional("event", Ids.EVENT_ID, PledgeStep::event, set ? PledgeStep.Builder::event : null)
                    .meaning("The event that this step is too, as a signing or a delivery.")
                    .distinguishing()
                    .optional("corrects", Scalar.CODE, PledgeStep::corrects, set ? PledgeStep.Builder::corrects : null)
                    .meaning(
                            "The key of the step of the same pledge that was told wrongly, and in whose place this one stands.")
                    .naming(Names.STEP)
                    .optional(
                            "recorded", Scalar.INSTANT, PledgeStep::recorded, set ? PledgeStep.Builder::recorded : null)
                    .meaning(
                            "When the step was recorded: the transaction time, beside the time at which it came about.")
                    .list(
                            "identifiers",
                            EntryShapes.IDENTIFIER,
                            PledgeStep::identifiers,
                            set ? PledgeStep.Builder::addAllIdentifiers : null)
                    .meaning("What other systems call it, as the number of a transaction.")
                    .list(
                            "classifications",
                            EntryShapes.CLASSIFICATION,
                            PledgeStep::classifications,
                            set ? PledgeStep.Builder::addAllClassifications : null)
                    .meaning("Where code lists of other systems put it.")
                    .optional("note", Scalar.TEXT, PledgeStep::note, set ? PledgeStep.Builder::note : null)
                    .meaning("A remark of the editor's, for people.")
                    .editorial()
                    .list(
                            "evidence",
                            EvidenceShapes.CITATION,
                            PledgeStep::evidence,
                            set ? PledgeStep.Builder::addAllEvidence : null)
                    .meaning(EvidenceShapes.EVIDENCE)
                    .built(
                            set
                                    ? Construction.of(
                                            PledgeStep::builder,
                                            PledgeStep.Builder::extensions,
                                            PledgeStep.Builder::build)
                                    : null));

    static final Table<Pledge, Pledge.Builder> PLEDGE = Table.of(
            Pledge.class,
            "Money, goods, people or work that somebody promised, proposed or gave, as a source reports it.",
            (rows, set) -> rows.required("id", Ids.PLEDGE_ID, Pledge::id, set ? Pledge.Builder::id : null)
                    .meaning("The id, unique in the dossier.")
                    .distinguishingAlone()
                    .with(EntryShapes.HEADING)
                    .atLeastOne(
                            "parties",
                            ActorShapes.PARTICIPATION,
                            Pledge::parties,
                            set ? Pledge.Builder::addAllParties : null)
                    .meaning("Who takes part and as what, in the order of the source; at least one.")
                    .atLeastOne(
                            "contributions",
                            CONTRIBUTION,
                            Pledge::contributions,
                            set ? Pledge.Builder::addAllContributions : null)
                    .meaning("What is promised, in the order of the source; at least one.")
                    .list(
                            "conditions",
                            EntryShapes.CONDITION,
                            Pledge::conditions,
                            set ? Pledge.Builder::addAllConditions : null)
                    .meaning("What must come about first.")
                    .list("steps", PLEDGE_STEP, Pledge::steps, set ? Pledge.Builder::addAllSteps : null)
                    .meaning("What has become of it, in the order of the source.")
                    .optional("statedIn", Ids.STATEMENT_ID, Pledge::statedIn, set ? Pledge.Builder::statedIn : null)
                    .meaning("The statement that makes the promise or claims that it was kept.")
                    .list("purpose", EntryShapes.TOPIC, Pledge::purpose, set ? Pledge.Builder::addAllPurpose : null)
                    .meaning("What it is for.")
                    .list("places", EntryShapes.PLACE, Pledge::places, set ? Pledge.Builder::addAllPlaces : null)
                    .meaning("Where it goes, in the order of the source.")
                    .with(EntryShapes.ENTRY)
                    .built(
                            set
                                    ? Construction.of(
                                            Pledge::builder, Pledge.Builder::extensions, Pledge.Builder::build)
                                    : null));

    static final Table<Need, Need.Builder> NEED = Table.of(
            Need.class,
            "Money, goods, people or work that somebody lacks, asks for or requires, as a source reports it: an appeal, a gap in a budget.",
            (rows, set) -> rows.required("id", Ids.NEED_ID, Need::id, set ? Need.Builder::id : null)
                    .meaning("The id, unique in the dossier.")
                    .distinguishingAlone()
                    .with(EntryShapes.HEADING)
                    .required("holder", Ids.ACTOR_ID, Need::holder, set ? Need.Builder::holder : null)
                    .meaning("Who is in need, or for whom somebody asks.")
                    .atLeastOne(
                            "contributions",
                            CONTRIBUTION,
                            Need::contributions,
                            set ? Need.Builder::addAllContributions : null)
                    .meaning("What is needed, in the order of the source; at least one.")
                    .optional("period", TimeShapes.TIME_EXPRESSION, Need::period, set ? Need.Builder::period : null)
                    .meaning("For which stretch of time it is needed.")
                    .optional("statedIn", Ids.STATEMENT_ID, Need::statedIn, set ? Need.Builder::statedIn : null)
                    .meaning("The statement that asks for it, or says that it is needed.")
                    .list("purpose", EntryShapes.TOPIC, Need::purpose, set ? Need.Builder::addAllPurpose : null)
                    .meaning("What it is for.")
                    .list("places", EntryShapes.PLACE, Need::places, set ? Need.Builder::addAllPlaces : null)
                    .meaning("Where it is needed, in the order of the source.")
                    .with(EntryShapes.ENTRY)
                    .built(set ? Construction.of(Need::builder, Need.Builder::extensions, Need.Builder::build) : null));

    private PledgeShapes() {}
}
