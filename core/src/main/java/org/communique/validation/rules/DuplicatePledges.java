package org.communique.validation.rules;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.dossier.Dossier;
import org.communique.entry.Identifier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.EntryId;
import org.communique.id.PledgeId;
import org.communique.internal.CompositeKey;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Instrument;
import org.communique.pledge.Personnel;
import org.communique.pledge.PersonnelKind;
import org.communique.pledge.Pledge;
import org.communique.pledge.Recurrence;
import org.communique.pledge.Service;
import org.communique.pledge.ServiceKind;
import org.communique.pledge.Undertaking;
import org.communique.pledge.UnrecognizedContribution;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/**
 * Finds pledges that agree in their parties, contributions and date, and that nothing joins: one pledge, entered twice.
 *
 * <p>The date is that of the first step or, where no step has one, that of the sources. Pledges are joined by a link between
 * them, whatever it says, or by being parts of one whole. Those that are for different purposes, or due at different times,
 * are two, and so are those that another system numbers as two. One is compared with the first {@value #MOST_COMPARED} that agree with it.
 */
final class DuplicatePledges {

    private static final int MOST_COMPARED = 16;

    private final Dossier dossier;
    private final SameAsGroups same;
    private final Map<CompositeKey, List<Pledge>> told = new HashMap<>();

    DuplicatePledges(Dossier dossier, SameAsGroups same) {
        this.dossier = dossier;
        this.same = same;
    }

    /** {@return the first pledge of those given before that is told once more by this one} */
    Optional<PledgeId> add(Pledge pledge) {
        return date(pledge).flatMap(date -> {
            List<Pledge> before = told.computeIfAbsent(key(pledge, date), absent -> new ArrayList<>());
            Optional<PledgeId> twice = before.stream()
                    .filter(other -> !other.id().equals(pledge.id()) && mayBeOne(other, pledge))
                    .filter(other -> !areJoined(other, pledge))
                    .map(Pledge::id)
                    .findFirst();
            if (before.size() < MOST_COMPARED) {
                before.add(pledge);
            }
            return twice;
        });
    }

    /** The first date of its steps, or the one date of its sources. */
    private Optional<Edtf> date(Pledge pledge) {
        List<Edtf> published = TimeRules.published(pledge, dossier);
        return pledge.steps().stream()
                .flatMap(step -> dossier.dateOf(step, pledge).stream())
                .min(comparing(Edtf::toString))
                .or(() -> published.stream().findFirst().filter(first -> published.stream()
                        .allMatch(first::equals)));
    }

    private CompositeKey key(Pledge pledge, Edtf date) {
        List<String> parts = new ArrayList<>(List.of(date.toString()));
        TreeSet<String> parties = new TreeSet<>();
        pledge.parties()
                .forEach(party -> parties.add(party.role().code() + " "
                        + same.head(party.onBehalfOf().orElse(party.actor())).text()));
        parts.addAll(parties);
        pledge.contributions().stream().map(DuplicatePledges::measure).sorted().forEach(parts::add);
        return CompositeKey.of(parts);
    }

    /** What it is, how much of it, and when. */
    private static String measure(Contribution contribution) {
        return String.join(
                " ",
                thing(contribution),
                contribution.per().map(Recurrence::code).orElse(""),
                contribution.due().map(DuplicatePledges::time).orElse(""),
                contribution.period().map(DuplicatePledges::time).orElse(""));
    }

    private static String thing(Contribution contribution) {
        if (contribution instanceof Funding funding) {
            String instrument = funding.instrument().map(Instrument::code).orElse("");
            return "funding " + instrument
                    + funding.amount().map(DuplicatePledges::money).orElse("");
        } else if (contribution instanceof Goods goods) {
            return "goods " + goods.item().or(goods::description).orElse("") + count(goods.quantity());
        } else if (contribution instanceof Personnel personnel) {
            String kind = personnel
                    .kind()
                    .map(PersonnelKind::code)
                    .or(personnel::description)
                    .orElse("");
            return "personnel " + kind + count(personnel.quantity());
        } else if (contribution instanceof Service service) {
            String kind = service.kind()
                    .map(ServiceKind::code)
                    .or(service::description)
                    .orElse("");
            return "service " + kind + count(service.quantity());
        }
        return contribution instanceof Undertaking undertaking
                ? "undertaking " + undertaking.text() + count(undertaking.quantity())
                : ((UnrecognizedContribution) contribution).type();
    }

    private static String money(MoneyAmount amount) {
        return " " + amount.currency().getCurrencyCode()
                + AmountMeaning.of(amount).text();
    }

    private static String count(Optional<Quantity> quantity) {
        return quantity.map(counted ->
                        " " + counted.unit().code() + AmountMeaning.of(counted).text())
                .orElse("");
    }

    private static String time(TimeExpression time) {
        return time.edtf().map(Edtf::toString).or(time::wording).orElse("");
    }

    private static boolean mayBeOne(Pledge one, Pledge other) {
        List<String> purposes = purposes(one);
        List<String> others = purposes(other);
        return (purposes.isEmpty() || others.isEmpty() || purposes.equals(others)) && !areNumberedApart(one, other);
    }

    /** Whether one system has a number for each, and another for each. */
    private static boolean areNumberedApart(Pledge one, Pledge other) {
        Map<String, Set<String>> others = numbers(other);
        return numbers(one).entrySet().stream()
                .anyMatch(numbers -> areApart(numbers.getValue(), others.getOrDefault(numbers.getKey(), Set.of())));
    }

    private static boolean areApart(Set<String> numbers, Set<String> others) {
        return !others.isEmpty() && numbers.stream().noneMatch(others::contains);
    }

    /** The numbers that each system has for it. */
    private static Map<String, Set<String>> numbers(Pledge pledge) {
        Map<String, Set<String>> numbers = new HashMap<>();
        for (Identifier identifier : pledge.identifiers()) {
            numbers.computeIfAbsent(identifier.scheme().code(), absent -> new HashSet<>())
                    .add(identifier.value());
        }
        return numbers;
    }

    private static List<String> purposes(Pledge pledge) {
        return pledge.purpose().stream()
                .map(topic -> topic.entry().map(EntryId::text).or(() -> topic.text()))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    private boolean areJoined(Pledge one, Pledge other) {
        Set<String> wholes = wholes(other);
        return same.areJoined(one.id(), other.id())
                || links(one).anyMatch(link -> joins(link, other.id()))
                || wholes(one).stream().anyMatch(wholes::contains);
    }

    private static boolean joins(Link link, EntryId id) {
        return link.subject().equals(id) || link.object().equals(id);
    }

    private Set<String> wholes(Pledge pledge) {
        Set<String> wholes = new TreeSet<>();
        links(pledge)
                .filter(link -> link.relation().equals(Relation.PART_OF)
                        && link.subject().equals(pledge.id()))
                .forEach(link -> wholes.add(link.object().text()));
        return wholes;
    }

    private Stream<Link> links(Pledge pledge) {
        return dossier.linksOf(pledge.id()).stream().filter(DossierEntries::isValid);
    }
}
