package org.communique.validation.rules;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.communique.entry.Entry;
import org.communique.shape.Visit;
import org.communique.time.Edtf;
import org.communique.time.IntervalEnd;
import org.communique.time.Ternary;

/**
 * Stretches of time that different entries give to one thing, and which of them cannot both be.
 *
 * <p>Each is compared with the two that have begun before it and certainly last longest of those that clash with each
 * other: a long list costs no more than sorting it, what overlaps several is found once, and nothing that is doubtful
 * hides what is certain of others.
 *
 * @param <K> what tells the thing from others
 * @param <E> the type of the entries
 */
final class TenurePeriods<K extends Comparable<K>, E extends Entry> {

    private final BiPredicate<E, E> clash;
    private final Map<K, List<Spell<E>>> byThing = new LinkedHashMap<>();

    /** Takes what makes two of them clash if they overlap. */
    TenurePeriods(BiPredicate<E, E> clash) {
        this.clash = clash;
    }

    void add(K thing, Visit<E> entry, Edtf period) {
        byThing.computeIfAbsent(thing, absent -> new ArrayList<>()).add(Spell.of(entry, period));
    }

    /** Calls {@code action} with two entries that clash and certainly overlap, the earlier in the document first. */
    void overlaps(BiConsumer<Visit<E>, Visit<E>> action) {
        byThing.values().forEach(spells -> overlaps(spells, action));
    }

    private void overlaps(List<Spell<E>> spells, BiConsumer<Visit<E>, Visit<E>> action) {
        spells.sort(comparing(Spell<E>::sure).thenComparing(Spell::isEmpty));
        Longest before = new Longest();
        for (Spell<E> spell : spells) {
            before.stream()
                    .filter(earlier -> earlier.overlaps(spell) && clash(earlier, spell))
                    .findFirst()
                    .ifPresent(earlier -> inOrder(earlier.entry(), spell.entry(), action));
            if (!spell.isEmpty()) {
                before.add(spell);
            }
        }
    }

    private boolean clash(Spell<E> one, Spell<E> other) {
        return clash.test(one.entry().value(), other.entry().value());
    }

    private static <E> void inOrder(Visit<E> one, Visit<E> other, BiConsumer<Visit<E>, Visit<E>> action) {
        boolean inOrder = one.index() < other.index();
        action.accept(inOrder ? one : other, inOrder ? other : one);
    }

    /** The spell that lasts longest, and the longest of those that would clash with it. */
    private final class Longest {

        private Optional<Spell<E>> longest = Optional.empty();
        private Optional<Spell<E>> rival = Optional.empty();

        Stream<Spell<E>> stream() {
            return Stream.concat(longest.stream(), rival.stream());
        }

        void add(Spell<E> spell) {
            boolean clashes = longest.filter(one -> clash(one, spell)).isPresent();
            if (spell.outlasts(longest)) {
                rival = clashes ? longest : rival;
                longest = Optional.of(spell);
            } else if (clashes && spell.outlasts(rival)) {
                rival = Optional.of(spell);
            }
        }
    }

    /**
     * A stretch of time.
     *
     * @param begun the day by which it has certainly begun
     * @param lasting the day until which it certainly lasts; before the other where no day is certainly among it
     */
    private record Spell<E extends Entry>(Visit<E> entry, Edtf period, LocalDate begun, LocalDate lasting) {

        static <E extends Entry> Spell<E> of(Visit<E> entry, Edtf period) {
            Optional<Edtf> first = period.startDate().filter(Spell::isCertain);
            Optional<Edtf> last = period.endDate().filter(Spell::isCertain);
            Optional<Edtf> whole = Optional.of(period).filter(one -> one.overlaps(one) == Ternary.YES);
            Optional<LocalDate> begun =
                    period.isInterval() ? first.or(() -> last).flatMap(Edtf::latest) : whole.flatMap(Edtf::earliest);
            Optional<LocalDate> lasting =
                    period.isInterval() ? last.or(() -> first).flatMap(Edtf::earliest) : whole.flatMap(Edtf::latest);
            return new Spell<>(
                    entry,
                    period,
                    period.start() == IntervalEnd.OPEN ? LocalDate.MIN : begun.orElse(LocalDate.MAX),
                    period.end() == IntervalEnd.OPEN ? LocalDate.MAX : lasting.orElse(LocalDate.MIN));
        }

        /** Whether the date on which an interval begins or ends is in no doubt. */
        private static boolean isCertain(Edtf date) {
            return !date.approximate() && !date.uncertain();
        }

        /** Whether there is no day that is certainly among it. */
        boolean isEmpty() {
            return lasting.isBefore(begun);
        }

        LocalDate sure() {
            return isEmpty() ? lasting : begun;
        }

        boolean outlasts(Optional<Spell<E>> other) {
            return other.isEmpty() || lasting.isAfter(other.get().lasting);
        }

        boolean overlaps(Spell<E> later) {
            return period.overlaps(later.period) == Ternary.YES && !isFollowedBy(later);
        }

        /** One that begins on the day on which another ends follows it; what is open has no such day. */
        private boolean isFollowedBy(Spell<E> later) {
            boolean open = period.end() == IntervalEnd.OPEN || later.period.start() == IntervalEnd.OPEN;
            return !open && lasting.equals(later.begun);
        }
    }
}
