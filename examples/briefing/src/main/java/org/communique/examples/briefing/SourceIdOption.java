package org.communique.examples.briefing;

import java.nio.file.Path;
import org.communique.id.SourceId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --id}: the id of the source whose text is read; by default it is made from the name of the file. */
final class SourceIdOption {

    @Option(names = "--id", paramLabel = "ID")
    private @Nullable SourceId id;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    /**
     * {@return the id}
     *
     * @throws ParameterException if none is given and the file has no name that one can be made from
     */
    SourceId of(String file, Words words) {
        if (id != null) {
            return id;
        }
        try {
            return SourceId.slug(stem(file));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), words.say("refused.no-id"), e);
        }
    }

    /** The name without its ending and without the directories. */
    private static String stem(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? "" : name.toString().replaceFirst("\\.[^.]*$", "");
    }
}
