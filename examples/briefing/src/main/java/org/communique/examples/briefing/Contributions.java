package org.communique.examples.briefing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.amount.Quantity;
import org.communique.entry.Entry;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.Pledge;
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
                        .collect(joining(", "))
                + naming.doubt(contribution, owner);
    }

    /** {@return each contribution that is no part of another, or has parts of its own, with its parts} */
    List<String> each(List<Contribution> contributions, Entry owner) {
        return eachBut(contribution -> false, contributions, owner);
    }

    /** {@return the same of a pledge, but of what has no parts and is said already only what else there is to say: "due 2017"} */
    List<String> eachBut(Predicate<Contribution> said, Pledge pledge) {
        return eachBut(said, pledge.contributions(), pledge);
    }

    private List<String> eachBut(Predicate<Contribution> said, List<Contribution> contributions, Entry owner) {
        Map<String, List<Contribution>> parts = contributions.stream()
                .filter(each -> each.within().isPresent())
                .collect(groupingBy(each -> each.within().orElseThrow()));
        boolean only = contributions.size() == 1;
        return contributions.stream()
                .filter(each -> each.within().isEmpty()
                        || each.key().filter(parts::containsKey).isPresent())
                .map(each -> {
                    List<Contribution> ofIt = each.key()
                            .map(key -> parts.getOrDefault(key, List.of()))
                            .orElse(List.of());
                    return ofIt.isEmpty() && said.test(each) ? rest(each, only, owner) : words(each, ofIt, owner);
                })
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** What else there is to say of a contribution; among others it is named again, or that would be said of nothing. */
    private String rest(Contribution contribution, boolean only, Entry owner) {
        String details = details(contribution, owner).collect(joining(", "));
        return only || details.isEmpty() ? details : words(contribution, owner);
    }

    /**
     * {@return the contribution and what is part of it: "€672 million, of which €458 million (2017) and €214 million
     * (2018)"}
     */
    private String words(Contribution contribution, List<Contribution> parts, Entry owner) {
        String whole = words(contribution, owner);
        return parts.isEmpty()
                ? whole
                : words.say(
                        "contribution.with-parts",
                        whole,
                        terms.list(parts.stream().map(each -> part(each, owner)).toList()));
    }

    private String part(Contribution contribution, Entry owner) {
        String details = details(contribution, owner).collect(joining("; "));
        return much(contribution) + (details.isEmpty() ? "" : " (" + details + ")") + naming.doubt(contribution, owner);
    }

    /** {@return the contribution with its amount, and nothing else: "€50 million (loan)", "12 patrol ships"} */
    String much(Contribution contribution) {
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

    /** {@return whether a figure of the step could be of another contribution of the pledge, too} */
    boolean mayBeOfAnother(PledgeStep step, Contribution named, Pledge pledge) {
        return pledge.contributions().stream()
                .filter(other -> !other.equals(named))
                .anyMatch(other -> isOfSuch(step, named, other));
    }

    private boolean isOfSuch(PledgeStep step, Contribution named, Contribution other) {
        boolean money = step.amount().isPresent()
                && (other instanceof Funding || other.amount().isPresent());
        Optional<Quantity> alike = step.quantity()
                .flatMap(moved -> other.quantity().filter(all -> all.unit().equals(moved.unit())));
        return money || (alike.isPresent() && name(other).equals(name(named)));
    }

    /**
     * {@return how many of the things of a contribution move: "half a dozen ships"}
     *
     * @param named whether it is to be said which things these are: "half a dozen patrol ships"
     */
    String moved(Quantity quantity, Contribution contribution, boolean named) {
        Optional<String> things = Optional.of(name(contribution))
                .filter(name -> !name.isEmpty() && !(contribution instanceof Funding))
                .filter(name -> named
                        || quantity.wording()
                                .filter(words -> words.endsWith(name))
                                .isPresent());
        return counted(Optional.of(quantity), things);
    }

    /** {@return what a contribution is, without its amount where no other of the pledge is called like that: "patrol ships"} */
    String name(Contribution contribution, Pledge pledge) {
        String name = name(contribution);
        boolean alone = pledge.contributions().stream()
                .filter(other -> !other.equals(contribution))
                .noneMatch(other -> name(other).equals(name));
        return alone && !name.isEmpty() ? name : apart(contribution, pledge);
    }

    /** {@return a contribution with its amount, and with what else is said of it where another one has the same} */
    String apart(Contribution contribution, Pledge pledge) {
        String much = much(contribution);
        boolean alone = pledge.contributions().stream()
                .filter(other -> !other.equals(contribution))
                .noneMatch(other -> much(other).equals(much));
        return alone ? much : words(contribution, pledge);
    }

    private String name(Contribution contribution) {
        if (contribution instanceof Funding funding) {
            return funding.instrument()
                    .map(kind -> terms.code("instrument", kind))
                    .orElseGet(() -> words.say("ledger.what.money"));
        } else if (contribution instanceof Goods goods) {
            return goods.item().or(goods::description).orElse("");
        } else if (contribution instanceof Personnel people) {
            return people(people).orElse("");
        } else if (contribution instanceof Service service) {
            return service(service).orElse("");
        }
        return contribution instanceof Undertaking undertaking ? undertaking.text() : "";
    }

    private Optional<String> people(Personnel people) {
        return people.description().or(() -> people.kind().map(kind -> terms.code("personnel-kind", kind)));
    }

    private Optional<String> service(Service service) {
        return service.description().or(() -> service.kind().map(kind -> terms.code("service-kind", kind)));
    }

    private String what(Contribution contribution) {
        if (contribution instanceof Funding funding) {
            return funding(funding);
        } else if (contribution instanceof Goods goods) {
            return goods(goods);
        } else if (contribution instanceof Personnel people) {
            return counted(people.quantity(), people(people));
        } else if (contribution instanceof Service service) {
            return serviceWithValue(service);
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

    private String serviceWithValue(Service service) {
        String what = counted(service.quantity(), service(service));
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
