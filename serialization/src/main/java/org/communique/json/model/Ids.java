package org.communique.json.model;

import java.util.function.Function;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.id.UnrecognizedId;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Messages;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.TextForm;

/** The codecs of ids. */
final class Ids {

    /** The part behind the colon, as a pattern. */
    static final String LOCAL = "[A-Za-z0-9][A-Za-z0-9._~-]{0,127}";

    /** The word before the colon, as a pattern. */
    static final String KIND = "[a-z][a-z0-9-]{0,63}";

    /** The same where it is none of a kind that is known. */
    static final String UNKNOWN_KIND = "(?!("
            + String.join(
                    "|",
                    SourceId.KIND,
                    ActorId.KIND,
                    OfficeId.KIND,
                    TenureId.KIND,
                    MembershipId.KIND,
                    StatementId.KIND,
                    PledgeId.KIND,
                    EventId.KIND,
                    LinkId.KIND)
            + ")(:|$))" + KIND;

    static final Codec<EntryId> ENTRY_ID = Scalars.text(
            "an id such as \"actor:keir-starmer\"", matching(KIND + ":" + LOCAL), EntryId::parse, EntryId::text);

    static final Codec<SourceId> SOURCE_ID = id(SourceId.KIND, SourceId::parse);

    static final Codec<ActorId> ACTOR_ID = id(ActorId.KIND, ActorId::parse);

    static final Codec<OfficeId> OFFICE_ID = id(OfficeId.KIND, OfficeId::parse);

    static final Codec<TenureId> TENURE_ID = id(TenureId.KIND, TenureId::parse);

    static final Codec<MembershipId> MEMBERSHIP_ID = id(MembershipId.KIND, MembershipId::parse);

    static final Codec<StatementId> STATEMENT_ID = id(StatementId.KIND, StatementId::parse);

    static final Codec<PledgeId> PLEDGE_ID = id(PledgeId.KIND, PledgeId::parse);

    static final Codec<EventId> EVENT_ID = id(EventId.KIND, EventId::parse);

    static final Codec<LinkId> LINK_ID = id(LinkId.KIND, LinkId::parse);

    static final Codec<UnrecognizedId> UNRECOGNIZED_ID = Scalars.text(
            "an id of a kind that is not known",
            matching(UNKNOWN_KIND + ":" + LOCAL),
            Ids::unrecognized,
            UnrecognizedId::text);

    static final Codec<DossierId> DOSSIER_ID =
            Scalars.text("a dossier's id", matching(LOCAL), DossierId::of, DossierId::text);

    private Ids() {}

    private static <T extends EntryId> Codec<T> id(String kind, Function<String, T> parse) {
        return Scalars.text(
                "an id that begins with \"" + kind + ":\"", matching(kind + ":" + LOCAL), parse, EntryId::text);
    }

    private static TextForm matching(String pattern) {
        return TextForm.matching("^" + pattern + "$");
    }

    private static UnrecognizedId unrecognized(String text) {
        if (EntryId.parse(text) instanceof UnrecognizedId id) {
            return id;
        }
        throw new IllegalArgumentException(
                "expected an id of a kind that has no list of its own but was " + Messages.echo(text));
    }
}
