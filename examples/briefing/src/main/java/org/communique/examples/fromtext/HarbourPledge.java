package org.communique.examples.fromtext;

import java.time.LocalDate;
import java.util.List;
import org.communique.actor.Office;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.amount.AmountWording;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Factuality;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.NeedId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.json.CommuniqueJson;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.quotation.SourceText;
import org.communique.source.Source;
import org.communique.source.SourceKind;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.term.LanguageTag;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** A short article, whole: every entry is tied to the words that say so by the words themselves. */
public final class HarbourPledge {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 5);

    static final SourceText HERALD = SourceText.of(
            Source.builder()
                    .id(SourceId.of("velden-herald"))
                    .title("Norland pledges ferries for Arnost")
                    .kind(SourceKind.ARTICLE)
                    .language(LanguageTag.of("en"))
                    .published(TimeExpression.of(Edtf.of(PUBLISHED)))
                    .build(),
            """
            Norland will give Arnost two ferries and nearly €30 million for its harbours, Prime Minister Ida Holm said \
            in Velden on Tuesday.

            “We stand by our neighbours,” she said, “for as long as it takes.” Of the money, €12 million is for \
            this year. It comes on top of €5 million that Norland paid out in January.

            Arnost says that it needs €90 million in all. Jon Brek, its foreign minister, reportedly called the offer \
            a start. Talks between the two are planned for next week.
            """);

    private static final State NORLAND = State.of("XN", "Norland");
    private static final State ARNOST = State.of("XA", "Arnost");
    private static final Person HOLM = Person.of("Ida Holm");
    private static final Person BREK = Person.of("Jon Brek");
    private static final Office HEAD = Office.of(OfficeId.of("norland-head"), "Prime Minister", NORLAND.id());
    private static final Office MINISTER = Office.of(OfficeId.of("arnost-minister"), "foreign minister", ARNOST.id());
    private static final PledgeId OFFER = PledgeId.of("harbours");

    private HarbourPledge() {}

    /** Prints the dossier as JSON. */
    public static void main(String... args) {
        CommuniqueJson.standard().indented().write(dossier(), System.out);
    }

    static Dossier dossier() {
        return Dossier.of(DossierId.of("harbour-pledge"))
                .plus(HERALD.entry(), NORLAND, ARNOST, HOLM, BREK, HEAD, MINISTER)
                .plus(
                        Tenure.of(TenureId.of("holm"), HOLM.id(), HEAD.id()).toBuilder()
                                .addEvidence(HERALD.cite("Prime Minister Ida Holm"))
                                .build(),
                        Tenure.of(TenureId.of("brek"), BREK.id(), MINISTER.id()).toBuilder()
                                .addEvidence(HERALD.cite("Jon Brek, its foreign minister"))
                                .build())
                .plus(offer())
                .plus(answer())
                .anchoredAt(HERALD.id(), PUBLISHED);
    }

    /** What she promises rests on her word ({@code via}), and a part of the money is told apart from the whole. */
    private static List<Entry> offer() {
        StatementId said = StatementId.of("holm-offer");
        MoneyAmount money = AmountWording.parse("nearly €30 million").orElseThrow();
        MoneyAmount part = AmountWording.parse("€12 million").orElseThrow();
        return List.of(
                Statement.builder()
                        .id(said)
                        .voice(Voice.ATTRIBUTED)
                        .act(SpeechAct.PROMISE)
                        .addSpeakers(HOLM.id())
                        .holder(NORLAND.id())
                        .capacity(HEAD.id())
                        .said(TimeExpression.of("Tuesday", Anchor.of(HERALD.id())))
                        .addQuotations(HERALD.quote("We stand by our neighbours,", "for as long as it takes."))
                        .addAbout(Topic.of(OFFER))
                        .addEvidence(
                                HERALD.cite("Prime Minister Ida Holm said in Velden on Tuesday"),
                                HERALD.cite("Tuesday").on("said"))
                        .build(),
                Pledge.builder()
                        .id(OFFER)
                        .title("Ferries and money for the harbours of Arnost")
                        .addParties(
                                Participation.of(
                                        NORLAND.id(),
                                        Role.DONOR,
                                        HERALD.cite("Norland will give").via(said)),
                                Participation.of(
                                        ARNOST.id(),
                                        Role.RECIPIENT,
                                        HERALD.cite("give Arnost").via(said)))
                        .addContributions(
                                Goods.of("ferries").toBuilder()
                                        .quantity(Quantity.of(2, Unit.SHIP))
                                        .addEvidence(HERALD.cite("two ferries").via(said))
                                        .build(),
                                Funding.of(money).toBuilder()
                                        .key("money")
                                        .addEvidence(HERALD.cite("nearly €30 million for its harbours")
                                                .via(said))
                                        .build(),
                                Funding.of(part).toBuilder()
                                        .within("money")
                                        .period(TimeExpression.of("this year", Anchor.of(HERALD.id())))
                                        .addEvidence(HERALD.cite("Of the money, €12 million is for this year"))
                                        .build())
                        .addSteps(PledgeStep.of(
                                Stage.PLEDGED,
                                HERALD.within("Norland will give Arnost")
                                        .cite("will give")
                                        .via(said)))
                        .statedIn(said)
                        .addEvidence(HERALD.cite("Norland will give Arnost two ferries and nearly €30 million")
                                .via(said))
                        .build(),
                Pledge.builder()
                        .id(PledgeId.of("paid-out"))
                        .title("Money that was paid out before")
                        .addParties(Participation.of(NORLAND.id(), Role.DONOR, HERALD.cite("Norland paid out")))
                        .addContributions(
                                Funding.of(AmountWording.parse("€5 million").orElseThrow()))
                        .addSteps(PledgeStep.of(Stage.DISBURSED, HERALD.cite("Norland paid out in January")))
                        .addEvidence(HERALD.cite("€5 million that Norland paid out in January"))
                        .build(),
                Link.of(LinkId.of("on-top"), OFFER, Relation.ADDITIONAL_TO, PledgeId.of("paid-out")).toBuilder()
                        .addEvidence(HERALD.cite("It comes on top of €5 million"))
                        .build());
    }

    /** What Arnost needs is no pledge; what its minister said, the paper does not vouch for ({@code hedged}). */
    private static List<Entry> answer() {
        NeedId need = NeedId.of("harbours-of-arnost");
        return List.of(
                Need.builder()
                        .id(need)
                        .holder(ARNOST.id())
                        .addContributions(
                                Funding.of(AmountWording.parse("€90 million").orElseThrow()))
                        .addEvidence(HERALD.cite("Arnost says that it needs €90 million in all"))
                        .build(),
                Link.of(LinkId.of("towards"), OFFER, Relation.ANSWERS, need),
                Statement.builder()
                        .id(StatementId.of("brek-answer"))
                        .voice(Voice.ATTRIBUTED)
                        .act(SpeechAct.PRAISE)
                        .addSpeakers(BREK.id())
                        .capacity(MINISTER.id())
                        .gist("It is a start")
                        .addAbout(Topic.of(OFFER))
                        .addEvidence(HERALD.cite("reportedly called the offer a start")
                                .hedged(Factuality.UNCOMMITTED))
                        .build(),
                DiplomaticEvent.builder()
                        .id(EventId.of("talks"))
                        .title("Talks on the offer")
                        .type(EventType.TALKS)
                        .modality(Modality.PLANNED)
                        .when(TimeExpression.of("next week", Anchor.of(HERALD.id())))
                        .addParticipations(
                                Participation.of(NORLAND.id(), Role.PARTICIPANT, HERALD.cite("between the two")),
                                Participation.of(ARNOST.id(), Role.PARTICIPANT, HERALD.cite("between the two")))
                        .addEvidence(
                                HERALD.cite("Talks between the two are planned for next week"),
                                HERALD.cite("next week").on("when"))
                        .build());
    }
}
