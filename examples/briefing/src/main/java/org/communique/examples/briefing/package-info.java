/**
 * A command line over the library: a briefing about a dossier, conversions between its forms, and their schema.
 */
@NullMarked
package org.communique.examples.briefing;

import org.jspecify.annotations.NullMarked;
