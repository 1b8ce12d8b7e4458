package org.communique.shape;

import org.communique.actor.CollectiveKind;
import org.communique.actor.Existence;
import org.communique.actor.MembershipStatus;
import org.communique.actor.NameKind;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Role;
import org.communique.actor.Share;
import org.communique.actor.TenureStatus;
import org.communique.amount.Unit;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.MarkingKind;
import org.communique.entry.PlaceResolution;
import org.communique.entry.Relation;
import org.communique.event.CountKind;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.pledge.Instrument;
import org.communique.pledge.PersonnelKind;
import org.communique.pledge.Recurrence;
import org.communique.pledge.ServiceKind;
import org.communique.pledge.Stage;
import org.communique.source.SourceKind;
import org.communique.statement.Medium;
import org.communique.statement.SpeechAct;
import org.communique.statement.Strength;
import org.communique.term.Basis;
import org.communique.term.Term;

/** The kinds of codes from open vocabularies; which codes are known is in {@link Vocabularies}. */
final class Terms {

    static final Scalar<CollectiveKind> COLLECTIVE_KIND = of(CollectiveKind.class, "a collective kind");

    static final Scalar<Existence> EXISTENCE = of(Existence.class, "an existence");

    static final Scalar<MembershipStatus> MEMBERSHIP_STATUS = of(MembershipStatus.class, "a membership status");

    static final Scalar<NameKind> NAME_KIND = of(NameKind.class, "a name kind");

    static final Scalar<OrganizationKind> ORGANIZATION_KIND = of(OrganizationKind.class, "an organization kind");

    static final Scalar<Role> ROLE = of(Role.class, "a role");

    static final Scalar<Share> SHARE = of(Share.class, "a share");

    static final Scalar<TenureStatus> TENURE_STATUS = of(TenureStatus.class, "a tenure status");

    static final Scalar<Unit> UNIT = of(Unit.class, "a unit");

    static final Scalar<ClassificationScheme> CLASSIFICATION_SCHEME =
            of(ClassificationScheme.class, "a classification scheme");

    static final Scalar<IdentifierScheme> IDENTIFIER_SCHEME = of(IdentifierScheme.class, "an identifier scheme");

    static final Scalar<MarkingKind> MARKING_KIND = of(MarkingKind.class, "a marking kind");

    static final Scalar<PlaceResolution> PLACE_RESOLUTION = of(PlaceResolution.class, "a place resolution");

    static final Scalar<Relation> RELATION = of(Relation.class, "a relation");

    static final Scalar<CountKind> COUNT_KIND = of(CountKind.class, "a count kind");

    static final Scalar<EventType> EVENT_TYPE = of(EventType.class, "an event type");

    static final Scalar<Modality> MODALITY = of(Modality.class, "a modality");

    static final Scalar<Instrument> INSTRUMENT = of(Instrument.class, "an instrument");

    static final Scalar<PersonnelKind> PERSONNEL_KIND = of(PersonnelKind.class, "a personnel kind");

    static final Scalar<Recurrence> RECURRENCE = of(Recurrence.class, "a recurrence");

    static final Scalar<ServiceKind> SERVICE_KIND = of(ServiceKind.class, "a service kind");

    static final Scalar<Stage> STAGE = of(Stage.class, "a stage");

    static final Scalar<SourceKind> SOURCE_KIND = of(SourceKind.class, "a source kind");

    static final Scalar<Medium> MEDIUM = of(Medium.class, "a medium");

    static final Scalar<SpeechAct> SPEECH_ACT = of(SpeechAct.class, "a speech act");

    static final Scalar<Strength> STRENGTH = of(Strength.class, "a strength");

    static final Scalar<Basis> BASIS = of(Basis.class, "a basis");

    private Terms() {}

    private static <V extends Term> Scalar<V> of(Class<V> type, String expected) {
        return Scalar.open(type, expected, () -> Vocabularies.of(type).known(), () -> Vocabularies.of(type)
                .of());
    }
}
