/** A bridge for mappers of Jackson 2. */
@NullMarked
package org.communique.jackson2;

import org.jspecify.annotations.NullMarked;
