package org.communique.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.actor.Collective;
import org.communique.actor.Organization;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.EntryId;
import org.communique.statement.Statement;

/** Finds entries that lead back to themselves by references that must not. */
final class Cycles {

    private static final List<Relation> ORDERING = List.of(Relation.PART_OF, Relation.SUPERSEDES, Relation.RESTATES);

    private Cycles() {}

    /**
     * Entries that all lead to each other.
     *
     * @param reference the first reference between two of them in the document
     * @param size how many there are
     */
    record Cycle(Visit<?> reference, int size) {}

    /** {@return the cycles of what is not deprecated, each once: those of parents first, then of wholes, reports, and links by relation} */
    static List<Cycle> in(Visit<Dossier> dossier) {
        Map<String, List<Edge>> graphs = new LinkedHashMap<>();
        Walk.overValid(dossier, Entry.class, entry -> edges(entry)
                .forEach(edge -> graphs.computeIfAbsent(edge.graph(), graph -> new ArrayList<>())
                        .add(edge)));
        return graphs.values().stream().flatMap(Cycles::cycles).toList();
    }

    /** Links that lead from an entry straight to itself have a rule of their own. */
    private static Stream<Edge> edges(Visit<Entry> entry) {
        Entry value = entry.value();
        if (value instanceof Organization body && body.parent().isPresent()) {
            return Stream.of(new Edge("parent", body.id(), body.parent().get(), entry, "parent"));
        } else if (value instanceof Collective some && some.subsetOf().isPresent()) {
            return Stream.of(new Edge("subsetOf", some.id(), some.subsetOf().get(), entry, "subsetOf"));
        } else if (value instanceof Statement statement && statement.reports().isPresent()) {
            return Stream.of(
                    new Edge("reports", statement.id(), statement.reports().get(), entry, "reports"));
        } else if (value instanceof Link link
                && ORDERING.contains(link.relation())
                && !link.subject().equals(link.object())) {
            return Stream.of(new Edge(link.relation().code(), link.subject(), link.object(), entry, "object"));
        }
        return Stream.empty();
    }

    private static Stream<Cycle> cycles(List<Edge> edges) {
        Components components = Components.of(edges);
        Map<Integer, Edge> first = new LinkedHashMap<>();
        edges.stream()
                .filter(edge -> components.inCycle(edge.from(), edge.to()))
                .forEach(edge -> first.putIfAbsent(components.of(edge.from()), edge));
        return first.entrySet().stream()
                .map(cycle -> new Cycle(cycle.getValue().reference(), components.size(cycle.getKey())));
    }

    /** A reference from one entry to another. */
    record Edge(String graph, EntryId from, EntryId to, Visit<Entry> owner, String attribute) {

        Visit<?> reference() {
            return owner.member(attribute);
        }
    }
}
