package org.communique.examples.browser;

import java.util.List;
import java.util.Map;

/**
 * What a page is looked at with.
 *
 * @param width how wide it is, in pixels of CSS
 * @param height how high it is
 * @param density how many pixels of the screen one of CSS is
 * @param isPhone whether it is a phone
 * @param isDark whether its owner likes the dark
 * @param isStill whether its owner wants nothing to move
 */
record Screen(int width, int height, int density, boolean isPhone, boolean isDark, boolean isStill) {

    static final Screen DESKTOP = new Screen(1300, 900, 1, false, false, true);
    static final Screen PHONE = new Screen(390, 844, 2, true, false, true);
    static final Screen NARROW = new Screen(360, 740, 1, true, false, true);

    /** A desk at which everything is twice as large leaves half of the room. */
    static final Screen ZOOMED = new Screen(640, 400, 2, false, false, true);

    /** A4 without its margins. */
    static final Screen PAPER = new Screen(718, 1000, 1, false, false, true);

    Screen dark() {
        return new Screen(width, height, density, isPhone, true, isStill);
    }

    Screen moving() {
        return new Screen(width, height, density, isPhone, isDark, false);
    }

    List<Map<String, String>> features() {
        return List.of(
                Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", isStill ? "reduce" : "no-preference"));
    }
}
