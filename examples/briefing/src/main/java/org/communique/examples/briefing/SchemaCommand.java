package org.communique.examples.briefing;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.communique.json.schema.CommuniqueSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Prints the JSON Schema. */
@Command(name = "schema", description = "Print the JSON Schema (2020-12) of a document.")
final class SchemaCommand implements Callable<Integer> {

    @Option(names = "--line", description = "Print the schema of a line (NDJSON) instead.")
    private boolean line;

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        console.print(line ? CommuniqueSchema.line() : CommuniqueSchema.document());
        return ExitCode.OK;
    }
}
