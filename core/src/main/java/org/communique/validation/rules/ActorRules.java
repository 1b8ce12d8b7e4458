package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.communique.actor.Actor;
import org.communique.actor.Membership;
import org.communique.actor.MembershipStatus;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.actor.UnrecognizedActor;
import org.communique.dossier.Dossier;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Rank;
import org.communique.event.DiplomaticEvent;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.internal.CompositeKey;
import org.communique.pledge.PledgeStep;
import org.communique.shape.Visit;
import org.communique.statement.Statement;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.validation.Rule;

/** What can be wrong with who holds which office, who belongs to what, and who is who. */
final class ActorRules {

    private static final Rule INCUMBENTS =
            RuleMessages.rule(Dossier.class, "tenure.two-incumbents", WARNING, (dossier, found) -> {
                TenurePeriods<OfficeId, Tenure> held = new TenurePeriods<>(
                        (one, other) -> !found.get(SameAsGroups.LOOKUP).areJoined(one.person(), other.person()));
                DossierEntries.eachValid(
                        dossier, Tenure.class, tenure -> dates(tenure.value().period())
                                .filter(period -> tenure.value().status().equals(Optional.of(TenureStatus.INCUMBENT)))
                                .ifPresent(period -> held.add(tenure.value().office(), tenure, period)));
                held.overlaps((earlier, later) -> found.at(
                        later,
                        later.value().office(),
                        later.value().person(),
                        earlier.value().person()));
            });

    private static final Rule CAPACITY =
            RuleMessages.rule(OfficeId.class, "capacity.not-held", WARNING, (office, found) -> {
                List<ActorId> actors = office.attribute().equals("capacity") ? acting(office) : List.of();
                Optional<Edtf> when = time(office).flatMap(TimeExpression::edtf);
                boolean known = found.dossier().find(office.value()).isPresent()
                        && actors.stream()
                                .allMatch(actor -> mayHoldOffice(found.dossier().find(actor)));
                if (known
                        && !actors.isEmpty()
                        && actors.stream().noneMatch(actor -> found.get(OfficeHolders.LOOKUP)
                                .mayHold(actor, office.value(), when))) {
                    found.at(office, actors.get(0), office.value());
                }
            });

    private static final Rule MEMBERSHIP =
            RuleMessages.rule(Dossier.class, "membership.duplicate", WARNING, (dossier, found) -> {
                Map<CompositeKey, Visit<Membership>> undated = new HashMap<>();
                TenurePeriods<CompositeKey, Membership> dated = new TenurePeriods<>((one, other) -> true);
                BiConsumer<Visit<Membership>, Visit<Membership>> report = (earlier, later) -> found.at(
                        later,
                        later.value().member(),
                        later.value().body(),
                        earlier.value().id());
                DossierEntries.eachValid(dossier, Membership.class, membership -> {
                    CompositeKey belonging = belonging(membership.value());
                    Optional<Edtf> period = dates(membership.value().period());
                    if (period.isPresent()) {
                        dated.add(belonging, membership, period.get());
                    } else if (undated.containsKey(belonging)) {
                        report.accept(undated.get(belonging), membership);
                    } else {
                        undated.put(belonging, membership);
                    }
                });
                dated.overlaps(report);
            });

    private static final Rule IDENTIFIER =
            RuleMessages.rule(Dossier.class, "actor.same-identifier", WARNING, (dossier, found) -> {
                Map<String, ActorId> first = new HashMap<>();
                DossierEntries.eachValid(dossier, Actor.class, actor -> {
                    List<Identifier> identifiers = actor.value().identifiers();
                    for (int i = 0; i < identifiers.size(); i++) {
                        ActorId id = actor.value().id();
                        String value = identifiers.get(i).value();
                        ActorId earlier = isWikidata(identifiers.get(i)) ? first.putIfAbsent(value, id) : null;
                        if (earlier != null && !found.get(SameAsGroups.LOOKUP).areJoined(earlier, id)) {
                            found.at(actor.member("identifiers", i), value, earlier);
                        }
                    }
                });
            });

    static final List<Rule> ALL = List.of(INCUMBENTS, CAPACITY, MEMBERSHIP, IDENTIFIER);

    private ActorRules() {}

    /** One that the editor has given up says nothing. */
    private static boolean isWikidata(Identifier identifier) {
        return identifier.scheme().equals(IdentifierScheme.WIKIDATA) && identifier.rank() != Rank.DEPRECATED;
    }

    private static Optional<Edtf> dates(Optional<TimeExpression> period) {
        return period.flatMap(TimeExpression::edtf);
    }

    /** Of a state or of "officials" no tenure could say so. */
    private static boolean mayHoldOffice(Optional<Actor> actor) {
        return actor.filter(some -> some instanceof Person || some instanceof UnrecognizedActor)
                .isPresent();
    }

    /** {@return who speaks or takes part in the office} */
    private static List<ActorId> acting(Visit<OfficeId> office) {
        return office.owner(Statement.class)
                .map(Statement::speakers)
                .or(() -> office.owner(Participation.class).map(part -> List.of(part.actor())))
                .orElse(List.of());
    }

    /** {@return when that is} */
    private static Optional<TimeExpression> time(Visit<OfficeId> office) {
        Optional<Visit<?>> part = office.owner();
        return office.owner(Statement.class)
                .flatMap(Statement::said)
                .or(() -> part.flatMap(in -> in.owner(DiplomaticEvent.class)).flatMap(DiplomaticEvent::when))
                .or(() -> part.flatMap(in -> in.owner(PledgeStep.class)).flatMap(PledgeStep::when));
    }

    private static CompositeKey belonging(Membership membership) {
        return CompositeKey.of(
                membership.member().local(),
                membership.body().local(),
                membership.role().orElse(""),
                membership.status().map(MembershipStatus::code).orElse(""),
                membership.onBehalfOf().map(ActorId::local).orElse(""));
    }
}
