package org.communique.examples.browser;

import java.util.List;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.amount.AmountWording;
import org.communique.amount.Quantity;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.NeedId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.source.Source;
import org.communique.source.SourceKind;
import org.communique.statement.Polarity;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** A conference at which states that nobody has heard of promise money and goods to an island after a storm. */
final class DonorConference {

    private static final State ISLAND = State.of("XA", "Arnost");
    private static final State NORLAND = State.of("XN", "Norland");
    private static final State VELDEN = State.of("XV", "Velden");
    private static final State SOUTHMARK = State.of("XS", "Southmark");
    private static final Organization BANK = Organization.of("Islands Bank");
    private static final Organization RELIEF = Organization.of("Harbour Relief");
    private static final Person HOLM = Person.of("Ida Holm");
    private static final Person BREK = Person.of("Jon Brek");
    private static final NeedId SHELTER = NeedId.of("shelter");
    private static final NeedId TENTS = NeedId.of("tents");
    private static final EventId MEETING = EventId.of("conference");

    private DonorConference() {}

    static Dossier dossier() {
        return Dossier.of(DossierId.of("storm-conference")).toBuilder()
                .title("Promises to Arnost after the storm")
                .build()
                .plus(source(), ISLAND, NORLAND, VELDEN, SOUTHMARK, BANK, RELIEF, HOLM, BREK)
                .plus(
                        need(SHELTER, "Houses, harbours and a hospital", money("$120 million")),
                        need(TENTS, "Tents for the winter", tents("at least 4,000 tents")))
                .plus(pledges())
                .plus(events())
                .plus(statements());
    }

    /** {@return the dossier with a pledge more, before all others} */
    static Dossier longer() {
        Dossier dossier = dossier();
        Pledge first = pledge("first", "Blankets", RELIEF, tents("100 tents"), TENTS)
                .addSteps(step(Stage.PLEDGED, "2026-04-05"))
                .build();
        return dossier.toBuilder()
                .pledges(Stream.concat(Stream.of(first), dossier.pledges().stream())
                        .toList())
                .build();
    }

    private static Source source() {
        return Source.builder()
                .id(SourceId.of("minutes"))
                .title("Minutes of the conference")
                .publisher("Office of the Islands")
                .url("https://example.org/minutes")
                .kind(SourceKind.DOCUMENT)
                .published(date("2026-05-20"))
                .build();
    }

    private static Need need(NeedId id, String title, Contribution what) {
        return Need.builder()
                .id(id)
                .title(title)
                .holder(ISLAND.id())
                .addContributions(what)
                .build();
    }

    private static List<Entry> pledges() {
        return Stream.of(
                        pledge("norland", "Houses from Norland", NORLAND, money("$40 million"), SHELTER)
                                .addSteps(step(Stage.PLEDGED, "2026-05-11"), step(Stage.COMMITTED, "2026-06-02"))
                                .addSteps(paid(Stage.DISBURSED, "2026-07-15", "$12 million")),
                        pledge(
                                        "velden",
                                        "A harbour wall",
                                        VELDEN,
                                        money("between $15 million and $25 million"),
                                        SHELTER)
                                .addSteps(step(Stage.PLEDGED, "2026-05-11")),
                        pledge("bank", "A loan for the hospital", BANK, money("up to $30 million"), SHELTER)
                                .addSteps(step(Stage.PROPOSED, "2026-05")),
                        pledge("southmark", "Whatever it takes", SOUTHMARK, money("more than $5 million"), SHELTER)
                                .addSteps(step(Stage.PLEDGED, "2026-05-12"), step(Stage.WITHDRAWN, "2026-08")),
                        pledge("relief-tents", "Tents by ship", RELIEF, tents("2,500 tents"), TENTS)
                                .addSteps(step(Stage.PLEDGED, "2026-05-11"), step(Stage.DELIVERED, "2026-06-20")),
                        pledge("norland-tents", "Tents by air", NORLAND, tents("about 1,000 tents"), TENTS)
                                .addSteps(step(Stage.PLEDGED, "2026-05-12")))
                .flatMap(pledge -> withAnswer(pledge.build()))
                .toList();
    }

    private static Pledge.Builder pledge(String id, String title, Actor donor, Contribution what, NeedId need) {
        return Pledge.builder()
                .id(PledgeId.of(id))
                .title(title)
                .addParties(Participation.of(donor.id(), Role.DONOR), Participation.of(ISLAND.id(), Role.RECIPIENT))
                .addContributions(what)
                .note(need.text());
    }

    private static Stream<Entry> withAnswer(Pledge pledge) {
        NeedId need = NeedId.parse(pledge.note().orElseThrow());
        return Stream.of(
                pledge, Link.of(LinkId.of(pledge.id().local() + "-answers"), pledge.id(), Relation.ANSWERS, need));
    }

    private static Contribution money(String words) {
        return Funding.of(AmountWording.parse(words, "USD").orElseThrow());
    }

    private static Contribution tents(String words) {
        Quantity many =
                AmountWording.parseQuantity(words.replace("tents", "items")).orElseThrow();
        return Goods.of("tents", many);
    }

    private static PledgeStep step(Stage stage, String day) {
        return PledgeStep.of(stage).toBuilder().when(date(day)).build();
    }

    private static PledgeStep paid(Stage stage, String day, String money) {
        return step(stage, day).toBuilder()
                .amount(AmountWording.parse(money, "USD").orElseThrow())
                .build();
    }

    private static TimeExpression date(String edtf) {
        return TimeExpression.of(Edtf.parse(edtf));
    }

    private static List<Entry> events() {
        return List.of(
                event("storm", "The storm", EventType.DISASTER, Modality.OCCURRED, "2026-04-02/2026-04-04", List.of()),
                event(
                        "conference",
                        "The conference of the islands",
                        EventType.CONFERENCE,
                        Modality.OCCURRED,
                        "2026-05-11/2026-05-12",
                        List.of(ISLAND.id(), NORLAND.id(), VELDEN.id(), SOUTHMARK.id(), BANK.id(), RELIEF.id())),
                event(
                        "visit",
                        "A visit to the harbours",
                        EventType.VISIT,
                        Modality.OCCURRED,
                        "2026-06~",
                        List.of(HOLM.id())),
                event(
                        "review",
                        "A review of the promises",
                        EventType.CONFERENCE,
                        Modality.PLANNED,
                        "2026-11",
                        List.of()),
                event(
                        "rebuilding",
                        "Rebuilding",
                        EventType.RELIEF_OPERATION,
                        Modality.ONGOING,
                        "2026-06/..",
                        List.of()),
                event(
                        "second-storm",
                        "Another storm",
                        EventType.DISASTER,
                        Modality.HYPOTHETICAL,
                        "2026-12?",
                        List.of()));
    }

    private static Entry event(
            String id, String title, EventType type, Modality modality, String when, List<ActorId> there) {
        return DiplomaticEvent.builder()
                .id(EventId.of(id))
                .title(title)
                .type(type)
                .modality(modality)
                .when(date(when))
                .addAllParticipations(there.stream()
                        .map(actor -> Participation.of(actor, Role.PARTICIPANT))
                        .toList())
                .build();
    }

    private static List<Entry> statements() {
        return List.of(
                statement("holm", HOLM, NORLAND, "The houses come first", SHELTER, Polarity.FAVOURS),
                statement("brek", BREK, ISLAND, "A loan is no gift", PledgeId.of("bank"), Polarity.OPPOSES),
                statement(
                        "southmark",
                        BREK,
                        SOUTHMARK,
                        "There is no money left",
                        PledgeId.of("southmark"),
                        Polarity.MIXED));
    }

    private static Entry statement(
            String id, Person speaker, State holder, String gist, org.communique.id.EntryId about, Polarity side) {
        return Statement.builder()
                .id(StatementId.of(id))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.DECLARE)
                .addSpeakers(speaker.id())
                .holder(holder.id())
                .occasion(MEETING)
                .said(date("2026-05-12"))
                .gist(gist)
                .addStances(Stance.of(Topic.of(about), side))
                .addAbout(Topic.of(about))
                .build();
    }
}
