/** Types of an embedding team, in a package of theirs. */
@NullMarked
package org.communique.embedder;

import org.jspecify.annotations.NullMarked;
