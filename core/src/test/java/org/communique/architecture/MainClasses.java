package org.communique.architecture;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the class files of this module lie. */
final class MainClasses {
    private MainClasses() {}

    static Path folder() {
        try {
            return Path.of(MainClasses.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling("classes");
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
