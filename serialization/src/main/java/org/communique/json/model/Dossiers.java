package org.communique.json.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.json.codec.Codec;
import org.communique.json.codec.KeyedCodec;
import org.communique.json.codec.Outline;
import org.communique.json.codec.Problem;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.Table;
import org.communique.json.codec.TextForm;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.TokenWriter;
import org.jspecify.annotations.Nullable;

/** The table of the document. */
public final class Dossiers {

    /** The major version of the format that this release reads and writes. */
    private static final String FORMAT = "1";

    /** A blank title is refused here already, so that it costs the title and not the dossier. */
    private static final Codec<String> TITLE =
            Scalars.text("a text that is not blank", TextForm.matching("\\S"), Dossiers::notBlank, Function.identity());

    /** The codec of a document. */
    public static final Codec<Dossier> DOSSIER = Table.<Dossier, Dossier.Builder>of(
                    "Dossier",
                    "Everything that is known about one story: its sources, who acts in it, what was said, pledged and done.")
            .version("communique", new VersionCodec(), FORMAT)
            .required("id", Ids.DOSSIER_ID, Dossier::id, Dossier.Builder::id)
            .about("What the dossier is called by those who keep it.")
            .optional("title", TITLE, Dossier::title, Dossier.Builder::title)
            .about("A heading, in the editor's words.")
            .list("sources", SourceCodecs.SOURCE, Dossier::sources, Dossier.Builder::addAllSources)
            .about("What the claims rest on, in document order.")
            .list("actors", ActorCodecs.ACTOR, Dossier::actors, Dossier.Builder::addAllActors)
            .about("Who acts, in document order.")
            .list("offices", ActorCodecs.OFFICE, Dossier::offices, Dossier.Builder::addAllOffices)
            .about("The offices that people hold, in document order.")
            .list("tenures", ActorCodecs.TENURE, Dossier::tenures, Dossier.Builder::addAllTenures)
            .about("Who holds which office and when, in document order.")
            .list("memberships", ActorCodecs.MEMBERSHIP, Dossier::memberships, Dossier.Builder::addAllMemberships)
            .about("Who belongs to which body and when, in document order.")
            .list("statements", StatementCodecs.STATEMENT, Dossier::statements, Dossier.Builder::addAllStatements)
            .about("Who said what, in document order.")
            .list("pledges", PledgeCodecs.PLEDGE, Dossier::pledges, Dossier.Builder::addAllPledges)
            .about("Who promised what, in document order.")
            .list("events", EventCodecs.DIPLOMATIC_EVENT, Dossier::events, Dossier.Builder::addAllEvents)
            .about("What happened, is planned or supposed, in document order.")
            .list("links", EntryCodecs.LINK, Dossier::links, Dossier.Builder::addAllLinks)
            .about("How entries stand to each other, in document order.")
            .list(
                    "unrecognized",
                    Entries.KEYED_UNRECOGNIZED,
                    Dossier::unrecognized,
                    Dossier.Builder::addAllUnrecognized)
            .about("The entries of kinds that this release does not know, in document order.")
            .forgivingCodec(Dossier::builder, Dossier.Builder::extensions, Dossier.Builder::build);

    /** The codec of the first line, which tells the dossier itself. */
    public static final Codec<Dossier> HEADER = new KeyedCodec<>(
            "\"dossier\"",
            new Outline.Keys(TextForm.closed(List.of("dossier")), Map.of(), DOSSIER),
            key -> key.equals("dossier") ? DOSSIER : null,
            dossier -> "dossier");

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

        @Override
        public void outline(Outline outline) {
            outline.text("the version of the format", TextForm.closed(List.of(FORMAT)));
        }
    }
}
