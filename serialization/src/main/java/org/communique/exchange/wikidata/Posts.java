package org.communique.exchange.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.actor.Membership;
import org.communique.actor.Name;
import org.communique.actor.Office;
import org.communique.actor.Tenure;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.evidence.Citation;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;

/** Which offices somebody held, and what they belonged to. */
final class Posts {

    /** Of which body somebody is the head, and which body an office belongs to. */
    static final String BODY = "P2389";

    /** Of what an office is, and which jurisdiction it is for: an office of its own in each. */
    private static final List<String> SCOPES = List.of("P642", "P1001");

    private static final ClassificationScheme POSITION = ClassificationScheme.of("wikidata:p39");

    /** Independent politician, nonpartisanship: items that say in place of a party that there is none. */
    private static final Set<String> NO_PARTY = Set.of("Q327591", "Q7049542");

    private final Item item;
    private final References references;
    private final Mentions mentions;
    private final EntryOutput out;

    Posts(Item item, References references, Mentions mentions, EntryOutput out) {
        this.item = item;
        this.references = references;
        this.mentions = mentions;
        this.out = out;
    }

    /** {@return the tenures that a statement tells: one, or one for each body that the office is in} */
    List<Tenure> tenures(Claim claim) {
        Value position = claim.main().item();
        if (position.text().isEmpty()) {
            return List.of();
        }
        List<Value> bodies = bodies(claim.qualifiers(BODY));
        List<Snak> scopes = bodies.isEmpty() ? scopes(claim) : List.of();
        List<Value> carried = bodies.isEmpty() ? scopes.stream().map(Snak::item).toList() : bodies;
        ClaimFacts facts = ClaimFacts.of(claim, item, references, position, carried);
        if (bodies.isEmpty()) {
            OfficeId office = scopes.isEmpty() ? mentions.office(position) : office(position, scopes);
            return List.of(tenure(facts, facts.key(), office));
        }
        String name = mentions.name(position);
        List<Tenure> tenures = new ArrayList<>();
        for (Value body : bodies) {
            String key = facts.key() + '.' + body.text().orElseThrow();
            tenures.add(tenure(facts, key, office(position, name, body)));
        }
        return tenures;
    }

    /** Each body once. */
    private static List<Value> bodies(List<Snak> qualifiers) {
        Map<String, Value> bodies = new LinkedHashMap<>();
        for (Snak qualifier : qualifiers) {
            qualifier.item().text().ifPresent(id -> bodies.putIfAbsent(id, qualifier.item()));
        }
        return List.copyOf(bodies.values());
    }

    private Tenure tenure(ClaimFacts facts, String key, OfficeId office) {
        Tenure.Builder tenure = Tenure.builder()
                .id(WikidataIds.tenure(key))
                .person(WikidataIds.actor(item.id()))
                .office(office)
                .period(facts.period());
        facts.tell(tenure);
        return tenure.build();
    }

    /** A general position, as that of a chairperson, is an office of its own in each body. */
    private OfficeId office(Value position, String name, Value body) {
        String code = position.text().orElseThrow();
        OfficeId id = WikidataIds.office(code, body.text().orElseThrow());
        out.shared(Office.builder()
                .id(id)
                .addNames(Name.of(name))
                .body(mentions.body(body))
                .addClassifications(Classification.of(POSITION, code))
                .addEvidence(Citation.of(WikidataIds.DATA_SET.id()))
                .build());
        return id;
    }

    private static List<Snak> scopes(Claim claim) {
        return SCOPES.stream()
                .flatMap(property -> claim.qualifiers(property).stream())
                .filter(scope -> scope.item().isSaid())
                .toList();
    }

    /** A general position, as that of a mayor, is an office of its own for each place. */
    private OfficeId office(Value position, List<Snak> scopes) {
        String code = position.text().orElseThrow();
        String places = scopes.stream()
                .map(scope -> scope.item().text().orElseThrow())
                .sorted()
                .collect(Collectors.joining("."));
        Office.Builder office = Office.builder()
                .id(WikidataIds.office(code, "of." + places))
                .addNames(Name.of(mentions.name(position)))
                .addClassifications(Classification.of(POSITION, code));
        scopes.forEach(scope -> office.addClassifications(Classification.of(
                ClassificationScheme.of("wikidata:" + scope.property().toLowerCase(Locale.ROOT)),
                scope.item().text().orElseThrow())));
        Office made = office.addEvidence(Citation.of(WikidataIds.DATA_SET.id())).build();
        out.shared(made);
        return made.id();
    }

    /** {@return the membership that a statement tells; absent where it tells that there is none} */
    Optional<Membership> membership(Claim claim) {
        Value body = claim.main().item();
        if (body.text().isEmpty() || NO_PARTY.contains(body.text().get())) {
            return Optional.empty();
        }
        ActorId of = mentions.body(body);
        ClaimFacts facts = ClaimFacts.of(claim, item, references, body, List.of());
        Membership.Builder membership = Membership.builder()
                .id(WikidataIds.membership(facts.key()))
                .member(WikidataIds.actor(item.id()))
                .body(of)
                .period(facts.period());
        facts.tell(membership);
        return Optional.of(membership.build());
    }

    /** {@return the body that the item, an office, belongs to; absent where it is not the only one} */
    Optional<ActorId> body() {
        Optional<Claim> one = item.claims(BODY).size() == 1 ? item.best(BODY) : Optional.empty();
        return one.filter(claim -> Hedge.of(claim).isCertain())
                .filter(claim -> !ClaimPeriod.isOver(claim))
                .map(claim -> claim.main().item())
                .filter(Value::isSaid)
                .map(body -> {
                    body.carried();
                    return mentions.body(body);
                });
    }
}
