/**
 * What all entries share, and the values that several kinds of entry use.
 */
@NullMarked
package org.communique.entry;

import org.jspecify.annotations.NullMarked;
