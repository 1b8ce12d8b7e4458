/** Evidence made from the words of a text. */
@NullMarked
package org.communique.examples.fromtext;

import org.jspecify.annotations.NullMarked;
