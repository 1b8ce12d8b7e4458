/**
 * Who: states, people, organizations and groups, the offices they hold and the parts they play.
 */
@NullMarked
package org.communique.actor;

import org.jspecify.annotations.NullMarked;
