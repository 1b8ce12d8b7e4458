/**
 * The tie between a claim and the words of the source that make it.
 */
@NullMarked
package org.communique.evidence;

import org.jspecify.annotations.NullMarked;
