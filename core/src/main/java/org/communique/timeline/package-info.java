/**
 * In which order things came about, as far as that is certain: {@link org.communique.timeline.Timeline}.
 */
@NullMarked
package org.communique.timeline;

import org.jspecify.annotations.NullMarked;
