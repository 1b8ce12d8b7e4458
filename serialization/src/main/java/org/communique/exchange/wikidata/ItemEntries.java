package org.communique.exchange.wikidata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Actor;
import org.communique.actor.Existence;
import org.communique.actor.Name;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordDates;
import org.communique.exchange.record.Value;
import org.communique.term.CountryCode;

/** Makes the entries of an item: the actor or office that it is, and who held which office and belonged to what. Not thread-safe. */
final class ItemEntries {

    /** Properties whose statements are kept whole, though what they come to is carried. */
    private static final Set<String> WHOLE =
            Set.of(Item.INSTANCE_OF, "P27", "P17", "P569", "P570", "P571", "P576", Posts.BODY);

    private static final ClassificationScheme INSTANCE_OF = ClassificationScheme.of("wikidata:p31");

    private final Item item;
    private final ItemClass kind;
    private final MappingOptions options;
    private final EntryOutput out;
    private final References references;
    private final Posts posts;
    private final Kept kept;
    private final ItemNames names = new ItemNames();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<Classification> classifications = new ArrayList<>();
    private final List<CountryCode> countries = new ArrayList<>();
    private final Set<String> statements = new HashSet<>();

    ItemEntries(Item item, ItemClass kind, Mentions mentions, MappingOptions options, EntryOutput out) {
        this.item = item;
        this.kind = kind;
        this.options = options;
        this.out = out;
        this.references = new References(mentions, out);
        this.posts = new Posts(item, references, mentions, out);
        this.kept = item.kept();
    }

    /** Hands on the entries. */
    void make() {
        out.shared(WikidataIds.DATA_SET);
        head();
        names.labels(item.json().get("labels"));
        item.properties().forEach(this::claims);
        names.aliases(item.json().get("aliases"));
        switch (kind.kind()) {
            case PERSON -> actor(Person.builder());
            case STATE -> actor(State.builder());
            case ORGANIZATION -> actor(Organization.builder().kind(kind.organization()));
            case OFFICE -> office();
        }
    }

    private void head() {
        Value json = item.json();
        identifiers.add(Identifier.of(
                IdentifierScheme.WIKIDATA, json.get("id").carried().orElseThrow()));
        item.redirected().carried().ifPresent(old -> identifiers.add(Identifier.of(IdentifierScheme.WIKIDATA, old)));
        json.get("type").derived();
        for (Value repeated : List.of(json.get("title"), json.get("redirects").get("to"))) {
            if (repeated.text().filter(item.id()::equals).isPresent()) {
                repeated.derived();
            }
        }
        Sitelinks.identifiers(json.get("sitelinks")).forEach(identifiers::add);
    }

    /** What nothing is made of is kept as it is, but for what is about a person. */
    private void claims(String property) {
        List<Claim> claims = item.claims(property);
        Value all = item.json().get("claims").get(property);
        if (kind.kind() == ItemClass.Kind.PERSON) {
            PersonalData.tick(property, all, options);
        }
        if (WHOLE.contains(property)) {
            kept.keep(property, all.rest());
        }
        claims.forEach(this::claim);
        kept.keepRest(property, all.rest());
    }

    private void claim(Claim claim) {
        switch (claim.property()) {
            case Item.INSTANCE_OF -> classify(claim);
            case "P27", "P17" -> country(claim);
            default -> {
                if (claim.isWhole() && !claim.json().isTicked()) {
                    whole(claim);
                }
            }
        }
    }

    private void whole(Claim claim) {
        String guid = claim.guid().text().orElseThrow();
        if (!statements.add(guid.toUpperCase(Locale.ROOT))) {
            claim.guid().remark(Reason.MALFORMED, "there is another statement with this id");
        } else if (claim.property().equals("P39") && kind.kind() == ItemClass.Kind.PERSON) {
            posts.tenures(claim).forEach(out::own);
        } else if (isMembership(claim)) {
            posts.membership(claim).ifPresent(out::own);
        } else if (ClaimNames.isName(claim)) {
            names.add(ClaimNames.name(claim, item, references));
        } else if (ExternalIds.isIdentifier(claim)) {
            identifiers.add(ExternalIds.identifier(claim, item, references));
        }
    }

    /** A state or body is in no party. */
    private boolean isMembership(Claim claim) {
        return switch (claim.property()) {
            case "P102" -> kind.kind() == ItemClass.Kind.PERSON;
            case "P463" -> kind.kind() != ItemClass.Kind.OFFICE;
            default -> false;
        };
    }

    private void classify(Claim claim) {
        if (isCertain(claim)) {
            claim.main().item().carried().ifPresent(code -> classifications.add(Classification.of(INSTANCE_OF, code)));
        }
    }

    /** That of which somebody was a citizen is kept alone. */
    private void country(Claim claim) {
        boolean isPersons = kind.kind() == ItemClass.Kind.PERSON;
        boolean isOf = claim.property().equals("P27") ? isPersons : kind.kind() == ItemClass.Kind.ORGANIZATION;
        Value named = claim.main().item();
        if (isOf && isCertain(claim) && !ClaimPeriod.isOver(claim)) {
            Optional<CountryCode> country =
                    named.text().flatMap(id -> options.countries().apply(id).or(() -> Countries.find(id)));
            country.ifPresent(code -> {
                named.carried();
                if (!countries.contains(code)) {
                    countries.add(code);
                }
            });
        }
    }

    private static boolean isCertain(Claim claim) {
        return claim.rank().isPresent()
                && !claim.isDeprecated()
                && Hedge.of(claim).isCertain();
    }

    private <B extends Actor.Builder<B>> void actor(B actor) {
        Lifetime.of(item, kind.kind()).ifPresent(actor::lifetime);
        if (Lifetime.isDead(item, kind.kind())) {
            actor.existence(Existence.DECEASED);
        }
        Value descriptions = item.json().get("descriptions");
        ItemNames.describing(descriptions)
                .flatMap(code -> descriptions.get(code).get("value").carried())
                .ifPresent(actor::description);
        actor.id(WikidataIds.actor(item.id())).addAllNames(names()).addAllCountries(countries);
        finish(actor);
    }

    private void office() {
        Office.Builder office =
                Office.builder().id(WikidataIds.office(item.id())).addAllNames(names());
        posts.body().ifPresent(office::body);
        finish(office);
    }

    /** One that has no name at all is called by its id. */
    private List<Name> names() {
        if (names.all().isEmpty()) {
            item.json().get("id").remark(Reason.UNKNOWN_CODE, "its id stands for its name, which it does not have");
        }
        return names.all().isEmpty() ? List.of(Name.of(item.id())) : names.all();
    }

    private void finish(Entry.Builder<?> entry) {
        Value json = item.json();
        RecordDates.instant(json.get("modified")).ifPresent(instant -> {
            json.get("modified").carried();
            entry.recorded(instant);
        });
        for (String name : json.names()) {
            if (!name.equals("claims")) {
                kept.keepRest(name, json.get(name).rest());
            }
        }
        out.own(entry.addAllIdentifiers(identifiers)
                .addAllClassifications(classifications)
                .addEvidence(WikidataIds.record(item.id()))
                .extensions(kept.extensions())
                .build());
    }
}
