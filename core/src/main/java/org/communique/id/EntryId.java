package org.communique.id;

import java.util.List;

/**
 * The identifier of an entry: its kind and a local part, written {@code kind:local}, as in {@code actor:keir-starmer}.
 *
 * <p>The local part has 1 to 128 of {@code A-Z a-z 0-9 . _ ~ -} and begins with a letter or digit. Upper and lower case
 * are different letters.
 *
 * <p>Ids of one type are ordered by their texts. Maps of them stay fast for it where somebody made their hashes collide;
 * a map of ids of several types does where their texts are its keys.
 */
public sealed interface EntryId
        permits SourceId,
                ActorId,
                OfficeId,
                TenureId,
                MembershipId,
                StatementId,
                PledgeId,
                NeedId,
                EventId,
                LinkId,
                UnrecognizedId {

    /** The largest number of characters in a local part: {@value}. */
    int MAX_LOCAL_LENGTH = 128;

    /** {@return the word before the colon, as in {@code actor}} */
    String kind();

    /** {@return the part behind the colon, unique within its kind and dossier} */
    String local();

    /** {@return {@code kind:local}, the form that {@link #parse} reads} */
    default String text() {
        return kind() + ':' + local();
    }

    /**
     * {@return the id that {@code text} names; an {@link UnrecognizedId} where its kind is none that this release knows}
     *
     * @param text {@code kind:local}
     * @throws IllegalArgumentException if {@code text} has no colon, or either part is malformed
     */
    static EntryId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw LocalPart.malformed("an id such as \"actor:keir-starmer\"", text);
        }
        return Kinds.id(text.substring(0, colon), text.substring(colon + 1));
    }

    /** {@return the kinds that this release knows, such as {@code actor}, in the order in which a document has them} */
    static List<String> kinds() {
        return Kinds.NAMES;
    }
}
