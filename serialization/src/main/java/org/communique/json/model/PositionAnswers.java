package org.communique.json.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.entry.Topic;
import org.communique.id.ActorId;
import org.communique.id.StatementId;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Component;
import org.communique.json.codec.Scalars;
import org.communique.json.model.Codecs.Typed;
import org.communique.position.Attribution;
import org.communique.position.HeldPosition;
import org.communique.position.HeldStance;
import org.communique.position.PositionChange;
import org.communique.position.PositionMatrix;
import org.communique.shape.Scalar;
import org.communique.statement.Polarity;
import org.communique.statement.Strength;
import org.communique.time.Edtf;

/** Who stands where: each type with its codec. */
public final class PositionAnswers {

    private static final Codec<Attribution> ATTRIBUTION = Answers.closed(Attribution.class, Attribution.values());

    private static final Codec<Polarity> POLARITY = Answers.ofModel(Polarity.class);

    private static final Codec<Strength> STRENGTH = Answers.ofModel(Strength.class);

    private static final Codec<Integer> PRIORITY = Scalars.of(Scalar.integer(1));

    private static final Codec<HeldStance> STANCE = heldStance();

    private static final Codec<PositionChange> CHANGE = positionChange();

    private static final Codec<HeldPosition> POSITION = heldPosition();

    /** The codec of a matrix of positions. */
    public static final Codec<PositionMatrix> MATRIX = positionMatrix();

    private PositionAnswers() {}

    /** {@return every type with its codec} */
    static List<Typed<?>> all() {
        return List.of(
                new Typed<>(Attribution.class, ATTRIBUTION),
                new Typed<>(HeldStance.class, STANCE),
                new Typed<>(PositionChange.class, CHANGE),
                new Typed<>(HeldPosition.class, POSITION),
                new Typed<>(PositionMatrix.class, MATRIX));
    }

    private static Codec<HeldStance> heldStance() {
        Component<HeldStance, StatementId> statement =
                Component.one("statement", "The statement.", Answers.ofModel(StatementId.class), HeldStance::statement);
        Component<HeldStance, Integer> index = Component.one(
                "index",
                "Its place among the stances of that statement, from 0.",
                Scalars.of(Scalar.integer(0)),
                HeldStance::index);
        Component<HeldStance, Polarity> polarity =
                Component.one("polarity", "On which side it is.", POLARITY, HeldStance::polarity);
        Component<HeldStance, Optional<Strength>> strength =
                Component.maybe("strength", "How strongly it is held.", STRENGTH, HeldStance::strength);
        Component<HeldStance, Optional<Integer>> priority = Component.maybe(
                "priority",
                "Its place among the holder's concerns, 1 for the first.",
                PRIORITY,
                stance -> boxed(stance.priority()));
        Component<HeldStance, Attribution> attribution =
                Component.one("attribution", "Whose word it is.", ATTRIBUTION, HeldStance::attribution);
        Component<HeldStance, Boolean> hedged = Component.one(
                "hedged",
                "Whether no source is certain that it is held, or that it was said.",
                Scalars.truth(),
                HeldStance::hedged);
        Component<HeldStance, Optional<Edtf>> when = Component.maybe(
                "when",
                "When it was said, or the event took place at which it was, as far as that is known.",
                Answers.ofModel(Edtf.class),
                HeldStance::when);
        Component<HeldStance, Boolean> standing = Component.one(
                "standing",
                "Whether the holder is not known to have taken another side afterwards.",
                Scalars.truth(),
                HeldStance::standing);
        return Component.together(
                "HeldStance",
                "A stance of a statement, as one of those whose stance it is holds it.",
                List.of(statement, index, polarity, strength, priority, attribution, hedged, when, standing),
                read -> new HeldStance(
                        read.get(statement),
                        read.get(index),
                        read.get(polarity),
                        read.get(strength),
                        unboxed(read.get(priority)),
                        read.get(attribution),
                        read.get(hedged),
                        read.get(when),
                        read.get(standing)));
    }

    private static Codec<PositionChange> positionChange() {
        Component<PositionChange, HeldStance> from =
                Component.one("from", "The earlier one.", STANCE, PositionChange::from);
        Component<PositionChange, HeldStance> to = Component.one("to", "The later one.", STANCE, PositionChange::to);
        return Component.together(
                "PositionChange",
                "Two stances of one holder towards one thing, on different sides, the one certainly taken before the other.",
                List.of(from, to),
                read -> new PositionChange(read.get(from), read.get(to)));
    }

    /** What follows from the stances is told for readers, and held against them where it is read. */
    private static Codec<HeldPosition> heldPosition() {
        Component<HeldPosition, Optional<ActorId>> holder = Component.maybe(
                "holder",
                "Whose position it is; absent where nobody in particular holds it.",
                Answers.ofModel(ActorId.class),
                HeldPosition::holder);
        Component<HeldPosition, Topic> target = Component.one(
                "target",
                "Towards what: an entry, the first of those that tell the same, or else words.",
                Answers.ofModel(Topic.class),
                HeldPosition::target);
        Component<HeldPosition, List<Polarity>> polarities = Component.many(
                "polarities",
                "On which sides the holder stands: one, or several where it is not known which came last.",
                POLARITY,
                HeldPosition::polarities);
        Component<HeldPosition, Boolean> contradictory = Component.one(
                "contradictory",
                "Whether the holder stands for and against it, and it is not known which came last.",
                Scalars.truth(),
                HeldPosition::contradictory);
        Component<HeldPosition, Optional<Strength>> strength = Component.maybe(
                "strength", "How strongly at most it is said to be held.", STRENGTH, HeldPosition::strength);
        Component<HeldPosition, Optional<Integer>> priority = Component.maybe(
                "priority",
                "Its first place among the holder's concerns.",
                PRIORITY,
                position -> boxed(position.priority()));
        Component<HeldPosition, List<Attribution>> attributions = Component.many(
                "attributions",
                "Whose word it is: the holder's own, others', or both.",
                ATTRIBUTION,
                HeldPosition::attributions);
        Component<HeldPosition, List<HeldStance>> stances = Component.many(
                "stances",
                "The stances that it comes from, in the order of time as far as dates tell.",
                STANCE,
                HeldPosition::stances);
        Component<HeldPosition, List<PositionChange>> changes = Component.many(
                "changes", "Where the holder certainly took another side.", CHANGE, HeldPosition::changes);
        return Component.together(
                "HeldPosition",
                "Where one holder stands towards one thing.",
                List.of(holder, target, polarities, contradictory, strength, priority, attributions, stances, changes),
                read -> {
                    HeldPosition position =
                            new HeldPosition(read.get(holder), read.get(target), read.get(stances), read.get(changes));
                    check(position.polarities().equals(read.get(polarities)), "polarities");
                    check(position.contradictory() == read.get(contradictory), "contradictory");
                    check(position.strength().equals(read.get(strength)), "strength");
                    check(boxed(position.priority()).equals(read.get(priority)), "priority");
                    check(position.attributions().equals(read.get(attributions)), "attributions");
                    return position;
                });
    }

    private static Codec<PositionMatrix> positionMatrix() {
        Component<PositionMatrix, List<HeldPosition>> positions = Component.many(
                "positions", "The cells that are not empty, holder by holder.", POSITION, PositionMatrix::positions);
        return Component.together(
                "PositionMatrix",
                "Who stands where towards what.",
                List.of(positions),
                read -> new PositionMatrix(read.get(positions)));
    }

    private static void check(boolean holds, String attribute) {
        if (!holds) {
            throw new IllegalArgumentException(attribute + ": expected what the stances say");
        }
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static OptionalInt unboxed(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
