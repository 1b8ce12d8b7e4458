/**
 * Flows of OCHA's Financial Tracking Service, as its JSON and as the CSV of HDX: each is a pledge of one step, with the
 * organizations that give and receive, the countries that gain, and who reported it.
 */
@NullMarked
package org.communique.exchange.fts;

import org.jspecify.annotations.NullMarked;
