/** Tests of the dossier by hand. */
@NullMarked
package org.communique.examples.fromtext;

import org.jspecify.annotations.NullMarked;
