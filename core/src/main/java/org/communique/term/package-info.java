/**
 * Open vocabularies: a code that this release knows, or one that it keeps.
 */
@NullMarked
package org.communique.term;

import org.jspecify.annotations.NullMarked;
