package org.communique.amount;

/** What a refusal shows of the text that it refuses. */
final class Echo {

    private static final int LONGEST = 64;

    private Echo() {}

    /** {@return at most 64 characters of {@code text}, whatever is not Latin, punctuation or the sign of a currency replaced} */
    static String of(String text) {
        int length = Math.min(text.length(), LONGEST);
        StringBuilder echo = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            echo.append(harmless(c) ? c : '\uFFFD');
        }
        return echo.toString();
    }

    private static boolean harmless(char c) {
        boolean ascii = c >= ' ' && c <= '~';
        boolean latin = c >= '\u00A1' && c <= '\u017F' && c != '\u00AD';
        boolean dashOrQuote = c >= '\u2010' && c <= '\u201F';
        boolean currencySign = c >= '\u20A0' && c <= '\u20BF';
        return ascii || latin || dashOrQuote || currencySign;
    }
}
