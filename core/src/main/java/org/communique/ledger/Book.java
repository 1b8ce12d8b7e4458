package org.communique.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.pledge.Pledge;

/** The accounts of pledges, by the things that their pledges tell. */
final class Book {

    private final Tellings tellings;
    private final List<List<Item>> items = new ArrayList<>();
    private final Forest forest;

    /**
     * @param pledges the pledges that are asked for
     * @param links links between them, and others
     */
    Book(Question question, List<Pledge> pledges, List<Link> links) {
        tellings = new Tellings(pledges, links);
        for (int i = 0; i < tellings.size(); i++) {
            items.add(PledgeAccounts.of(tellings.pledge(i), question).stream()
                    .map(account -> new Item(account, Eligibility.of(account, question)))
                    .toList());
        }
        forest = new Forest(links, tellings, this::included);
    }

    Tellings tellings() {
        return tellings;
    }

    Forest forest() {
        return forest;
    }

    /** {@return the accounts of the pledge at a place} */
    List<Item> items(int pledge) {
        return items.get(pledge);
    }

    /** {@return all accounts, in document order of their pledges} */
    List<Item> items() {
        return items.stream().flatMap(List::stream).toList();
    }

    private Inclusion included(int thing) {
        Inclusion most = Inclusion.OUT;
        for (int pledge : tellings.all(thing)) {
            for (Item item : items.get(pledge)) {
                Inclusion inclusion = item.eligibility().inclusion();
                most = inclusion.compareTo(most) < 0 ? inclusion : most;
            }
        }
        return most;
    }

    /** {@return the places of the pledges that count for a thing: those that are preferred, if there are any} */
    List<Integer> counting(int thing) {
        List<Integer> all = tellings.all(thing);
        List<Integer> preferred = all.stream()
                .filter(place -> tellings.pledge(place).rank() == Rank.PREFERRED)
                .toList();
        return preferred.isEmpty() ? all : preferred;
    }

    /** {@return the place of the pledge whose measures a thing counts in: the first that counts at all} */
    int lead(int thing) {
        List<Integer> counting = counting(thing);
        Optional<Integer> first = counting.stream()
                .filter(place -> items.get(place).stream().anyMatch(Book::counts))
                .findFirst();
        return first.orElse(counting.get(0));
    }

    private static boolean counts(Item item) {
        return item.eligibility().counts() && item.measure().column() != Column.NONE;
    }

    /** {@return whether a pledge tells in a measure, or in none of its column} */
    boolean isInMeasuresOf(int place, Measure measure) {
        boolean inColumn = false;
        for (Item item : items.get(place)) {
            if (counts(item) && item.measure().column() == measure.column()) {
                if (item.measure().equals(measure)) {
                    return true;
                }
                inColumn = true;
            }
        }
        return !inColumn;
    }

    Pledge pledge(int place) {
        return tellings.pledge(place);
    }
}
