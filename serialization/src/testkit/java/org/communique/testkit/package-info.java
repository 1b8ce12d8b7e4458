/** What tests of embedding teams need that has to do with JSON: assertions, a format for reports of jqwik, and faulty dossiers. */
@NullMarked
package org.communique.testkit;

import org.jspecify.annotations.NullMarked;
