package org.communique.examples.briefing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.ledger.By;
import org.communique.ledger.Column;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.LedgerReport;
import org.communique.ledger.Total;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The figures that the command line asks for; of several those are shown that come to something.
 *
 * @param figures which, in the order of stages
 */
record LedgerFigures(List<Figure> figures) {

    private static final Pattern GAP = Pattern.compile("gap:([^,]+),([^,]+)");

    private static final Map<String, Figure> WHOLE =
            Map.of("named", Figure.named(), "outstanding", Figure.outstanding(), "ended", Figure.ended());

    private static final Map<String, Function<Stage, Figure>> OF_STAGE =
            Map.of("recorded", Figure::recorded, "reached", Figure::reached, "standing", Figure::standing);

    private static final List<String> NAMES =
            List.of("named", "recorded", "reached", "standing", "outstanding", "ended", "gap:FROM,TO");

    private static final Bounds NOTHING = Bounds.between(BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * {@return the figures}
     *
     * @param name as it is given; what stands at each stage where none is
     * @param stages of which stages; of each that a step names where none is given
     * @throws IllegalArgumentException if there is no such figure or stage; the message names the option
     */
    static LedgerFigures of(@Nullable String name, List<String> stages, Dossier dossier, Words words) {
        String figure = name == null ? "standing" : name.toLowerCase(Locale.ROOT);
        Function<Stage, Figure> ofStage = OF_STAGE.get(figure);
        if (ofStage == null && !stages.isEmpty()) {
            throw new IllegalArgumentException("--stage: " + words.say("refused.stage-of"));
        } else if (ofStage == null) {
            return new LedgerFigures(List.of(naming("--figure", () -> whole(figure, dossier, words))));
        }
        Stream<Stage> asked = stages.isEmpty()
                ? named(dossier, figure.equals("recorded"))
                : stages.stream().map(stage -> naming("--stage", () -> known(stage, dossier, words)));
        return new LedgerFigures(asked.map(stage -> naming("--stage", () -> ofStage(ofStage, stage, words)))
                .toList());
    }

    private static <T> T naming(String option, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(option + ": " + e.getMessage(), e);
        }
    }

    /** Of a stage that is neither common nor told the answer would be nothing, and nobody would notice why. */
    private static Stage known(String text, Dossier dossier, Words words) {
        String code = text.strip().toLowerCase(Locale.ROOT);
        List<Stage> known =
                Stream.concat(Stage.all().stream(), named(dossier, true)).toList();
        return known.stream()
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(words.say("refused.stage", code)
                        + new UsageWords(words)
                                .meant(code, known.stream().map(Stage::code).toList())));
    }

    private static Figure whole(String figure, Dossier dossier, Words words) {
        Matcher gap = GAP.matcher(figure);
        return gap.matches()
                ? gap(known(gap.group(1), dossier, words), known(gap.group(2), dossier, words), words)
                : Optional.ofNullable(WHOLE.get(figure))
                        .orElseThrow(() -> new IllegalArgumentException(new UsageWords(words).choice(figure, NAMES)));
    }

    private static Figure gap(Stage from, Stage to, Words words) {
        try {
            return Figure.gap(from, to);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(words.say("refused.gap"), e);
        }
    }

    private static Figure ofStage(Function<Stage, Figure> figure, Stage stage, Words words) {
        try {
            return figure.apply(stage);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(words.say("refused.stage-rank", stage.code()), e);
        }
    }

    /** The stages that some step names, in their order. */
    private static Stream<Stage> named(Dossier dossier, boolean withoutRank) {
        Predicate<Stage> asked = stage -> withoutRank || stage.rank().isPresent();
        return dossier.pledges().stream()
                .map(Pledge::steps)
                .flatMap(List::stream)
                .map(PledgeStep::stage)
                .filter(asked)
                .collect(Collectors.toMap(Stage::code, Function.identity(), (one, same) -> one, TreeMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing((Stage stage) -> stage.rank().orElse(Integer.MAX_VALUE)));
    }

    LedgerReport report(Ledger ledger, By... by) {
        LedgerReport report = ledger.report(figures, by);
        return new LedgerReport(
                report.asOf(),
                report.knownAt(),
                report.by(),
                report.totals().stream().filter(this::isShown).toList(),
                report.leftOut(),
                report.needs(),
                report.conflicts(),
                report.pledges());
    }

    private boolean isShown(Total total) {
        return (figures.size() == 1 || !total.bounds().equals(NOTHING)) && !isOfOther(total);
    }

    /** Money is disbursed, all else delivered: where both stages are asked for, a total is shown at its own only. */
    private boolean isOfOther(Total total) {
        Optional<Stage> stage = total.figure().stage();
        boolean money =
                total.measure().column() == Column.MONEY || total.measure().column() == Column.GUARANTEE;
        Stage own = money ? Stage.DISBURSED : Stage.DELIVERED;
        Stage other = money ? Stage.DELIVERED : Stage.DISBURSED;
        boolean bothAsked = Stream.of(own, other).allMatch(each -> figures.stream()
                .anyMatch(figure ->
                        figure.kind() != Figure.Kind.RECORDED && figure.stage().equals(Optional.of(each))));
        return bothAsked && stage.equals(Optional.of(other));
    }
}
