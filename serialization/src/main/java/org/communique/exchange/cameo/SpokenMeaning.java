package org.communique.exchange.cameo;

import java.util.Optional;
import org.communique.statement.Polarity;
import org.communique.statement.SpeechAct;

/**
 * Something that one side says.
 *
 * @param act what is done in saying it
 * @param stance on which side of the other it is, where the code is about the other itself: who rejects what another asks for is
 *     not against the other
 */
public record SpokenMeaning(SpeechAct act, Optional<Polarity> stance) implements EventMeaning {

    static SpokenMeaning parse(String... words) {
        Optional<Polarity> stance = words.length < 3
                ? Optional.empty()
                : Optional.of(words[2].equals("for") ? Polarity.FAVOURS : Polarity.OPPOSES);
        return new SpokenMeaning(SpeechAct.of(words[1]), stance);
    }
}
