package org.communique.examples.briefing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.exchange.ExportReport;
import org.communique.exchange.Exporter;

/** Another system, which gets its records as lines. */
final class LinesTarget implements ExportTarget {

    private final Exporter exporter;

    LinesTarget(Exporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public String name() {
        return exporter.system();
    }

    @Override
    public ExportAnswer write(ExportInput input, OutOption out, Console console) throws IOException {
        Optional<Path> file = out.path();
        if (file.isEmpty()) {
            return answer(write(input, console.out()));
        }
        try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file.get()))) {
            return answer(write(input, target));
        }
    }

    private ExportReport write(ExportInput input, OutputStream target) {
        return input.day()
                .map(day -> exporter.writePublic(input.together(), day, target))
                .orElseGet(() -> exporter.write(input.entries(), target));
    }

    private static ExportAnswer answer(ExportReport report) {
        return new ExportAnswer(!report.hasRefusals(), report.toText(), report.toJson());
    }
}
