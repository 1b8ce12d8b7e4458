package org.communique.validation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Collective;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.id.EntryId;
import org.communique.id.LinkId;
import org.communique.internal.StronglyConnectedComponents;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.communique.term.Basis;
import org.communique.time.Anchor;
import org.communique.time.TimeExpression;

/** Finds entries that lead back to themselves by references that must not. */
final class ReferenceCycles {

    private static final List<Relation> ORDERING =
            List.of(Relation.PART_OF, Relation.SUPERSEDES, Relation.RESTATES, Relation.DRAWS_ON);

    /** Whatever says that one thing is within another. */
    private static final String PART = Relation.PART_OF.code();

    private final Map<String, List<Edge>> graphs = new LinkedHashMap<>();

    private ReferenceCycles() {}

    /**
     * Entries that all lead to each other.
     *
     * @param reference the first reference between two of them in the document
     * @param size how many there are
     */
    record Cycle(Visit<?> reference, int size) {}

    /** {@return the cycles of what is not deprecated, each once and graph by graph, in the order of their first entries} */
    static List<Cycle> in(Visit<Dossier> dossier) {
        ReferenceCycles all = new ReferenceCycles();
        DossierEntries.eachValid(dossier, Entry.class, all::add);
        List<Cycle> cycles = new ArrayList<>();
        for (List<Edge> edges : all.graphs.values()) {
            cycles.addAll(cycles(edges));
        }
        return List.copyOf(cycles);
    }

    private void add(Visit<Entry> entry) {
        Entry value = entry.value();
        if (value instanceof Source source) {
            addAnchor(source.published(), entry, "published");
        } else if (value instanceof DiplomaticEvent event) {
            addAnchor(event.when(), entry, "when");
        } else if (value instanceof Organization body) {
            add(PART, body.parent(), entry, "parent");
        } else if (value instanceof Collective some) {
            add(PART, some.subsetOf(), entry, "subsetOf");
        } else if (value instanceof Office office) {
            add(PART, office.body(), entry, "body");
        } else if (value instanceof Statement statement) {
            add("reports", statement.reports(), entry, "reports");
            Walk.over(entry, visit -> addAccount(statement, visit));
        } else if (value instanceof Link link) {
            add(link, entry);
        }
    }

    /** Links between the same ends have a rule of their own. */
    private void add(Link link, Visit<Entry> entry) {
        if (ORDERING.contains(link.relation()) && !link.subject().equals(link.object())) {
            add(link.relation().code(), link.subject(), link.object(), entry.member("object"));
        }
        for (String end : List.of("subject", "object")) {
            if (entry.member(end).value() instanceof LinkId id) {
                add("ends", link.id(), id, entry.member(end));
            }
        }
    }

    /** What counts from another entry; where a date is known otherwise, only what counts from itself is wrong. */
    private void addAnchor(Optional<TimeExpression> told, Visit<Entry> entry, String attribute) {
        if (told.isPresent() && told.get().anchor().orElse(null) instanceof Anchor.OfEntry other) {
            TimeExpression time = told.get();
            boolean counted = time.edtf().isEmpty() || time.basis().equals(Basis.RESOLVED);
            if (counted || other.id().equals(entry.value().id())) {
                Visit<?> anchor = entry.member(attribute).member("anchor");
                add("anchor", entry.value().id(), other.id(), anchor);
            }
        }
    }

    /** By whose account a statement, or anything in it, is known. */
    private void addAccount(Statement statement, Visit<?> visit) {
        if (visit.value() instanceof Citation citation && citation.via().isPresent()) {
            add("via", statement.id(), citation.via().get(), visit.member("via"));
        }
    }

    private void add(String graph, Optional<? extends EntryId> to, Visit<Entry> entry, String attribute) {
        if (to.isPresent()) {
            add(graph, entry.value().id(), to.get(), entry.member(attribute));
        }
    }

    private void add(String graph, EntryId from, EntryId to, Visit<?> reference) {
        graphs.computeIfAbsent(graph, absent -> new ArrayList<>()).add(new Edge(from, to, reference));
    }

    private static List<Cycle> cycles(List<Edge> edges) {
        ReferenceGraph graph = new ReferenceGraph(edges);
        StronglyConnectedComponents components = StronglyConnectedComponents.of(graph);
        Set<Integer> told = new HashSet<>();
        List<Cycle> cycles = new ArrayList<>();
        for (Edge edge : edges) {
            int from = graph.number(edge.from());
            if (components.areTogether(from, graph.number(edge.to())) && told.add(components.of(from))) {
                cycles.add(new Cycle(edge.reference(), components.size(components.of(from))));
            }
        }
        return cycles;
    }

    /** A reference from one entry to another. */
    record Edge(EntryId from, EntryId to, Visit<?> reference) {}
}
