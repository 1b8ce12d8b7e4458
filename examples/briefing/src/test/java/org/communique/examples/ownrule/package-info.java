/** Tests of that program. */
@NullMarked
package org.communique.examples.ownrule;

import org.jspecify.annotations.NullMarked;
