package org.communique.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Instants in UTC as they stand in documents. */
public final class Instants {

    /** What is expected, for messages. */
    public static final String EXPECTED = "an instant such as \"2025-03-06T12:00:00Z\"";

    /** What every well-formed instant matches. */
    public static final String PATTERN =
            "^([0-9]{4}|-[0-9]{4,10}|\\+[0-9]{5,10})-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$";

    private static final int MAX_LENGTH = 40;
    private static final String TO_THE_SECOND = "0000-00-00T00:00:00Z";

    /** The first second of the year 0. */
    private static final long FIRST_OF_FOUR_DIGITS = -62_167_219_200L;

    /** The last second of the year 9999. */
    private static final long LAST_OF_FOUR_DIGITS = 253_402_300_799L;

    private Instants() {}

    /** {@return the text of an instant: that of {@link Instant#toString}, which goes through a general formatter} */
    public static String print(Instant instant) {
        long second = instant.getEpochSecond();
        return instant.getNano() == 0 && second >= FIRST_OF_FOUR_DIGITS && second <= LAST_OF_FOUR_DIGITS
                ? toTheSecond(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC))
                : instant.toString();
    }

    private static String toTheSecond(LocalDateTime time) {
        char[] text = TO_THE_SECOND.toCharArray();
        twoDigits(text, 0, time.getYear() / 100);
        twoDigits(text, 2, time.getYear() % 100);
        twoDigits(text, 5, time.getMonthValue());
        twoDigits(text, 8, time.getDayOfMonth());
        twoDigits(text, 11, time.getHour());
        twoDigits(text, 14, time.getMinute());
        twoDigits(text, 17, time.getSecond());
        return new String(text);
    }

    private static void twoDigits(char[] text, int at, int number) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }

    /**
     * {@return the instant}
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Instant parse(String text) {
        try {
            if (isToTheSecond(text)) {
                return toTheSecond(text);
            }
            if (text.length() <= MAX_LENGTH && isUnambiguous(text)) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(malformed(text), e);
        }
        throw new IllegalArgumentException(malformed(text));
    }

    /** Most instants are of this form, which needs none of the general parser's work. */
    private static boolean isToTheSecond(String text) {
        if (text.length() != TO_THE_SECOND.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char wanted = TO_THE_SECOND.charAt(i);
            char c = text.charAt(i);
            if (wanted == '0' ? c < '0' || c > '9' : c != wanted) {
                return false;
            }
        }
        return true;
    }

    private static Instant toTheSecond(String text) {
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19))
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }

    /** The general parser takes small letters, the hour 24 and leap seconds, and would change them. */
    private static boolean isUnambiguous(String text) {
        int t = text.indexOf('T');
        return t > 0
                && text.endsWith("Z")
                && !text.endsWith(".Z")
                && !text.startsWith("T24", t)
                && !text.contains(":60");
    }

    private static String malformed(String text) {
        return "expected " + EXPECTED + " but was " + DisplayText.quoted(text);
    }
}
