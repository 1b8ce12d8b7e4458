package org.communique.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.ledger.Draft.Kind;
import org.communique.ledger.Draft.Promised;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Service;
import org.communique.pledge.Stage;
import org.communique.time.Edtf;

/** Which accounts a pledge has. */
final class PledgeDrafts {

    private final Pledge pledge;
    private final Question question;
    private final List<Contribution> contributions;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<List<Draft>> ofContribution = new ArrayList<>();
    private final List<Integer> wholes = new ArrayList<>();
    private final Map<String, List<Draft>> ofWholes = new HashMap<>();

    /**
     * What a step moves of an account, if it is of that and of no other.
     *
     * @param draft the account
     * @param figure how much, told in its measure
     */
    record Fitting(Draft draft, ToldFigure figure) {}

    PledgeDrafts(Pledge pledge, Question question) {
        this.pledge = pledge;
        this.question = question;
        this.contributions = pledge.contributions();
        for (int i = 0; i < contributions.size(); i++) {
            int index = i;
            contributions.get(i).key().ifPresent(key -> byKey.put(key, index));
            ofContribution.add(new ArrayList<>());
            if (contributions.get(i).within().isEmpty()) {
                wholes.add(i);
            }
        }
        addPromised();
        pledge.steps().forEach(this::addMoved);
        addWithoutFigure();
    }

    /** {@return the accounts, those of promises first, in the order of their contributions} */
    List<Draft> drafts() {
        return drafts;
    }

    /** {@return the accounts of one contribution} */
    List<Draft> of(int contribution) {
        return ofContribution.get(contribution);
    }

    /** {@return where the contribution stands that has this key, from 0} */
    Optional<Integer> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Contribution contribution(int index) {
        return contributions.get(index);
    }

    private void add(Draft draft) {
        drafts.add(draft);
        draft.contributions().forEach(i -> ofContribution.get(i).add(draft));
        if (!draft.part()) {
            ofWholes.computeIfAbsent(draft.measure().unit(), absent -> new ArrayList<>())
                    .add(draft);
        }
    }

    private void addPromised() {
        Map<Measure, List<Promised>> wholes = new LinkedHashMap<>();
        List<Draft> parts = new ArrayList<>();
        Optional<Edtf> date = firstDate();
        boolean several = false;
        for (int i = 0; i < contributions.size(); i++) {
            Contribution contribution = contributions.get(i);
            Times times = Times.of(contribution, question.period(contribution, pledge));
            for (ToldFigure figure : ContributionMeasures.figures(contribution, question, date)) {
                Promised each = new Promised(i, figure, times);
                if (!figure.isNegative() && contribution.within().isPresent()) {
                    parts.add(Draft.named(figure.measure(), List.of(each), true));
                } else if (!figure.isNegative()) {
                    List<Promised> same = wholes.computeIfAbsent(figure.measure(), absent -> new ArrayList<>());
                    several |= !same.isEmpty();
                    same.add(each);
                }
            }
        }
        Set<String> moved = several ? movedWithoutKey() : Set.of();
        wholes.forEach((measure, promised) -> addWholes(measure, promised, moved));
        parts.forEach(this::add);
    }

    /** When it was promised, as the first step with a date has it: at the rates of then it is converted. */
    private Optional<Edtf> firstDate() {
        return pledge.steps().stream()
                .flatMap(step -> question.rateDate(step, pledge).stream())
                .findFirst();
    }

    private void addWholes(Measure measure, List<Promised> promised, Set<String> moved) {
        if (moved.contains(measure.unit())) {
            add(Draft.named(measure, promised, false));
        } else {
            promised.forEach(each -> add(Draft.named(measure, List.of(each), false)));
        }
    }

    /** The currencies and units of what steps move that do not say of which contribution. */
    private Set<String> movedWithoutKey() {
        Set<String> moved = new TreeSet<>();
        for (PledgeStep step : pledge.steps()) {
            if (step.contribution().isEmpty() && !step.stage().equals(Stage.CORRECTED)) {
                money(step).forEach(figure -> moved.add(figure.measure().unit()));
                step.quantity().ifPresent(quantity -> moved.add(quantity.unit().code()));
            }
        }
        return moved;
    }

    /** Adds accounts of what a step moves that is promised in none. */
    private void addMoved(PledgeStep step) {
        List<ToldFigure> paid = money(step);
        List<Fitting> fitting = new ArrayList<>();
        addMoney(step, paid, fitting);
        if (!paid.isEmpty() && fitting.isEmpty()) {
            List<Integer> targets = targets(step);
            Column column = ContributionMeasures.column(contribution(targets.get(0)));
            addMoved(targets, paid.get(0).in(column).measure());
        }
        fitting.clear();
        addCounts(step, fitting);
        if (step.quantity().isPresent() && fitting.isEmpty()) {
            List<Integer> targets = targets(step);
            Optional<String> item = ContributionMeasures.item(contribution(targets.get(0)));
            addMoved(
                    targets,
                    new Measure(Column.COUNT, step.quantity().get().unit().code(), item));
        }
    }

    /** How much money a step moves, in each of the currencies in which it may count. */
    private List<ToldFigure> money(PledgeStep step) {
        return step.amount().isEmpty()
                ? List.of()
                : question.figures(Column.MONEY, step.amount().get(), question.rateDate(step, pledge));
    }

    /** {@return the accounts in whose measure something is told that a step moves} */
    List<Fitting> fitting(PledgeStep step) {
        List<Fitting> fitting = new ArrayList<>();
        addMoney(step, money(step), fitting);
        addCounts(step, fitting);
        return fitting;
    }

    /** Those of what is promised, or else those of what moves in other currencies. */
    private void addMoney(PledgeStep step, List<ToldFigure> figures, List<Fitting> fitting) {
        boolean promised = false;
        for (ToldFigure figure : figures) {
            for (Draft draft : told(step, figure.measure().unit())) {
                if (draft.measure().isMoney()) {
                    fitting.add(new Fitting(draft, figure.in(draft.measure().column())));
                    promised |= draft.kind() != Kind.FOREIGN;
                }
            }
        }
        if (promised) {
            fitting.removeIf(each -> each.draft().kind() == Kind.FOREIGN);
        }
    }

    private void addCounts(PledgeStep step, List<Fitting> fitting) {
        if (step.quantity().isEmpty()) {
            return;
        }
        for (Draft draft : told(step, step.quantity().get().unit().code())) {
            Measure measure = draft.measure();
            if (measure.column() == Column.COUNT) {
                fitting.add(
                        new Fitting(draft, ToldFigure.of(step.quantity().get(), measure.item(), question.tolerance())));
            }
        }
    }

    /** The accounts, told in a unit, of what a step is of. */
    private List<Draft> told(PledgeStep step, String unit) {
        Optional<Integer> named = step.contribution().flatMap(this::find);
        if (named.isEmpty()) {
            return ofWholes.getOrDefault(unit, List.of());
        }
        List<Draft> told = new ArrayList<>();
        for (Draft draft : of(named.get())) {
            if (draft.measure().unit().equals(unit)) {
                told.add(draft);
            }
        }
        return told;
    }

    private void addMoved(List<Integer> targets, Measure measure) {
        boolean told = targets.stream()
                .flatMap(i -> of(i).stream())
                .anyMatch(draft -> draft.measure().column() == measure.column());
        boolean canBePromised = targets.stream().anyMatch(i -> isPromisedIn(measure, contribution(i)));
        Kind kind = told || !canBePromised ? Kind.FOREIGN : Kind.UNNAMED;
        add(new Draft(inSameColumn(targets, measure), measure, kind, List.of(), isPart(targets)));
    }

    /** Those of which something is told in the same column; all where there are none. */
    private List<Integer> inSameColumn(List<Integer> targets, Measure measure) {
        List<Integer> same = targets.stream()
                .filter(i -> of(i).stream().anyMatch(draft -> draft.measure().isMoney() == measure.isMoney()))
                .toList();
        return same.isEmpty() ? targets : same;
    }

    private boolean isPart(List<Integer> targets) {
        return targets.size() == 1 && contribution(targets.get(0)).within().isPresent();
    }

    private static boolean isPromisedIn(Measure measure, Contribution contribution) {
        return measure.isMoney()
                ? contribution instanceof Funding || contribution instanceof Goods || contribution instanceof Service
                : contribution instanceof Goods || contribution instanceof Personnel || contribution instanceof Service;
    }

    /** {@return the contributions that a step is of: the one that it names; else those that are part of no other} */
    private List<Integer> targets(PledgeStep step) {
        return step.contribution().flatMap(this::find).map(List::of).orElse(wholes);
    }

    private void addWithoutFigure() {
        for (int i = 0; i < contributions.size(); i++) {
            if (of(i).isEmpty()) {
                add(new Draft(List.of(i), Measure.NONE, Kind.UNNAMED, List.of(), isPart(List.of(i))));
            }
        }
    }
}
