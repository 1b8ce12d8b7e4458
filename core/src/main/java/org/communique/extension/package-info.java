/**
 * What this release does not know, kept as canonical JSON text at the place where it stood.
 */
@NullMarked
package org.communique.extension;

import org.jspecify.annotations.NullMarked;
