/** What systems that track aid publish, held against the ledger. */
@NullMarked
package org.communique.examples.briefing.published;

import org.jspecify.annotations.NullMarked;
