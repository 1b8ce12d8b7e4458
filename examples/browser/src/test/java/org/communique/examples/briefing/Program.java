package org.communique.examples.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import org.communique.dossier.Dossier;

/** The program, run in this process. */
public final class Program {

    private Program() {}

    /** {@return the dossier that it has with it} */
    public static Dossier builtIn() {
        return DossierFiles.builtIn();
    }

    /** {@return what a command prints, which has to go well} */
    public static String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(InputStream.nullInputStream(), out, err, args);
        assertThat(status).as(err.toString(UTF_8)).isZero();
        return out.toString(UTF_8);
    }
}
