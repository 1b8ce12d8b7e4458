/**
 * Who promised what to whom: contributions, conditions and the steps taken since.
 */
@NullMarked
package org.communique.pledge;

import org.jspecify.annotations.NullMarked;
