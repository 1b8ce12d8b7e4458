package org.communique.json.model;

import java.util.List;
import java.util.function.Function;
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
import org.communique.json.codec.Codes;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.TextForm;
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

/** The codecs of codes from open vocabularies. */
final class Terms {

    static final Codec<CollectiveKind> COLLECTIVE_KIND =
            open("a collective kind", CollectiveKind.all(), CollectiveKind::of);

    static final Codec<Existence> EXISTENCE = open("an existence", Existence.all(), Existence::of);

    static final Codec<MembershipStatus> MEMBERSHIP_STATUS =
            open("a membership status", MembershipStatus.all(), MembershipStatus::of);

    static final Codec<NameKind> NAME_KIND = open("a name kind", NameKind.all(), NameKind::of);

    static final Codec<OrganizationKind> ORGANIZATION_KIND =
            open("an organization kind", OrganizationKind.all(), OrganizationKind::of);

    static final Codec<Role> ROLE = open("a role", Role.all(), Role::of);

    static final Codec<Share> SHARE = open("a share", Share.all(), Share::of);

    static final Codec<TenureStatus> TENURE_STATUS = open("a tenure status", TenureStatus.all(), TenureStatus::of);

    static final Codec<Unit> UNIT = open("a unit", Unit.all(), Unit::of);

    static final Codec<ClassificationScheme> CLASSIFICATION_SCHEME =
            open("a classification scheme", ClassificationScheme.all(), ClassificationScheme::of);

    static final Codec<IdentifierScheme> IDENTIFIER_SCHEME =
            open("an identifier scheme", IdentifierScheme.all(), IdentifierScheme::of);

    static final Codec<MarkingKind> MARKING_KIND = open("a marking kind", MarkingKind.all(), MarkingKind::of);

    static final Codec<PlaceResolution> PLACE_RESOLUTION =
            open("a place resolution", PlaceResolution.all(), PlaceResolution::of);

    static final Codec<Relation> RELATION = open("a relation", Relation.all(), Relation::of);

    static final Codec<CountKind> COUNT_KIND = open("a count kind", CountKind.all(), CountKind::of);

    static final Codec<EventType> EVENT_TYPE = open("an event type", EventType.all(), EventType::of);

    static final Codec<Modality> MODALITY = open("a modality", Modality.all(), Modality::of);

    static final Codec<Instrument> INSTRUMENT = open("an instrument", Instrument.all(), Instrument::of);

    static final Codec<PersonnelKind> PERSONNEL_KIND = open("a personnel kind", PersonnelKind.all(), PersonnelKind::of);

    static final Codec<Recurrence> RECURRENCE = open("a recurrence", Recurrence.all(), Recurrence::of);

    static final Codec<ServiceKind> SERVICE_KIND = open("a service kind", ServiceKind.all(), ServiceKind::of);

    static final Codec<Stage> STAGE = open("a stage", Stage.all(), Stage::of);

    static final Codec<SourceKind> SOURCE_KIND = open("a source kind", SourceKind.all(), SourceKind::of);

    static final Codec<Medium> MEDIUM = open("a medium", Medium.all(), Medium::of);

    static final Codec<SpeechAct> SPEECH_ACT = open("a speech act", SpeechAct.all(), SpeechAct::of);

    static final Codec<Strength> STRENGTH = open("a strength", Strength.all(), Strength::of);

    static final Codec<Basis> BASIS = open("a basis", Basis.all(), Basis::of);

    private Terms() {}

    private static <T extends Term> Codec<T> open(String expected, List<T> known, Function<String, T> of) {
        TextForm form =
                TextForm.open(Codes.PATTERN, known.stream().map(Term::code).toList());
        return Scalars.text(expected, form, of, Term::code);
    }
}
