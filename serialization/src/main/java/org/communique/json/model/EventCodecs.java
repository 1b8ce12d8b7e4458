package org.communique.json.model;

import org.communique.event.Count;
import org.communique.event.DiplomaticEvent;
import org.communique.event.ModalityChange;
import org.communique.json.codec.ObjectCodec;
import org.communique.json.codec.Table;

/** The tables of events. */
final class EventCodecs {

    static final ObjectCodec<ModalityChange, ModalityChange.Builder> MODALITY_CHANGE =
            Table.<ModalityChange, ModalityChange.Builder>of(
                            "ModalityChange",
                            "A time at which it became known that an event was planned, postponed, under way, over.")
                    .required("modality", Terms.MODALITY, ModalityChange::modality, ModalityChange.Builder::modality)
                    .about("What it became.")
                    .optional("when", TimeCodecs.TIME_EXPRESSION, ModalityChange::when, ModalityChange.Builder::when)
                    .about("When it became so.")
                    .list(
                            "evidence",
                            EvidenceCodecs.CITATION,
                            ModalityChange::evidence,
                            ModalityChange.Builder::addAllEvidence)
                    .about(EvidenceCodecs.EVIDENCE)
                    .codec(ModalityChange::builder, ModalityChange.Builder::extensions, ModalityChange.Builder::build);

    static final ObjectCodec<Count, Count.Builder> COUNT = Table.<Count, Count.Builder>of(
                    "Count", "How many people or things of a kind an event concerned.")
            .required("kind", Terms.COUNT_KIND, Count::kind, Count.Builder::kind)
            .about("What is counted.")
            .required("quantity", AmountCodecs.QUANTITY, Count::quantity, Count.Builder::quantity)
            .about("How many.")
            .list("evidence", EvidenceCodecs.CITATION, Count::evidence, Count.Builder::addAllEvidence)
            .about(EvidenceCodecs.EVIDENCE)
            .codec(Count::builder, Count.Builder::extensions, Count.Builder::build);

    static final ObjectCodec<DiplomaticEvent, DiplomaticEvent.Builder> DIPLOMATIC_EVENT =
            Table.<DiplomaticEvent, DiplomaticEvent.Builder>of(
                            "DiplomaticEvent", "A meeting, act or state of the world: real, planned, or only supposed.")
                    .required("id", Ids.EVENT_ID, DiplomaticEvent::id, DiplomaticEvent.Builder::id)
                    .about("The id, unique in the dossier.")
                    .with(EntryCodecs.HEADING)
                    .required("type", Terms.EVENT_TYPE, DiplomaticEvent::type, DiplomaticEvent.Builder::type)
                    .about("What kind of event it is.")
                    .required("modality", Terms.MODALITY, DiplomaticEvent::modality, DiplomaticEvent.Builder::modality)
                    .about("Whether it is real, planned or supposed, as the source has it at the end.")
                    .list("history", MODALITY_CHANGE, DiplomaticEvent::history, DiplomaticEvent.Builder::addAllHistory)
                    .about(
                            "What it was before and became, in the order of the source; the last agrees with the modality.")
                    .list(
                            "participations",
                            ActorCodecs.PARTICIPATION,
                            DiplomaticEvent::participations,
                            DiplomaticEvent.Builder::addAllParticipations)
                    .about("Who takes part and as what.")
                    .optional("place", EntryCodecs.PLACE, DiplomaticEvent::place, DiplomaticEvent.Builder::place)
                    .about("Where it takes place.")
                    .optional("when", TimeCodecs.TIME_EXPRESSION, DiplomaticEvent::when, DiplomaticEvent.Builder::when)
                    .about("When it takes place.")
                    .list("agenda", EntryCodecs.TOPIC, DiplomaticEvent::agenda, DiplomaticEvent.Builder::addAllAgenda)
                    .about("What is talked about.")
                    .list(
                            "purpose",
                            EntryCodecs.TOPIC,
                            DiplomaticEvent::purpose,
                            DiplomaticEvent.Builder::addAllPurpose)
                    .about("What it is for.")
                    .list(
                            "conditions",
                            EntryCodecs.CONDITION,
                            DiplomaticEvent::conditions,
                            DiplomaticEvent.Builder::addAllConditions)
                    .about("What must come about first.")
                    .list("counts", COUNT, DiplomaticEvent::counts, DiplomaticEvent.Builder::addAllCounts)
                    .about("How many people or things it concerned.")
                    .with(EntryCodecs.ENTRY)
                    .codec(
                            DiplomaticEvent::builder,
                            DiplomaticEvent.Builder::extensions,
                            DiplomaticEvent.Builder::build);

    private EventCodecs() {}
}
