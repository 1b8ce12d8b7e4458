package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.id.PledgeId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.shape.Visit;
import org.communique.time.Ternary;
import org.communique.validation.Findings;
import org.communique.validation.Rule;

/** What can be wrong with wholes and their parts. */
final class PartsRules {

    private static final Rule DIFFER =
            RuleMessages.rule(Entry.class, "pledge.parts-differ", WARNING, (entry, found) -> {
                if (entry.value() instanceof Pledge pledge) {
                    lookForMore(entry, pledge, found);
                    if (hasAllParts(pledge.contributions())) {
                        lookForLess(entry, pledge.contributions(), linked(pledge, found), found);
                    }
                } else if (entry.value() instanceof Need need) {
                    lookWithin(entry, need.contributions(), found);
                    lookForLess(entry, need.contributions(), new PartSums(), found);
                }
            });

    static final List<Rule> ALL = List.of(DIFFER);

    private PartsRules() {}

    private static boolean hasAllParts(List<Contribution> contributions) {
        for (Contribution whole : contributions) {
            if (whole.partsComplete() == Ternary.YES) {
                return true;
            }
        }
        return false;
    }

    /** In a pledge that is open its parts may be of what is not told. */
    private static void lookForMore(Visit<?> entry, Pledge pledge, Findings found) {
        boolean closed = DossierEntries.isValid(pledge) && !pledge.open().contains("contributions");
        if (closed && PartsExcess.hasParts(pledge, found.dossier())) {
            found.get(PartsExcess.LOOKUP)
                    .each(
                            pledge,
                            (place, conflict) -> found.at(
                                    entry.member("contributions", place),
                                    PartSums.least(
                                            conflict.measure().unit(),
                                            conflict.values().get(1)),
                                    PartSums.most(
                                            conflict.measure().unit(),
                                            conflict.values().get(0))));
        }
    }

    private static void lookWithin(Visit<?> entry, List<Contribution> contributions, Findings found) {
        Map<String, PartSums> parts = within(contributions);
        for (int i = 0; i < contributions.size(); i++) {
            Contribution whole = contributions.get(i);
            PartSums sums = whole.key().map(parts::get).orElseGet(PartSums::new);
            Visit<?> at = entry.member("contributions", i);
            PartSums.once(whole).flatMap(sums::excess).ifPresent(excess -> found.at(at, excess.sum(), excess.whole()));
        }
    }

    private static void lookForLess(Visit<?> entry, List<Contribution> contributions, PartSums linked, Findings found) {
        Map<String, PartSums> parts = within(contributions);
        for (int i = 0; i < contributions.size(); i++) {
            Contribution whole = contributions.get(i);
            Visit<?> at = entry.member("contributions", i);
            PartSums sums = whole.key().map(parts::get).orElseGet(PartSums::new);
            PartSums.once(whole)
                    .filter(amount -> whole.partsComplete() == Ternary.YES)
                    .flatMap(sums.and(linked)::shortfall)
                    .ifPresent(shortfall -> found.at(at, shortfall.sum(), shortfall.whole()));
        }
    }

    private static Map<String, PartSums> within(List<Contribution> contributions) {
        Map<String, PartSums> parts = new HashMap<>();
        contributions.forEach(
                part -> part.within().ifPresent(whole -> parts.computeIfAbsent(whole, absent -> new PartSums())
                        .add(part)));
        return parts;
    }

    /** What the pledges that are linked as parts promise, each once however often it is told. */
    private static PartSums linked(Pledge pledge, Findings found) {
        PartSums sums = new PartSums();
        Set<String> told = new TreeSet<>();
        found.dossier().linksOf(pledge.id()).stream()
                .filter(link -> isOfPart(link, pledge.id()))
                .forEach(link -> {
                    String head =
                            found.get(SameAsGroups.LOOKUP).head(link.subject()).text();
                    add(link, link.holds() && told.add(head), sums, found.dossier());
                });
        return sums;
    }

    private static void add(Link link, boolean certain, PartSums sums, Dossier dossier) {
        Optional<Pledge> part = dossier.find((PledgeId) link.subject());
        part.filter(pledge -> pledge.rank() != Rank.DEPRECATED)
                .ifPresent(pledge -> pledge.wholes().forEach(certain ? sums::add : sums::addAtMost));
        if (part.isEmpty() || part.get().open().contains("contributions")) {
            sums.addUnknown();
        }
    }

    private static boolean isOfPart(Link link, PledgeId whole) {
        return link.relation().equals(Relation.PART_OF)
                && link.rank() != Rank.DEPRECATED
                && link.object().equals(whole)
                && link.subject() instanceof PledgeId;
    }
}
