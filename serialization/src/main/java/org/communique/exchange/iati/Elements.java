package org.communique.exchange.iati;

import java.util.List;
import java.util.Optional;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordDates;
import org.communique.exchange.record.Value;
import org.communique.term.LanguageTag;
import org.communique.time.Edtf;

/** Parts of elements, as all versions of the standard have them. */
final class Elements {

    private static final int DAY_LENGTH = 10;

    private Elements() {}

    /** {@return the elements of this name, in order} */
    static List<Value> all(Value element, String name) {
        return element.get(name).items();
    }

    /** {@return the first element of this name; absent where there is none} */
    static Value first(Value element, String name) {
        List<Value> all = all(element, name);
        return all.isEmpty() ? Value.absent() : all.get(0);
    }

    static Value text(Value element) {
        return element.get("text()");
    }

    /** {@return what an element says in words, once a language; before 2.01 that was the text of the element itself} */
    static List<Value> narratives(Value element) {
        List<Value> all = text(element).isSaid() ? List.of(element) : all(element, "narrative");
        boolean allSay = true;
        for (Value each : all) {
            allSay &= text(each).isSaid();
        }
        return allSay ? all : all.stream().filter(each -> text(each).isSaid()).toList();
    }

    /** {@return what an element says in words, where it names no language or else first} */
    static Optional<Value> narrative(Value element) {
        return narrative(narratives(element));
    }

    /** {@return the first of narratives that names no language, and so is in that of the activity, or else the first} */
    static Optional<Value> narrative(List<Value> narratives) {
        for (Value each : narratives) {
            if (!each.get("@xml:lang").isSaid()) {
                return Optional.of(each);
            }
        }
        return narratives.isEmpty() ? Optional.empty() : Optional.of(narratives.get(0));
    }

    /** {@return the words of an element, which go into an attribute} */
    static Optional<String> carriedWords(Value element) {
        return narrative(element).flatMap(each -> text(each).carried());
    }

    /** {@return the code of an element; before 1.0 it was called a reference} */
    static Value code(Value element) {
        return element.get("@code").isSaid() ? element.get("@code") : element.get("@ref");
    }

    /** {@return the language tag that a leaf is, ticked off} */
    static Optional<LanguageTag> language(Value leaf) {
        try {
            Optional<LanguageTag> tag = leaf.text().map(LanguageTag::of);
            tag.ifPresent(each -> leaf.tick(Outcome.CARRIED));
            return tag;
        } catch (IllegalArgumentException e) {
            leaf.remark(Reason.MALFORMED, "expected a language tag");
            return Optional.empty();
        }
    }

    /** {@return the day that a leaf tells, without a time of the day, ticked off; a month or year where it tells no more} */
    static Optional<Edtf> day(Value leaf) {
        Optional<Edtf> date = RecordDates.date(leaf);
        date.ifPresent(each -> leaf.tick(Outcome.CARRIED));
        return date.map(Elements::withoutTime);
    }

    private static Edtf withoutTime(Edtf date) {
        String text = date.text();
        return text.indexOf('T') < 0 ? date : Edtf.parse(text.substring(0, DAY_LENGTH));
    }
}
