package org.communique.json.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communique.amount.Bounds;
import org.communique.amount.Rate;
import org.communique.id.EntryId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Component;
import org.communique.json.codec.Scalars;
import org.communique.json.model.Codecs.Typed;
import org.communique.ledger.Account;
import org.communique.ledger.By;
import org.communique.ledger.Column;
import org.communique.ledger.Conflict;
import org.communique.ledger.CountedStep;
import org.communique.ledger.Figure;
import org.communique.ledger.Inclusion;
import org.communique.ledger.LedgerReport;
import org.communique.ledger.LeftOut;
import org.communique.ledger.Line;
import org.communique.ledger.Measure;
import org.communique.ledger.NeedCoverage;
import org.communique.ledger.PledgeProgress;
import org.communique.ledger.RateTable;
import org.communique.ledger.Reason;
import org.communique.ledger.Support;
import org.communique.ledger.Total;
import org.communique.pledge.Pledge;
import org.communique.pledge.Stage;
import org.communique.shape.Scalar;
import org.communique.time.Ternary;

/** What a ledger answers: each type with its codec. What is computed of a whole dossier is written only. */
public final class LedgerAnswers {

    private static final String AGAIN = "what a ledger answers is computed of a dossier: ask the ledger again";

    private static final Codec<Integer> INDEX = Scalars.of(Scalar.integer(0));
    private static final Codec<String> TEXT = Scalars.of(Scalar.TEXT);
    private static final Codec<BigDecimal> DECIMAL = Answers.LONG_DECIMAL;
    private static final Codec<PledgeId> PLEDGE = Answers.ofModel(PledgeId.class);
    private static final Codec<Stage> STAGE = Answers.ofModel(Stage.class);

    private static final Codec<By> BY = Answers.closed(By.class, By.values());
    private static final Codec<Support> SUPPORT = Answers.closed(Support.class, Support.values());
    private static final Codec<Inclusion> INCLUSION = Answers.closed(Inclusion.class, Inclusion.values());
    private static final Codec<Reason> REASON = Answers.closed(Reason.class, Reason.values());
    private static final Codec<Figure.Kind> FIGURE = Answers.closed(Figure.Kind.class, Figure.Kind.values());
    private static final Codec<Conflict.Kind> CLASH = Answers.closed(Conflict.Kind.class, Conflict.Kind.values());

    private static final Codec<CountedStep> STEP = step();
    private static final Codec<Line> LINE = line();
    private static final Codec<Total> TOTAL = total();
    private static final Codec<LeftOut> LEFT_OUT = leftOut();
    private static final Codec<Conflict> CONFLICT = conflict();
    private static final Codec<Account> ACCOUNT = writtenOnly(
            "Account",
            "One contribution of one pledge in one measure: what is promised of it, and how far that has come.",
            account());
    private static final Codec<PledgeProgress> PROGRESS = progress();

    /** The codec of what a ledger answers to several questions. */
    public static final Codec<LedgerReport> REPORT = report();

    private LedgerAnswers() {}

    /** {@return every type with its codec} */
    static List<Typed<?>> all() {
        return List.of(
                new Typed<>(By.class, BY),
                new Typed<>(Column.class, LedgerMembers.COLUMN),
                new Typed<>(Support.class, SUPPORT),
                new Typed<>(Inclusion.class, INCLUSION),
                new Typed<>(Reason.class, REASON),
                new Typed<>(Figure.Kind.class, FIGURE),
                new Typed<>(Conflict.Kind.class, CLASH),
                new Typed<>(Figure.class, figure()),
                new Typed<>(Measure.class, measure()),
                new Typed<>(RateTable.Dated.class, datedRate()),
                new Typed<>(CountedStep.class, STEP),
                new Typed<>(Line.class, LINE),
                new Typed<>(Total.class, TOTAL),
                new Typed<>(LeftOut.class, LEFT_OUT),
                new Typed<>(NeedCoverage.class, NeedAnswers.COVERAGE),
                new Typed<>(Conflict.class, CONFLICT),
                new Typed<>(Account.class, ACCOUNT),
                new Typed<>(PledgeProgress.class, PROGRESS),
                new Typed<>(LedgerReport.class, REPORT));
    }

    private static <T> Codec<T> writtenOnly(String name, String about, List<Component<T, ?>> components) {
        return Component.writtenOnly(name, about, components, AGAIN);
    }

    private static Codec<Figure> figure() {
        Component<Figure, Figure.Kind> kind = Component.one("figure", "Which figure it is.", FIGURE, Figure::kind);
        Component<Figure, Optional<Stage>> stage =
                Component.maybe("stage", "The stage that it asks for, if it asks for one.", STAGE, Figure::stage);
        Component<Figure, Optional<Stage>> to =
                Component.maybe("to", "The farther stage of a gap; absent of all others.", STAGE, Figure::to);
        return Component.together(
                "Figure",
                "A figure that the ledger computes.",
                List.of(kind, stage, to),
                read -> new Figure(read.get(kind), read.get(stage), read.get(to)));
    }

    private static <T> List<Component<T, ?>> figureOf(Function<T, Figure> figure) {
        return List.of(
                Component.one("figure", "Which figure it is.", FIGURE, owner -> figure.apply(owner)
                        .kind()),
                Component.maybe(
                        "stage", "The stage that it asks for, if it asks for one.", STAGE, owner -> figure.apply(owner)
                                .stage()),
                Component.maybe(
                        "to", "The farther stage of a gap; absent of all others.", STAGE, owner -> figure.apply(owner)
                                .to()));
    }

    private static Codec<Measure> measure() {
        LedgerMembers.Measured<Measure> parts = new LedgerMembers.Measured<>(measure -> measure);
        return Component.together(
                "Measure",
                "What figures are told in that can be added: a column and a currency, or a unit and what is counted.",
                parts.all(),
                parts::read);
    }

    private static Codec<RateTable.Dated> datedRate() {
        Component<RateTable.Dated, LocalDate> day =
                Component.one("day", "The day of which it is.", LedgerMembers.DAY, RateTable.Dated::day);
        Component<RateTable.Dated, Rate> rate =
                Component.one("rate", "The rate.", Answers.ofModel(Rate.class), RateTable.Dated::rate);
        Component<RateTable.Dated, String> origin =
                Component.one("origin", "Who publishes it.", TEXT, RateTable.Dated::origin);
        return Component.together(
                "DatedRate",
                "A rate of exchange of a day.",
                List.of(day, rate, origin),
                read -> new RateTable.Dated(read.get(day), read.get(rate), read.get(origin)));
    }

    private static Codec<CountedStep> step() {
        Component<CountedStep, Integer> index = Component.one(
                "index", "Where it stands among the steps of the pledge, from 0.", INDEX, CountedStep::index);
        Component<CountedStep, Inclusion> counted =
                Component.one("counted", "Whether it counts.", INCLUSION, CountedStep::counted);
        Component<CountedStep, Support> support =
                Component.one("support", "By whose word.", SUPPORT, CountedStep::support);
        return Component.together(
                "CountedStep",
                "A step of a pledge that moves something of an account.",
                List.of(index, counted, support),
                read -> new CountedStep(read.get(index), read.get(counted), read.get(support)));
    }

    private static <T> List<Component<T, ?>> contributionsOf(Function<T, Account> account) {
        return List.of(
                Component.one("pledge", "The pledge.", PLEDGE, owner -> account.apply(owner)
                        .pledge()
                        .id()),
                Component.many(
                        "contributions",
                        "Where its contributions stand in the pledge, from 0.",
                        INDEX,
                        owner -> account.apply(owner).contributions()));
    }

    private static List<Component<Line, ?>> doubt() {
        return List.of(
                Component.maybe("reason", "Why it does not count, or only perhaps.", REASON, Line::reason),
                Component.maybe("by", "The entry that is the reason.", Answers.ofModel(EntryId.class), Line::by));
    }

    private static Codec<Line> line() {
        return writtenOnly(
                "Line",
                "An account in a total.",
                LedgerMembers.joined(
                        contributionsOf(Line::account),
                        new LedgerMembers.Measured<Line>(line -> line.account().measure()).all(),
                        new LedgerMembers.Ends<Line>(Line::bounds).all(),
                        List.of(Component.one("inclusion", "Whether it counts.", INCLUSION, Line::inclusion)),
                        doubt()));
    }

    private static Codec<Line> perhaps() {
        return writtenOnly(
                "Perhaps",
                "An account that counts only perhaps.",
                LedgerMembers.joined(contributionsOf(Line::account), doubt()));
    }

    private static Codec<Total> total() {
        return writtenOnly(
                "Total",
                "What a figure comes to of several accounts in one measure, each thing counted once.",
                LedgerMembers.joined(
                        figureOf(Total::figure),
                        new LedgerMembers.Measured<>(Total::measure).all(),
                        List.of(Component.many(
                                "key",
                                "The row, one text for each that it is split by: codes, or ids with a space between them.",
                                TEXT,
                                Total::key)),
                        new LedgerMembers.Ends<>(Total::bounds).all(),
                        List.of(
                                Component.maybe(
                                        "stated",
                                        "What the figures add up to as they are told, of what counts for certain and is no range.",
                                        DECIMAL,
                                        Total::stated),
                                Component.many(
                                        "pledges",
                                        "The pledges that count for certain, in document order.",
                                        PLEDGE,
                                        total -> total.pledges().stream()
                                                .map(Pledge::id)
                                                .toList()),
                                Component.many(
                                        "perhaps", "What counts only perhaps.", perhaps(), LedgerAnswers::perhaps))));
    }

    private static List<Line> perhaps(Total total) {
        return total.lines().stream()
                .filter(line -> line.inclusion() == Inclusion.MAYBE)
                .toList();
    }

    private static Codec<LeftOut> leftOut() {
        return writtenOnly(
                "LeftOut",
                "An account that is in no total.",
                List.of(
                        Component.one("pledge", "The pledge.", PLEDGE, left -> left.account()
                                .pledge()
                                .id()),
                        Component.one(
                                "contribution",
                                "Where its contribution stands in the pledge, from 0.",
                                INDEX,
                                left -> left.account().contributions().get(0)),
                        Component.one("reason", "Why it is in none.", REASON, LeftOut::reason),
                        Component.maybe(
                                "stage", "The furthest stage that some of it came to.", STAGE, LeftOut::furthest)));
    }

    private static Codec<Conflict> conflict() {
        Component<Conflict, Conflict.Kind> kind = Component.one("kind", "How they clash.", CLASH, Conflict::kind);
        LedgerMembers.Measured<Conflict> measure = new LedgerMembers.Measured<>(Conflict::measure);
        Component<Conflict, List<PledgeId>> pledges =
                Component.many("pledges", "The pledges that tell them.", PLEDGE, Conflict::pledges);
        Component<Conflict, List<Bounds>> values = Component.many(
                "values",
                "What each of them tells; of parts, the whole and what the parts add up to.",
                LedgerMembers.RANGE,
                Conflict::values);
        return Component.together(
                "Conflict",
                "Figures that cannot all be true.",
                LedgerMembers.joined(List.of(kind), measure.all(), List.of(pledges, values)),
                read -> new Conflict(read.get(kind), measure.read(read), read.get(pledges), read.get(values)));
    }

    private static List<Component<Account, ?>> account() {
        return LedgerMembers.joined(contributionsOf(account -> account), figures());
    }

    private static List<Component<Account, ?>> figures() {
        return LedgerMembers.joined(
                new LedgerMembers.Measured<>(Account::measure).all(),
                List.of(
                        figure("named", "What is promised, as it stands now.", Figure.named()),
                        figure("arrived", "What was disbursed or delivered.", Figure.reached(Stage.DISBURSED)),
                        figure("outstanding", "What is pledged and has not arrived.", Figure.outstanding()),
                        Component.one("support", "By whose word it is promised.", SUPPORT, Account::support),
                        Component.many(
                                "claimedBy",
                                "The statements in which it is claimed.",
                                Answers.ofModel(StatementId.class),
                                Account::claimedIn),
                        Component.many(
                                "steps",
                                "The steps that move something of it, in the order in which they came about as far as"
                                        + " that is known.",
                                STEP,
                                Account::steps)));
    }

    private static Component<Account, ?> figure(String name, String about, Figure figure) {
        return Component.one(name, about, LedgerMembers.RANGE, account -> account.bounds(figure));
    }

    private static Codec<PledgeProgress> progress() {
        Codec<Account> account = writtenOnly(
                "PledgeAccount",
                "Some contributions of the pledge in one measure.",
                LedgerMembers.joined(
                        List.of(Component.many(
                                "contributions",
                                "Where its contributions stand in the pledge, from 0.",
                                INDEX,
                                Account::contributions)),
                        figures()));
        return writtenOnly(
                "PledgeProgress",
                "How far a pledge has come.",
                List.of(
                        Component.one("id", "The pledge.", PLEDGE, PledgeProgress::pledge),
                        Component.maybe(
                                "stage",
                                "The furthest stage that all of it came to for certain.",
                                STAGE,
                                PledgeProgress::stage),
                        Component.maybe(
                                "furthest",
                                "The furthest stage that some of it came to for certain.",
                                STAGE,
                                PledgeProgress::furthest),
                        Component.maybe(
                                "perhaps",
                                "The furthest stage that some of it may have come to.",
                                STAGE,
                                PledgeProgress::perhaps),
                        Component.one(
                                "halted",
                                "Whether it is halted for a time.",
                                Answers.ofModel(Ternary.class),
                                PledgeProgress::halted),
                        Component.many(
                                "accounts", "The accounts of its contributions.", account, PledgeProgress::accounts)));
    }

    private static Codec<LedgerReport> report() {
        Codec<Instant> moment = Scalars.of(Scalar.INSTANT);
        return writtenOnly(
                "LedgerReport",
                "What a ledger answers to several questions at once.",
                List.of(
                        Component.maybe(
                                "asOf",
                                "The day after which nothing has come about.",
                                LedgerMembers.DAY,
                                LedgerReport::asOf),
                        Component.maybe(
                                "knownAt",
                                "The moment after which nothing was recorded.",
                                moment,
                                LedgerReport::knownAt),
                        Component.many("by", "By what totals are split into rows.", BY, LedgerReport::by),
                        Component.many("totals", "The totals, figure by figure.", TOTAL, LedgerReport::totals),
                        Component.many(
                                "leftOut",
                                "The accounts that are in no total, and why.",
                                LEFT_OUT,
                                LedgerReport::leftOut),
                        Component.many(
                                "needs",
                                "What is needed, beside what is promised and has arrived of it.",
                                NeedAnswers.COVERAGE,
                                LedgerReport::needs),
                        Component.many(
                                "conflicts", "Figures that cannot all be true.", CONFLICT, LedgerReport::conflicts),
                        Component.many("pledges", "How far each pledge has come.", PROGRESS, LedgerReport::pledges)));
    }
}
