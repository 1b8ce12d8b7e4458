/**
 * Activities of the International Aid Transparency Initiative, versions 1.x and 2.0x of its standard, as entries.
 *
 * <p>An activity is a pledge of what the reporting organization gives and, where it gets money too, another of that, on which
 * the first draws: in one, a euro would count twice.
 */
@NullMarked
package org.communique.exchange.iati;

import org.jspecify.annotations.NullMarked;
