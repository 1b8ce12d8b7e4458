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
import org.communique.term.Basis;
import org.communique.time.Tense;
import org.communique.time.Ternary;

/** What a pledge promises, in words. */
final class Contributions {

    private final ActorNames naming;
    private final Terms terms;
    private final Words words;

    Contributions(ActorNames naming) {
        this.naming = naming;
        this.terms = naming.terms();
        this.words = terms.words();
    }

    /** {@return the contribution of a pledge or need, with its amount and dates} */
    String words(Contribution contribution, Entry owner) {
        return Stream.concat(Stream.of(much(contribution)), details(contribution, owner))
                .collect(joining(", "));
    }

    /**
     * {@return the contribution and what is part of it: "€672 million, of which €458 million (2017) and €214 million
     * (2018)"}
     */
    private String words(Contribution contribution, List<Contribution> parts, Set<String> said, Entry owner) {
        String whole = words(contribution, owner);
        if (parts.isEmpty() && said.contains(whole)) {
            return "";
        } else if (parts.isEmpty() && said.contains(much(contribution))) {
            return details(contribution, owner).collect(joining(", "));
        }
        return parts.isEmpty()
                ? whole
                : words.say(
                        "contribution.with-parts",
                        whole,
                        terms.list(parts.stream().map(each -> part(each, owner)).toList()));
    }

    /** {@return each contribution that is no part of another, or has parts of its own, with its parts} */
    List<String> each(List<Contribution> contributions, Entry owner) {
        return eachBut(Set.of(), contributions, owner);
    }

    /** {@return the same, but of what has no parts and is said already only what else there is to say: "due 2017"} */
    List<String> eachBut(Set<String> said, List<Contribution> contributions, Entry owner) {
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
                        owner))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private String part(Contribution contribution, Entry owner) {
        String details = details(contribution, owner).collect(joining("; "));
        return much(contribution) + (details.isEmpty() ? "" : " (" + details + ")");
    }

    private String much(Contribution contribution) {
        String what = what(contribution);
        return contribution
                .per()
                .map(per -> words.say("contribution.per", what, terms.code("recurrence", per)))
                .orElse(what);
    }

    /** For when it is, when it is due, how much of the need it meets, and whether it is new. */
    private Stream<String> details(Contribution contribution, Entry owner) {
        Optional<String> period =
                contribution.period().map(when -> naming.period(owner, when)).map(terms::time);
        Optional<String> due = contribution
                .due()
                .map(when -> naming.dated(owner, when, Tense.FUTURE))
                .map(when -> words.say("contribution.due", terms.time(when)));
        Optional<String> need =
                contribution.percentage().map(share -> words.say("contribution.of-need", terms.percentage(share)));
        Optional<String> newness =
                said(contribution instanceof Funding ? "new-money" : "new-promise", contribution.newMoney());
        Optional<String> parts = said("parts-told", contribution.partsComplete());
        return Stream.of(period, due, need, newness, parts).flatMap(Optional::stream);
    }

    private Optional<String> said(String what, Ternary answer) {
        return answer == Ternary.UNKNOWN
                ? Optional.empty()
                : Optional.of(words.say("contribution." + what + (answer == Ternary.YES ? ".yes" : ".no")));
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

    private String what(Contribution contribution) {
        if (contribution instanceof Funding funding) {
            return funding(funding);
        } else if (contribution instanceof Goods goods) {
            return goods(goods);
        } else if (contribution instanceof Personnel people) {
            return counted(people.quantity(), people.description().or(() -> people.kind()
                    .map(kind -> terms.code("personnel-kind", kind))));
        } else if (contribution instanceof Service service) {
            return service(service);
        } else if (contribution instanceof Undertaking undertaking) {
            return undertaking.text()
                    + undertaking
                            .quantity()
                            .map(terms::quantity)
                            .map(much -> ": " + much)
                            .orElse("");
        } else if (contribution instanceof UnrecognizedContribution other) {
            return other.type();
        }
        throw new IllegalStateException("a contribution of no known class");
    }

    /** "€50 million (loan; interest 2 percent; over 15 years)". */
    private String funding(Funding funding) {
        List<String> conditions = new ArrayList<>();
        funding.instrument().map(kind -> terms.code("instrument", kind)).ifPresent(conditions::add);
        funding.interest()
                .map(terms::quantity)
                .map(rate -> words.say("contribution.interest", rate))
                .ifPresent(conditions::add);
        funding.maturity()
                .map(terms::quantity)
                .map(years -> words.say("contribution.over", years))
                .ifPresent(conditions::add);
        return funding.amount().map(terms::money).orElseGet(() -> words.say("contribution.money-unsaid"))
                + (conditions.isEmpty() ? "" : " (" + String.join("; ", conditions) + ")");
    }

    private String goods(Goods goods) {
        List<String> parts = new ArrayList<>();
        Optional<String> name = goods.item().or(goods::description);
        parts.add(counted(goods.quantity(), name));
        if (!goods.designations().isEmpty()) {
            parts.add(terms.list(goods.designations()));
        }
        goods.item().flatMap(item -> goods.description()).ifPresent(parts::add);
        goods.value().map(terms::money).ifPresent(value -> parts.add(basis(goods.valueBasis()) + value));
        parts.removeIf(String::isEmpty);
        return String.join("; ", parts);
    }

    private String service(Service service) {
        String what = counted(service.quantity(), service.description().or(() -> service.kind()
                .map(kind -> terms.code("service-kind", kind))));
        String value = service.value()
                .map(terms::money)
                .map(words -> "; " + basis(service.valueBasis()) + words)
                .orElse("");
        return what + value;
    }

    private String basis(Optional<Basis> basis) {
        return basis.map(known -> terms.code("basis", known)).orElseGet(() -> words.say("contribution.worth")) + " ";
    }

    /**
     * "more than 10,000 drones" where the things are drones, "12 patrol ships" where they are a kind of what is counted,
     * "20 items (radios)" where the unit says less and the wording of the source does not name them.
     */
    private String counted(Optional<Quantity> quantity, Optional<String> what) {
        if (quantity.isEmpty()) {
            return what.orElse("");
        }
        String number = terms.quantity(quantity.get());
        Optional<String> named = quantity.get().wording().filter(words -> what.filter(words::endsWith)
                .isPresent());
        if (named.isPresent()) {
            return Terms.running(named.get());
        }
        return what.filter(name -> !number.endsWith(name) && !isNounOf(name, quantity.get()))
                .map(name -> counted(number, name))
                .orElse(number);
    }

    /** Whether a name is the English noun of what another language has counted in its own. */
    private boolean isNounOf(String name, Quantity quantity) {
        return !words.areEnglish() && name.equals(Terms.ENGLISH.plural(quantity.unit()));
    }

    private String counted(String number, String name) {
        String noun = number.substring(number.lastIndexOf(' ') + 1);
        return name.endsWith(" " + noun)
                ? number.substring(0, number.length() - noun.length()) + name
                : number + " (" + name + ")";
    }
}
