package org.communique.ledger.oracle;

import java.util.List;
import java.util.Optional;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;

/** Draws how a pledge lies in one before it, and how that is told. */
final class LinkGenerator {

    private static final List<Relation> RELATIONS = List.of(
            Relation.PART_OF,
            Relation.PART_OF,
            Relation.FULFILS,
            Relation.RESTATES,
            Relation.DRAWS_ON,
            Relation.SUPERSEDES,
            Relation.SAME_AS,
            Relation.ADDITIONAL_TO);

    private static final List<Factuality> HEDGES =
            List.of(Factuality.POSSIBLE, Factuality.PROBABLE, Factuality.UNCOMMITTED, Factuality.CERTAIN_UNSTATED);

    private final Choices choices;
    private final Circumstances circumstances;

    LinkGenerator(Choices choices, Circumstances circumstances) {
        this.choices = choices;
        this.circumstances = circumstances;
    }

    Optional<TrueLink> draw(int from) {
        if (choices.oneIn(3)) {
            return Optional.empty();
        }
        int to = choices.below(from);
        Relation relation = choices.of(RELATIONS);
        boolean replaced = relation.equals(Relation.SUPERSEDES);
        PledgeId subject = WorldGenerator.id(replaced ? to : from);
        PledgeId object = WorldGenerator.id(replaced ? from : to);
        Link.Builder told = Link.of(LinkId.of("link-" + from), subject, relation, object).toBuilder();
        boolean exact = circumstances.exact() && !replaced && !relation.equals(Relation.SAME_AS);
        boolean certain = exact || !(relation.equals(Relation.SAME_AS) || choices.oneIn(3));
        boolean holds = certain ? isTold(told) : isTrue(told);
        return Optional.of(new TrueLink(kind(relation), from, to, certain, holds, choices.share(), told.build()));
    }

    private static TrueLink.Kind kind(Relation relation) {
        if (relation.equals(Relation.PART_OF) || relation.equals(Relation.FULFILS)) {
            return TrueLink.Kind.PART;
        } else if (relation.equals(Relation.SUPERSEDES)) {
            return TrueLink.Kind.REPLACED;
        }
        return relation.equals(Relation.ADDITIONAL_TO) ? TrueLink.Kind.BESIDE : TrueLink.Kind.SAME;
    }

    /** Tells it for certain, or marks it as wrong, and says whether it is so. */
    private boolean isTold(Link.Builder told) {
        Citation words = Citation.of(Knowledge.UNDATED);
        switch (choices.below(8)) {
            case 5 -> told.addEvidence(words);
            case 6 -> told.addEvidence(words.via(Knowledge.CLAIM), words);
            case 7 -> {
                told.rank(Rank.DEPRECATED);
                return false;
            }
            default -> {}
        }
        return true;
    }

    /** Tells it as possible, or by the word of somebody, and says whether it is so. */
    private boolean isTrue(Link.Builder told) {
        Citation words = Citation.of(Knowledge.UNDATED);
        told.addEvidence(choices.oneIn(3) ? words.via(Knowledge.CLAIM) : words.hedged(choices.of(HEDGES)));
        return choices.oneIn(2);
    }
}
