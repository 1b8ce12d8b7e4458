package org.communique.validation.growth;

import static org.communique.validation.growth.Family.finding;
import static org.communique.validation.growth.Family.nearly;
import static org.communique.validation.growth.Given.times;
import static org.communique.validation.growth.Numbered.link;
import static org.communique.validation.growth.Numbered.office;
import static org.communique.validation.growth.Numbered.on;
import static org.communique.validation.growth.Numbered.person;
import static org.communique.validation.growth.Numbered.pledge;
import static org.communique.validation.growth.Numbered.said;
import static org.communique.validation.growth.Numbered.source;
import static org.communique.validation.growth.Numbered.talks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.actor.Membership;
import org.communique.actor.Name;
import org.communique.actor.Office;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.Entry;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.MembershipId;
import org.communique.id.OfficeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.pledge.Goods;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.source.Source;
import org.communique.source.TextDigest;

/** Names, keys and positions that differ and were chosen so that their hash codes do not. */
final class CollidingFamilies {

    /** Enough for two million. */
    private static final int BITS = 21;

    private static final TextDigest OTHER = TextDigest.sha256("another text");

    static final List<Family> ALL = List.of(
            nearly("id.duplicate", "colliding ids", n -> Given.of(n, CollidingFamilies::statementOrEvent)),
            nearly("reference.missing", "a statement about things of colliding ids", n -> Given.of(
                            n / 2, CollidingFamilies::statementOrEvent)
                    .and(1, s -> said(0).addAllAbout(times(n / 2, i -> Topic.of(idOf(i))))
                            .build())),
            finding(
                    "reference.cycle",
                    "colliding ids in one cycle",
                    n -> Given.of(n, i -> link(i, idOf(i), Relation.PART_OF, idOf((i + 1) % n)))),
            finding(
                    "fact.two-homes",
                    "colliding ids on the same words",
                    n -> Given.of(
                            n,
                            i -> i % 2 == 0
                                    ? said(i).id(StatementId.of(name(i)))
                                            .addEvidence(Numbered.cited(0))
                                            .build()
                                    : talks(i).id(EventId.of(name(i)))
                                            .addEvidence(Numbered.cited(0))
                                            .build())),
            nearly(
                    "fact.two-homes",
                    "colliding positions",
                    n -> Given.of(n, i -> talks(i).addEvidence(position(i, n)).build())),
            finding("source.text-differs", "colliding sources, each with a text", CollidingFamilies::texts),
            finding("event.planned-in-the-past", "colliding ids, each the same as the next", n -> Given.of(
                            n / 2, i -> talks(i).id(EventId.of(name(i)))
                                    .modality(Modality.PLANNED)
                                    .when(on("2024-01-01"))
                                    .build())
                    .and(n / 2, i -> link(i, idOf(2 * i), Relation.SAME_AS, idOf(2 * i + 1)))),
            finding(
                    "tenure.two-incumbents",
                    "of colliding offices",
                    n -> Given.of(
                            n,
                            i ->
                                    Tenure.of(TenureId.of("t" + i), Numbered.actor(i % 2), OfficeId.of(name(i / 2)))
                                            .toBuilder()
                                            .status(TenureStatus.INCUMBENT)
                                            .period(on("2024/.."))
                                            .build())),
            finding("capacity.not-held", "colliding holders of one office, and one who is none", n -> Given.of(
                            person(0),
                            Office.builder()
                                    .id(office(0))
                                    .addNames(Name.of("Minister"))
                                    .build(),
                            said(0).addSpeakers(Numbered.actor(0))
                                    .capacity(office(0))
                                    .build())
                    .and(n, i -> Tenure.of(TenureId.of("t" + i), ActorId.of(name(i)), office(0)))),
            finding(
                    "membership.duplicate",
                    "colliding members of one body",
                    n -> Given.of(
                            n,
                            i -> Membership.of(MembershipId.of("m" + i), ActorId.of(name(i / 2)), Numbered.actor(0)))),
            finding(
                    "event.participant-twice",
                    "colliding participants, and one of them again",
                    n -> Given.of(talks(0).addAllParticipations(times(n, CollidingFamilies::guest))
                            .addParticipations(guest(0))
                            .build())),
            finding(
                    "pledge.more-than-promised",
                    "colliding keys",
                    n -> Given.of(pledge(0)
                            .addAllContributions(times(n / 2, CollidingFamilies::tents))
                            .addAllSteps(times(n / 2, CollidingFamilies::delivered))
                            .build())),
            finding(
                    "pledge.illegal-transition",
                    "colliding keys",
                    n -> Given.of(pledge(0)
                            .addSteps(PledgeStep.of(Stage.SUSPENDED))
                            .addAllSteps(times(n, CollidingFamilies::delivered))
                            .build())));

    private CollidingFamilies() {}

    private static String name(int number) {
        return ofOneHash(number, "Aa", "BB");
    }

    /** In the characters of codes. */
    private static String key(int number) {
        return ofOneHash(number, "ax", "c:");
    }

    private static String ofOneHash(int number, String zero, String one) {
        StringBuilder name = new StringBuilder();
        for (int bit = BITS - 1; bit >= 0; bit--) {
            name.append(((number >> bit) & 1) == 0 ? zero : one);
        }
        return name.toString();
    }

    private static EntryId idOf(int i) {
        return i % 2 == 0 ? StatementId.of(name(i)) : EventId.of(name(i));
    }

    private static Entry statementOrEvent(int i) {
        return i % 2 == 0
                ? said(i).id(StatementId.of(name(i))).build()
                : talks(i).id(EventId.of(name(i))).build();
    }

    private static Citation position(int i, int count) {
        return Citation.of(source(0), i, 34 * count - 33 * i);
    }

    private static Given texts(int size) {
        Map<SourceId, String> texts = new HashMap<>();
        times(size, i -> texts.put(SourceId.of(name(i)), "text"));
        return Given.of(size, i -> Source.of(SourceId.of(name(i))).toBuilder()
                        .textDigest(OTHER)
                        .build())
                .texts(texts);
    }

    private static Participation guest(int i) {
        return Participation.of(ActorId.of(name(i)), Role.GUEST);
    }

    private static Goods tents(int i) {
        return Goods.of("tent").toBuilder()
                .key(key(i))
                .quantity(Quantity.of(1, Unit.ITEM))
                .build();
    }

    private static PledgeStep delivered(int i) {
        return PledgeStep.of(Stage.DELIVERED).toBuilder()
                .contribution(key(i))
                .quantity(Quantity.of(2, Unit.ITEM))
                .build();
    }
}
