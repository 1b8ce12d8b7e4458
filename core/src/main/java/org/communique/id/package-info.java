/**
 * Typed identifiers: one record for every kind of entry, so that a pledge is never looked up as a person.
 */
@NullMarked
package org.communique.id;

import org.jspecify.annotations.NullMarked;
