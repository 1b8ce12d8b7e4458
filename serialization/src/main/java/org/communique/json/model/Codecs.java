package org.communique.json.model;

import java.util.List;
import java.util.stream.Stream;
import org.communique.dossier.DossierShape;
import org.communique.entry.Entry;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.json.codec.Codec;
import org.communique.shape.Keyed;
import org.communique.shape.Kind;
import org.communique.shape.Shapes;

/** Every type that is a JSON value, with its codec: those of the model, and what is said of them. */
public final class Codecs {

    private static final String MODEL = "org.communique.";

    private static final List<Typed<?>> MODEL_TYPES = Stream.concat(
                    Stream.of(
                            new Typed<>(Entry.class, Entries.ENTRY),
                            new Typed<>(JsonText.class, KeptMembers.VALUE),
                            new Typed<>(Extensions.class, KeptMembers.MEMBERS)),
                    Shapes.reachedFrom(DossierShape.DOSSIER).stream()
                            .filter(Codecs::isOfTheModel)
                            .map(Codecs::typed))
            .toList();

    private static final List<Typed<?>> ALL = Stream.of(
                    MODEL_TYPES,
                    Answers.all(),
                    QuotationAnswers.all(),
                    TimelineAnswers.all(),
                    DifferenceAnswers.all(),
                    ConflictAnswers.all(),
                    Reports.all(),
                    PositionAnswers.all(),
                    LedgerAnswers.all())
            .<Typed<?>>flatMap(List::stream)
            .toList();

    private Codecs() {}

    /**
     * A type and its codec.
     *
     * @param <T> the type
     * @param type its interface, record or enum
     * @param codec reads and writes it
     */
    public record Typed<T>(Class<T> type, Codec<T> codec) {}

    /** {@return every type that can stand in a dossier with its codec} */
    public static List<Typed<?>> model() {
        return MODEL_TYPES;
    }

    /** {@return every type with its codec} */
    public static List<Typed<?>> all() {
        return ALL;
    }

    /** Texts, numbers and currencies are others' types; what stands behind a key is told without it. */
    private static boolean isOfTheModel(Kind<?> kind) {
        return kind.type().getName().startsWith(MODEL) && !(kind instanceof Keyed);
    }

    private static <T> Typed<T> typed(Kind<T> kind) {
        return new Typed<>(kind.type(), ModelCodecs.of(kind));
    }
}
