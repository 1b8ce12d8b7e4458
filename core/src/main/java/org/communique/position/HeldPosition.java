package org.communique.position;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.communique.entry.Topic;
import org.communique.id.ActorId;
import org.communique.statement.Polarity;
import org.communique.statement.Strength;

/**
 * Where one holder stands towards one thing: a cell of the {@linkplain PositionMatrix matrix}.
 *
 * <p>What is told again counts once. A stance on another side that is certainly later replaces the earlier ones; where it is
 * not certain which came first, both stand. Where all stances are on one side, their dates alone put them in order.
 *
 * @param holder whose position it is; absent where nobody in particular holds it
 * @param target towards what: an entry, the first of those that tell the same, or else words
 * @param stances the stances that it comes from, in the order of time as far as that is certain, or else of the document; at
 *     least one
 * @param changes where the holder certainly took another side, in the order of the later stances
 */
public record HeldPosition(
        Optional<ActorId> holder, Topic target, List<HeldStance> stances, List<PositionChange> changes) {

    /** How strongly something can be held, the strongest first. */
    private static final List<Strength> STRENGTHS = List.of(Strength.STRONG, Strength.MODERATE, Strength.WEAK);

    public HeldPosition {
        stances = List.copyOf(stances);
        changes = List.copyOf(changes);
        if (stances.isEmpty()) {
            throw new IllegalArgumentException("stances: expected at least one but there is none");
        }
    }

    /** {@return the stances that no later one on another side has replaced; at least one} */
    public List<HeldStance> standing() {
        return stances.stream().filter(HeldStance::standing).toList();
    }

    /** {@return on which sides the holder stands: one, or several where it is not known which came last} */
    public List<Polarity> polarities() {
        return Arrays.stream(Polarity.values())
                .filter(side -> standing().stream().anyMatch(stance -> stance.polarity() == side))
                .toList();
    }

    /** {@return whether the holder stands for and against it, and it is not known which came last} */
    public boolean contradictory() {
        return polarities().containsAll(List.of(Polarity.FAVOURS, Polarity.OPPOSES));
    }

    /** {@return how strongly at most it is said to be held, if it is said and by a degree that is known} */
    public Optional<Strength> strength() {
        return STRENGTHS.stream()
                .filter(degree ->
                        standing().stream().anyMatch(stance -> stance.strength().equals(Optional.of(degree))))
                .findFirst();
    }

    /** {@return its first place among the holder's concerns, if one is said} */
    public OptionalInt priority() {
        return standing().stream()
                .flatMapToInt(stance -> stance.priority().stream())
                .min();
    }

    /** {@return whose word it is: the holder's own, others', or both} */
    public List<Attribution> attributions() {
        return Stream.of(Attribution.values())
                .filter(word -> standing().stream().anyMatch(stance -> stance.attribution() == word))
                .toList();
    }
}
