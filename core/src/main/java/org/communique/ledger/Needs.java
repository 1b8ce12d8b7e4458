package org.communique.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.evidence.Factuality;
import org.communique.id.PledgeId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.pledge.Stage;
import org.communique.time.Ternary;

/** What is needed, beside the pledges that answer it. */
final class Needs {

    private final Question question;
    private final Dossier dossier;

    Needs(Question question) {
        this.question = question;
        this.dossier = question.dossier();
    }

    /** {@return how far a need is covered, measure by measure} */
    List<NeedCoverage> of(Need need) {
        Map<Measure, Bounds> needed = needed(need);
        Book book = answering(need);
        Map<Measure, Bounds> promised = sums(book, Figure.reached(Stage.PLEDGED));
        Map<Measure, Bounds> arrived = sums(book, Figure.reached(Stage.DISBURSED));
        promised.forEach((measure, bounds) -> {
            if (!bounds.equals(Amounts.NOTHING)) {
                needed.putIfAbsent(measure, Amounts.ANY);
            }
        });
        List<NeedCoverage> coverages = new ArrayList<>();
        needed.forEach((measure, bounds) -> coverages.add(new NeedCoverage(
                need.id(),
                measure,
                bounds,
                promised.getOrDefault(measure, Amounts.NOTHING),
                arrived.getOrDefault(measure, Amounts.NOTHING))));
        return coverages;
    }

    private static Map<Measure, Bounds> sums(Book book, Figure figure) {
        Map<Measure, Bounds> sums = new TreeMap<>();
        Totals.of(book, figure).forEach(total -> sums.put(total.measure(), total.bounds()));
        return sums;
    }

    private Map<Measure, Bounds> needed(Need need) {
        Map<Measure, BoundsSum> sums = new TreeMap<>();
        for (Contribution contribution : need.wholes()) {
            Times times = Times.of(contribution, question.period(contribution, need));
            ContributionMeasures.figures(contribution, question, Optional.empty()).stream()
                    .filter(figure -> !figure.isNegative())
                    .forEach(figure -> sums.computeIfAbsent(figure.measure(), absent -> new BoundsSum())
                            .add(times.of(figure.bounds())));
        }
        Map<Measure, Bounds> needed = new TreeMap<>();
        sums.forEach((measure, sum) -> needed.put(measure, sum.bounds()));
        return needed;
    }

    /** The accounts of the pledges that answer a need: for certain, or perhaps. */
    private Book answering(Need need) {
        Set<PledgeId> certain = new TreeSet<>();
        Map<PledgeId, Pledge> pledges = new TreeMap<>();
        for (Link link : dossier.linksOf(need.id())) {
            if (link.object().equals(need.id()) && isAnswer(link) && link.subject() instanceof PledgeId id) {
                dossier.find(id).ifPresent(pledge -> pledges.put(id, pledge));
                if (link.holds(Factuality.CERTAIN)) {
                    certain.add(id);
                }
            }
        }
        Selection answers = account -> certain.contains(account.pledge().id()) ? Ternary.YES : Ternary.UNKNOWN;
        List<Link> links = pledges.keySet().stream()
                .flatMap(id -> dossier.linksOf(id).stream())
                .toList();
        return new Book(
                question.withSelection(question.selection().and(answers)), List.copyOf(pledges.values()), links);
    }

    private static boolean isAnswer(Link link) {
        return link.relation().equals(Relation.ANSWERS) && link.rank() != Rank.DEPRECATED && !Forest.isDenied(link);
    }
}
