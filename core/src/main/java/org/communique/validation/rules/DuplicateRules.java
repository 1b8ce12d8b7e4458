package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.communique.actor.Participation;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Identifier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.Evidenced;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.LinkId;
import org.communique.internal.CompositeKey;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.shape.Visit;
import org.communique.statement.Statement;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.validation.Findings;
import org.communique.validation.Rule;

/** What is there twice: a link, a part in a pledge, a step, a speaker. */
final class DuplicateRules {

    /** So many are held against each other; of more each is looked up. */
    private static final int FEW = 8;

    private static final Rule LINK = RuleMessages.rule(Dossier.class, "link.duplicate", WARNING, (dossier, found) -> {
        Map<CompositeKey, LinkId> first = new HashMap<>();
        DossierEntries.eachValid(dossier, Link.class, link -> {
            LinkId earlier = link.value().holds()
                    ? first.putIfAbsent(
                            AssertedRelations.key(link.value()), link.value().id())
                    : null;
            if (earlier != null) {
                found.at(link, link.value().relation(), earlier);
            }
        });
    });

    private static final Rule DENIED =
            RuleMessages.rule(Link.class, "link.asserted-and-denied", WARNING, (link, found) -> {
                Link denied = link.value();
                if (denied.holds(Factuality.PROBABLE_DENIED)
                        && (found.get(AssertedRelations.LOOKUP).holds(denied)
                                || (denied.relation().equals(Relation.SAME_AS)
                                        && found.get(SameAsGroups.LOOKUP)
                                                .areJoined(denied.subject(), denied.object())))) {
                    found.at(link, denied.subject(), denied.relation(), denied.object());
                }
            });

    private static final Rule PARTY =
            RuleMessages.rule(Evidenced.class, "pledge.party-twice", WARNING, (owner, found) -> {
                if (owner.value() instanceof Pledge pledge) {
                    parts(owner, "parties", pledge.parties(), found);
                } else if (owner.value() instanceof PledgeStep step) {
                    parts(owner, "parties", step.parties(), found);
                }
            });

    private static final Rule STEP = RuleMessages.rule(Pledge.class, "pledge.step-twice", WARNING, (pledge, found) -> {
        List<PledgeStep> steps = pledge.value().steps();
        Map<CompositeKey, PledgeStep> first = new HashMap<>();
        boolean few = steps.size() <= FEW;
        for (int i = 0; i < steps.size(); i++) {
            PledgeStep step = steps.get(i);
            PledgeStep earlier = few && !hasAnother(step, steps) ? null : first.putIfAbsent(move(step), step);
            if (earlier != null && areOne(earlier, step)) {
                found.at(pledge.member("steps", i), step.stage());
            }
        }
    });

    private static final Rule SPEAKER =
            RuleMessages.rule(Statement.class, "statement.speaker-twice", WARNING, (statement, found) -> {
                ids(statement, "speakers", statement.value().speakers(), found);
                ids(statement, "addressees", statement.value().addressees(), found);
                ids(statement, "audience", statement.value().audience(), found);
            });

    static final List<Rule> OF_LINKS = List.of(LINK, DENIED);

    static final List<Rule> OF_PLEDGES = List.of(PARTY, STEP);

    static final List<Rule> OF_STATEMENTS = List.of(SPEAKER);

    private DuplicateRules() {}

    /** Says which parts one actor has twice in the same way. */
    static void parts(Visit<?> owner, String attribute, List<Participation> parts, Findings found) {
        Set<CompositeKey> seen = new HashSet<>();
        boolean few = parts.size() <= FEW;
        for (int i = 0; i < parts.size(); i++) {
            if (few ? isBefore(i, parts) : !seen.add(part(parts.get(i)))) {
                found.at(
                        owner.member(attribute, i),
                        parts.get(i).actor(),
                        parts.get(i).role());
            }
        }
    }

    /** Whether a part stands among those before it too. */
    private static boolean isBefore(int place, List<Participation> parts) {
        for (int i = 0; i < place; i++) {
            if (areOne(parts.get(i), parts.get(place))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areOne(Participation one, Participation other) {
        return one.actor().equals(other.actor())
                && one.role().equals(other.role())
                && local(one.onBehalfOf()).equals(local(other.onBehalfOf()))
                && local(one.capacity()).equals(local(other.capacity()));
    }

    private static CompositeKey part(Participation participation) {
        return CompositeKey.of(
                participation.actor().local(),
                participation.role().code(),
                local(participation.onBehalfOf()),
                local(participation.capacity()));
    }

    private static String local(Optional<? extends EntryId> id) {
        return id.isPresent() ? id.get().local() : "";
    }

    private static void ids(Visit<?> owner, String attribute, List<ActorId> actors, Findings found) {
        Set<ActorId> seen = new HashSet<>();
        for (int i = 0; i < actors.size(); i++) {
            if (!seen.add(actors.get(i))) {
                found.at(owner.member(attribute, i), actors.get(i), attribute);
            }
        }
    }

    private static boolean hasAnother(PledgeStep step, List<PledgeStep> steps) {
        int same = 0;
        for (PledgeStep other : steps) {
            same += other.stage().equals(step.stage()) ? 1 : 0;
        }
        return same > 1;
    }

    /** What moves in a step, when, and between whom. */
    private static CompositeKey move(PledgeStep step) {
        List<String> parts = new ArrayList<>(List.of(
                step.stage().code(),
                step.when().flatMap(TimeExpression::edtf).map(Edtf::text).orElse(""),
                step.when().flatMap(TimeExpression::wording).orElse(""),
                step.contribution().orElse(""),
                step.event().map(EntryId::text).orElse(""),
                step.corrects().orElse(""),
                step.counts().toString(),
                step.amount()
                        .map(MoneyAmount::value)
                        .map(MonetaryAmount::toString)
                        .orElse(""),
                step.quantity()
                        .map(quantity ->
                                quantity.unit().code() + quantity.value().toPlainString())
                        .orElse("")));
        for (Participation party : step.parties()) {
            parts.add(part(party).toString());
        }
        for (Identifier identifier : step.identifiers()) {
            parts.add(identifier.scheme().code());
            parts.add(identifier.value());
        }
        return CompositeKey.of(parts);
    }

    /** Two that have no date are one if the same words tell of both, and they say no figure: as much may come again. */
    private static boolean areOne(PledgeStep one, PledgeStep other) {
        boolean figured = other.amount().isPresent() || other.quantity().isPresent();
        return other.when().isPresent()
                || other.event().isPresent()
                || (!figured && one.evidence().equals(other.evidence()));
    }
}
