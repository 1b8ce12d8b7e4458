package org.communique.shape;

import java.util.function.Function;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.NeedId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.id.UnrecognizedId;
import org.communique.internal.DisplayText;
import org.communique.time.Anchor;

/** The kinds of ids. */
public final class Ids {

    /** The part behind the colon, as a pattern. */
    private static final String LOCAL = "[A-Za-z0-9][A-Za-z0-9._~-]{0,127}";

    /** The word before the colon, as a pattern. */
    private static final String KIND = "[a-z][a-z0-9-]{0,63}";

    /** The word before the colon of the id of an entry. */
    public static final Form KINDS = Form.matching("^" + KIND + "$");

    /** The same where it is none of a kind that is known. */
    public static final Form UNKNOWN_KINDS = Form.matching("^" + unknown() + "$");

    /** The id of any entry. */
    public static final Scalar<EntryId> ENTRY_ID =
            id(EntryId.class, "an id such as \"actor:keir-starmer\"", KIND, EntryId::parse);

    static final Scalar<SourceId> SOURCE_ID = known(SourceId.class, SourceId.KIND);

    static final Scalar<ActorId> ACTOR_ID = known(ActorId.class, ActorId.KIND);

    static final Scalar<OfficeId> OFFICE_ID = known(OfficeId.class, OfficeId.KIND);

    static final Scalar<TenureId> TENURE_ID = known(TenureId.class, TenureId.KIND);

    static final Scalar<MembershipId> MEMBERSHIP_ID = known(MembershipId.class, MembershipId.KIND);

    static final Scalar<StatementId> STATEMENT_ID = known(StatementId.class, StatementId.KIND);

    static final Scalar<PledgeId> PLEDGE_ID = known(PledgeId.class, PledgeId.KIND);

    static final Scalar<NeedId> NEED_ID = known(NeedId.class, NeedId.KIND);

    static final Scalar<EventId> EVENT_ID = known(EventId.class, EventId.KIND);

    static final Scalar<LinkId> LINK_ID = known(LinkId.class, LinkId.KIND);

    static final Scalar<UnrecognizedId> UNRECOGNIZED_ID =
            id(UnrecognizedId.class, "an id of a kind that is not known", unknown(), Ids::unrecognized);

    static final Scalar<Anchor> ANCHOR = Scalar.text(
            Anchor.class,
            "an id such as \"source:gazette\" or a date such as \"2025-03-06\"",
            Form.matching("^([0-9]{4}-[0-9]{2}-[0-9]{2}|" + KIND + ":" + LOCAL + ")$"),
            Anchor::parse,
            Anchor::text);

    /** The id of a dossier, which is a local part alone. */
    public static final Scalar<DossierId> DOSSIER_ID = Scalar.text(
            DossierId.class, "a dossier's id", Form.matching("^" + LOCAL + "$"), DossierId::of, DossierId::text);

    private Ids() {}

    private static <T extends EntryId> Scalar<T> known(Class<T> type, String kind) {
        return id(type, "an id that begins with \"" + kind + ":\"", kind, text -> type.cast(parse(kind, text)));
    }

    private static EntryId parse(String kind, String text) {
        return switch (kind) {
            case SourceId.KIND -> SourceId.parse(text);
            case ActorId.KIND -> ActorId.parse(text);
            case OfficeId.KIND -> OfficeId.parse(text);
            case TenureId.KIND -> TenureId.parse(text);
            case MembershipId.KIND -> MembershipId.parse(text);
            case StatementId.KIND -> StatementId.parse(text);
            case PledgeId.KIND -> PledgeId.parse(text);
            case NeedId.KIND -> NeedId.parse(text);
            case EventId.KIND -> EventId.parse(text);
            case LinkId.KIND -> LinkId.parse(text);
            default -> EntryId.parse(text);
        };
    }

    private static <T extends EntryId> Scalar<T> id(
            Class<T> type, String expected, String kind, Function<String, T> parse) {
        return Scalar.text(type, expected, Form.matching("^" + kind + ":" + LOCAL + "$"), parse, EntryId::text);
    }

    private static String unknown() {
        return "(?!(" + String.join("|", EntryId.kinds()) + ")(:|$))" + KIND;
    }

    private static UnrecognizedId unrecognized(String text) {
        if (EntryId.parse(text) instanceof UnrecognizedId id) {
            return id;
        }
        throw new IllegalArgumentException(
                "expected an id of a kind that has no list of its own but was " + DisplayText.quoted(text));
    }
}
