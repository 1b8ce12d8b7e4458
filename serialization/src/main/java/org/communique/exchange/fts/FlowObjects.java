package org.communique.exchange.fts;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Role;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Identifier;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;

/** Where a flow comes from and goes to, as JSON tells it: objects with a type, a number, a name, and whether others share. */
final class FlowObjects {

    private final FlowPledge pledge;
    private final FtsFormat format;

    FlowObjects(FlowPledge pledge, FtsFormat format) {
        this.pledge = pledge;
        this.format = format;
    }

    static boolean isOrganization(Value object) {
        return is(object, "Organization")
                && object.get("id").text().isPresent()
                && object.get("name").text().isPresent();
    }

    private static boolean is(Value object, String type) {
        return type(object).equals(type);
    }

    private static String type(Value object) {
        return object.get("type").text().orElse("");
    }

    /** Takes all objects of the flow. */
    void take() {
        take("sourceObjects", true);
        take("destinationObjects", false);
    }

    private void take(String side, boolean isSource) {
        List<Value> objects = pledge.flow().get(side).items();
        Map<String, Long> ofType = objects.stream().collect(groupingBy(FlowObjects::type, counting()));
        for (Value object : objects) {
            if (isTaken(object, isSource)) {
                behavior(object, ofType.getOrDefault(type(object), 1L));
                keepRest(place(side, object), object);
            } else {
                pledge.keep(place(side, object), object);
            }
        }
        if (!isSource) {
            period(objects);
        }
    }

    /** What stands for an object: its place in the list, which another query may order otherwise, says nothing. */
    private static String place(String side, Value object) {
        return side + '/' + type(object) + ':' + object.get("id").text().orElse("");
    }

    /** Takes an object whose type is known and that has a number and a name. */
    private boolean isTaken(Value object, boolean isSource) {
        String type = type(object);
        Optional<ClassificationScheme> scheme = FtsCodes.schemeOf(type, isSource);
        if (isOrganization(object)) {
            pledge.party(organization(object), isSource ? Role.DONOR : Role.RECIPIENT);
        } else if (type.equals("Location") && !isSource && isNamed(object)) {
            location(object);
        } else if (scheme.isPresent() && isNamed(object)) {
            pledge.classify(scheme.get(), object.get("id"), object.get("name"));
        } else {
            return false;
        }
        object.get("type").carried();
        return true;
    }

    private static boolean isNamed(Value object) {
        return object.get("id").text().isPresent() && object.get("name").text().isPresent();
    }

    private void location(Value object) {
        String id = object.get("id").carried().orElseThrow();
        String name = object.get("name").carried().orElseThrow();
        pledge.party(format.location(FtsIds.location(id), name, Optional.of(id)), Role.BENEFICIARY);
    }

    private static Organization organization(Value object) {
        String id = object.get("id").carried().orElseThrow();
        Organization.Builder organization = Organization.builder()
                .id(FtsIds.organization(id))
                .addNames(Name.of(object.get("name").carried().orElseThrow()))
                .addIdentifiers(Identifier.of(FtsIds.ORGANIZATION, id))
                .addEvidence(FtsIds.record("Organization:" + id));
        List<Value> types = object.get("organizationTypes").items();
        types.forEach(type -> classify(organization, FtsCodes.ORGANIZATION_TYPE, type));
        types.stream().findFirst().flatMap(FlowObjects::kind).ifPresent(organization::kind);
        object.get("organizationSubTypes")
                .items()
                .forEach(type -> classify(organization, FtsCodes.ORGANIZATION_SUBTYPE, type));
        return organization.build();
    }

    private static Optional<OrganizationKind> kind(Value type) {
        String text = type.text().orElse("");
        if (!FtsCodes.isKnownType(text)) {
            type.remark(Reason.UNKNOWN_CODE, "expected a type of organization");
        }
        return FtsCodes.kind(text);
    }

    private static void classify(Organization.Builder organization, ClassificationScheme scheme, Value type) {
        type.carried().ifPresent(code -> organization.addClassifications(Classification.of(scheme, code)));
    }

    /** One of several shares, one alone does not: how it is split nobody knows. What says otherwise is kept. */
    private static void behavior(Value object, long ofType) {
        Value behavior = object.get("behavior");
        boolean isSingle = behavior.text().filter("single"::equals).isPresent();
        if (isSingle && ofType == 1) {
            behavior.derived();
        } else if (isSingle) {
            behavior.remark(Reason.CONTRADICTS, "there are " + ofType + " of its type");
        }
    }

    private void keepRest(String place, Value object) {
        object.names().stream()
                .filter(name -> !object.get(name).isTicked())
                .forEach(name -> pledge.keep(place + '/' + name, object.get(name)));
    }

    /** Several years are all meant. */
    private void period(List<Value> objects) {
        List<String> years = objects.stream()
                .filter(object -> is(object, "UsageYear"))
                .flatMap(object -> object.get("name").text().stream())
                .sorted()
                .toList();
        if (!years.isEmpty() && years.stream().allMatch(year -> year.matches("\\d{4}"))) {
            pledge.period(years.size() == 1 ? years.get(0) : years.stream().collect(joining(",", "{", "}")));
        }
    }
}
