package org.communique.id;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of entry that this release knows, in the order in which a document has them. */
enum Kinds {
    SOURCE(SourceId.KIND),
    ACTOR(ActorId.KIND),
    OFFICE(OfficeId.KIND),
    TENURE(TenureId.KIND),
    MEMBERSHIP(MembershipId.KIND),
    STATEMENT(StatementId.KIND),
    PLEDGE(PledgeId.KIND),
    NEED(NeedId.KIND),
    EVENT(EventId.KIND),
    LINK(LinkId.KIND);

    private static final List<Kinds> ALL = List.of(values());

    /** The words before the colons of ids. */
    static final List<String> NAMES = ALL.stream().map(each -> each.word).toList();

    private final String word;

    Kinds(String word) {
        this.word = word;
    }

    /**
     * {@return the id of a kind with a local part}
     *
     * @throws IllegalArgumentException if either is malformed
     */
    static EntryId id(String kind, String local) {
        Kinds known = find(kind);
        return known == null ? new UnrecognizedId(kind, local) : known.id(local);
    }

    private static @Nullable Kinds find(String word) {
        for (Kinds each : ALL) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        return null;
    }

    private EntryId id(String local) {
        return switch (this) {
            case SOURCE -> new SourceId(local);
            case ACTOR -> new ActorId(local);
            case OFFICE -> new OfficeId(local);
            case TENURE -> new TenureId(local);
            case MEMBERSHIP -> new MembershipId(local);
            case STATEMENT -> new StatementId(local);
            case PLEDGE -> new PledgeId(local);
            case NEED -> new NeedId(local);
            case EVENT -> new EventId(local);
            case LINK -> new LinkId(local);
        };
    }
}
