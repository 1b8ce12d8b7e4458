package org.communique.examples.briefing;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.communique.json.schema.CommuniqueSchema;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Prints the JSON Schema. */
@Command(name = "schema", description = "Print the JSON Schema (2020-12) of a document.")
final class SchemaCommand implements Callable<Integer> {

    @ArgGroup
    private Other other = new Other();

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        console.print(other.schema());
        return ExitCode.OK;
    }

    /** What is printed instead, if anything is. */
    private static final class Other {

        @Option(names = "--line", description = "Print the schema of a line (NDJSON) instead.")
        private boolean line;

        @Option(names = "--report", description = "Print the schema of a validation's report instead.")
        private boolean report;

        @Option(names = "--positions", description = "Print the schema of what positions prints as JSON instead.")
        private boolean positions;

        @Option(names = "--timeline", description = "Print the schema of a timeline instead.")
        private boolean timeline;

        @Option(names = "--order", description = "Print the schema of the order of two items of a timeline instead.")
        private boolean order;

        @Option(names = "--ledger", description = "Print the schema of what ledger prints as JSON instead.")
        private boolean ledger;

        @Option(names = "--difference", description = "Print the schema of what diff prints as JSON instead.")
        private boolean difference;

        String schema() {
            if (line) {
                return CommuniqueSchema.line();
            } else if (timeline) {
                return CommuniqueSchema.timeline();
            } else if (order) {
                return CommuniqueSchema.order();
            }
            if (difference) {
                return CommuniqueSchema.difference();
            } else if (positions) {
                return CommuniqueSchema.positions();
            } else if (ledger) {
                return CommuniqueSchema.ledger();
            }
            return report ? CommuniqueSchema.report() : CommuniqueSchema.document();
        }
    }
}
