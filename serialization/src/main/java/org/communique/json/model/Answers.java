package org.communique.json.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communique.amount.AmountReading;
import org.communique.amount.Bounds;
import org.communique.amount.DecimalMark;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.dossier.AttributeEvidence;
import org.communique.dossier.DossierShape;
import org.communique.event.QuadClass;
import org.communique.evidence.Citation;
import org.communique.internal.DisplayText;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Component;
import org.communique.json.codec.Outline;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.TokenWriter;
import org.communique.json.model.Codecs.Typed;
import org.communique.pledge.CorrectedStep;
import org.communique.pledge.PledgeStep;
import org.communique.shape.Form;
import org.communique.shape.Kind;
import org.communique.shape.Scalar;
import org.communique.shape.Shapes;
import org.communique.time.Aspect;
import org.communique.time.Chronology;
import org.communique.time.Edtf;
import org.communique.time.IntervalEnd;
import org.communique.time.Precision;
import org.communique.time.Resolution;
import org.communique.time.Tense;
import org.jspecify.annotations.Nullable;

/** What is said of a dossier or of its values, and stands in none: each type with its codec. */
final class Answers {

    private static final Codec<Integer> INDEX = Scalars.of(Scalar.integer(0));
    private static final Codec<String> TEXT = Scalars.of(Scalar.TEXT);

    /** Sums and shares of amounts need more digits than an amount may have. */
    static final Codec<BigDecimal> LONG_DECIMAL = Scalars.of(Scalar.text(
            BigDecimal.class,
            "a decimal of plain digits",
            Form.matching("^-?[0-9]{1,128}([.][0-9]{1,64})?$"),
            Answers::longDecimal,
            BigDecimal::toPlainString));

    private static final Pattern LONG_DIGITS = Pattern.compile("-?[0-9]{1,128}([.][0-9]{1,64})?");

    private Answers() {}

    private static BigDecimal longDecimal(String text) {
        if (!LONG_DIGITS.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "expected a decimal of plain digits but was " + DisplayText.quoted(text));
        }
        return new BigDecimal(text);
    }

    /** {@return every type with its codec} */
    static List<Typed<?>> all() {
        Codec<Bounds.Bound> bound = bound();
        return List.of(
                new Typed<>(Bounds.Bound.class, bound),
                new Typed<>(Bounds.class, bounds(bound)),
                new Typed<>(AttributeEvidence.class, attributeEvidence()),
                new Typed<>(Chronology.Place.class, chronologyPlace()),
                new Typed<>(Chronology.class, chronology(chronologyPlace())),
                anyReading(),
                new Typed<>(Resolution.class, resolution()),
                new Typed<>(CorrectedStep.class, correctedStep()),
                typed(Aspect.class, Aspect.values()),
                typed(DecimalMark.class, DecimalMark.values()),
                typed(IntervalEnd.class, IntervalEnd.values()),
                typed(Precision.class, Precision.values()),
                typed(QuadClass.class, QuadClass.values()),
                typed(Tense.class, Tense.values()));
    }

    static <E extends Enum<E>> Codec<E> closed(Class<E> type, E[] constants) {
        return Scalars.of(Scalar.closed(type, List.of(constants)));
    }

    private static <E extends Enum<E>> Typed<E> typed(Class<E> type, E[] constants) {
        return new Typed<>(type, closed(type, constants));
    }

    /** The codec of a type that can stand in a dossier. */
    static <T> Codec<T> ofModel(Class<T> type) {
        return Shapes.reachedFrom(DossierShape.DOSSIER).stream()
                .filter(kind -> kind.type() == type)
                .map(kind -> Answers.<T>codec(kind))
                .findFirst()
                .orElseThrow();
    }

    /** Only called for a kind of that type. */
    @SuppressWarnings("unchecked")
    private static <T> Codec<T> codec(Kind<?> kind) {
        return ModelCodecs.of((Kind<T>) kind);
    }

    private static Codec<Bounds.Bound> bound() {
        Component<Bounds.Bound, BigDecimal> value =
                Component.one("value", "The number at the end.", LONG_DECIMAL, Bounds.Bound::value);
        Component<Bounds.Bound, Boolean> inclusive = Component.one(
                "inclusive", "Whether the amount can be that number itself.", Scalars.truth(), Bounds.Bound::inclusive);
        return Component.together(
                "Bound",
                "One end of the numbers that an amount can stand for.",
                List.of(value, inclusive),
                read -> new Bounds.Bound(read.get(value), read.get(inclusive)));
    }

    private static Codec<Bounds> bounds(Codec<Bounds.Bound> bound) {
        Component<Bounds, Optional<Bounds.Bound>> lower = Component.maybe(
                "lower", "The lower bound; absent where nothing certain is known.", bound, Bounds::lower);
        Component<Bounds, Optional<Bounds.Bound>> upper = Component.maybe(
                "upper", "The upper bound; absent where nothing certain is known.", bound, Bounds::upper);
        return Component.together(
                "Bounds",
                "The numbers that an amount can stand for.",
                List.of(lower, upper),
                read -> new Bounds(read.get(lower), read.get(upper)));
    }

    private static Codec<CorrectedStep> correctedStep() {
        Component<CorrectedStep, PledgeStep> step =
                Component.one("step", "The step, set right.", ofModel(PledgeStep.class), CorrectedStep::step);
        Component<CorrectedStep, Integer> told =
                Component.one("told", "Where the step is told first, from 0.", INDEX, CorrectedStep::told);
        Component<CorrectedStep, Integer> amountTold = Component.one(
                "amountTold",
                "Where the step is told that says how much money moved, from 0.",
                INDEX,
                CorrectedStep::amountTold);
        Component<CorrectedStep, Integer> quantityTold = Component.one(
                "quantityTold",
                "Where the step is told that says how much else moved, from 0.",
                INDEX,
                CorrectedStep::quantityTold);
        Component<CorrectedStep, Boolean> doubtful = Component.one(
                "doubtful",
                "Whether the last that is said of it is that something was wrong, and not what.",
                Scalars.truth(),
                CorrectedStep::doubtful);
        return Component.together(
                "CorrectedStep",
                "A step of a pledge as it is now known to have been, after all that corrects it.",
                List.of(step, told, amountTold, quantityTold, doubtful),
                read -> new CorrectedStep(
                        read.get(step),
                        read.get(told),
                        read.get(amountTold),
                        read.get(quantityTold),
                        read.get(doubtful)));
    }

    private static Codec<AttributeEvidence> attributeEvidence() {
        Codec<Citation> citation = ofModel(Citation.class);
        Component<AttributeEvidence, List<Citation>> own = Component.many(
                "own", "The citations that name the attribute, in document order.", citation, AttributeEvidence::own);
        Component<AttributeEvidence, List<Citation>> elements = Component.many(
                "elements",
                "The citations of the values that the attribute has, and of what they own, in document order.",
                citation,
                AttributeEvidence::elements);
        Component<AttributeEvidence, List<Citation>> whole = Component.many(
                "whole",
                "The citations of the entry as a whole, in document order.",
                citation,
                AttributeEvidence::whole);
        return Component.together(
                "AttributeEvidence",
                "What supports one attribute of an entry, from the nearest to the furthest.",
                List.of(own, elements, whole),
                read -> new AttributeEvidence(read.get(own), read.get(elements), read.get(whole)));
    }

    private static Codec<Chronology.Place> chronologyPlace() {
        Component<Chronology.Place, Integer> index =
                Component.one("index", "Which thing has it: where it is told, from 0.", INDEX, Chronology.Place::index);
        Component<Chronology.Place, Boolean> certain = Component.one(
                "certain",
                "Whether what has the place before it is the last before it.",
                Scalars.truth(),
                Chronology.Place::certain);
        return Component.together(
                "ChronologyPlace",
                "A place in the order of time.",
                List.of(index, certain),
                read -> new Chronology.Place(read.get(index), read.get(certain)));
    }

    private static Codec<Chronology> chronology(Codec<Chronology.Place> place) {
        return Component.writtenOnly(
                "Chronology",
                "The order in time of things that are told in some order.",
                List.of(
                        Component.many(
                                "places",
                                "The things that have a place in time, the first first.",
                                place,
                                Chronology::places),
                        Component.many(
                                "unplaced",
                                "Where the things are told that have no place, from 0.",
                                INDEX,
                                Chronology::unplaced)),
                "a chronology is made of dates: ask for it again");
    }

    /** An amount of money, or one of other things. */
    private record AmountCodec(Codec<MoneyAmount> money, Codec<Quantity> quantity) implements Codec<Object> {

        @Override
        public @Nullable Object read(TokenReader in) {
            throw new IllegalStateException("what has such an amount is written only");
        }

        @Override
        public void write(TokenWriter out, Object amount) {
            if (amount instanceof MoneyAmount sum) {
                money.write(out, sum);
            } else {
                quantity.write(out, (Quantity) amount);
            }
        }

        @Override
        public void outline(Outline outline) {
            outline.either(List.of(money, quantity));
        }
    }

    /** What a wording means is told by reading the wording again. */
    private static Codec<AmountReading<?>> amountReading() {
        Codec<Object> amount = new AmountCodec(ofModel(MoneyAmount.class), ofModel(Quantity.class));
        return Component.writtenOnly(
                "AmountReading",
                "What came of reading a wording: an amount, several that it may mean, or why it means none.",
                List.of(
                        Component.<AmountReading<?>, Object>maybe(
                                "amount", "The amount, if the wording means one.", amount, reading -> reading.value()
                                        .map(Function.<Object>identity())),
                        Component.<AmountReading<?>, Object>many(
                                "candidates",
                                "The amounts that it may mean, if they are several.",
                                amount,
                                reading -> reading.value().isPresent() ? List.of() : List.copyOf(reading.candidates())),
                        Component.<AmountReading<?>, String>maybe(
                                "reason", "Why it does not mean one amount.", TEXT, AmountReading::reason),
                        Component.<AmountReading<?>, Unit>maybe(
                                "per",
                                "The unit of time in which it comes round, if the wording names one.",
                                ofModel(Unit.class),
                                AmountReading::per)),
                "a reading is made of a wording: read the wording again");
    }

    /** A class literal has no type arguments. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Typed<?> anyReading() {
        return new Typed<>((Class) AmountReading.class, amountReading());
    }

    private static Codec<Resolution> resolution() {
        return Component.writtenOnly(
                "Resolution",
                "What came of resolving a relative wording: the time that it means, or why it was left alone.",
                List.of(
                        Component.maybe("time", "The day or the span of days.", ofModel(Edtf.class), Answers::resolved),
                        Component.maybe("reason", "Why the wording was left alone.", TEXT, Answers::unresolved)),
                "a resolution is made of a wording: resolve the wording again");
    }

    private static Optional<Edtf> resolved(Resolution resolution) {
        return resolution instanceof Resolution.Resolved resolved ? Optional.of(resolved.time()) : Optional.empty();
    }

    private static Optional<String> unresolved(Resolution resolution) {
        return resolution instanceof Resolution.Unresolved left ? Optional.of(left.reason()) : Optional.empty();
    }
}
