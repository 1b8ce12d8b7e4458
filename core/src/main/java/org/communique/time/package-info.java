/**
 * Time as the news gives it: the wording, the point it counts from, and an EDTF date with bounds.
 */
@NullMarked
package org.communique.time;

import org.jspecify.annotations.NullMarked;
