package org.communique.exchange.cameo;

/**
 * What a code of an event is in the model.
 *
 * @param meaning the act of speech or the type of event
 * @param isDoubtful whether the code may as well mean something else
 */
public record EventTerm(EventMeaning meaning, boolean isDoubtful) {

    /**
     * {@return the term that a text tells: {@code says condemn against} or {@code does visit visits}, with a question mark at
     * the end where it is doubtful}
     */
    static EventTerm parse(String text) {
        boolean isDoubtful = text.endsWith(" ?");
        String plain = isDoubtful ? text.substring(0, text.length() - 2) : text;
        String[] words = plain.split(" ", -1);
        EventMeaning meaning = words[0].equals("says") ? SpokenMeaning.parse(words) : DoneMeaning.parse(words);
        return new EventTerm(meaning, isDoubtful);
    }
}
