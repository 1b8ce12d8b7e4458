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
    };

    /** {@return whether an entry becomes an entity of this schema, or a narrower one} */
    boolean is(EntryId entry, String schema);

    /** {@return what an actor is called} */
    Optional<String> name(ActorId actor);

    /** {@return the id of what an entry becomes: that which it was made of, or else one of its kind and its own} */
    static String key(EntryId entry) {
        return FtmIds.key(entry).orElseGet(() -> entry.kind() + '.' + plain(entry.local()));
    }

    /** Letters and digits of ASCII, hyphens and points, and at the end none of these two. */
    private static String plain(String local) {
        StringBuilder plain = new StringBuilder();
        local.chars().forEach(each -> {
            boolean isPlain = Character.isLetterOrDigit(each) || each == '.' || each == '-';
            plain.append(isPlain ? Character.toString(each) : String.format(Locale.ROOT, "-.%02x", each));
        });
        char last = plain.charAt(plain.length() - 1);
        return last == '.' || last == '-' ? plain + ".x" : plain.toString();
    }
}
