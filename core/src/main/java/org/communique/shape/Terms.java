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

/** The kinds of codes from open vocabularies. */
final class Terms {

    static final Scalar<CollectiveKind> COLLECTIVE_KIND =
            Scalar.open(CollectiveKind.class, "a collective kind", CollectiveKind.all(), CollectiveKind::of);

    static final Scalar<Existence> EXISTENCE =
            Scalar.open(Existence.class, "an existence", Existence.all(), Existence::of);

    static final Scalar<MembershipStatus> MEMBERSHIP_STATUS =
            Scalar.open(MembershipStatus.class, "a membership status", MembershipStatus.all(), MembershipStatus::of);

    static final Scalar<NameKind> NAME_KIND = Scalar.open(NameKind.class, "a name kind", NameKind.all(), NameKind::of);

    static final Scalar<OrganizationKind> ORGANIZATION_KIND =
            Scalar.open(OrganizationKind.class, "an organization kind", OrganizationKind.all(), OrganizationKind::of);

    static final Scalar<Role> ROLE = Scalar.open(Role.class, "a role", Role.all(), Role::of);

    static final Scalar<Share> SHARE = Scalar.open(Share.class, "a share", Share.all(), Share::of);

    static final Scalar<TenureStatus> TENURE_STATUS =
            Scalar.open(TenureStatus.class, "a tenure status", TenureStatus.all(), TenureStatus::of);

    static final Scalar<Unit> UNIT = Scalar.open(Unit.class, "a unit", Unit.all(), Unit::of);

    static final Scalar<ClassificationScheme> CLASSIFICATION_SCHEME = Scalar.open(
            ClassificationScheme.class,
            "a classification scheme",
            ClassificationScheme.all(),
            ClassificationScheme::of);

    static final Scalar<IdentifierScheme> IDENTIFIER_SCHEME =
            Scalar.open(IdentifierScheme.class, "an identifier scheme", IdentifierScheme.all(), IdentifierScheme::of);

    static final Scalar<MarkingKind> MARKING_KIND =
            Scalar.open(MarkingKind.class, "a marking kind", MarkingKind.all(), MarkingKind::of);

    static final Scalar<PlaceResolution> PLACE_RESOLUTION =
            Scalar.open(PlaceResolution.class, "a place resolution", PlaceResolution.all(), PlaceResolution::of);

    static final Scalar<Relation> RELATION = Scalar.open(Relation.class, "a relation", Relation.all(), Relation::of);

    static final Scalar<CountKind> COUNT_KIND =
            Scalar.open(CountKind.class, "a count kind", CountKind.all(), CountKind::of);

    static final Scalar<EventType> EVENT_TYPE =
            Scalar.open(EventType.class, "an event type", EventType.all(), EventType::of);

    static final Scalar<Modality> MODALITY = Scalar.open(Modality.class, "a modality", Modality.all(), Modality::of);

    static final Scalar<Instrument> INSTRUMENT =
            Scalar.open(Instrument.class, "an instrument", Instrument.all(), Instrument::of);

    static final Scalar<PersonnelKind> PERSONNEL_KIND =
            Scalar.open(PersonnelKind.class, "a personnel kind", PersonnelKind.all(), PersonnelKind::of);

    static final Scalar<Recurrence> RECURRENCE =
            Scalar.open(Recurrence.class, "a recurrence", Recurrence.all(), Recurrence::of);

    static final Scalar<ServiceKind> SERVICE_KIND =
            Scalar.open(ServiceKind.class, "a service kind", ServiceKind.all(), ServiceKind::of);

    static final Scalar<Stage> STAGE = Scalar.open(Stage.class, "a stage", Stage.all(), Stage::of);

    static final Scalar<SourceKind> SOURCE_KIND =
            Scalar.open(SourceKind.class, "a source kind", SourceKind.all(), SourceKind::of);

    static final Scalar<Medium> MEDIUM = Scalar.open(Medium.class, "a medium", Medium.all(), Medium::of);

    static final Scalar<SpeechAct> SPEECH_ACT =
            Scalar.open(SpeechAct.class, "a speech act", SpeechAct.all(), SpeechAct::of);

    static final Scalar<Strength> STRENGTH = Scalar.open(Strength.class, "a strength", Strength.all(), Strength::of);

    static final Scalar<Basis> BASIS = Scalar.open(Basis.class, "a basis", Basis.all(), Basis::of);

    private Terms() {}
}
