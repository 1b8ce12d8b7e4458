/**
 * Arbitrary values of every type of the model, for property-based tests with jqwik.
 *
 * <p>With this on the test class path, {@code @ForAll Dossier}, {@code @ForAll Pledge} or {@code @ForAll List<Statement>}
 * need no further code. Where a test wants an {@code Arbitrary}, each area has one class of static methods, as in
 * {@code Pledges.any()}. Values are realistic and awkward by turns: names in every script, quotes and control characters,
 * unknown codes and members, ids and amounts as long as they may be. The entries of an arbitrary dossier refer to each
 * other and to nothing else.
 */
@NullMarked
package org.communique.arbitraries;

import org.jspecify.annotations.NullMarked;
