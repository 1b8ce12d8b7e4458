/** Who is for or against what, since when, and whose word it rests on. */
@NullMarked
package org.communique.position;

import org.jspecify.annotations.NullMarked;
