package org.communique.arbitraries;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.Organization;
import org.communique.dossier.Dossier;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.StatementId;
import org.communique.statement.Statement;

/** Arbitrary dossiers, whose entries have different ids and refer to each other alone. */
public final class Dossiers {

    private Dossiers() {}

    /** {@return dossiers of no entry and of 3 to about 30} */
    public static Arbitrary<Dossier> any() {
        return Scope.anywhere().any(Dossier.class);
    }

    static void list(Catalogue catalogue) {
        catalogue.add(
                Dossier.class,
                () -> Choice.among(IntStream.rangeClosed(0, Cast.NUMBER)
                        .<Supplier<Arbitrary<Dossier>>>mapToObj(cast -> () -> of(cast))
                        .toList()));
    }

    private static Arbitrary<Dossier> of(int cast) {
        return cast == 0 ? dossier(Scope.anywhere()).build(Dossier.Builder::build) : of(Cast.of(cast));
    }

    private static Arbitrary<Dossier> of(Cast cast) {
        Assembly<Dossier.Builder> dossier = dossier(cast.scope());
        cast.entries().forEach(entry -> dossier.with(entry, Dossier.Builder::addEntry));
        return dossier.build(builder -> consistent(builder.build()));
    }

    private static Assembly<Dossier.Builder> dossier(Scope scope) {
        return Assembly.of(scope, Dossier::builder)
                .with(DossierId.class, Dossier.Builder::id)
                .maybe(Texts.any(), Dossier.Builder::title)
                .rarely(Extensions.class, Dossier.Builder::extensions);
    }

    /** The same dossier, where nothing is a part of itself, nor of what is a part of it. */
    private static Dossier consistent(Dossier dossier) {
        Set<ActorId> actors = new HashSet<>();
        Set<StatementId> statements = new HashSet<>();
        List<Actor> grounded =
                dossier.actors().stream().map(actor -> grounded(actor, actors)).toList();
        List<Statement> firstHand = dossier.statements().stream()
                .map(statement -> grounded(statement, statements))
                .toList();
        return dossier.toBuilder().actors(grounded).statements(firstHand).build();
    }

    private static Actor grounded(Actor actor, Set<ActorId> earlier) {
        Actor grounded = actor;
        if (actor instanceof Organization body) {
            grounded = body.toBuilder()
                    .parent(body.parent().filter(earlier::contains))
                    .build();
        } else if (actor instanceof Collective some) {
            grounded = some.toBuilder()
                    .subsetOf(some.subsetOf().filter(earlier::contains))
                    .build();
        }
        earlier.add(actor.id());
        return grounded;
    }

    private static Statement grounded(Statement statement, Set<StatementId> earlier) {
        Statement grounded = statement.toBuilder()
                .reports(statement.reports().filter(earlier::contains))
                .build();
        earlier.add(statement.id());
        return grounded;
    }
}
