package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Instrument;
import org.communique.pledge.Recurrence;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Draws what a pledge promises: one thing, several of one measure or of several, and parts of a whole. */
final class ContributionGenerator {

    static final TrueMeasure DOLLARS = new TrueMeasure("money", "USD", "");
    static final TrueMeasure GUARANTEE = new TrueMeasure("guarantee", "USD", "");
    static final TrueMeasure WORTH = new TrueMeasure("worth", "GBP", "");
    static final TrueMeasure SHIPS = new TrueMeasure("count", "ship", "ferry");

    /** So that no step of an exact world tells the figure of one year by chance. */
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final Choices choices;
    private final Circumstances circumstances;
    private final Knowledge knowledge;
    private final List<TrueContribution> drawn = new ArrayList<>();
    private int most;

    ContributionGenerator(Choices choices, Circumstances circumstances, Knowledge knowledge) {
        this.knowledge = knowledge;
        this.choices = choices;
        this.circumstances = circumstances;
    }

    /** @param most bounds what is promised, in quarters */
    List<TrueContribution> draw(int most) {
        this.most = most;
        int wholes = choices.oneIn(3) ? 2 + choices.below(2) : 1;
        for (int i = 0; i < wholes; i++) {
            addWhole();
        }
        return drawn;
    }

    private void addWhole() {
        switch (choices.below(8)) {
            case 5 -> addGoods(choices.below(3));
            case 6 -> add(GUARANTEE, choices.quarters(most), Optional.empty());
            case 7 -> addYearly();
            default -> addMoney();
        }
    }

    /** Money, of which each part is told by itself now and then: what is left of the whole is told nowhere. */
    private void addMoney() {
        if (!choices.oneIn(4)) {
            add(DOLLARS, choices.quarters(most), Optional.empty());
            return;
        }
        int whole = drawn.size();
        List<BigDecimal> parts = new ArrayList<>();
        int more = choices.below(2);
        for (int i = 0; i <= more; i++) {
            parts.add(choices.quarters(most / 2 + 1));
        }
        BigDecimal all = parts.stream().reduce(choices.quarters(most / 2 + 1), BigDecimal::add);
        add(DOLLARS, all, Optional.empty());
        parts.forEach(part -> add(DOLLARS, part, Optional.of(whole)));
    }

    private void add(TrueMeasure measure, BigDecimal truth, Optional<Integer> within) {
        TrueFigure figure = circumstances.told(choices, truth);
        Funding.Builder told = Funding.builder().key(key(drawn.size())).amount(figure.money("USD"));
        within.ifPresent(whole -> told.within(key(whole)));
        if (measure.equals(GUARANTEE)) {
            told.instrument(Instrument.GUARANTEE);
        }
        add(within, Map.of(measure, figure), Map.of(measure, truth), told);
    }

    private static String key(int index) {
        return "contribution-" + index;
    }

    private void add(
            Optional<Integer> within,
            Map<TrueMeasure, TrueFigure> figures,
            Map<TrueMeasure, BigDecimal> promised,
            Contribution.Builder<?> told) {
        boolean real = circumstances.exact() || within.isPresent() || knowledge.isTrueOf(told);
        drawn.add(new TrueContribution(
                drawn.size(), within, new TreeMap<>(figures), new TreeMap<>(promised), real, told.build()));
    }

    private void addGoods(int measures) {
        Map<TrueMeasure, TrueFigure> figures = new TreeMap<>();
        Map<TrueMeasure, BigDecimal> promised = new TreeMap<>();
        Goods.Builder told = Goods.builder().key(key(drawn.size())).item("ferry");
        if (measures != 1) {
            TrueFigure ships = circumstances.told(choices, choices.quarters(most));
            figures.put(SHIPS, ships);
            told.quantity(ships.quantity("ship"));
        }
        if (measures != 2) {
            TrueFigure worth = circumstances.told(choices, choices.quarters(most));
            figures.put(WORTH, worth);
            told.value(worth.money("GBP"));
        }
        figures.forEach((measure, figure) -> promised.put(measure, figure.truth()));
        add(Optional.empty(), figures, promised, told);
    }

    /** So much a year: for whole years, for some months more, or without an end. */
    private void addYearly() {
        TrueFigure figure =
                circumstances.told(choices, choices.quarters(most / 2 + 1).add(TENTH));
        int years = 1 + choices.below(3);
        int last = 2023 + years;
        BigDecimal times;
        String period;
        switch (circumstances.exact() ? 0 : choices.below(3)) {
            case 0 -> {
                period = "2024/" + last;
                times = BigDecimal.valueOf(years);
            }
            case 1 -> {
                period = "2024-01-01/" + (last + 1) + "-06-30";
                times = BigDecimal.valueOf(years).add(choices.share());
            }
            default -> {
                period = "2024/..";
                times = BigDecimal.ONE.add(choices.quarters(9));
            }
        }
        Funding.Builder told = Funding.builder()
                .key(key(drawn.size()))
                .amount(figure.money("USD"))
                .per(Recurrence.YEAR)
                .period(TimeExpression.of(Edtf.parse(period)));
        add(
                Optional.empty(),
                Map.of(DOLLARS, figure),
                Map.of(DOLLARS, figure.truth().multiply(times)),
                told);
    }
}
