package org.communique.examples.briefing;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --width}: how many characters a line may have. */
final class WidthOption {

    @Option(names = "--width", paramLabel = "COLUMNS")
    private @Nullable Integer width;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    /**
     * {@return the screen of a console, as wide as is asked for}
     *
     * @throws ParameterException if that is too narrow
     */
    Screen on(Console console) {
        Screen screen = console.screen();
        if (width == null) {
            return screen;
        } else if (width < Screen.NARROWEST) {
            throw new ParameterException(
                    command.commandLine(), console.words().say("refused.width", Screen.NARROWEST, width));
        }
        return new Screen(width, screen.coloured(), screen.all(), screen.terminal());
    }
}
