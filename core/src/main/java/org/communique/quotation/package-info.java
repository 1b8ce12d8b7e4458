/** Quotations and other selected words, made from the text of their source and held against it. */
@NullMarked
package org.communique.quotation;

import org.jspecify.annotations.NullMarked;
