/** The JSON Schema of what {@link org.communique.json.CommuniqueJson} reads and writes. */
@NullMarked
package org.communique.json.schema;

import org.jspecify.annotations.NullMarked;
