/**
 * Data of other systems as entries, with nothing lost in silence: {@link org.communique.exchange.Importers} has an importer for
 * each system, and an {@link org.communique.exchange.ImportReport} says what has become of every value.
 */
@NullMarked
package org.communique.exchange;

import org.jspecify.annotations.NullMarked;
