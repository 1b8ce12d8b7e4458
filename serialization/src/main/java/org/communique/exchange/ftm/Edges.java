package org.communique.exchange.ftm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.exchange.record.Reason;
import org.communique.id.ActorId;

/** What joins two entities and is neither a tenure nor a membership. */
final class Edges {

    /**
     * What a schema means.
     *
     * @param subject the property that refers to the subject
     * @param relation how that stands to the object
     * @param object the property that refers to the object
     */
    private record Edge(String subject, Relation relation, String object) {}

    private static final Map<String, Edge> EDGES = Map.of(
            "Ownership", edge("owner", "owns", "asset"),
            "Family", edge("person", "family", "relative"),
            "Associate", edge("person", "associate", "associate"),
            "Succession", edge("predecessor", "precedes", "successor"),
            "Representation", edge("agent", "represents", "client"),
            "UnknownLink", edge("subject", "linked", "object"));

    private static final String ENDED = "a link has no end: it is there as if it held";

    private Edges() {}

    private static Edge edge(String subject, String relation, String object) {
        return new Edge(subject, Relation.of("ftm:" + relation), object);
    }

    static boolean isEdge(String schema) {
        return EDGES.containsKey(schema);
    }

    /** {@return the properties without which an entity of this schema says nothing} */
    static List<String> ends(String schema) {
        Edge edge = EDGES.get(schema);
        return edge == null ? List.of() : List.of(edge.subject(), edge.object());
    }

    static Mapping read(Draft draft) {
        Edge edge = EDGES.getOrDefault(draft.entity().schema(), edge("", "", ""));
        Optional<ActorId> subject = draft.reference(edge.subject(), FtmIds::actor);
        Optional<ActorId> object = draft.reference(edge.object(), FtmIds::actor);
        if (subject.isEmpty() || object.isEmpty()) {
            return draft.alone(draft.record());
        }
        doubtEnd(draft);
        Link.Builder link = Link.builder()
                .id(FtmIds.link(draft.entity().id()))
                .subject(subject.get())
                .relation(edge.relation())
                .object(object.get());
        draft.common(link);
        return draft.dependent(link, draft.record());
    }

    /** A link has no period, and so stands as if it held. */
    private static void doubtEnd(Draft draft) {
        if (!draft.entity().all(Holdings.END).isEmpty()) {
            draft.doubt(Holdings.END, Reason.DOUBTFUL_CODE, ENDED);
        } else if (!draft.entity().all(Holdings.STATUS).isEmpty() && !Holdings.isCurrent(draft)) {
            draft.doubt(Holdings.STATUS, Reason.DOUBTFUL_CODE, ENDED);
        }
    }

    /** {@return the schema of a link; absent for those of other relations} */
    static Optional<String> schema(Link link) {
        return EDGES.entrySet().stream()
                .filter(each -> each.getValue().relation().equals(link.relation()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static void write(Link link, FtmWriter out) {
        Edge edge = EDGES.get(out.schema());
        if (edge != null) {
            out.refer(edge.subject(), link.subject(), out.json().get("subject"));
            out.refer(edge.object(), link.object(), out.json().get("object"));
            out.json().get("relation").carried();
            Common.write(link, out);
        }
    }
}
