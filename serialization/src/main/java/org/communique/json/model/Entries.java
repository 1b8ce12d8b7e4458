package org.communique.json.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.actor.Actor;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Tenure;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.DiplomaticEvent;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.json.codec.Codec;
import org.communique.json.codec.KeyedCodec;
import org.communique.json.codec.Outline;
import org.communique.json.codec.Problem;
import org.communique.json.codec.TextForm;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.TokenWriter;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Entries as objects with their kind as the only key: {@code {"pledge":{…}}}. */
public final class Entries {

    private static final Map<String, Codec<Entry>> KINDS = kinds();

    /** The codec of an entry of any kind, which its id tells. */
    static final Codec<Entry> ENTRY = new ByIdCodec();

    /** The codec of an entry of any kind, behind that kind as its key. */
    public static final Codec<Entry> KEYED_ENTRY = new KeyedCodec<>(
            "that is a kind of entry, such as \"pledge\"",
            new Outline.Keys(
                    TextForm.matching("^" + Ids.KIND + "$"),
                    new LinkedHashMap<>(KINDS),
                    EntryCodecs.UNRECOGNIZED_ENTRY),
            Entries::ofKey,
            entry -> entry.id().kind());

    /** The codec of an entry of a kind that is not known. */
    static final Codec<UnrecognizedEntry> KEYED_UNRECOGNIZED = new KeyedCodec<>(
            "that is a kind of entry and has no list of its own",
            new Outline.Keys(TextForm.matching("^" + Ids.UNKNOWN_KIND + "$"), Map.of(), EntryCodecs.UNRECOGNIZED_ENTRY),
            key -> KINDS.containsKey(key) || !key.matches(Ids.KIND) ? null : new OfKind(key),
            UnrecognizedEntry::kind);

    private Entries() {}

    /** The known kinds, in the order in which a document has them. */
    private static Map<String, Codec<Entry>> kinds() {
        Map<String, Codec<Entry>> kinds = new LinkedHashMap<>();
        kinds.put(SourceId.KIND, widened(Source.class, SourceCodecs.SOURCE));
        kinds.put(ActorId.KIND, widened(Actor.class, ActorCodecs.ACTOR));
        kinds.put(OfficeId.KIND, widened(Office.class, ActorCodecs.OFFICE));
        kinds.put(TenureId.KIND, widened(Tenure.class, ActorCodecs.TENURE));
        kinds.put(MembershipId.KIND, widened(Membership.class, ActorCodecs.MEMBERSHIP));
        kinds.put(StatementId.KIND, widened(Statement.class, StatementCodecs.STATEMENT));
        kinds.put(PledgeId.KIND, widened(Pledge.class, PledgeCodecs.PLEDGE));
        kinds.put(EventId.KIND, widened(DiplomaticEvent.class, EventCodecs.DIPLOMATIC_EVENT));
        kinds.put(LinkId.KIND, widened(Link.class, EntryCodecs.LINK));
        return kinds;
    }

    /** The codec behind a key; null where no kind can be called so. */
    private static @Nullable Codec<Entry> ofKey(String key) {
        return KINDS.containsKey(key) || key.matches(Ids.KIND) ? ofKind(key) : null;
    }

    private static Codec<Entry> ofKind(String kind) {
        return KINDS.getOrDefault(kind, widened(UnrecognizedEntry.class, new OfKind(kind)));
    }

    private static <E extends Entry> Codec<Entry> widened(Class<E> type, Codec<E> codec) {
        return new Codec<>() {
            @Override
            public @Nullable Entry read(TokenReader in) {
                return codec.read(in);
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
                "id", "Its kind, a colon, and its name.", Ids.ENTRY_ID, Outline.Occurs.ONCE, Optional.empty());

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

    /** An entry of a kind that is not known, and that its id has to name. */
    private record OfKind(String kind) implements Codec<UnrecognizedEntry> {

        @Override
        public @Nullable UnrecognizedEntry read(TokenReader in) {
            UnrecognizedEntry entry = EntryCodecs.UNRECOGNIZED_ENTRY.read(in);
            if (entry != null && !entry.kind().equals(kind)) {
                in.problem(Problem.VALUE, "/id", "expected an id that begins with the key of the object");
                return null;
            }
            return entry;
        }

        @Override
        public void write(TokenWriter out, UnrecognizedEntry entry) {
            EntryCodecs.UNRECOGNIZED_ENTRY.write(out, entry);
        }

        @Override
        public void outline(Outline outline) {
            EntryCodecs.UNRECOGNIZED_ENTRY.outline(outline);
        }
    }
}
