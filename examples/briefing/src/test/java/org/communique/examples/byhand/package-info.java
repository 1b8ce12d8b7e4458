/** Tests of the dossier by hand. */
@NullMarked
package org.communique.examples.byhand;

import org.jspecify.annotations.NullMarked;
