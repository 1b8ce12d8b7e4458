package org.communique.exchange.ftm;

import java.util.Locale;
import java.util.Optional;
import org.communique.id.ActorId;
import org.communique.id.EntryId;

/** What other entries become, to which an entry refers. */
interface Known {

    /** All that an entity refers to is there, and of the schema that is expected. */
    Known ALL = new Known() {
        @Override
        public boolean is(EntryId entry, String schema) {
            return true;
        }

        @Override
        public Optional<String> name(ActorId actor) {
            return FtmIds.authorityName(actor);
        }

        @Override
        public String key(EntryId entry) {
            return FtmIds.key(entry).orElseGet(() -> own(entry));
        }

        @Override
        public String free(String key) {
            return key;
        }
    };

    /** {@return whether an entry becomes an entity of this schema, or a narrower one} */
    boolean is(EntryId entry, String schema);

    /** {@return what an actor is called} */
    Optional<String> name(ActorId actor);

    /** {@return the id of what an entry becomes} */
    String key(EntryId entry);

    /** {@return an id that no entity has from which an entry was made: this, or this with something at its end} */
    String free(String key);

    /** {@return an id for an entry, of its kind and its own, which is that of no other entry} */
    static String own(EntryId entry) {
        return entry.kind() + '.' + plain(entry.local());
    }

    /**
     * Letters and digits of ASCII, hyphens and points, the last of which is none of these two. What stands for something else is a
     * hyphen, a point and two hexadecimal digits; a hyphen before a point is such itself.
     */
    private static String plain(String local) {
        StringBuilder plain = new StringBuilder();
        int last = local.length() - 1;
        for (int i = 0; i <= last; i++) {
            char each = local.charAt(i);
            boolean isPlain = Character.isLetterOrDigit(each)
                    || (i < last && (each == '.' || (each == '-' && local.charAt(i + 1) != '.')));
            plain.append(isPlain ? Character.toString(each) : String.format(Locale.ROOT, "-.%02x", (int) each));
        }
        return plain.toString();
    }
}
