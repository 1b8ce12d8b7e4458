/** Quotations and other selected words, held against the text of their source. */
@NullMarked
package org.communique.quotation;

import org.jspecify.annotations.NullMarked;
