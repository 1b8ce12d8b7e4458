package org.communique;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
import org.communique.amount.Bounds;
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
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Link;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.entry.Place;
import org.communique.entry.PlaceResolution;
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
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.NeedId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.id.UnrecognizedId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Instrument;
import org.communique.pledge.Need;
import org.communique.pledge.Personnel;
import org.communique.pledge.PersonnelKind;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Recurrence;
import org.communique.pledge.Service;
import org.communique.pledge.ServiceKind;
import org.communique.pledge.Stage;
import org.communique.pledge.Undertaking;
import org.communique.pledge.UnrecognizedContribution;
import org.communique.source.Source;
import org.communique.source.SourceKind;
import org.communique.source.TextDigest;
import org.communique.statement.Medium;
import org.communique.statement.Quotation;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Strength;
import org.communique.term.Basis;
import org.communique.term.CountryCode;
import org.communique.term.LanguageTag;
import org.communique.term.Term;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** The types of the model, once: whatever is not in these lists is tested by no law, and makes {@link ModelTypesTest} fail. */
public final class ModelTypes {

    /** What has a builder and is a JSON object. */
    private static final List<Class<?>> BUILT = List.of(
            Citation.class,
            Classification.class,
            Collective.class,
            Condition.class,
            Coordinates.class,
            Count.class,
            DiplomaticEvent.class,
            Dossier.class,
            Equivalent.class,
            Funding.class,
            Goods.class,
            Identifier.class,
            Link.class,
            Marking.class,
            Membership.class,
            ModalityChange.class,
            MoneyAmount.class,
            Name.class,
            Need.class,
            Office.class,
            Organization.class,
            Participation.class,
            Person.class,
            Personnel.class,
            Place.class,
            Pledge.class,
            PledgeStep.class,
            Quantity.class,
            Quotation.class,
            Rate.class,
            RecordSelector.class,
            Service.class,
            Source.class,
            Stance.class,
            State.class,
            Statement.class,
            Tenure.class,
            TextPositionSelector.class,
            TextQuoteSelector.class,
            TimeExpression.class,
            Topic.class,
            Undertaking.class,
            UnrecognizedActor.class,
            UnrecognizedContribution.class,
            UnrecognizedEntry.class,
            UnrecognizedSelector.class);

    private static final List<Class<? extends Term>> TERMS = List.of(
            Basis.class,
            ClassificationScheme.class,
            CollectiveKind.class,
            CountKind.class,
            EventType.class,
            Existence.class,
            IdentifierScheme.class,
            Instrument.class,
            MarkingKind.class,
            Medium.class,
            MembershipStatus.class,
            Modality.class,
            NameKind.class,
            OrganizationKind.class,
            PersonnelKind.class,
            PlaceResolution.class,
            Recurrence.class,
            Relation.class,
            Role.class,
            ServiceKind.class,
            Share.class,
            SourceKind.class,
            SpeechAct.class,
            Stage.class,
            Strength.class,
            TenureStatus.class,
            Unit.class);

    private static final List<Class<? extends EntryId>> IDS = List.of(
            ActorId.class,
            EventId.class,
            LinkId.class,
            MembershipId.class,
            NeedId.class,
            OfficeId.class,
            PledgeId.class,
            SourceId.class,
            StatementId.class,
            TenureId.class,
            UnrecognizedId.class);

    /** What is a JSON string or number, or an answer, beside terms and ids. */
    private static final List<Class<?>> SCALARS = List.of(
            Anchor.OfDate.class,
            Anchor.OfEntry.class,
            Bounds.class,
            Bounds.Bound.class,
            CountryCode.class,
            DossierId.class,
            Edtf.class,
            Extensions.class,
            JsonText.class,
            LanguageTag.class,
            TextDigest.class);

    private ModelTypes() {}

    static List<Class<?>> built() {
        return BUILT;
    }

    /** The open vocabularies. */
    public static List<Class<? extends Term>> terms() {
        return TERMS;
    }

    /** The ids of entries. */
    public static List<Class<? extends EntryId>> ids() {
        return IDS;
    }

    static List<Class<?>> all() {
        return Stream.of(BUILT, TERMS, IDS, SCALARS)
                .<Class<?>>flatMap(List::stream)
                .toList();
    }

    /** The interface that a generated class implements. */
    static Class<?> of(Object value) {
        return BUILT.stream().filter(type -> type.isInstance(value)).findFirst().orElseThrow();
    }

    static Class<?> generated(Class<?> type) {
        try {
            return Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** The accessors of the attributes: what the generated class has a field for. */
    static List<Method> attributes(Class<?> type) {
        return Arrays.stream(generated(type).getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(field -> Builders.method(type, field.getName()))
                .toList();
    }
}
