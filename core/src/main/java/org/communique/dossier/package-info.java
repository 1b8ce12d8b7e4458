/**
 * The aggregate: every entry about one story, with look-up by id and by kind.
 */
@NullMarked
package org.communique.dossier;

import org.jspecify.annotations.NullMarked;
