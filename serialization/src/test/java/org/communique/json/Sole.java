package org.communique.json;

import java.util.List;
import org.communique.actor.Role;
import org.communique.amount.Quantity;
import org.communique.dossier.Dossier;
import org.communique.event.CountKind;
import org.communique.event.DiplomaticEvent;
import org.communique.id.EventId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Pledge;
import org.communique.statement.Statement;

/** What there is one of in the document of a sentence. */
final class Sole {

    private Sole() {}

    static Statement statement(Dossier dossier) {
        return of(dossier.statements());
    }

    static Pledge pledge(Dossier dossier) {
        return of(dossier.pledges());
    }

    static DiplomaticEvent event(Dossier dossier) {
        return of(dossier.events());
    }

    static DiplomaticEvent event(Dossier dossier, String name) {
        return dossier.find(EventId.of(name)).orElseThrow();
    }

    static <C extends Contribution> C contribution(Dossier dossier, Class<C> type) {
        return type.cast(of(pledge(dossier).contributions()));
    }

    static List<String> actors(DiplomaticEvent event, Role role) {
        return event.participations(role).stream()
                .map(each -> each.actor().text())
                .toList();
    }

    static Quantity count(DiplomaticEvent event, CountKind kind) {
        return of(event.counts().stream()
                        .filter(each -> each.kind().equals(kind))
                        .toList())
                .quantity();
    }

    static <T> T of(List<T> list) {
        if (list.size() != 1) {
            throw new AssertionError("expected one but there are " + list.size());
        }
        return list.get(0);
    }
}
