package org.communique.examples.ownrule;

import java.nio.file.Path;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.validation.Report;
import org.communique.validation.Rule;
import org.communique.validation.Severity;
import org.communique.validation.Validator;

/** What one desk wants: a stage for all money, and a source for all that is claimed. */
public final class DeskRules {

    /** Ten lines make a rule. */
    static final Rule FUNDED_WITHOUT_STAGE = Rule.on(
            Pledge.class,
            "desk.money-without-stage",
            Severity.WARNING,
            "the pledge {0} names money but not how far it has come: add a step",
            (pledge, found) -> {
                boolean money = pledge.value().contributions().stream().anyMatch(Funding.class::isInstance);
                if (money && pledge.value().steps().isEmpty()) {
                    found.at(pledge, pledge.value().id());
                }
            });

    private static final Validator VALIDATOR = Validator.builder()
            .standard()
            .without("time.unresolved")
            .severity("evidence.none", Severity.WARNING)
            .with(FUNDED_WITHOUT_STAGE)
            .build();

    private DeskRules() {}

    /** {@return what the desk finds wrong with a dossier} */
    public static Report check(Dossier dossier) {
        return VALIDATOR.validate(dossier);
    }

    /** Prints what the desk finds wrong with a file. */
    public static void main(String... args) {
        check(CommuniqueJson.standard().read(Path.of(args[0]))).violations().forEach(System.out::println);
    }
}
