package org.communique.json.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.communique.dossier.DossierShape;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Member;
import org.communique.json.codec.ObjectCodec;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.UnionCodec;
import org.communique.shape.Keyed;
import org.communique.shape.Kind;
import org.communique.shape.Row;
import org.communique.shape.Scalar;
import org.communique.shape.Shape;
import org.communique.shape.Shapes;
import org.communique.shape.Table;
import org.communique.shape.Union;

/** The codec of each kind of the model, made of its description. */
final class ModelCodecs {

    private static final IdentityHashMap<Kind<?>, Codec<?>> ALL = new ModelCodecs().all();

    private final IdentityHashMap<Kind<?>, Codec<?>> made = new IdentityHashMap<>();

    private ModelCodecs() {}

    /** {@return the codec of a kind} */
    static <V> Codec<V> of(Kind<V> kind) {
        return found(ALL, kind);
    }

    private IdentityHashMap<Kind<?>, Codec<?>> all() {
        Shapes.reachedFrom(DossierShape.DOSSIER).forEach(this::codec);
        return made;
    }

    /** Each codec is made for one kind, and of its type. */
    @SuppressWarnings("unchecked")
    private static <V> Codec<V> found(IdentityHashMap<Kind<?>, Codec<?>> codecs, Kind<V> kind) {
        return (Codec<V>) Objects.requireNonNull(codecs.get(kind), "codec");
    }

    /** The codec of a kind; one that is still being made, since the two contain each other, is asked for later. */
    private <V> Codec<V> codec(Kind<V> kind) {
        if (!made.containsKey(kind)) {
            made.put(kind, Codec.later(() -> of(kind)));
            made.put(kind, make(kind));
        }
        return found(made, kind);
    }

    private <V> Codec<V> make(Kind<V> kind) {
        if (kind instanceof Scalar<V> scalar) {
            return Scalars.of(scalar);
        } else if (kind instanceof Union<V> union) {
            return union(union);
        } else if (kind instanceof Keyed<V> keyed) {
            return NamedKind.behindKey(keyed, codec(keyed.behind()));
        }
        return object(((Shape<V>) kind).table());
    }

    private <T, B> Codec<T> object(Table<T, B> table) {
        boolean document = table == DossierShape.DOSSIER;
        List<Member<T, B>> first = document ? List.of(FormatVersion.member()) : List.of();
        return ObjectCodec.of(table, members(table, first), !document);
    }

    private <T> Codec<T> union(Union<T> union) {
        UnionCodec<T> codec = UnionCodec.of(union.name(), union.meaning());
        union.byType().forEach((type, shape) -> addVariant(codec, type, shape.table()));
        addOthers(codec, union.otherwise().table());
        return codec;
    }

    private <T, V extends T, B> void addVariant(UnionCodec<T> union, String type, Table<V, B> table) {
        List<Member<V, B>> members = members(table, List.of(Member.type(type)));
        union.variant(type, table.type(), ObjectCodec.of(table, members, true));
        made.put(table, new NarrowedCodec<>(table.type(), union));
    }

    /** Each union knows what to say of the type of all others. */
    private <T, V extends T, B> void addOthers(UnionCodec<T> union, Table<V, B> table) {
        made.put(Scalar.TYPE, union.otherType());
        List<Member<V, B>> members = members(table, List.of());
        union.otherwise(table.type(), ObjectCodec.of(table, members, true));
        made.put(table, new NarrowedCodec<>(table.type(), union));
    }

    private <T, B> List<Member<T, B>> members(Table<T, B> table, List<Member<T, B>> first) {
        List<Member<T, B>> members = new ArrayList<>(first);
        for (Row<T, B, ?> row : table.rows()) {
            members.add(member(row));
        }
        return members;
    }

    private <T, B, V> Member<T, B> member(Row<T, B, V> row) {
        return Member.of(row, codec(row.kind()));
    }
}
