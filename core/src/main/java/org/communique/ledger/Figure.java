package org.communique.ledger;

import java.util.Optional;
import org.communique.internal.Checks;
import org.communique.pledge.Stage;

/**
 * A figure that the ledger computes of a pledge or of several.
 *
 * @param kind which
 * @param stage the stage that it asks for; absent where there is none to ask for
 * @param to the farther stage of a gap; absent of all others
 */
public record Figure(Kind kind, Optional<Stage> stage, Optional<Stage> to) {

    private static final Figure NAMED = new Figure(Kind.NAMED, Optional.empty(), Optional.empty());
    private static final Figure ENDED = new Figure(Kind.ENDED, Optional.empty(), Optional.empty());
    private static final Figure OUTSTANDING = new Figure(Kind.OUTSTANDING, Optional.empty(), Optional.empty());

    /** The kinds of figures. */
    public enum Kind {
        /** What is promised, as it stands now: made larger, smaller or taken back. */
        NAMED,
        /** What the steps of one stage add up to, as lists of transactions have it. */
        RECORDED,
        /** What came at least as far as a stage. */
        REACHED,
        /** What came as far as a stage and no further. */
        STANDING,
        /** What came as far as one stage and not as far as another. */
        GAP,
        /** What is pledged and has not arrived. */
        OUTSTANDING,
        /** What was withdrawn, refused, or lapsed. */
        ENDED
    }

    /**
     * Checks the stages.
     *
     * @throws IllegalArgumentException if a stage is missing, not asked for or, but for {@link Kind#RECORDED}, has no
     *     {@linkplain Stage#rank() rank}; or if those of a gap are not in order
     */
    public Figure {
        boolean staged = kind == Kind.RECORDED || kind == Kind.REACHED || kind == Kind.STANDING || kind == Kind.GAP;
        Checks.that(staged == stage.isPresent(), "stage", "expected one of what stages have, and only there");
        Checks.that((kind == Kind.GAP) == to.isPresent(), "to", "expected of a gap, and only there");
        boolean ranked = stage.map(Stage::rank).map(rank -> rank.isPresent()).orElse(true)
                && to.map(Stage::rank).map(rank -> rank.isPresent()).orElse(true);
        Checks.that(ranked || kind == Kind.RECORDED, "stage", "expected one from considered to delivered");
        boolean inOrder = to.isEmpty()
                || stage.orElseThrow().rank().orElseThrow() < to.get().rank().orElseThrow();
        Checks.that(inOrder, "to", "expected a stage behind the first");
    }

    /** {@return what is promised, as it stands now} */
    public static Figure named() {
        return NAMED;
    }

    /** {@return what the steps of one stage add up to} */
    public static Figure recorded(Stage stage) {
        return new Figure(Kind.RECORDED, Optional.of(stage), Optional.empty());
    }

    /**
     * {@return what came at least as far as a stage}
     *
     * @throws IllegalArgumentException if the stage has no rank
     */
    public static Figure reached(Stage stage) {
        return new Figure(Kind.REACHED, Optional.of(stage), Optional.empty());
    }

    /**
     * {@return what came as far as a stage and no further}
     *
     * @throws IllegalArgumentException if the stage has no rank
     */
    public static Figure standing(Stage stage) {
        return new Figure(Kind.STANDING, Optional.of(stage), Optional.empty());
    }

    /**
     * {@return what came as far as one stage and not as far as another}
     *
     * @throws IllegalArgumentException if a stage has no rank, or the second none behind the first
     */
    public static Figure gap(Stage stage, Stage to) {
        return new Figure(Kind.GAP, Optional.of(stage), Optional.of(to));
    }

    /** {@return what is pledged and has not arrived} */
    public static Figure outstanding() {
        return OUTSTANDING;
    }

    /** {@return what was withdrawn, refused, or lapsed} */
    public static Figure ended() {
        return ENDED;
    }

    /** {@return the figure in words: "contracted", "committed or further", "recorded as disbursed", "outstanding"} */
    public String inWords() {
        return switch (kind) {
            case NAMED -> "named";
            case RECORDED -> "recorded as " + words(stage);
            case REACHED -> words(stage) + (isOfArrival() ? "" : " or further");
            case STANDING -> words(stage);
            case GAP -> words(stage) + " and not " + words(to);
            case OUTSTANDING -> "outstanding";
            case ENDED -> "ended";
        };
    }

    private static String words(Optional<Stage> stage) {
        return stage.orElseThrow().code().replace('-', ' ');
    }

    /** {@return whether it asks for what has arrived} */
    boolean isOfArrival() {
        return stage.filter(asked -> asked.equals(Stage.DISBURSED) || asked.equals(Stage.DELIVERED))
                .isPresent();
    }

    /** {@return the figure itself or, of what is left between two stages, what came to the first} */
    Figure from() {
        return switch (kind) {
            case NAMED, RECORDED, REACHED, ENDED -> this;
            case STANDING, GAP -> reached(stage.orElseThrow());
            case OUTSTANDING -> reached(Stage.PLEDGED);
        };
    }

    /** {@return what came to the second of two stages, where the figure asks for what is left between them} */
    Optional<Figure> until() {
        return switch (kind) {
            case NAMED, RECORDED, REACHED, ENDED -> Optional.empty();
            case STANDING -> isOfArrival() ? Optional.empty() : Optional.of(reached(next(stage.orElseThrow())));
            case GAP -> to.map(Figure::reached);
            case OUTSTANDING -> Optional.of(reached(Stage.DISBURSED));
        };
    }

    private static Stage next(Stage stage) {
        int rank = stage.rank().orElseThrow() + 1;
        return Stage.all().stream()
                .filter(each -> each.rank().isPresent() && each.rank().getAsInt() == rank)
                .findFirst()
                .orElseThrow();
    }
}
