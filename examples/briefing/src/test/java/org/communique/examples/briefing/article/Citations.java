package org.communique.examples.briefing.article;

import java.util.List;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.statement.Stance;
import org.communique.statement.Statement;

/** The citations of a dossier, wherever they stand. */
final class Citations {

    private Citations() {}

    /** {@return every citation, entry by entry} */
    static Stream<Citation> of(Dossier dossier) {
        return dossier.entries()
                .flatMap(entry -> Stream.concat(Stream.of(entry), parts(entry)))
                .flatMap(claim -> claim.evidence().stream());
    }

    private static Stream<Evidenced> parts(Entry entry) {
        if (entry instanceof Actor actor) {
            return all(List.of(actor.names(), actor instanceof Organization body ? body.purpose() : List.of()));
        } else if (entry instanceof Office office) {
            return all(List.of(office.names()));
        } else if (entry instanceof Statement statement) {
            List<Evidenced> targets =
                    statement.stances().stream().<Evidenced>map(Stance::target).toList();
            return all(List.of(statement.quotations(), statement.stances(), targets, statement.about()));
        } else if (entry instanceof Pledge pledge) {
            return Stream.concat(
                    all(List.of(pledge.parties(), pledge.contributions(), pledge.conditions(), pledge.steps())),
                    Stream.concat(
                            pledge.purpose().stream(), pledge.steps().stream().flatMap(Citations::parties)));
        } else if (entry instanceof DiplomaticEvent event) {
            return all(List.of(
                    event.history(),
                    event.participations(),
                    event.agenda(),
                    event.purpose(),
                    event.conditions(),
                    event.counts()));
        }
        return Stream.empty();
    }

    private static Stream<Evidenced> parties(PledgeStep step) {
        return step.parties().stream().map(party -> party);
    }

    private static Stream<Evidenced> all(List<List<? extends Evidenced>> claims) {
        return claims.stream().flatMap(List::stream);
    }
}
