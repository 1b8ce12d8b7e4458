package org.communique.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.dossier.Dossier;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.internal.CompositeKey;
import org.communique.term.Basis;
import org.communique.time.Anchor;
import org.communique.time.Aspect;
import org.communique.time.Edtf;
import org.communique.time.RelativeWording;
import org.communique.time.Resolution;
import org.communique.time.Tense;
import org.communique.time.TimeExpression;

/**
 * The order that a relative wording tells before it is known what it counts from (rule T4): "next week" lies behind that on
 * whatever day it is said.
 */
final class WordingOrder {

    /** Days of every kind: of two years far off, for a wording with a year of its own, and every day of a leap year. */
    private static final List<Edtf> DAYS = days();

    private final Dossier dossier;
    private final Items items;
    private final Edges edges;
    private final Map<CompositeKey, Side> known = new HashMap<>();

    private static List<Edtf> days() {
        List<Edtf> days =
                new ArrayList<>(List.of(Edtf.of(LocalDate.of(1, 6, 15)), Edtf.of(LocalDate.of(9_998, 6, 15))));
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
            days.add(Edtf.of(day));
        }
        return List.copyOf(days);
    }

    /** Where a wording lies, seen from what it counts from. */
    private enum Side {
        BEFORE,
        AFTER,
        EITHER
    }

    WordingOrder(Dossier dossier, Items items, Edges edges) {
        this.dossier = dossier;
        this.items = items;
        this.edges = edges;
    }

    /** Adds what the words for when an item was say of it and of what they count from. */
    void add(int item, TimeExpression time, EntryId owner, Tense tense) {
        boolean counted = time.edtf().isEmpty() || time.basis().equals(Basis.RESOLVED);
        if (counted
                && time.wording().isPresent()
                && time.anchor().orElse(null) instanceof Anchor.OfEntry anchor
                && dossier.readsAsEnglish(time, owner)) {
            add(item, items.find(anchor.id()), anchor, side(time.wording().get(), anchor, tense), owner);
        }
    }

    /** What counts from an event may count from its beginning or its end. */
    private void add(int item, OptionalInt from, Anchor.OfEntry anchor, Side side, EntryId owner) {
        if (from.isEmpty() || from.getAsInt() == item || side == Side.EITHER) {
            return;
        }
        boolean ofSource = anchor.id() instanceof SourceId;
        int earlier = side == Side.AFTER ? from.getAsInt() : item;
        int later = side == Side.AFTER ? item : from.getAsInt();
        edges.add(Moments.point(earlier, ofSource), Moments.begin(later), false, Claim.of(ReasonKind.WORDING, owner));
    }

    private Side side(String wording, Anchor.OfEntry anchor, Tense tense) {
        CompositeKey key = CompositeKey.of(wording, tense.name(), Boolean.toString(anchor.id() instanceof SourceId));
        return known.computeIfAbsent(key, absent -> sideOf(wording, anchor, tense));
    }

    private static Side sideOf(String wording, Anchor anchor, Tense tense) {
        Side first = side(wording, anchor, tense, DAYS.get(0));
        for (Edtf day : DAYS) {
            if (first == Side.EITHER || side(wording, anchor, tense, day) != first) {
                return Side.EITHER;
            }
        }
        return first;
    }

    private static Side side(String wording, Anchor anchor, Tense tense, Edtf day) {
        Resolution meaning = RelativeWording.resolve(wording, anchor, any -> Optional.of(day), tense, Aspect.PUNCTUAL);
        if (!(meaning instanceof Resolution.Resolved resolved)) {
            return Side.EITHER;
        }
        LocalDate said = day.earliest().orElseThrow();
        if (resolved.time().earliest().filter(said::isBefore).isPresent()) {
            return Side.AFTER;
        }
        return resolved.time().latest().filter(said::isAfter).isPresent() ? Side.BEFORE : Side.EITHER;
    }
}
