package org.communique.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.dossier.Dossier;

/**
 * What one validation is about.
 *
 * @param dossier the dossier
 * @param asOf the date as of which it is validated
 */
record Subject(Dossier dossier, Optional<LocalDate> asOf) {}
