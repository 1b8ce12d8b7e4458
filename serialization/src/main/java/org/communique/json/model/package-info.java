/** The codec of each type of the model, made of its description in {@code org.communique.shape}. */
@NullMarked
package org.communique.json.model;

import org.jspecify.annotations.NullMarked;
