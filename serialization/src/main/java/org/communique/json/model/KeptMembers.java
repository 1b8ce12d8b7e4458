package org.communique.json.model;

import java.util.HashMap;
import java.util.Map;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Outline;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.TokenWriter;
import org.jspecify.annotations.Nullable;

/** JSON that is kept as it is: a value, and the members of an object. */
final class KeptMembers {

    static final Codec<JsonText> VALUE = new ValueCodec();

    static final Codec<Extensions> MEMBERS = new MembersCodec();

    private KeptMembers() {}

    private record ValueCodec() implements Codec<JsonText> {

        @Override
        public @Nullable JsonText read(TokenReader in) {
            return in.canonical();
        }

        @Override
        public void write(TokenWriter out, JsonText value) {
            out.canonical(value);
        }

        @Override
        public void outline(Outline outline) {
            outline.anything();
        }
    }

    private record MembersCodec() implements Codec<Extensions> {

        @Override
        public @Nullable Extensions read(TokenReader in) {
            if (!in.beginObject("an object")) {
                return null;
            }
            Map<String, JsonText> members = new HashMap<>();
            boolean good = true;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                good &= in.isNew(name, members.keySet()) && keep(in, name, members);
            }
            return good ? Extensions.of(members) : null;
        }

        private static boolean keep(TokenReader in, String name, Map<String, JsonText> members) {
            JsonText value = in.canonical();
            if (value != null) {
                members.put(name, value);
            }
            return value != null;
        }

        @Override
        public void write(TokenWriter out, Extensions members) {
            out.beginObject();
            members.forEach((name, value) -> {
                out.name(name);
                out.canonical(value);
            });
            out.endObject();
        }

        @Override
        public void outline(Outline outline) {
            outline.anyObject();
        }
    }
}
