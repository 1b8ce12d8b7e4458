/**
 * Entities of FollowTheMoney, in and out. Internal: {@link org.communique.exchange.Importers} and
 * {@link org.communique.exchange.Exporters} are the front door.
 */
@NullMarked
package org.communique.exchange.ftm;

import org.jspecify.annotations.NullMarked;
