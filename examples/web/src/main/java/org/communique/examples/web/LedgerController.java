package org.communique.examples.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.LedgerReport;
import org.communique.pledge.Stage;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the pledges of a dossier come to. */
@RestController
final class LedgerController {

    /** {@return how much stands at each stage that a step names, of a dossier that is not kept} */
    @PostMapping("/ledgers")
    LedgerReport ledger(
            @RequestBody Dossier dossier,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asOf) {
        Ledger ledger = Ledger.of(dossier);
        return asOf.map(ledger::asOf).orElse(ledger).report(standing(dossier));
    }

    private static List<Figure> standing(Dossier dossier) {
        return Stage.all().stream()
                .filter(stage -> stage.rank().isPresent() && isNamed(stage, dossier))
                .map(Figure::standing)
                .toList();
    }

    private static boolean isNamed(Stage stage, Dossier dossier) {
        return dossier.pledges().stream()
                .flatMap(pledge -> pledge.steps().stream())
                .anyMatch(step -> step.stage().equals(stage));
    }
}
