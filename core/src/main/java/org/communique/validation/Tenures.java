package org.communique.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.actor.Tenure;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Who may hold which office when, by days; what is open, unknown, qualified or reversed sets no limit. */
final class Tenures {

    private final Map<Post, Days> byPost = new HashMap<>();

    Tenures(Dossier dossier) {
        for (Tenure tenure : dossier.tenures()) {
            Optional<Edtf> period = firm(tenure.period().flatMap(TimeExpression::edtf));
            byPost.computeIfAbsent(new Post(tenure.person(), tenure.office()), absent -> new Days())
                    .add(first(period), last(period));
        }
    }

    /** {@return whether a tenure gives somebody an office, at a time if it is known} */
    boolean mayHold(ActorId person, OfficeId office, Optional<Edtf> when) {
        Days held = byPost.get(new Post(person, office));
        Optional<Edtf> time = firm(when);
        return held != null && held.meet(first(time), last(time));
    }

    private static Optional<Edtf> firm(Optional<Edtf> time) {
        return time.filter(edtf -> !edtf.approximate() && !edtf.uncertain());
    }

    private static LocalDate first(Optional<Edtf> time) {
        return time.flatMap(Edtf::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate last(Optional<Edtf> time) {
        return time.flatMap(Edtf::latest).orElse(LocalDate.MAX);
    }

    private record Post(ActorId person, OfficeId office) {}
}
