package org.communique.examples.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.actor.Share;
import org.communique.amount.Approximation;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;

/**
 * How many of whom: "14 donors at the conference", "a quarter of Ukrainians", "most Ukrainians"; in another language than
 * English behind the name, in brackets, where no case of it matters.
 */
final class GroupTerms {

    private static final Map<Integer, String> FRACTIONS =
            Map.of(25, "a quarter", 50, "half", 75, "three quarters", 100, "all");

    /** Shares of other codes that take an article. */
    private static final Set<String> NOUNS = Set.of(
            "quarter", "third", "fifth", "tenth", "majority", "minority", "fraction", "part", "handful", "number");

    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children", "police", "troops");

    private final Terms terms;

    GroupTerms(Terms terms) {
        this.terms = terms;
    }

    /** {@return the group with its number: "around 20 countries in the talks", "14 countries (the bloc)"} */
    String counted(Quantity count, String name) {
        if (!terms.words().areEnglish()) {
            return name + Terms.brackets(terms.quantity(count));
        } else if (count.unit().equals(Unit.PERCENT)) {
            return shareOf(count, name);
        }
        String number = terms.quantity(count);
        String unit = terms.plural(count.unit());
        List<String> words = List.of(name.split(" ", -1));
        if (name.startsWith(number)) {
            return name;
        }
        if (name.startsWith(unit)) {
            return number + name.substring(unit.length());
        } else if (number.endsWith(" " + words.get(0))) {
            return number + name.substring(words.get(0).length());
        }
        boolean figureAlone = number.endsWith(" " + unit) && isPlural(words.get(0));
        return figureAlone ? number.substring(0, number.length() - unit.length()) + name : number + " (" + name + ")";
    }

    private String shareOf(Quantity percent, String name) {
        String number = percent.wording().map(Terms::running).orElseGet(() -> fraction(percent));
        return number.endsWith(name) ? number : number + " of " + name;
    }

    private String fraction(Quantity percent) {
        BigDecimal value = percent.value().stripTrailingZeros();
        boolean exact = percent.approximation() == Approximation.EXACT && value.scale() <= 0;
        String printed = terms.quantity(percent);
        return exact ? FRACTIONS.getOrDefault(value.intValue(), printed) : printed;
    }

    private static boolean isPlural(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PLURALS.contains(lower) || (lower.endsWith("s") && !lower.endsWith("ss"));
    }

    /** {@return how large a part it is: "many", "not all", "a quarter"} */
    String share(Share share) {
        String words = terms.code("share", share);
        return terms.words().areEnglish() && NOUNS.contains(words) ? "a " + words : words;
    }

    /** {@return some of a whole, which is told in words: "many of around 20 countries"} */
    String someOf(Share share, String whole) {
        return terms.words().areEnglish()
                ? share(share) + " of " + whole
                : whole + Terms.brackets(terms.words().say("group.of-them", share(share)));
    }

    /** {@return some of those with a name: "most Ukrainians", "no Ukrainians", "a quarter of Ukrainians"} */
    String some(Share share, String name) {
        if (!terms.words().areEnglish()) {
            return name + Terms.brackets(share(share));
        } else if (share.equals(Share.NONE)) {
            return "no " + name;
        }
        return share(share) + (share.known() ? " " : " of ") + name;
    }
}
