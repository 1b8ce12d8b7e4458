package org.communique.exchange.ftm;

import java.util.Locale;

/** Letters of codes. */
final class FtmWords {

    private FtmWords() {}

    static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
