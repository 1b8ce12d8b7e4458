/**
 * Who said what: speech acts with their quotations and stances.
 */
@NullMarked
package org.communique.statement;

import org.jspecify.annotations.NullMarked;
