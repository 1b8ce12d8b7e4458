/** What is needed, promised, on its way and arrived, and by whose word: figures of pledges, with what is in doubt about them. */
@NullMarked
package org.communique.ledger;

import org.jspecify.annotations.NullMarked;
