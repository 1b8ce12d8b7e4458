package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.PledgeId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.shape.Visit;
import org.communique.validation.Findings;
import org.communique.validation.Rule;

/** What can be wrong with wholes and their parts. */
final class PartsRules {

    private static final Rule DIFFER =
            RuleMessages.rule(Entry.class, "pledge.parts-differ", WARNING, (entry, found) -> {
                if (entry.value() instanceof Pledge pledge) {
                    lookWithin(entry, pledge.contributions(), found);
                    lookAtPledges(entry, pledge, found);
                } else if (entry.value() instanceof Need need) {
                    lookWithin(entry, need.contributions(), found);
                }
            });

    static final List<Rule> ALL = List.of(DIFFER);

    private PartsRules() {}

    private static void lookWithin(Visit<?> entry, List<Contribution> contributions, Findings found) {
        Map<String, PartSums> parts = new HashMap<>();
        contributions.forEach(
                part -> part.within().ifPresent(whole -> parts.computeIfAbsent(whole, absent -> new PartSums())
                        .add(part)));
        for (int i = 0; i < contributions.size(); i++) {
            Contribution whole = contributions.get(i);
            PartSums sums = whole.key().map(parts::get).orElseGet(PartSums::new);
            say(entry.member("contributions", i), whole, sums, List.of(whole), found);
        }
    }

    /** Pledges that are linked as parts, each once however often it is told. */
    private static void lookAtPledges(Visit<?> entry, Pledge pledge, Findings found) {
        PartSums sums = new PartSums();
        Dossier dossier = found.dossier();
        Set<String> told = new TreeSet<>();
        dossier.linksOf(pledge.id()).stream()
                .filter(link -> isOfPart(link, pledge.id()))
                .filter(link -> told.add(
                        found.get(SameAsGroups.LOOKUP).head(link.subject()).text()))
                .flatMap(link -> dossier.find((PledgeId) link.subject()).stream())
                .filter(DossierEntries::isValid)
                .forEach(part -> part.wholes().forEach(sums::add));
        Set<String> units = new TreeSet<>();
        boolean closed = DossierEntries.isValid(pledge) && !pledge.open().contains("contributions");
        for (int i = 0; closed && !told.isEmpty() && i < pledge.contributions().size(); i++) {
            Contribution whole = pledge.contributions().get(i);
            boolean first = PartSums.once(whole)
                    .filter(amount -> whole.within().isEmpty() && units.add(amount.unit()))
                    .isPresent();
            if (first) {
                say(entry.member("contributions", i), whole, sums, pledge.wholes(), found);
            }
        }
    }

    private static boolean isOfPart(Link link, PledgeId whole) {
        return link.relation().equals(Relation.PART_OF)
                && link.stands()
                && link.object().equals(whole)
                && link.subject() instanceof PledgeId;
    }

    private static void say(Visit<?> at, Contribution whole, PartSums sums, List<Contribution> wholes, Findings found) {
        PartSums.once(whole)
                .flatMap(amount -> sums.excess(amount, wholes))
                .ifPresent(excess -> found.at(at, excess.sum(), excess.whole()));
    }
}
