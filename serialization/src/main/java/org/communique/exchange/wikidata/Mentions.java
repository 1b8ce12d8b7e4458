package org.communique.exchange.wikidata;

import java.util.Optional;
import java.util.function.Function;
import org.communique.actor.Name;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.evidence.Citation;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;

/**
 * Items that others refer to, and which of them were there themselves. Of the rest there are entries that have no more than a
 * name: the one that the caller knows, or else the id. One serves one import; not thread-safe.
 */
final class Mentions {

    private final Function<String, Optional<String>> labels;
    private final ItemSet bodies = new ItemSet();
    private final ItemSet offices = new ItemSet();
    private final ItemSet actorsThere = new ItemSet();
    private final ItemSet officesThere = new ItemSet();

    Mentions(Function<String, Optional<String>> labels) {
        this.labels = labels;
    }

    /** {@return the name of an item that a leaf names; its id, which is reported, where nobody knows it} */
    String name(Value item) {
        String id = item.text().orElseThrow();
        Optional<String> label = label(id);
        if (label.isEmpty()) {
            item.remark(Reason.UNKNOWN_CODE, "its id stands for its name, which nobody has told");
        }
        return label.orElse(id);
    }

    Optional<String> label(String item) {
        return labels.apply(item).filter(text -> !text.isBlank());
    }

    /** {@return the body that a leaf names} */
    ActorId body(Value item) {
        name(item);
        String id = item.text().orElseThrow();
        bodies.add(id);
        return WikidataIds.actor(id);
    }

    /** {@return the office that a leaf names} */
    OfficeId office(Value item) {
        name(item);
        String id = item.text().orElseThrow();
        offices.add(id);
        return WikidataIds.office(id);
    }

    /** Takes that there is an entry of an item. */
    void isThere(String item, ItemClass.Kind kind) {
        (kind == ItemClass.Kind.OFFICE ? officesThere : actorsThere).add(item);
    }

    /** Hands on what is referred to and is not there, once. */
    void end(EntryOutput out) {
        bodies.items().filter(item -> !actorsThere.contains(item)).forEach(item -> out.own(organization(item)));
        offices.items().filter(item -> !officesThere.contains(item)).forEach(item -> out.own(office(item)));
        bodies.clear();
        offices.clear();
    }

    private Organization organization(String item) {
        return Organization.builder()
                .id(WikidataIds.actor(item))
                .addNames(Name.of(label(item).orElse(item)))
                .addIdentifiers(Identifier.of(IdentifierScheme.WIKIDATA, item))
                .addEvidence(Citation.of(WikidataIds.DATA_SET.id()))
                .build();
    }

    private Office office(String item) {
        return Office.builder()
                .id(WikidataIds.office(item))
                .addNames(Name.of(label(item).orElse(item)))
                .addIdentifiers(Identifier.of(IdentifierScheme.WIKIDATA, item))
                .addEvidence(Citation.of(WikidataIds.DATA_SET.id()))
                .build();
    }
}
