package org.communique.position;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;
import org.communique.statement.Statement;
import org.communique.time.Aspect;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** When statements were made, as far as dates tell; those that tell the same were made at one time. */
final class StatementDates {

    private final Dossier dossier;
    private final Twins twins;
    private final Map<EntryId, Optional<Edtf>> known = new MixedKeyMap<>();

    StatementDates(Dossier dossier) {
        this.dossier = dossier;
        this.twins = new Twins(dossier);
    }

    /**
     * {@return when a statement was made: as it says itself, or one that tells the same, or else when the event took place at
     * which it was}
     */
    Optional<Edtf> of(Statement statement) {
        return known.computeIfAbsent(twins.first(statement.id()), first -> when(statement));
    }

    private Optional<Edtf> when(Statement statement) {
        List<Statement> tellings = Stream.concat(Stream.of(statement), dossier.sameAs(statement.id()).stream())
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
        return tellings.stream()
                .flatMap(each -> said(each).stream())
                .findFirst()
                .or(() -> tellings.stream()
                        .flatMap(each -> each.occasion().flatMap(dossier::dateOf).stream())
                        .findFirst());
    }

    private Optional<Edtf> said(Statement statement) {
        return statement
                .said()
                .map(said -> dossier.resolve(said, statement, dossier.tense(statement), Aspect.PUNCTUAL))
                .flatMap(TimeExpression::edtf);
    }
}
