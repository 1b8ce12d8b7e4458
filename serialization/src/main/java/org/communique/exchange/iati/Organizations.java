package org.communique.exchange.iati;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.entry.Classification;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.term.LanguageTag;

/**
 * Organizations that elements name: by an identifier, or else by a name.
 *
 * <p>Publishers call one organization by many names and types, so that an entry with these would be another in each record.
 * Pledges refer to an entry that has the identifier alone; what is told of it besides is an entry of its own for each telling,
 * and the same as that one.
 */
final class Organizations {

    private final EntryOutput out;
    private final Tellings tellings;

    Organizations(EntryOutput out, Tellings tellings) {
        this.out = out;
        this.tellings = tellings;
    }

    /** {@return whether an element says which organization it means} */
    static boolean isNamed(Value element) {
        return element.get("@ref").isSaid() || Elements.narrative(element).isPresent();
    }

    /** {@return which organization an element that names one means} */
    static ActorId id(Value element) {
        return element.get("@ref")
                .text()
                .map(IatiIds::organization)
                .orElseGet(() -> IatiIds.organizationNamed(words(element).orElse("")));
    }

    /** {@return how an element calls an organization, in words; absent where it gives an identifier alone} */
    static Optional<String> words(Value element) {
        return Elements.narrative(element).flatMap(each -> Elements.text(each).text());
    }

    /** {@return the organization that an element names, of which the entries are handed on} */
    ActorId take(Value element) {
        Optional<String> reference = element.get("@ref").carried();
        List<Name> names = names(element);
        Value type = element.get("@type");
        Optional<String> code = type.carried().map(IatiCodes::organizationType);
        if (code.isPresent() && !IatiCodes.isOrganizationType(code.get())) {
            type.remark(Reason.UNKNOWN_CODE, "expected a type of organization");
        }
        ActorId id = id(element);
        String telling = telling(id, names, code);
        tellings.get(telling, () -> entries(id, reference, names, code, telling))
                .forEach(out::shared);
        return id;
    }

    private List<Entry> entries(
            ActorId id, Optional<String> reference, List<Name> names, Optional<String> type, String telling) {
        Name known =
                reference.map(Name::of).orElseGet(() -> Name.of(names.get(0).text()));
        Organization.Builder organization = Organization.builder()
                .addAllIdentifiers(reference
                        .map(text -> List.of(Identifier.of(IdentifierScheme.IATI_ORG, text)))
                        .orElse(List.of()));
        Organization alone = organization.id(id).addNames(known).build();
        if (type.isEmpty() && (names.isEmpty() || names.equals(alone.names()))) {
            return List.of(alone);
        }
        ActorId told = IatiIds.organizationTold(telling);
        type.map(code -> Classification.of(IatiCodes.scheme("organisation-type"), code))
                .ifPresent(organization::addClassifications);
        type.flatMap(IatiCodes::kind).ifPresent(organization::kind);
        organization.id(told).names(names.isEmpty() ? alone.names() : names);
        return List.of(alone, organization.build(), IatiIds.INITIATIVE, sameAs(told, id));
    }

    private static Link sameAs(ActorId told, ActorId known) {
        return Link.builder()
                .id(IatiIds.link(told, Relation.SAME_AS, known))
                .subject(told)
                .relation(Relation.SAME_AS)
                .object(known)
                .addEvidence(Citation.of(IatiIds.INITIATIVE.id()))
                .build();
    }

    private static String telling(ActorId known, List<Name> names, Optional<String> type) {
        List<String> parts = new ArrayList<>(List.of(known.local(), type.orElse("")));
        names.forEach(name -> {
            parts.add(name.text());
            parts.add(name.language().map(LanguageTag::tag).orElse(""));
        });
        return IatiIds.telling(parts);
    }

    /** All names in the order of the record, but for one that is there already. */
    private static List<Name> names(Value element) {
        Map<String, Name> names = new LinkedHashMap<>();
        for (Value narrative : Elements.narratives(element)) {
            Optional<LanguageTag> language = Elements.language(narrative.get("@xml:lang"));
            String text = Elements.text(narrative).carried().orElseThrow();
            names.put(
                    IatiIds.telling(List.of(text, language.map(LanguageTag::tag).orElse(""))),
                    Name.builder().text(text).language(language).build());
        }
        return List.copyOf(names.values());
    }
}
