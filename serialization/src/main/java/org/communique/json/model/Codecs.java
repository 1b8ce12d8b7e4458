package org.communique.json.model;

import java.util.List;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.CollectiveKind;
import org.communique.actor.Existence;
import org.communique.actor.Membership;
import org.communique.actor.MembershipStatus;
import org.communique.actor.Name;
import org.communique.actor.NameKind;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.Share;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.actor.UnrecognizedActor;
import org.communique.amount.Approximation;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Rate;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Condition;
import org.communique.entry.Coordinates;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Link;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.entry.Place;
import org.communique.entry.PlaceResolution;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.Count;
import org.communique.event.CountKind;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.id.UnrecognizedId;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Outline;
import org.communique.json.codec.Problem;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.TokenWriter;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Instrument;
import org.communique.pledge.Personnel;
import org.communique.pledge.PersonnelKind;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Recurrence;
import org.communique.pledge.Service;
import org.communique.pledge.ServiceKind;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;
import org.communique.pledge.Undertaking;
import org.communique.pledge.UnrecognizedContribution;
import org.communique.source.Source;
import org.communique.source.SourceKind;
import org.communique.source.TextDigest;
import org.communique.statement.Medium;
import org.communique.statement.Polarity;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Strength;
import org.communique.statement.Voice;
import org.communique.term.Basis;
import org.communique.term.CountryCode;
import org.communique.term.LanguageTag;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Every type of the model that is a JSON value, with its codec. */
public final class Codecs {

    private static final List<Typed<?>> ALL = Stream.of(
                    Stream.<Typed<?>>of(typed(Dossier.class, Dossiers.DOSSIER), typed(Entry.class, Entries.ENTRY)),
                    ids(),
                    terms(),
                    enums(),
                    time(),
                    amount(),
                    evidence(),
                    entry(),
                    source(),
                    actor(),
                    statement(),
                    pledge(),
                    event())
            .flatMap(each -> each)
            .toList();

    private Codecs() {}

    /**
     * A type and its codec.
     *
     * @param <T> the type
     * @param type its interface, record or enum
     * @param codec reads and writes it
     */
    public record Typed<T>(Class<T> type, Codec<T> codec) {}

    /** {@return every type with its codec} */
    public static List<Typed<?>> all() {
        return ALL;
    }

    private static Stream<Typed<?>> ids() {
        return Stream.of(
                typed(EntryId.class, Ids.ENTRY_ID),
                typed(SourceId.class, Ids.SOURCE_ID),
                typed(ActorId.class, Ids.ACTOR_ID),
                typed(OfficeId.class, Ids.OFFICE_ID),
                typed(TenureId.class, Ids.TENURE_ID),
                typed(MembershipId.class, Ids.MEMBERSHIP_ID),
                typed(StatementId.class, Ids.STATEMENT_ID),
                typed(PledgeId.class, Ids.PLEDGE_ID),
                typed(EventId.class, Ids.EVENT_ID),
                typed(LinkId.class, Ids.LINK_ID),
                typed(UnrecognizedId.class, Ids.UNRECOGNIZED_ID),
                typed(DossierId.class, Ids.DOSSIER_ID));
    }

    private static Stream<Typed<?>> terms() {
        return Stream.of(
                typed(CollectiveKind.class, Terms.COLLECTIVE_KIND),
                typed(Existence.class, Terms.EXISTENCE),
                typed(MembershipStatus.class, Terms.MEMBERSHIP_STATUS),
                typed(NameKind.class, Terms.NAME_KIND),
                typed(OrganizationKind.class, Terms.ORGANIZATION_KIND),
                typed(Role.class, Terms.ROLE),
                typed(Share.class, Terms.SHARE),
                typed(TenureStatus.class, Terms.TENURE_STATUS),
                typed(Unit.class, Terms.UNIT),
                typed(ClassificationScheme.class, Terms.CLASSIFICATION_SCHEME),
                typed(IdentifierScheme.class, Terms.IDENTIFIER_SCHEME),
                typed(MarkingKind.class, Terms.MARKING_KIND),
                typed(PlaceResolution.class, Terms.PLACE_RESOLUTION),
                typed(Relation.class, Terms.RELATION),
                typed(CountKind.class, Terms.COUNT_KIND),
                typed(EventType.class, Terms.EVENT_TYPE),
                typed(Modality.class, Terms.MODALITY),
                typed(Instrument.class, Terms.INSTRUMENT),
                typed(PersonnelKind.class, Terms.PERSONNEL_KIND),
                typed(Recurrence.class, Terms.RECURRENCE),
                typed(ServiceKind.class, Terms.SERVICE_KIND),
                typed(Stage.class, Terms.STAGE),
                typed(SourceKind.class, Terms.SOURCE_KIND),
                typed(Medium.class, Terms.MEDIUM),
                typed(SpeechAct.class, Terms.SPEECH_ACT),
                typed(Strength.class, Terms.STRENGTH),
                typed(Basis.class, Terms.BASIS));
    }

    private static Stream<Typed<?>> enums() {
        return Stream.of(
                typed(Rank.class, Enums.RANK),
                typed(Ternary.class, Enums.TERNARY),
                typed(Approximation.class, Enums.APPROXIMATION),
                typed(Factuality.class, Enums.FACTUALITY),
                typed(Voice.class, Enums.VOICE),
                typed(Polarity.class, Enums.POLARITY),
                typed(QuotationForm.class, Enums.QUOTATION_FORM),
                typed(StepCounts.class, Enums.STEP_COUNTS));
    }

    private static Stream<Typed<?>> time() {
        return Stream.of(
                typed(Edtf.class, TimeCodecs.EDTF),
                typed(Anchor.class, TimeCodecs.ANCHOR),
                typed(TimeExpression.class, TimeCodecs.TIME_EXPRESSION));
    }

    private static Stream<Typed<?>> amount() {
        return Stream.of(
                typed(Quantity.class, AmountCodecs.QUANTITY),
                typed(Rate.class, AmountCodecs.RATE),
                typed(MoneyAmount.class, AmountCodecs.MONEY_AMOUNT),
                typed(Equivalent.class, AmountCodecs.EQUIVALENT));
    }

    private static Stream<Typed<?>> evidence() {
        return Stream.of(
                narrowed(TextPositionSelector.class, EvidenceCodecs.TEXT_SELECTOR),
                narrowed(TextQuoteSelector.class, EvidenceCodecs.TEXT_SELECTOR),
                narrowed(UnrecognizedSelector.class, EvidenceCodecs.TEXT_SELECTOR),
                typed(TextSelector.class, EvidenceCodecs.TEXT_SELECTOR),
                typed(Citation.class, EvidenceCodecs.CITATION));
    }

    private static Stream<Typed<?>> entry() {
        return Stream.of(
                typed(LanguageTag.class, EntryCodecs.LANGUAGE_TAG),
                typed(CountryCode.class, EntryCodecs.COUNTRY_CODE),
                typed(Identifier.class, EntryCodecs.IDENTIFIER),
                typed(Classification.class, EntryCodecs.CLASSIFICATION),
                typed(Marking.class, EntryCodecs.MARKING),
                typed(Coordinates.class, EntryCodecs.COORDINATES),
                typed(Place.class, EntryCodecs.PLACE),
                typed(Topic.class, EntryCodecs.TOPIC),
                typed(Condition.class, EntryCodecs.CONDITION),
                typed(Link.class, EntryCodecs.LINK),
                typed(UnrecognizedEntry.class, EntryCodecs.UNRECOGNIZED_ENTRY));
    }

    private static Stream<Typed<?>> source() {
        return Stream.of(typed(TextDigest.class, SourceCodecs.TEXT_DIGEST), typed(Source.class, SourceCodecs.SOURCE));
    }

    private static Stream<Typed<?>> actor() {
        return Stream.of(
                typed(Name.class, ActorCodecs.NAME),
                narrowed(State.class, ActorCodecs.ACTOR),
                narrowed(Person.class, ActorCodecs.ACTOR),
                narrowed(Organization.class, ActorCodecs.ACTOR),
                narrowed(Collective.class, ActorCodecs.ACTOR),
                narrowed(UnrecognizedActor.class, ActorCodecs.ACTOR),
                typed(Actor.class, ActorCodecs.ACTOR),
                typed(Office.class, ActorCodecs.OFFICE),
                typed(Tenure.class, ActorCodecs.TENURE),
                typed(Membership.class, ActorCodecs.MEMBERSHIP),
                typed(Participation.class, ActorCodecs.PARTICIPATION));
    }

    private static Stream<Typed<?>> statement() {
        return Stream.of(
                typed(Quotation.class, StatementCodecs.QUOTATION),
                typed(Stance.class, StatementCodecs.STANCE),
                typed(Statement.class, StatementCodecs.STATEMENT));
    }

    private static Stream<Typed<?>> pledge() {
        return Stream.of(
                narrowed(Funding.class, PledgeCodecs.CONTRIBUTION),
                narrowed(Goods.class, PledgeCodecs.CONTRIBUTION),
                narrowed(Personnel.class, PledgeCodecs.CONTRIBUTION),
                narrowed(Service.class, PledgeCodecs.CONTRIBUTION),
                narrowed(Undertaking.class, PledgeCodecs.CONTRIBUTION),
                narrowed(UnrecognizedContribution.class, PledgeCodecs.CONTRIBUTION),
                typed(Contribution.class, PledgeCodecs.CONTRIBUTION),
                typed(PledgeStep.class, PledgeCodecs.PLEDGE_STEP),
                typed(Pledge.class, PledgeCodecs.PLEDGE));
    }

    private static Stream<Typed<?>> event() {
        return Stream.of(
                typed(ModalityChange.class, EventCodecs.MODALITY_CHANGE),
                typed(Count.class, EventCodecs.COUNT),
                typed(DiplomaticEvent.class, EventCodecs.DIPLOMATIC_EVENT));
    }

    private static <T> Typed<T> typed(Class<T> type, Codec<T> codec) {
        return new Typed<>(type, codec);
    }

    /** A variant of a union, read as the union reads it and refused where it is another variant. */
    private static <U, T extends U> Typed<T> narrowed(Class<T> type, Codec<U> union) {
        return new Typed<>(type, new Codec<>() {
            @Override
            public @Nullable T read(TokenReader in) {
                U value = union.read(in);
                if (value != null && !type.isInstance(value)) {
                    in.problem(Problem.VALUE, "expected an object of another type");
                    return null;
                }
                return value == null ? null : type.cast(value);
            }

            @Override
            public void write(TokenWriter out, T value) {
                union.write(out, value);
            }

            @Override
            public void outline(Outline outline) {
                union.outline(outline);
            }
        });
    }
}
