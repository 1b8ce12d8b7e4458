/**
 * Items of Wikidata, as its interface answers and as lines of its dumps: people, states, organizations and offices, with who held
 * which office and belonged to what, and the rank and references of each statement.
 */
@NullMarked
package org.communique.exchange.wikidata;

import org.jspecify.annotations.NullMarked;
