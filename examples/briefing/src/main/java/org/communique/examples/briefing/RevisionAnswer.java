package org.communique.examples.briefing;

import java.io.IOException;
import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueModule;
import tools.jackson.databind.json.JsonMapper;

/** What differs or clashes, as it is printed: in words or as JSON. */
final class RevisionAnswer {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();

    private RevisionAnswer() {}

    /** {@return the answer in a format: as JSON, or the lines that say it} */
    static String of(OutputFormat format, Object answer, List<String> lines, Screen screen) {
        return format == OutputFormat.JSON ? JSON.writeValueAsString(answer) + "\n" : RevisionText.of(lines, screen);
    }

    /** Writes a dossier where it is to go and what clashes behind it, which stands alone where the dossier is not printed. */
    static void print(Dossier dossier, String clashes, OutOption out, Console console) throws IOException {
        out.writeOrPrint(dossier, console);
        if (out.isAsked()) {
            console.print(clashes);
        } else {
            console.err().print(clashes);
            console.err().flush();
        }
    }
}
