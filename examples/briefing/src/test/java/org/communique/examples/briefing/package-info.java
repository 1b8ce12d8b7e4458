/** Tests of the command line. */
@NullMarked
package org.communique.examples.briefing;

import org.jspecify.annotations.NullMarked;
