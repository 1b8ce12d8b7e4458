package org.communique.json.model;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.entry.Entry;
import org.communique.entry.UnrecognizedEntry;
import org.communique.id.EntryId;
import org.communique.json.codec.Codec;
import org.communique.json.codec.KeyedCodec;
import org.communique.json.codec.Outline;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.TokenWriter;
import org.communique.shape.Attribute;
import org.communique.shape.Cardinality;
import org.communique.shape.Ids;
import org.communique.shape.Keyed;
import org.communique.shape.Kind;
import org.communique.shape.Shapes;
import org.jspecify.annotations.Nullable;

/** Entries as objects with their kind as the only key: {@code {"pledge":{…}}}. */
public final class Entries {

    private static final Pattern KEY = Pattern.compile(Ids.KINDS.pattern());

    private static final Codec<UnrecognizedEntry> UNRECOGNIZED = ModelCodecs.of(Shapes.UNRECOGNIZED.behind());

    private static final Map<String, Codec<Entry>> KINDS = kinds();

    /** The codec of an entry of any kind, which its id tells. */
    public static final Codec<Entry> ENTRY = new ByIdCodec();

    /** The codec of an entry of any kind, behind that kind as its key. */
    public static final Codec<Entry> KEYED_ENTRY = new KeyedCodec<>(
            "that is a kind of entry, such as \"pledge\"",
            new Outline.Keys(Ids.KINDS, new LinkedHashMap<>(KINDS), UNRECOGNIZED),
            Entries::ofKey,
            entry -> entry.id().kind());

    private Entries() {}

    /** The known kinds, in the order in which a document has them. */
    private static Map<String, Codec<Entry>> kinds() {
        Map<String, Codec<Entry>> kinds = new LinkedHashMap<>();
        Iterator<String> names = EntryId.kinds().iterator();
        for (Attribute<Dossier, ?> attribute : DossierShape.DOSSIER.attributes()) {
            if (attribute.isList() && !(attribute.kind() instanceof Keyed)) {
                kinds.put(names.next(), widened(attribute.kind()));
            }
        }
        return kinds;
    }

    /** The codec behind a key; null where no kind can be called so. */
    private static @Nullable Codec<Entry> ofKey(String key) {
        return KINDS.containsKey(key) || KEY.matcher(key).matches() ? ofKind(key) : null;
    }

    private static Codec<Entry> ofKind(String kind) {
        Codec<Entry> known = KINDS.get(kind);
        return known == null
                ? widened(UnrecognizedEntry.class, new NamedKind<>(kind, Shapes.UNRECOGNIZED, UNRECOGNIZED))
                : known;
    }

    private static <E> Codec<Entry> widened(Kind<E> kind) {
        return widened(kind.type(), ModelCodecs.of(kind));
    }

    private static <E> Codec<Entry> widened(Class<E> type, Codec<E> codec) {
        return new Codec<>() {
            @Override
            public @Nullable Entry read(TokenReader in) {
                return (Entry) codec.read(in);
            }

            @Override
            public void write(TokenWriter out, Entry entry) {
                codec.write(out, type.cast(entry));
            }

            @Override
            public void outline(Outline outline) {
                codec.outline(outline);
            }
        };
    }

    /** An entry without a key: the word before the colon of its id is its kind. */
    private static final class ByIdCodec implements Codec<Entry> {

        private static final Outline.Field ID = new Outline.Field(
                "id",
                "Its kind, a colon, and its name.",
                Scalars.of(Ids.ENTRY_ID),
                Cardinality.ONCE,
                Optional.empty(),
                Optional.empty());

        @Override
        public @Nullable Entry read(TokenReader in) {
            if (!in.beginObject("an object with an id")) {
                return null;
            }
            String id = in.lookAhead("id", "a text such as \"pledge:a-name\"");
            return id == null
                    ? null
                    : ofKind(id.substring(0, Math.max(0, id.indexOf(':')))).read(in);
        }

        @Override
        public void write(TokenWriter out, Entry entry) {
            ofKind(entry.id().kind()).write(out, entry);
        }

        @Override
        public void outline(Outline outline) {
            outline.object("Entry", "An entry of the kind that its id tells.", List.of(ID));
        }
    }
}
