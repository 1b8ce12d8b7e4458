/**
 * Amounts of money and counts of things, with the precision that the source gives them and no more.
 */
@NullMarked
package org.communique.amount;

import org.jspecify.annotations.NullMarked;
