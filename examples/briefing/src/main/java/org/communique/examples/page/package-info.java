/**
 * A dossier as one HTML page that needs nothing else: what is on it, part by part, and how it becomes HTML.
 *
 * <p>Every text that comes from a dossier goes through {@link org.communique.examples.page.Plain} where it becomes a part of
 * the page, and is escaped by the templates.
 */
@NullMarked
package org.communique.examples.page;

import org.jspecify.annotations.NullMarked;
