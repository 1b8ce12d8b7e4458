/** What the tests in a browser need of the program's own package. */
@NullMarked
package org.communique.examples.briefing;

import org.jspecify.annotations.NullMarked;
