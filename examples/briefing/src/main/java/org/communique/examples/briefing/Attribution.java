package org.communique.examples.briefing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private final Terms terms;
    private final Words words;

    Attribution(Dossier dossier, ActorNames naming) {
        this.dossier = dossier;
        this.naming = naming;
        this.terms = naming.terms();
        this.words = terms.words();
    }

    /** {@return the words of the language} */
    Words words() {
        return words;
    }

    /**
     * {@return "claimed by John Healey" where only somebody's words say so, "possibly" where the source does not stand
     * for it firmly, and nothing where it does}
     */
    Optional<String> about(List<Citation> evidence) {
        return about(evidence, "claimed");
    }

    /** {@return the same of a claim that is firmly "wanted" or "announced", rather than "claimed"} */
    Optional<String> about(List<Citation> evidence, String firmly) {
        return about(evidence, firmly, terms::hedge);
    }

    /** {@return the same of what is only supposed, which nobody reports} */
    Optional<String> aboutSupposed(List<Citation> evidence) {
        return about(evidence, "claimed", terms::factuality);
    }

    private Optional<String> about(List<Citation> evidence, String firmly, Function<Factuality, String> alone) {
        List<Citation> claims =
                evidence.stream().filter(Attribution::makesTheClaim).toList();
        Optional<Factuality> own = ofTheSource(claims);
        if (own.equals(Optional.of(Factuality.CERTAIN))) {
            return Optional.empty();
        }
        return ofSpeakers(claims, firmly)
                .map(claim -> own.map(terms::factuality)
                        .map(hedge -> words.say("claim.by-source-too", claim, hedge))
                        .orElse(claim))
                .or(() -> own.map(alone));
    }

    /** {@return how certain the source itself makes the claim, where it makes it} */
    private static Optional<Factuality> ofTheSource(List<Citation> claims) {
        return claims.stream()
                .filter(claim -> claim.via().isEmpty())
                .map(Citation::factuality)
                .findFirst();
    }

    /** {@return by whom else it is claimed: "thought likely by John Healey"} */
    private Optional<String> ofSpeakers(List<Citation> claims, String firmly) {
        List<Citation> told =
                claims.stream().filter(claim -> claim.via().isPresent()).toList();
        List<String> voices = told.stream()
                .map(claim -> voice(claim.via().orElseThrow()))
                .distinct()
                .toList();
        return told.stream()
                .findFirst()
                .map(claim -> words.say("claim." + verb(claim.factuality(), firmly), terms.list(voices)));
    }

    /** {@return how firmly the words for one attribute alone stand for it: "possibly"; nothing where some are certain} */
    Optional<String> ofAttribute(List<Citation> evidence, String attribute) {
        List<Factuality> said = evidence.stream()
                .filter(words -> words.attribute().equals(Optional.of(attribute)))
                .map(Citation::factuality)
                .toList();
        return said.stream()
                .findFirst()
                .filter(first -> !said.contains(Factuality.CERTAIN))
                .map(terms::hedge);
    }

    private static boolean makesTheClaim(Citation citation) {
        return citation.attribute().filter(SAME_AGAIN::equals).isEmpty();
    }

    private static String verb(Factuality factuality, String firmly) {
        return switch (factuality) {
            case CERTAIN -> firmly;
            case PROBABLE -> "likely";
            case POSSIBLE -> "possible";
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
        return statement.holder().map(naming::actor).orElseGet(() -> words.say("claim.unnamed"));
    }
}
