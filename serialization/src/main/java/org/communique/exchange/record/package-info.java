/**
 * What the importers of all systems share: records whose leaves are ticked off, what cuts an input into records, and what has
 * been seen already. It knows no system, and nothing of it is for users.
 */
@NullMarked
package org.communique.exchange.record;

import org.jspecify.annotations.NullMarked;
