/** A service that takes dossiers, holds them against the rules, keeps them for a while, and shows what may be shown. */
@NullMarked
package org.communique.examples.web;

import org.jspecify.annotations.NullMarked;
