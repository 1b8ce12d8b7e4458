/** A program that validates with a rule of its own beside the standard ones. */
@NullMarked
package org.communique.examples.ownrule;

import org.jspecify.annotations.NullMarked;
