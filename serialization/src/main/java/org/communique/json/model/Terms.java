package org.communique.json.model;

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
import org.communique.json.codec.Codec;
import org.communique.json.codec.Scalars;
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

/** The codecs of codes from open vocabularies. */
final class Terms {

    static final Codec<CollectiveKind> COLLECTIVE_KIND =
            Scalars.text("a collective kind", CollectiveKind::of, CollectiveKind::code);

    static final Codec<Existence> EXISTENCE = Scalars.text("an existence", Existence::of, Existence::code);

    static final Codec<MembershipStatus> MEMBERSHIP_STATUS =
            Scalars.text("a membership status", MembershipStatus::of, MembershipStatus::code);

    static final Codec<NameKind> NAME_KIND = Scalars.text("a name kind", NameKind::of, NameKind::code);

    static final Codec<OrganizationKind> ORGANIZATION_KIND =
            Scalars.text("an organization kind", OrganizationKind::of, OrganizationKind::code);

    static final Codec<Role> ROLE = Scalars.text("a role", Role::of, Role::code);

    static final Codec<Share> SHARE = Scalars.text("a share", Share::of, Share::code);

    static final Codec<TenureStatus> TENURE_STATUS =
            Scalars.text("a tenure status", TenureStatus::of, TenureStatus::code);

    static final Codec<Unit> UNIT = Scalars.text("a unit", Unit::of, Unit::code);

    static final Codec<ClassificationScheme> CLASSIFICATION_SCHEME =
            Scalars.text("a classification scheme", ClassificationScheme::of, ClassificationScheme::code);

    static final Codec<IdentifierScheme> IDENTIFIER_SCHEME =
            Scalars.text("an identifier scheme", IdentifierScheme::of, IdentifierScheme::code);

    static final Codec<MarkingKind> MARKING_KIND = Scalars.text("a marking kind", MarkingKind::of, MarkingKind::code);

    static final Codec<PlaceResolution> PLACE_RESOLUTION =
            Scalars.text("a place resolution", PlaceResolution::of, PlaceResolution::code);

    static final Codec<Relation> RELATION = Scalars.text("a relation", Relation::of, Relation::code);

    static final Codec<CountKind> COUNT_KIND = Scalars.text("a count kind", CountKind::of, CountKind::code);

    static final Codec<EventType> EVENT_TYPE = Scalars.text("an event type", EventType::of, EventType::code);

    static final Codec<Modality> MODALITY = Scalars.text("a modality", Modality::of, Modality::code);

    static final Codec<Instrument> INSTRUMENT = Scalars.text("an instrument", Instrument::of, Instrument::code);

    static final Codec<PersonnelKind> PERSONNEL_KIND =
            Scalars.text("a personnel kind", PersonnelKind::of, PersonnelKind::code);

    static final Codec<Recurrence> RECURRENCE = Scalars.text("a recurrence", Recurrence::of, Recurrence::code);

    static final Codec<ServiceKind> SERVICE_KIND = Scalars.text("a service kind", ServiceKind::of, ServiceKind::code);

    static final Codec<Stage> STAGE = Scalars.text("a stage", Stage::of, Stage::code);

    static final Codec<SourceKind> SOURCE_KIND = Scalars.text("a source kind", SourceKind::of, SourceKind::code);

    static final Codec<Medium> MEDIUM = Scalars.text("a medium", Medium::of, Medium::code);

    static final Codec<SpeechAct> SPEECH_ACT = Scalars.text("a speech act", SpeechAct::of, SpeechAct::code);

    static final Codec<Strength> STRENGTH = Scalars.text("a strength", Strength::of, Strength::code);

    static final Codec<Basis> BASIS = Scalars.text("a basis", Basis::of, Basis::code);

    private Terms() {}
}
