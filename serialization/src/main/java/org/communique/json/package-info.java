/**
 * The front door of JSON: {@link org.communique.json.CommuniqueJson} reads and writes dossiers, and {@link
 * org.communique.json.CommuniqueModule} teaches the types to an embedder's own mapper.
 */
@NullMarked
package org.communique.json;

import org.jspecify.annotations.NullMarked;
