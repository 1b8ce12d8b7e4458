package org.communique.examples.briefing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

    private final OutputStream out;

    SchemaCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        String schema = line ? CommuniqueSchema.line() : CommuniqueSchema.document();
        out.write(schema.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return ExitCode.OK;
    }
}
