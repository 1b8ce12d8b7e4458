/** Holds the built-in dossier against the article that it is about: every fact by its words and by its meaning. */
@NullMarked
package org.communique.examples.briefing.article;

import org.jspecify.annotations.NullMarked;
