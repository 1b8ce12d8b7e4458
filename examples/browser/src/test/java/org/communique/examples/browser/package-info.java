/** The page of the briefing in a browser: what runs, what it looks like, and how it is used. */
@NullMarked
package org.communique.examples.browser;

import org.jspecify.annotations.NullMarked;
