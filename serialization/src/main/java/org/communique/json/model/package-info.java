/** The tables: the JSON shape of every type of the model. */
@NullMarked
package org.communique.json.model;

import org.jspecify.annotations.NullMarked;
