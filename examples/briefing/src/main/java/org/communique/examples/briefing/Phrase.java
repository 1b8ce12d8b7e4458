package org.communique.examples.briefing;

/** Words of one look. */
record Phrase(Look look, String text) {

    /** How words stand out on a terminal with colours. */
    enum Look {
        PLAIN(""),
        HEADING("\u001b[1;34m"),
        LEAD("\u001b[1m"),
        DOUBT("\u001b[33m"),
        NEW("\u001b[32m"),
        GONE("\u001b[31m");

        private final String code;

        Look(String code) {
            this.code = code;
        }

        /** {@return the words in this look, for a terminal} */
        String on(String words) {
            return code.isEmpty() ? words : code + words + "\u001b[0m";
        }
    }

    /** {@return words that look like the text round them} */
    static Phrase plain(String text) {
        return new Phrase(Look.PLAIN, text);
    }

    /** {@return what a paragraph is about} */
    static Phrase lead(String text) {
        return new Phrase(Look.LEAD, text);
    }

    /** {@return words that limit what is said: who claims it, how certain it is, what it depends on} */
    static Phrase doubt(String text) {
        return new Phrase(Look.DOUBT, text);
    }
}
