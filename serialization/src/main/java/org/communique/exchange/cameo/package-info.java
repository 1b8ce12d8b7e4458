/**
 * Codes of events and actors after CAMEO and PLOVER, and what they are in the model: acts of speech or types of events, with the
 * parts that the two sides play. Importers of coded events share it, and nothing of it is for users.
 */
@NullMarked
package org.communique.exchange.cameo;

import org.jspecify.annotations.NullMarked;
