/**
 * A command line over the library: a briefing about a dossier, and conversions between its two forms.
 */
@NullMarked
package org.communique.examples.briefing;

import org.jspecify.annotations.NullMarked;
