package org.communique.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.PledgeId;
import org.communique.ledger.Account;
import org.communique.ledger.Conflict;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.Measure;
import org.communique.pledge.Contribution;
import org.communique.pledge.Pledge;
import org.communique.time.Ternary;
import org.communique.validation.Lookup;

/** Parts of pledges that come to more than their whole, by the verdict of the ledger. */
final class PartsExcess {

    /** Asked only where something is part of a pledge. */
    static final Lookup<PartsExcess> LOOKUP = Lookup.of(found -> new PartsExcess(found.dossier()));

    private static final Set<Relation> PART = Set.of(Relation.PART_OF, Relation.FULFILS);

    private final Ledger ledger;
    private final Map<PledgeId, List<Conflict>> conflicts = new HashMap<>();

    private PartsExcess(Dossier dossier) {
        ledger = Ledger.of(dossier);
        for (Conflict conflict : ledger.conflicts()) {
            if (conflict.kind() == Conflict.Kind.PARTS_EXCEED_WHOLE) {
                conflicts
                        .computeIfAbsent(conflict.pledges().get(0), absent -> new ArrayList<>())
                        .add(conflict);
            }
        }
    }

    /** {@return whether something may be part of a pledge} */
    static boolean hasParts(Pledge pledge, Dossier dossier) {
        for (Contribution each : pledge.contributions()) {
            if (each.within().isPresent()) {
                return true;
            }
        }
        for (Link link : dossier.linksOf(pledge.id())) {
            if (link.object().equals(pledge.id()) && PART.contains(link.relation())) {
                return true;
            }
        }
        return false;
    }

    /** Tells where a contribution stands whose parts come to more, and the conflict. */
    void each(Pledge pledge, BiConsumer<Integer, Conflict> action) {
        for (Conflict conflict : conflicts.getOrDefault(pledge.id(), List.of())) {
            action.accept(place(pledge, conflict.measure()), conflict);
        }
    }

    /** The contribution whose own parts exceed it; where there is none, the first that is told in the measure. */
    private int place(Pledge pledge, Measure measure) {
        Map<String, Bounds> parts = new HashMap<>();
        List<Account> told = ledger.accounts(pledge).stream()
                .filter(account -> account.measure().equals(measure))
                .toList();
        told.forEach(account -> account.contribution()
                .within()
                .ifPresent(key -> parts.merge(key, account.bounds(Figure.named()), Bounds::plus)));
        return told.stream()
                .filter(account -> isExceeded(account, parts))
                .findFirst()
                .or(() -> told.stream().findFirst())
                .map(account -> account.contributions().get(0))
                .orElse(0);
    }

    private static boolean isExceeded(Account account, Map<String, Bounds> parts) {
        Contribution whole = account.contribution();
        return whole.key()
                .map(parts::get)
                .filter(sum -> sum.isCertainlyGreaterThan(account.bounds(Figure.named())) == Ternary.YES)
                .isPresent();
    }
}
