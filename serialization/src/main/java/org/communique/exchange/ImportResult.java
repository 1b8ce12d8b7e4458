package org.communique.exchange;

import org.communique.dossier.Dossier;

/**
 * What an import has made of an input that is held in memory.
 *
 * @param dossier the entries
 * @param report what has become of every value
 */
public record ImportResult(Dossier dossier, ImportReport report) {}
