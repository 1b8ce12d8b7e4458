package org.communique.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private final List<Integer> wholes;
    private final Map<String, List<Draft>> ofWholes = new HashMap<>();

    PledgeDrafts(Pledge pledge, Question question) {
        this.pledge = pledge;
        this.question = question;
        this.contributions = pledge.contributions();
        for (int i = 0; i < contributions.size(); i++) {
            int index = i;
            contributions.get(i).key().ifPresent(key -> byKey.put(key, index));
            ofContribution.add(new ArrayList<>());
        }
        wholes = IntStream.range(0, contributions.size())
                .filter(i -> contributions.get(i).within().isEmpty())
                .boxed()
                .toList();
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
        for (int i = 0; i < contributions.size(); i++) {
            Contribution contribution = contributions.get(i);
            Times times = Times.of(contribution, question.period(contribution, pledge));
            for (ToldFigure figure : ContributionMeasures.figures(contribution, question, date)) {
                Promised each = new Promised(i, figure, times);
                if (!figure.isNegative() && contribution.within().isPresent()) {
                    parts.add(Draft.named(figure.measure(), List.of(each), true));
                } else if (!figure.isNegative()) {
                    wholes.computeIfAbsent(figure.measure(), absent -> new ArrayList<>())
                            .add(each);
                }
            }
        }
        Set<String> moved = wholes.values().stream().anyMatch(all -> all.size() > 1) ? movedWithoutKey() : Set.of();
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
                figures(step, Column.MONEY)
                        .forEach(figure -> moved.add(figure.measure().unit()));
                step.quantity().ifPresent(quantity -> moved.add(quantity.unit().code()));
            }
        }
        return moved;
    }

    /** Adds accounts of what a step moves that is promised in none. */
    private void addMoved(PledgeStep step) {
        List<Integer> targets = targets(step);
        Contribution first = contribution(targets.get(0));
        List<ToldFigure> paid = figures(step, ContributionMeasures.column(first));
        if (!paid.isEmpty() && money(step, paid).findAny().isEmpty()) {
            addMoved(targets, paid.get(0).measure());
        }
        if (step.quantity().isPresent() && counts(step).findAny().isEmpty()) {
            String unit = step.quantity().get().unit().code();
            addMoved(targets, new Measure(Column.COUNT, unit, ContributionMeasures.item(first)));
        }
    }

    /** How much money a step moves, in each of the currencies in which it may count. */
    private List<ToldFigure> figures(PledgeStep step, Column column) {
        return step.amount()
                .map(amount -> question.figures(column, amount, question.rateDate(step, pledge)))
                .orElse(List.of());
    }

    /** {@return the accounts of what a step is of that are told in one of these units} */
    private Stream<Draft> fitting(PledgeStep step, Stream<String> units) {
        Optional<Integer> named = step.contribution().flatMap(this::find);
        return named.isPresent()
                ? units.flatMap(unit -> of(named.get()).stream()
                        .filter(draft -> draft.measure().unit().equals(unit)))
                : units.flatMap(unit -> ofWholes.getOrDefault(unit, List.of()).stream());
    }

    private Stream<Draft> money(PledgeStep step, List<ToldFigure> figures) {
        List<Draft> all = fitting(
                        step, figures.stream().map(figure -> figure.measure().unit()))
                .filter(draft -> draft.measure().isMoney())
                .toList();
        boolean promised = all.stream().anyMatch(draft -> draft.kind() != Kind.FOREIGN);
        return all.stream().filter(draft -> !promised || draft.kind() != Kind.FOREIGN);
    }

    private Stream<Draft> counts(PledgeStep step) {
        return fitting(step, step.quantity().stream().map(quantity -> quantity.unit()
                        .code()))
                .filter(draft -> draft.measure().column() == Column.COUNT);
    }

    /** {@return the accounts in whose measure something is told that a step moves} */
    List<Draft> fitting(PledgeStep step) {
        return Stream.concat(money(step, figures(step, Column.MONEY)), counts(step))
                .toList();
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
    List<Integer> targets(PledgeStep step) {
        return step.contribution().flatMap(this::find).map(List::of).orElse(wholes);
    }

    /** {@return what a step moves, told in the measure of an account} */
    Optional<ToldFigure> figure(PledgeStep step, Draft draft) {
        Measure measure = draft.measure();
        Stream<ToldFigure> told = measure.isMoney()
                ? figures(step, measure.column()).stream()
                : step.quantity().stream()
                        .map(quantity -> ToldFigure.of(quantity, measure.item(), question.tolerance()));
        return told.filter(figure -> figure.measure().equals(measure)).findFirst();
    }

    private void addWithoutFigure() {
        for (int i = 0; i < contributions.size(); i++) {
            if (of(i).isEmpty()) {
                add(new Draft(List.of(i), Measure.NONE, Kind.UNNAMED, List.of(), isPart(List.of(i))));
            }
        }
    }
}
