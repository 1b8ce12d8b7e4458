package org.communique.examples.briefing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.amount.Quantity;
import org.communique.entry.Entry;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Service;
import org.communique.pledge.Undertaking;
import org.communique.pledge.UnrecognizedContribution;
import org.communique.time.Tense;
import org.communique.time.Ternary;

/** What a pledge promises, in words. */
final class Contributions {

    private static final Map<Ternary, String> NEW_MONEY = Map.of(Ternary.YES, "new money", Ternary.NO, "no new money");

    private static final Map<Ternary, String> NEW_PROMISE =
            Map.of(Ternary.YES, "not promised before", Ternary.NO, "promised before");

    private static final Map<Ternary, String> PARTS =
            Map.of(Ternary.YES, "all its parts are told", Ternary.NO, "not all its parts are told");

    private Contributions() {}

    /** {@return the contribution of a pledge or need, with its amount and dates} */
    static String words(Contribution contribution, Entry owner, ActorNames naming) {
        return Stream.concat(Stream.of(much(contribution)), details(contribution, owner, naming))
                .collect(joining(", "));
    }

    /**
     * {@return the contribution and what is part of it: "€672 million, of which €458 million (2017) and €214 million
     * (2018)"}
     */
    private static String words(
            Contribution contribution, List<Contribution> parts, Set<String> said, Entry owner, ActorNames naming) {
        String whole = words(contribution, owner, naming);
        if (parts.isEmpty() && said.contains(whole)) {
            return "";
        } else if (parts.isEmpty() && said.contains(much(contribution))) {
            return details(contribution, owner, naming).collect(joining(", "));
        }
        return parts.isEmpty()
                ? whole
                : whole + ", of which "
                        + EnglishTerms.list(parts.stream()
                                .map(each -> part(each, owner, naming))
                                .toList());
    }

    /** {@return each contribution that is no part of another, or has parts of its own, with its parts} */
    static List<String> each(List<Contribution> contributions, Entry owner, ActorNames naming) {
        return eachBut(Set.of(), contributions, owner, naming);
    }

    /** {@return the same, but of what has no parts and is said already only what else there is to say: "due 2017"} */
    static List<String> eachBut(Set<String> said, List<Contribution> contributions, Entry owner, ActorNames naming) {
        Map<String, List<Contribution>> parts = contributions.stream()
                .filter(each -> each.within().isPresent())
                .collect(groupingBy(each -> each.within().orElseThrow()));
        return contributions.stream()
                .filter(each -> each.within().isEmpty()
                        || each.key().filter(parts::containsKey).isPresent())
                .map(each -> words(
                        each,
                        each.key()
                                .map(key -> parts.getOrDefault(key, List.of()))
                                .orElse(List.of()),
                        said,
                        owner,
                        naming))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String part(Contribution contribution, Entry owner, ActorNames naming) {
        String details = details(contribution, owner, naming).collect(joining("; "));
        return much(contribution) + (details.isEmpty() ? "" : " (" + details + ")");
    }

    private static String much(Contribution contribution) {
        return what(contribution)
                + contribution.per().map(per -> " a " + EnglishTerms.code(per)).orElse("");
    }

    /** For when it is, when it is due, how much of the need it meets, and whether it is new. */
    private static Stream<String> details(Contribution contribution, Entry owner, ActorNames naming) {
        Optional<String> period =
                contribution.period().map(when -> naming.period(owner, when)).map(EnglishTerms::time);
        Optional<String> due = contribution
                .due()
                .map(when -> naming.dated(owner, when, Tense.FUTURE))
                .map(when -> "due " + EnglishTerms.time(when));
        Optional<String> need =
                contribution.percentage().map(share -> EnglishTerms.percentage(share) + " of what is needed");
        Map<Ternary, String> words = contribution instanceof Funding ? NEW_MONEY : NEW_PROMISE;
        Optional<String> newness = Optional.ofNullable(words.get(contribution.newMoney()));
        Optional<String> parts = Optional.ofNullable(PARTS.get(contribution.partsComplete()));
        return Stream.of(period, due, need, newness, parts).flatMap(Optional::stream);
    }

    /** {@return whether the step moves certainly less than the contribution promises} */
    static boolean isPart(PledgeStep step, Contribution whole) {
        boolean fewer = step.quantity()
                .flatMap(moved -> whole.quantity()
                        .filter(all -> all.unit().equals(moved.unit()))
                        .map(moved::isCertainlyLessThan))
                .equals(Optional.of(Ternary.YES));
        boolean less = step.amount()
                .flatMap(moved -> whole.amount()
                        .filter(all -> all.currency().equals(moved.currency()))
                        .map(moved::isCertainlyLessThan))
                .equals(Optional.of(Ternary.YES));
        return fewer || less;
    }

    private static String what(Contribution contribution) {
        if (contribution instanceof Funding funding) {
            return funding(funding);
        } else if (contribution instanceof Goods goods) {
            return goods(goods);
        } else if (contribution instanceof Personnel people) {
            return counted(people.quantity(), people.description().or(() -> people.kind()
                    .map(EnglishTerms::code)));
        } else if (contribution instanceof Service service) {
            return service(service);
        } else if (contribution instanceof Undertaking undertaking) {
            return undertaking.text()
                    + undertaking
                            .quantity()
                            .map(EnglishTerms::quantity)
                            .map(much -> ": " + much)
                            .orElse("");
        } else if (contribution instanceof UnrecognizedContribution other) {
            return other.type();
        }
        throw new IllegalStateException("a contribution of no known class");
    }

    /** "€50 million (loan; interest 2 percent; over 15 years)". */
    private static String funding(Funding funding) {
        List<String> terms = new ArrayList<>();
        funding.instrument().map(EnglishTerms::code).ifPresent(terms::add);
        funding.interest()
                .map(EnglishTerms::quantity)
                .map(rate -> "interest " + rate)
                .ifPresent(terms::add);
        funding.maturity()
                .map(EnglishTerms::quantity)
                .map(years -> "over " + years)
                .ifPresent(terms::add);
        return funding.amount().map(EnglishTerms::money).orElse("money, amount not said")
                + (terms.isEmpty() ? "" : " (" + String.join("; ", terms) + ")");
    }

    private static String goods(Goods goods) {
        List<String> parts = new ArrayList<>();
        Optional<String> name = goods.item().or(goods::description);
        parts.add(counted(goods.quantity(), name));
        if (!goods.designations().isEmpty()) {
            parts.add(EnglishTerms.list(goods.designations()));
        }
        goods.item().flatMap(item -> goods.description()).ifPresent(parts::add);
        goods.value()
                .map(EnglishTerms::money)
                .ifPresent(value -> parts.add(basis(goods.valueBasis().map(EnglishTerms::code)) + value));
        parts.removeIf(String::isEmpty);
        return String.join("; ", parts);
    }

    private static String service(Service service) {
        String what = counted(service.quantity(), service.description().or(() -> service.kind()
                .map(EnglishTerms::code)));
        String value = service.value()
                .map(EnglishTerms::money)
                .map(words -> "; " + basis(service.valueBasis().map(EnglishTerms::code)) + words)
                .orElse("");
        return what + value;
    }

    private static String basis(Optional<String> basis) {
        return basis.orElse("worth") + " ";
    }

    /**
     * "more than 10,000 drones" where the things are drones, "12 patrol ships" where they are a kind of what is counted,
     * "20 items (radios)" where the unit says less and the wording of the source does not name them.
     */
    private static String counted(Optional<Quantity> quantity, Optional<String> what) {
        if (quantity.isEmpty()) {
            return what.orElse("");
        }
        String number = EnglishTerms.quantity(quantity.get());
        Optional<String> named = quantity.get().wording().filter(words -> what.filter(words::endsWith)
                .isPresent());
        if (named.isPresent()) {
            return EnglishTerms.running(named.get());
        }
        return what.filter(name -> !number.endsWith(name))
                .map(name -> counted(number, name))
                .orElse(number);
    }

    private static String counted(String number, String name) {
        String noun = number.substring(number.lastIndexOf(' ') + 1);
        return name.endsWith(" " + noun)
                ? number.substring(0, number.length() - noun.length()) + name
                : number + " (" + name + ")";
    }
}
