package org.communique.json.model;

import java.util.List;
import java.util.stream.Stream;
import org.communique.dossier.DossierShape;
import org.communique.entry.Entry;
import org.communique.json.codec.Codec;
import org.communique.shape.Keyed;
import org.communique.shape.Kind;
import org.communique.shape.Shapes;

/** Every type of the model that is a JSON value, with its codec. */
public final class Codecs {

    private static final String MODEL = "org.communique.";

    private static final List<Typed<?>> ALL = Stream.concat(
                    Stream.of(new Typed<>(Entry.class, Entries.ENTRY)),
                    Shapes.reachedFrom(DossierShape.DOSSIER).stream()
                            .filter(Codecs::isOfTheModel)
                            .map(Codecs::typed))
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
