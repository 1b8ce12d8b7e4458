/** What a service with Spring takes over: dossiers as bodies, ids in paths, faults as problem details. */
@NullMarked
package org.communique.spring;

import org.jspecify.annotations.NullMarked;
