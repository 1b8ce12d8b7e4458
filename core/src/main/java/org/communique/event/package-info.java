/**
 * What happened, is planned, or is only supposed.
 */
@NullMarked
package org.communique.event;

import org.jspecify.annotations.NullMarked;
