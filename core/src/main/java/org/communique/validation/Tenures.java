package org.communique.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.actor.Tenure;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** Who holds which office, and when. */
final class Tenures {

    private final Map<Post, List<Tenure>> byPost = new HashMap<>();

    Tenures(Dossier dossier) {
        for (Tenure tenure : dossier.tenures()) {
            byPost.computeIfAbsent(new Post(tenure.person(), tenure.office()), absent -> new ArrayList<>())
                    .add(tenure);
        }
    }

    /** {@return whether a tenure gives somebody an office, at a time if it is known} */
    boolean mayHold(ActorId person, OfficeId office, Optional<Edtf> when) {
        return byPost.getOrDefault(new Post(person, office), List.of()).stream()
                .map(tenure -> tenure.period().flatMap(TimeExpression::edtf))
                .anyMatch(period ->
                        when.isEmpty() || period.isEmpty() || period.get().overlaps(when.get()) != Ternary.NO);
    }

    private record Post(ActorId person, OfficeId office) {}
}
