package org.communique.json.benchmark;

import java.nio.file.Path;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.communique.validation.Validator;

/** A program that starts, reads a dossier, validates it, prints how much it found, and ends. */
public final class ValidatingStart {

    private ValidatingStart() {}

    /** Takes the name of a document. */
    public static void main(String[] arguments) {
        Dossier dossier = CommuniqueJson.standard().read(Path.of(arguments[0]));
        System.out.println(Validator.standard().validate(dossier).violations().size());
    }
}
