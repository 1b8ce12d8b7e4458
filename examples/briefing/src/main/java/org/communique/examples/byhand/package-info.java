/** A program that builds a dossier with the builders, to read from top to bottom. */
@NullMarked
package org.communique.examples.byhand;

import org.jspecify.annotations.NullMarked;
