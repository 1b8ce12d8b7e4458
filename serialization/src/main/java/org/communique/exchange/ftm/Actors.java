package org.communique.exchange.ftm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.communique.actor.Actor;
import org.communique.actor.Organization;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.actor.UnrecognizedActor;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;

/** Persons, organizations, and what may be either. */
final class Actors {

    /** What FollowTheMoney leaves open, whether it is a person or an organization. */
    static final String LEGAL_ENTITY = "ftm:legal-entity";

    private static final String COUNTRY = "country";
    private static final String FOUNDED = "incorporationDate";
    private static final String ENDED = "dissolutionDate";
    private static final List<String> COUNTRIES =
            List.of(COUNTRY, "nationality", "citizenship", "jurisdiction", "mainCountry");

    private static final Pattern ALPHA2 = Pattern.compile("[A-Z]{2}");

    private Actors() {}

    static Mapping read(Draft draft) {
        FtmEntity entity = draft.entity();
        Actor.Builder<?> actor = builder(entity.schema());
        actor.id(FtmIds.actor(entity.id())).addAllCountries(draft.countries(COUNTRIES));
        Names.read(entity, actor::addNames);
        if (!Names.isNamed(entity)) {
            throw new RefusedRecordException("/properties/name", "expected a name");
        }
        draft.common(actor);
        entity.only("description").ifPresent(actor::description);
        entity.only("notes").ifPresent(actor::note);
        boolean isPerson = entity.schema().equals(FtmSchema.PERSON);
        Periods.read(draft, isPerson ? "birthDate" : FOUNDED, isPerson ? "deathDate" : ENDED, "", false)
                .ifPresent(actor::lifetime);
        return draft.alone(actor);
    }

    private static Actor.Builder<?> builder(String schema) {
        return switch (schema) {
            case FtmSchema.PERSON -> Person.builder();
            case FtmSchema.LEGAL_ENTITY -> UnrecognizedActor.builder().type(LEGAL_ENTITY);
            case FtmSchema.COMPANY -> Organization.builder().kind(OrganizationKind.COMPANY);
            case FtmSchema.PUBLIC_BODY -> Organization.builder().kind(OrganizationKind.GOVERNMENT_BODY);
            default -> Organization.builder();
        };
    }

    /** {@return the schema that an actor becomes; absent for groups, which are no legal entities} */
    static Optional<String> schema(Actor actor) {
        if (actor instanceof Organization organization) {
            return Optional.of(organization.kind().map(Actors::schema).orElse(FtmSchema.ORGANIZATION));
        }
        return switch (actor.type()) {
            case "person" -> Optional.of(FtmSchema.PERSON);
            case "state", LEGAL_ENTITY -> Optional.of(FtmSchema.LEGAL_ENTITY);
            default -> Optional.empty();
        };
    }

    private static String schema(OrganizationKind kind) {
        if (kind.equals(OrganizationKind.COMPANY)) {
            return FtmSchema.COMPANY;
        }
        return kind.equals(OrganizationKind.GOVERNMENT_BODY) ? FtmSchema.PUBLIC_BODY : FtmSchema.ORGANIZATION;
    }

    static void write(Actor actor, FtmWriter out) {
        Value json = out.json();
        Names.write(actor.names(), out);
        Common.write(actor, out);
        actor.description().ifPresent(text -> out.put("description", text, json.get("description")));
        actor.note().ifPresent(text -> out.put("notes", text, json.get("note")));
        countries(actor, out);
        if (actor instanceof State state) {
            ownCountry(state, out);
        }
        boolean isPerson = out.schema().equals(FtmSchema.PERSON);
        actor.lifetime()
                .ifPresent(time -> Periods.write(
                        out,
                        "lifetime",
                        Optional.of(time),
                        isPerson ? "birthDate" : FOUNDED,
                        isPerson ? "deathDate" : ENDED,
                        ""));
    }

    /** A state is of the country whose code it has. */
    private static void ownCountry(State state, FtmWriter out) {
        for (int i = 0; i < state.identifiers().size(); i++) {
            Identifier each = state.identifiers().get(i);
            boolean isCode = each.scheme().equals(IdentifierScheme.ISO3166_1)
                    && ALPHA2.matcher(each.value()).matches();
            if (isCode && Common.isFact(each)) {
                Value json = out.item("identifiers", i);
                out.put(COUNTRY, FtmWords.lower(each.value()), json.get("value"));
                json.get("scheme").carried();
            }
        }
    }

    /** A country that is kept under a property of its own is no other one. */
    private static void countries(Actor actor, FtmWriter out) {
        Map<String, List<String>> properties = Keeping.properties(actor);
        Set<String> kept = new TreeSet<>();
        COUNTRIES.forEach(property -> kept.addAll(properties.getOrDefault(property, List.of())));
        for (int i = 0; i < actor.countries().size(); i++) {
            String code = FtmWords.lower(actor.countries().get(i).code());
            if (!kept.contains(code)) {
                out.put(COUNTRY, code, out.item("countries", i));
            }
        }
    }
}
