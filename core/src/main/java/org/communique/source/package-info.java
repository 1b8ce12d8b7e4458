/**
 * The texts, broadcasts and data sets that claims rest on.
 */
@NullMarked
package org.communique.source;

import org.jspecify.annotations.NullMarked;
