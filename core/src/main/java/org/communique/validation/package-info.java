/**
 * Everything that can be wrong with a dossier, said at once: rules that look at each value where it stands, and the
 * report of what they found.
 */
@NullMarked
package org.communique.validation;

import org.jspecify.annotations.NullMarked;
