package org.communique.json.model;

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
import org.communique.json.codec.Scalars;

/** The codecs of ids. */
final class Ids {

    static final Codec<EntryId> ENTRY_ID =
            Scalars.text("an id such as \"actor:keir-starmer\"", EntryId::parse, EntryId::text);

    static final Codec<SourceId> SOURCE_ID =
            Scalars.text("an id that begins with \"source:\"", SourceId::parse, SourceId::text);

    static final Codec<ActorId> ACTOR_ID =
            Scalars.text("an id that begins with \"actor:\"", ActorId::parse, ActorId::text);

    static final Codec<OfficeId> OFFICE_ID =
            Scalars.text("an id that begins with \"office:\"", OfficeId::parse, OfficeId::text);

    static final Codec<TenureId> TENURE_ID =
            Scalars.text("an id that begins with \"tenure:\"", TenureId::parse, TenureId::text);

    static final Codec<MembershipId> MEMBERSHIP_ID =
            Scalars.text("an id that begins with \"membership:\"", MembershipId::parse, MembershipId::text);

    static final Codec<StatementId> STATEMENT_ID =
            Scalars.text("an id that begins with \"statement:\"", StatementId::parse, StatementId::text);

    static final Codec<PledgeId> PLEDGE_ID =
            Scalars.text("an id that begins with \"pledge:\"", PledgeId::parse, PledgeId::text);

    static final Codec<EventId> EVENT_ID =
            Scalars.text("an id that begins with \"event:\"", EventId::parse, EventId::text);

    static final Codec<LinkId> LINK_ID = Scalars.text("an id that begins with \"link:\"", LinkId::parse, LinkId::text);

    static final Codec<UnrecognizedId> UNRECOGNIZED_ID =
            Scalars.text("an id of a kind that is not known", Ids::unrecognized, UnrecognizedId::text);

    static final Codec<DossierId> DOSSIER_ID = Scalars.text("a dossier's id", DossierId::of, DossierId::text);

    private static UnrecognizedId unrecognized(String text) {
        int colon = Math.max(0, text.indexOf(':'));
        return new UnrecognizedId(text.substring(0, colon), text.substring(Math.min(text.length(), colon + 1)));
    }

    private Ids() {}
}
