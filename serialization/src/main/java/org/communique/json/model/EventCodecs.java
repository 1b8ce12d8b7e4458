package org.communique.json.model;

import org.communique.event.Count;
import org.communique.event.DiplomaticEvent;
import org.communique.event.ModalityChange;
import org.communique.json.codec.ObjectCodec;
import org.communique.json.codec.Table;

/** The tables of events. */
final class EventCodecs {

    static final ObjectCodec<ModalityChange, ModalityChange.Builder> MODALITY_CHANGE =
            Table.<ModalityChange, ModalityChange.Builder>of()
                    .required("modality", Terms.MODALITY, ModalityChange::modality, ModalityChange.Builder::modality)
                    .optional("when", TimeCodecs.TIME_EXPRESSION, ModalityChange::when, ModalityChange.Builder::when)
                    .list(
                            "evidence",
                            EvidenceCodecs.CITATION,
                            ModalityChange::evidence,
                            ModalityChange.Builder::addAllEvidence)
                    .codec(ModalityChange::builder, ModalityChange.Builder::extensions, ModalityChange.Builder::build);

    static final ObjectCodec<Count, Count.Builder> COUNT = Table.<Count, Count.Builder>of()
            .required("kind", Terms.COUNT_KIND, Count::kind, Count.Builder::kind)
            .required("quantity", AmountCodecs.QUANTITY, Count::quantity, Count.Builder::quantity)
            .list("evidence", EvidenceCodecs.CITATION, Count::evidence, Count.Builder::addAllEvidence)
            .codec(Count::builder, Count.Builder::extensions, Count.Builder::build);

    static final ObjectCodec<DiplomaticEvent, DiplomaticEvent.Builder> DIPLOMATIC_EVENT =
            Table.<DiplomaticEvent, DiplomaticEvent.Builder>of()
                    .required("id", Ids.EVENT_ID, DiplomaticEvent::id, DiplomaticEvent.Builder::id)
                    .with(EntryCodecs.HEADING)
                    .required("type", Terms.EVENT_TYPE, DiplomaticEvent::type, DiplomaticEvent.Builder::type)
                    .required("modality", Terms.MODALITY, DiplomaticEvent::modality, DiplomaticEvent.Builder::modality)
                    .list("history", MODALITY_CHANGE, DiplomaticEvent::history, DiplomaticEvent.Builder::addAllHistory)
                    .list(
                            "participations",
                            ActorCodecs.PARTICIPATION,
                            DiplomaticEvent::participations,
                            DiplomaticEvent.Builder::addAllParticipations)
                    .optional("place", EntryCodecs.PLACE, DiplomaticEvent::place, DiplomaticEvent.Builder::place)
                    .optional("when", TimeCodecs.TIME_EXPRESSION, DiplomaticEvent::when, DiplomaticEvent.Builder::when)
                    .list("agenda", EntryCodecs.TOPIC, DiplomaticEvent::agenda, DiplomaticEvent.Builder::addAllAgenda)
                    .list(
                            "purpose",
                            EntryCodecs.TOPIC,
                            DiplomaticEvent::purpose,
                            DiplomaticEvent.Builder::addAllPurpose)
                    .list(
                            "conditions",
                            EntryCodecs.CONDITION,
                            DiplomaticEvent::conditions,
                            DiplomaticEvent.Builder::addAllConditions)
                    .list("counts", COUNT, DiplomaticEvent::counts, DiplomaticEvent.Builder::addAllCounts)
                    .with(EntryCodecs.ENTRY)
                    .codec(
                            DiplomaticEvent::builder,
                            DiplomaticEvent.Builder::extensions,
                            DiplomaticEvent.Builder::build);

    private EventCodecs() {}
}
