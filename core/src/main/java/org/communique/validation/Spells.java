package org.communique.validation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.communique.entry.Entry;
import org.communique.time.Edtf;
import org.communique.time.IntervalEnd;
import org.communique.time.Ternary;

/**
 * Stretches of time that different entries give to one thing, and which of them cannot both be.
 *
 * <p>Each is compared with one that begins no later, the one that lasts longest: a long list costs no more than sorting
 * it, and what overlaps several is found once.
 *
 * @param <K> the thing
 * @param <E> the type of the entries
 */
final class Spells<K, E extends Entry> {

    private final BiPredicate<E, E> clash;
    private final Map<K, List<Spell<E>>> byThing = new LinkedHashMap<>();

    /** Takes what makes two of them clash if they overlap. */
    Spells(BiPredicate<E, E> clash) {
        this.clash = clash;
    }

    void add(K thing, Visit<E> entry, Edtf period) {
        byThing.computeIfAbsent(thing, absent -> new ArrayList<>()).add(new Spell<>(entry, period));
    }

    /** Calls {@code action} with two entries that clash and certainly overlap, the earlier in the document first. */
    void overlaps(BiConsumer<Visit<E>, Visit<E>> action) {
        byThing.values().forEach(spells -> overlaps(spells, action));
    }

    private void overlaps(List<Spell<E>> spells, BiConsumer<Visit<E>, Visit<E>> action) {
        spells.sort(comparing(Spell::first));
        Spell<E> longest = spells.get(0);
        for (Spell<E> spell : spells.subList(1, spells.size())) {
            if (longest.overlaps(spell)
                    && clash.test(longest.entry().value(), spell.entry().value())) {
                boolean inOrder = longest.entry().index() < spell.entry().index();
                action.accept(inOrder ? longest.entry() : spell.entry(), inOrder ? spell.entry() : longest.entry());
            }
            if (spell.last().isAfter(longest.last())) {
                longest = spell;
            }
        }
    }

    private record Spell<E extends Entry>(Visit<E> entry, Edtf period) {

        LocalDate first() {
            return period.earliest().orElse(LocalDate.MIN);
        }

        LocalDate last() {
            return period.end() == IntervalEnd.OPEN
                    ? LocalDate.MAX
                    : period.latest().orElse(LocalDate.MIN);
        }

        /** One that begins on the day on which another ends follows it. */
        boolean overlaps(Spell<E> later) {
            return period.overlaps(later.period) == Ternary.YES && !last().equals(later.first());
        }
    }
}
