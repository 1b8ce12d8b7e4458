package org.communique.examples.briefing;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.StatementId;
import org.communique.statement.Statement;

/** Who stands for a claim, and how firmly. */
final class Attribution {

    private static final String SAME_AGAIN = "id";

    private final Dossier dossier;
    private final ActorNames naming;

    Attribution(Dossier dossier, ActorNames naming) {
        this.dossier = dossier;
        this.naming = naming;
    }

    /**
     * {@return "claimed by John Healey" where only somebody's words say so, "possibly" where the source does not stand
     * for it firmly, and nothing where it does}
     */
    Optional<String> about(List<Citation> evidence) {
        return about(evidence, "claimed");
    }

    /** {@return the same, with another word than "claimed" for a claim that is firm} */
    Optional<String> about(List<Citation> evidence, String firmly) {
        List<Citation> claims =
                evidence.stream().filter(Attribution::makesTheClaim).toList();
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Factuality factuality = claims.get(0).factuality();
        List<StatementId> statements =
                claims.stream().flatMap(claim -> claim.via().stream()).toList();
        if (statements.size() < claims.size()) {
            return Optional.of(EnglishTerms.factuality(factuality)).filter(words -> !words.isEmpty());
        }
        List<String> voices = statements.stream().map(this::voice).distinct().toList();
        return Optional.of(verb(factuality, firmly) + " by " + EnglishTerms.list(voices));
    }

    private static boolean makesTheClaim(Citation citation) {
        return citation.attribute().filter(SAME_AGAIN::equals).isEmpty();
    }

    private static String verb(Factuality factuality, String firmly) {
        return switch (factuality) {
            case CERTAIN -> firmly;
            case PROBABLE -> "thought likely";
            case POSSIBLE -> "thought possible";
            case CERTAIN_DENIED, PROBABLE_DENIED, POSSIBLE_DENIED -> "denied";
            case CERTAIN_UNSTATED, UNCOMMITTED -> "raised";
        };
    }

    private String voice(StatementId id) {
        return dossier.find(id).map(this::voice).orElseGet(() -> naming.entry(id));
    }

    private String voice(Statement statement) {
        if (!statement.speakers().isEmpty()) {
            return naming.actors(statement.speakers());
        }
        return statement.holder().map(naming::actor).orElse("people not named");
    }
}
