/**
 * Events of the GDELT project and mentions of them, in the lines of its versions 1.0 and 2.0: an event is a statement or event as
 * a program understood an article, and a mention is an article that reports it.
 */
@NullMarked
package org.communique.exchange.gdelt;

import org.jspecify.annotations.NullMarked;
