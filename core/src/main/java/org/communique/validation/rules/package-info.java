/**
 * The standard rules and what they look up, written with what a rule of anybody has: a value where it stands, the
 * dossier, and {@link org.communique.validation.Lookup lookups}.
 */
@NullMarked
package org.communique.validation.rules;

import org.jspecify.annotations.NullMarked;
