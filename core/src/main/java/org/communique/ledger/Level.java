package org.communique.ledger;

import java.util.TreeMap;
import org.communique.amount.Bounds;
import org.jspecify.annotations.Nullable;

/** How much of a promise has come as far as one stage, by who moves it. */
final class Level {

    /** Nobody is named. */
    static final String EVERYBODY = "";

    private boolean whole;
    private boolean perhapsWhole;
    private boolean partOfWhole;
    private Bounds unattributed = Amounts.NOTHING;
    private @Nullable Attributed attributed;

    /** What certain movers move. */
    private static final class Attributed {
        private final TreeMap<String, Bounds> byMovers = new TreeMap<>();
        private final BoundsSum sum = new BoundsSum();

        Attributed copy() {
            Attributed copy = new Attributed();
            byMovers.forEach(copy::put);
            return copy;
        }

        Bounds of(String movers) {
            return byMovers.getOrDefault(movers, Amounts.NOTHING);
        }

        void put(String movers, Bounds amount) {
            sum.remove(of(movers));
            byMovers.put(movers, amount);
            sum.add(amount);
        }
    }

    Level copy() {
        Level copy = new Level();
        copy.whole = whole;
        copy.perhapsWhole = perhapsWhole;
        copy.partOfWhole = partOfWhole;
        copy.unattributed = unattributed;
        copy.attributed = attributed == null ? null : attributed.copy();
        return copy;
    }

    /** {@return whether the whole promise came so far, however large it is} */
    boolean isWhole() {
        return whole;
    }

    /** The whole promise comes so far. */
    void setWhole() {
        set(Amounts.NOTHING);
        whole = true;
    }

    /** Some of it comes so far besides, between nothing and all. */
    void addPart() {
        partOfWhole = true;
    }

    /** So much, and no more, has come so far, and nobody says who moved which part. */
    void set(Bounds amount) {
        whole = false;
        perhapsWhole = false;
        partOfWhole = false;
        unattributed = amount;
        attributed = null;
    }

    /** So much has come so far, or the whole promise if that may have come before. */
    void change(Bounds amount) {
        boolean perhaps = mayBeWhole();
        set(amount);
        perhapsWhole = perhaps;
    }

    private boolean mayBeWhole() {
        return whole || perhapsWhole || partOfWhole;
    }

    /** The whole promise, which was so much, is no more than that from now on. */
    void settle(Bounds promise) {
        if (mayBeWhole()) {
            set(amount(promise));
        }
    }

    /** More comes so far. */
    void add(String movers, Bounds amount) {
        if (movers.equals(EVERYBODY)) {
            unattributed = unattributed.equals(Amounts.NOTHING) ? amount : unattributed.plus(amount);
        } else {
            Attributed all = attributed();
            all.put(movers, all.of(movers).plus(amount));
        }
    }

    private Attributed attributed() {
        if (attributed == null) {
            attributed = new Attributed();
        }
        return attributed;
    }

    /** All that has come so far by the hands of those who move it; of nobody's, by everybody's. */
    void setTotal(String movers, Bounds amount) {
        if (movers.equals(EVERYBODY)) {
            set(amount);
            return;
        }
        unattributed = Amounts.upTo(unattributed);
        attributed().put(movers, amount);
    }

    /** What may be the whole promise, which was so much, is no more than that from now on. */
    void settlePerhaps(Bounds promise) {
        if (perhapsWhole) {
            set(amount(promise));
        }
    }

    /** {@return how much it is, of a promise of so much} */
    Bounds amount(Bounds promise) {
        if (whole) {
            return promise;
        }
        Bounds told = attributed == null ? unattributed : unattributed.plus(attributed.sum.bounds());
        Bounds some = partOfWhole ? told.plus(Amounts.upTo(promise)) : told;
        return perhapsWhole ? some.or(promise) : some;
    }

    /** {@return what is so in one world, of one promise, or so in another, of another} */
    static Level either(Level one, Bounds promise, Level other, Bounds otherPromise) {
        Level either = new Level();
        if (one.whole && other.whole) {
            either.setWhole();
        } else {
            either.set(one.amount(promise).or(other.amount(otherPromise)));
            either.perhapsWhole = one.mayBeWhole() || other.mayBeWhole();
        }
        return either;
    }
}
