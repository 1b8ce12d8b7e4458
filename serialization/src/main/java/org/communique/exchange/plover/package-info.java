/**
 * Event records after PLOVER, in JSON: each is a statement or event, as somebody coded a text.
 */
@NullMarked
package org.communique.exchange.plover;

import org.jspecify.annotations.NullMarked;
