package org.communique.examples.briefing;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.communique.json.schema.CommuniqueSchema;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Prints the JSON Schema. */
@Command(name = "schema")
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

        @Option(names = "--line")
        private boolean line;

        @Option(names = "--report")
        private boolean report;

        @Option(names = "--positions")
        private boolean positions;

        @Option(names = "--timeline")
        private boolean timeline;

        @Option(names = "--order")
        private boolean order;

        @Option(names = "--ledger")
        private boolean ledger;

        @Option(names = "--coverage")
        private boolean coverage;

        @Option(names = "--difference")
        private boolean difference;

        @Option(names = "--conflicts")
        private boolean conflicts;

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
            if (coverage) {
                return CommuniqueSchema.coverage();
            } else if (conflicts) {
                return CommuniqueSchema.conflicts();
            }
            return report ? CommuniqueSchema.report() : CommuniqueSchema.document();
        }
    }
}
