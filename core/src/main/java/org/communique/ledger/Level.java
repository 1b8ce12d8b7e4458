package org.communique.ledger;

import java.util.TreeMap;
import org.communique.amount.Bounds;

/** How much of a promise has come as far as one stage, by who moves it. */
final class Level {

    /** Nobody is named. */
    static final String EVERYBODY = "";

    private boolean whole;
    private boolean partOfWhole;
    private BoundsSum sum = new BoundsSum();
    private TreeMap<String, Bounds> byMovers = new TreeMap<>();

    Level copy() {
        Level copy = new Level();
        copy.whole = whole;
        copy.partOfWhole = partOfWhole;
        copy.sum = sum.copy();
        copy.byMovers = new TreeMap<>(byMovers);
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
        partOfWhole = false;
        sum = new BoundsSum();
        byMovers = new TreeMap<>();
        put(EVERYBODY, amount);
    }

    /** The whole promise, which was so much, is no more than that from now on. */
    void settle(Bounds promise) {
        if (whole || partOfWhole) {
            set(amount(promise));
        }
    }

    /** More comes so far. */
    void add(String movers, Bounds amount) {
        put(movers, byMovers.getOrDefault(movers, Amounts.NOTHING).plus(amount));
    }

    /** All that has come so far by the hands of those who move it; of nobody's, by everybody's. */
    void setTotal(String movers, Bounds amount) {
        if (movers.equals(EVERYBODY)) {
            set(amount);
            return;
        }
        Bounds unattributed = byMovers.getOrDefault(EVERYBODY, Amounts.NOTHING);
        put(EVERYBODY, Amounts.upTo(unattributed));
        put(movers, amount);
    }

    private void put(String movers, Bounds amount) {
        Bounds before = byMovers.put(movers, amount);
        if (before != null) {
            sum.remove(before);
        }
        sum.add(amount);
    }

    /** {@return how much it is, of a promise of so much} */
    Bounds amount(Bounds promise) {
        if (whole) {
            return promise;
        }
        return partOfWhole ? sum.bounds().plus(Amounts.upTo(promise)) : sum.bounds();
    }

    /** {@return what is so in one world, of one promise, or so in another, of another} */
    static Level either(Level one, Bounds promise, Level other, Bounds otherPromise) {
        Level either = new Level();
        if (one.whole && other.whole) {
            either.setWhole();
        } else {
            either.set(one.amount(promise).or(other.amount(otherPromise)));
        }
        return either;
    }
}
