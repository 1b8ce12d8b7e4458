package org.communique.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** The known codes of the open vocabularies, and how a code is read: needed where texts are, and not to look at values. */
final class Vocabularies {

    private static final Map<String, Codes<?>> BY_TYPE = new HashMap<>();

    static {
        add(CollectiveKind.class, CollectiveKind.all(), CollectiveKind::of);
        add(Existence.class, Existence.all(), Existence::of);
        add(MembershipStatus.class, MembershipStatus.all(), MembershipStatus::of);
        add(NameKind.class, NameKind.all(), NameKind::of);
        add(OrganizationKind.class, OrganizationKind.all(), OrganizationKind::of);
        add(Role.class, Role.all(), Role::of);
        add(Share.class, Share.all(), Share::of);
        add(TenureStatus.class, TenureStatus.all(), TenureStatus::of);
        add(Unit.class, Unit.all(), Unit::of);
        add(ClassificationScheme.class, ClassificationScheme.all(), ClassificationScheme::of);
        add(IdentifierScheme.class, IdentifierScheme.all(), IdentifierScheme::of);
        add(MarkingKind.class, MarkingKind.all(), MarkingKind::of);
        add(PlaceResolution.class, PlaceResolution.all(), PlaceResolution::of);
        add(Relation.class, Relation.all(), Relation::of);
        add(CountKind.class, CountKind.all(), CountKind::of);
        add(EventType.class, EventType.all(), EventType::of);
        add(Modality.class, Modality.all(), Modality::of);
        add(Instrument.class, Instrument.all(), Instrument::of);
        add(PersonnelKind.class, PersonnelKind.all(), PersonnelKind::of);
        add(Recurrence.class, Recurrence.all(), Recurrence::of);
        add(ServiceKind.class, ServiceKind.all(), ServiceKind::of);
        add(Stage.class, Stage.all(), Stage::of);
        add(SourceKind.class, SourceKind.all(), SourceKind::of);
        add(Medium.class, Medium.all(), Medium::of);
        add(SpeechAct.class, SpeechAct.all(), SpeechAct::of);
        add(Strength.class, Strength.all(), Strength::of);
        add(Basis.class, Basis.all(), Basis::of);
    }

    private Vocabularies() {}

    /** The codes of one vocabulary. */
    record Codes<V>(List<V> known, Function<String, V> of) {}

    /** {@return the codes of a vocabulary} */
    @SuppressWarnings("unchecked")
    static <V extends Term> Codes<V> of(Class<V> type) {
        return (Codes<V>) Objects.requireNonNull(BY_TYPE.get(type.getName()));
    }

    private static <V extends Term> void add(Class<V> type, List<V> known, Function<String, V> of) {
        BY_TYPE.put(type.getName(), new Codes<>(known, of));
    }
}
