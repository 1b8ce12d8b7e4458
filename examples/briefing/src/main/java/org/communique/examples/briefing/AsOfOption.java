package org.communique.examples.briefing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --as-of}: what day it is. */
final class AsOfOption {

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate day;

    /** {@return the day, if one is given} */
    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }
}
