package org.communique.json.model;

import java.util.function.Function;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.json.codec.Codec;
import org.communique.json.codec.KeyedCodec;
import org.communique.json.codec.Problem;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.Table;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.TokenWriter;
import org.jspecify.annotations.Nullable;

/** The table of the document. */
public final class Dossiers {

    /** The major version of the format that this release reads and writes. */
    private static final String FORMAT = "1";

    /** A blank title is refused here already, so that it costs the title and not the dossier. */
    private static final Codec<String> TITLE =
            Scalars.text("a text that is not blank", Dossiers::notBlank, Function.identity());

    /** The codec of a document. */
    public static final Codec<Dossier> DOSSIER = Table.<Dossier, Dossier.Builder>of()
            .version("communique", new VersionCodec(), FORMAT)
            .required("id", Ids.DOSSIER_ID, Dossier::id, Dossier.Builder::id)
            .optional("title", TITLE, Dossier::title, Dossier.Builder::title)
            .list("sources", SourceCodecs.SOURCE, Dossier::sources, Dossier.Builder::addAllSources)
            .list("actors", ActorCodecs.ACTOR, Dossier::actors, Dossier.Builder::addAllActors)
            .list("offices", ActorCodecs.OFFICE, Dossier::offices, Dossier.Builder::addAllOffices)
            .list("tenures", ActorCodecs.TENURE, Dossier::tenures, Dossier.Builder::addAllTenures)
            .list("memberships", ActorCodecs.MEMBERSHIP, Dossier::memberships, Dossier.Builder::addAllMemberships)
            .list("statements", StatementCodecs.STATEMENT, Dossier::statements, Dossier.Builder::addAllStatements)
            .list("pledges", PledgeCodecs.PLEDGE, Dossier::pledges, Dossier.Builder::addAllPledges)
            .list("events", EventCodecs.DIPLOMATIC_EVENT, Dossier::events, Dossier.Builder::addAllEvents)
            .list("links", EntryCodecs.LINK, Dossier::links, Dossier.Builder::addAllLinks)
            .list(
                    "unrecognized",
                    Entries.KEYED_UNRECOGNIZED,
                    Dossier::unrecognized,
                    Dossier.Builder::addAllUnrecognized)
            .forgivingCodec(Dossier::builder, Dossier.Builder::extensions, Dossier.Builder::build);

    /** The codec of the first line, which tells the dossier itself. */
    public static final Codec<Dossier> HEADER =
            new KeyedCodec<>("\"dossier\"", key -> key.equals("dossier") ? DOSSIER : null, dossier -> "dossier");

    private Dossiers() {}

    private static String notBlank(String title) {
        return Dossier.builder()
                .id(DossierId.of("any"))
                .title(title)
                .build()
                .title()
                .orElseThrow();
    }

    /** The version of the format; another one ends the reading, since nothing else can be relied on. */
    private static final class VersionCodec implements Codec<String> {

        @Override
        public @Nullable String read(TokenReader in) {
            String version = in.text("the version of the format, \"" + FORMAT + "\"");
            if (version != null && !version.equals(FORMAT)) {
                throw in.refuse(Problem.FORMAT_UNSUPPORTED, "expected format \"" + FORMAT + "\" but there is another");
            }
            return version;
        }

        @Override
        public void write(TokenWriter out, String version) {
            out.text(version);
        }
    }
}
