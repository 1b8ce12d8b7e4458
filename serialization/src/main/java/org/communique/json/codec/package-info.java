/**
 * The engine: one table a type gives reading, writing, unknown members and the place of an error. Only {@link
 * org.communique.json.codec.TokenReader}, with its parser and factory, and {@link org.communique.json.codec.TokenWriter} see Jackson.
 */
@NullMarked
package org.communique.json.codec;

import org.jspecify.annotations.NullMarked;
