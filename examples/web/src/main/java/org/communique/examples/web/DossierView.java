package org.communique.examples.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.communique.dossier.Dossier;

/** What of a dossier the service shows. */
@FunctionalInterface
public interface DossierView {

    /** {@return the part of a dossier that is shown} */
    Dossier of(Dossier dossier);

    /** {@return what may be shown to everybody on the day of a clock, in UTC} */
    static DossierView ofThePublic(Clock clock) {
        return dossier -> dossier.publicView(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
