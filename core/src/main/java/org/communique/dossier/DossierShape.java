package org.communique.dossier;

import java.util.function.Function;
import org.communique.id.DossierId;
import org.communique.shape.Construction;
import org.communique.shape.Form;
import org.communique.shape.Ids;
import org.communique.shape.Scalar;
import org.communique.shape.Shape;
import org.communique.shape.Shapes;
import org.communique.shape.Table;

/** The shape of a dossier, from which every other shape of the model is reached. */
public final class DossierShape {

    /** A blank title is refused here already, so that it costs the title and not the dossier. */
    private static final Scalar<String> TITLE = Scalar.text(
            String.class,
            "a text that is not blank",
            Form.matching("\\S"),
            DossierShape::notBlank,
            Function.identity());

    /** The shape. */
    public static final Shape<Dossier> DOSSIER = Table.<Dossier, Dossier.Builder>of(
            Dossier.class,
            "Everything that is known about one story: its sources, who acts in it, what was said, pledged and done.",
            (rows, set) -> rows.required("id", Ids.DOSSIER_ID, Dossier::id, set ? Dossier.Builder::id : null)
                    .meaning("What the dossier is called by those who keep it.")
                    .optional("title", TITLE, Dossier::title, set ? Dossier.Builder::title : null)
                    .meaning("A heading, in the editor's words.")
                    .list("sources", Shapes.SOURCE, Dossier::sources, set ? Dossier.Builder::addAllSources : null)
                    .meaning("What the claims rest on, in document order.")
                    .list("actors", Shapes.ACTOR, Dossier::actors, set ? Dossier.Builder::addAllActors : null)
                    .meaning("Who acts, in document order.")
                    .list("offices", Shapes.OFFICE, Dossier::offices, set ? Dossier.Builder::addAllOffices : null)
                    .meaning("The offices that people hold, in document order.")
                    .list("tenures", Shapes.TENURE, Dossier::tenures, set ? Dossier.Builder::addAllTenures : null)
                    .meaning("Who holds which office and when, in document order.")
                    .list(
                            "memberships",
                            Shapes.MEMBERSHIP,
                            Dossier::memberships,
                            set ? Dossier.Builder::addAllMemberships : null)
                    .meaning("Who belongs to which body and when, in document order.")
                    .list(
                            "statements",
                            Shapes.STATEMENT,
                            Dossier::statements,
                            set ? Dossier.Builder::addAllStatements : null)
                    .meaning("Who said what, in document order.")
                    .list("pledges", Shapes.PLEDGE, Dossier::pledges, set ? Dossier.Builder::addAllPledges : null)
                    .meaning("Who promised what, in document order.")
                    .list("needs", Shapes.NEED, Dossier::needs, set ? Dossier.Builder::addAllNeeds : null)
                    .meaning("Who needs what, in document order.")
                    .list("events", Shapes.EVENT, Dossier::events, set ? Dossier.Builder::addAllEvents : null)
                    .meaning("What happened, is planned or supposed, in document order.")
                    .list("links", Shapes.LINK, Dossier::links, set ? Dossier.Builder::addAllLinks : null)
                    .meaning("How entries stand to each other, in document order.")
                    .list(
                            "unrecognized",
                            Shapes.UNRECOGNIZED,
                            Dossier::unrecognized,
                            set ? Dossier.Builder::addAllUnrecognized : null)
                    .meaning("The entries of kinds that this release does not know, in document order.")
                    .built(
                            set
                                    ? Construction.of(
                                            Dossier::builder, Dossier.Builder::extensions, Dossier.Builder::build)
                                    : null));

    private DossierShape() {}

    private static String notBlank(String title) {
        return Dossier.builder()
                .id(DossierId.of("any"))
                .title(title)
                .build()
                .title()
                .orElseThrow();
    }
}
