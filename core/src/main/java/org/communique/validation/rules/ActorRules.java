package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.communique.actor.Actor;
import org.communique.actor.Membership;
import org.communique.actor.MembershipStatus;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.UnrecognizedActor;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Rank;
import org.communique.event.DiplomaticEvent;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.internal.CompositeKey;
import org.communique.shape.Visit;
import org.communique.statement.Statement;
import org.communique.time.Edtf;
import org.communique.validation.Rule;

/** What can be wrong with who acts in which office, who belongs to what, and who is who. */
final class ActorRules {

    /** The part of those who need not be there, or no longer. */
    private static final Set<Role> MET =
            Set.of(Role.ABSENTEE, Role.TARGET, Role.VICTIM, Role.RECIPIENT, Role.BENEFICIARY);

    private static final Rule CAPACITY =
            RuleMessages.rule(OfficeId.class, "capacity.not-held", WARNING, (office, found) -> {
                List<ActorId> actors = office.attribute().equals("capacity") ? acting(office) : List.of();
                Optional<Edtf> when = ResolvedTimes.ofAct(office, found.dossier());
                boolean open = !actors.isEmpty()
                        && found.dossier().find(office.value()).isPresent();
                for (ActorId actor : actors) {
                    open &= mayHoldOffice(found.dossier().find(actor))
                            && !found.get(OfficeHolders.LOOKUP).mayHold(actor, office.value(), when);
                }
                if (open) {
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
                    Optional<Edtf> period =
                            ResolvedTimes.period(membership.value().period(), membership.value(), dossier.value());
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

    private static final Rule EXISTENCE =
            RuleMessages.rule(ActorId.class, "actor.not-existing", WARNING, (id, found) -> {
                Optional<Edtf> when = isActing(id) ? ResolvedTimes.ofAct(id, found.dossier()) : Optional.empty();
                Optional<Edtf> lifetime = when.isPresent() ? lifetime(id.value(), found.dossier()) : Optional.empty();
                if (lifetime.isPresent() && isBeyond(when.get(), lifetime.get())) {
                    found.at(id, id.value(), when.get(), lifetime.get());
                }
            });

    static final List<Rule> ALL = List.of(CAPACITY, MEMBERSHIP, IDENTIFIER, EXISTENCE);

    private ActorRules() {}

    /** One that the editor has given up says nothing. */
    private static boolean isWikidata(Identifier identifier) {
        return identifier.scheme().equals(IdentifierScheme.WIKIDATA) && identifier.rank() != Rank.DEPRECATED;
    }

    /** Whether somebody speaks, or takes part in what has been and is not merely met by it. */
    private static boolean isActing(Visit<ActorId> id) {
        Entry entry = id.entry().orElseThrow();
        Object owner = id.owner().orElseThrow().value();
        boolean speaks = id.attribute().equals("speakers") && owner instanceof Statement;
        boolean takesPart = id.attribute().equals("actor")
                && owner instanceof Participation part
                && !MET.contains(part.role())
                && !isAhead(entry);
        return DossierEntries.isValid(entry) && (speaks || takesPart);
    }

    private static boolean isAhead(Entry entry) {
        return entry instanceof DiplomaticEvent event && !event.modality().begun();
    }

    private static Optional<Edtf> lifetime(ActorId id, Dossier dossier) {
        Optional<Actor> actor = dossier.find(id);
        return actor.isPresent() && DossierEntries.isValid(actor.get())
                ? ResolvedTimes.period(actor.get().lifetime(), actor.get(), dossier)
                : Optional.empty();
    }

    private static boolean isBeyond(Edtf when, Edtf lifetime) {
        return lifetime.endDate()
                        .filter(end -> TimeRules.isSurelyBefore(end, when))
                        .isPresent()
                || lifetime.startDate()
                        .filter(start -> TimeRules.isSurelyBefore(when, start))
                        .isPresent();
    }

    /** Of a state or of "officials" no tenure could say so. */
    private static boolean mayHoldOffice(Optional<Actor> actor) {
        return actor.isPresent() && (actor.get() instanceof Person || actor.get() instanceof UnrecognizedActor);
    }

    /** {@return who speaks or takes part in the office} */
    private static List<ActorId> acting(Visit<OfficeId> office) {
        Object owner = office.owner().orElseThrow().value();
        if (owner instanceof Statement statement) {
            return statement.speakers();
        }
        return owner instanceof Participation part ? List.of(part.actor()) : List.of();
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
