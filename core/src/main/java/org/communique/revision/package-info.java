/**
 * Two versions of a dossier: what differs, how they are brought together, and one thing that is told twice.
 *
 * <p>All of it stands on the {@linkplain org.communique.shape descriptions} of the types: no attribute is named here.
 */
@NullMarked
package org.communique.revision;

import org.jspecify.annotations.NullMarked;
