/** Dossiers that are too large for one machine: read, checked and added up with Apache Beam. */
@NullMarked
package org.communique.examples.beam;

import org.jspecify.annotations.NullMarked;
