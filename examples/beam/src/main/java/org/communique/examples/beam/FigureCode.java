package org.communique.examples.beam;

import java.util.List;
import java.util.Locale;
import org.communique.ledger.Figure;
import org.communique.pledge.Stage;

/** Figures as texts: {@code named}, {@code reached:pledged}, {@code gap:pledged:disbursed}. */
public final class FigureCode {

    private FigureCode() {}

    /** {@return the text of a figure} */
    public static String of(Figure figure) {
        StringBuilder code = new StringBuilder(figure.kind().name().toLowerCase(Locale.ROOT));
        figure.stage().ifPresent(stage -> code.append(':').append(stage.code()));
        figure.to().ifPresent(stage -> code.append(':').append(stage.code()));
        return code.toString();
    }

    /**
     * {@return the figure that a text names}
     *
     * @throws IllegalArgumentException if it names none, or one of a stage that has no such figure
     */
    public static Figure parse(String code) {
        List<String> parts = List.of(code.split(":", -1));
        return switch (parts.get(0) + " " + parts.size()) {
            case "named 1" -> Figure.named();
            case "outstanding 1" -> Figure.outstanding();
            case "ended 1" -> Figure.ended();
            case "recorded 2" -> Figure.recorded(new Stage(parts.get(1)));
            case "reached 2" -> Figure.reached(new Stage(parts.get(1)));
            case "standing 2" -> Figure.standing(new Stage(parts.get(1)));
            case "gap 3" -> Figure.gap(new Stage(parts.get(1)), new Stage(parts.get(2)));
            default ->
                throw new IllegalArgumentException("figure: expected one such as named, reached:pledged,"
                        + " gap:pledged:disbursed or outstanding but was " + code);
        };
    }
}
