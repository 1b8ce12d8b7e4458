package org.communique.internal;

import java.util.List;

/** The types that have an interface of their own, as JSON calls them. */
public final class Types {

    /** Of actors. */
    public static final List<String> ACTORS = List.of("state", "person", "organization", "collective");

    /** Of contributions. */
    public static final List<String> CONTRIBUTIONS = List.of("funding", "goods", "personnel", "service", "undertaking");

    /** Of selectors. */
    public static final List<String> SELECTORS = List.of("text-position", "text-quote", "record");

    private Types() {}
}
