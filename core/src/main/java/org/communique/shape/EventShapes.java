package org.communique.shape;

import org.communique.event.Count;
import org.communique.event.DiplomaticEvent;
import org.communique.event.ModalityChange;

/** The shapes of events. */
final class EventShapes {

    static final Table<ModalityChange, ModalityChange.Builder> MODALITY_CHANGE = Table.of(
            ModalityChange.class,
            "A time at which it became known that an event was planned, postponed, under way, over.",
            (rows, set) -> rows.required(
                            "modality",
                            Terms.MODALITY,
                            ModalityChange::modality,
                            set ? ModalityChange.Builder::modality : null)
                    .meaning("What it became.")
                    .distinguishing()
                    .optional(
                            "when",
                            TimeShapes.TIME_EXPRESSION,
                            ModalityChange::when,
                            set ? ModalityChange.Builder::when : null)
                    .meaning("When it became so.")
                    .distinguishing()
                    .list(
                            "evidence",
                            EvidenceShapes.CITATION,
                            ModalityChange::evidence,
                            set ? ModalityChange.Builder::addAllEvidence : null)
                    .meaning(EvidenceShapes.EVIDENCE)
                    .built(
                            set
                                    ? Construction.of(
                                            ModalityChange::builder,
                                            ModalityChange.Builder::extensions,
                                            ModalityChange.Builder::build)
                                    : null));

    static final Table<Count, Count.Builder> COUNT = Table.of(
            Count.class,
            "How many people or things of a kind an event concerned, or how far or long it went.",
            (rows, set) -> rows.required("kind", Terms.COUNT_KIND, Count::kind, set ? Count.Builder::kind : null)
                    .meaning("What is counted.")
                    .distinguishing()
                    .required("quantity", AmountShapes.QUANTITY, Count::quantity, set ? Count.Builder::quantity : null)
                    .meaning("How many.")
                    .list(
                            "evidence",
                            EvidenceShapes.CITATION,
                            Count::evidence,
                            set ? Count.Builder::addAllEvidence : null)
                    .meaning(EvidenceShapes.EVIDENCE)
                    .built(
                            set
                                    ? Construction.of(Count::builder, Count.Builder::extensions, Count.Builder::build)
                                    : null));

    static final Table<DiplomaticEvent, DiplomaticEvent.Builder> DIPLOMATIC_EVENT = Table.of(
            DiplomaticEvent.class,
            "A meeting, act or state of the world: real, planned, or only supposed.",
            (rows, set) -> rows.required(
                            "id", Ids.EVENT_ID, DiplomaticEvent::id, set ? DiplomaticEvent.Builder::id : null)
                    .meaning("The id, unique in the dossier.")
                    .distinguishingAlone()
                    .with(EntryShapes.HEADING)
                    .list(
                            "names",
                            ActorShapes.NAME,
                            DiplomaticEvent::names,
                            set ? DiplomaticEvent.Builder::addAllNames : null)
                    .meaning("What the source calls it: two names of one conference; the title is the editor's.")
                    .required(
                            "type", Terms.EVENT_TYPE, DiplomaticEvent::type, set ? DiplomaticEvent.Builder::type : null)
                    .meaning("What kind of event it is.")
                    .required(
                            "modality",
                            Terms.MODALITY,
                            DiplomaticEvent::modality,
                            set ? DiplomaticEvent.Builder::modality : null)
                    .meaning("Whether it is real, planned or supposed, as the source has it at the end.")
                    .list(
                            "history",
                            MODALITY_CHANGE,
                            DiplomaticEvent::history,
                            set ? DiplomaticEvent.Builder::addAllHistory : null)
                    .meaning(
                            "What it was before and became, in the order of the source; the last in time agrees with the modality.")
                    .list(
                            "participations",
                            ActorShapes.PARTICIPATION,
                            DiplomaticEvent::participations,
                            set ? DiplomaticEvent.Builder::addAllParticipations : null)
                    .meaning("Who takes part and as what.")
                    .optional(
                            "place",
                            EntryShapes.PLACE,
                            DiplomaticEvent::place,
                            set ? DiplomaticEvent.Builder::place : null)
                    .meaning("Where it takes place.")
                    .optional(
                            "when",
                            TimeShapes.TIME_EXPRESSION,
                            DiplomaticEvent::when,
                            set ? DiplomaticEvent.Builder::when : null)
                    .meaning("When it takes place.")
                    .list(
                            "agenda",
                            EntryShapes.TOPIC,
                            DiplomaticEvent::agenda,
                            set ? DiplomaticEvent.Builder::addAllAgenda : null)
                    .meaning("What is talked about.")
                    .list(
                            "purpose",
                            EntryShapes.TOPIC,
                            DiplomaticEvent::purpose,
                            set ? DiplomaticEvent.Builder::addAllPurpose : null)
                    .meaning("What it is for.")
                    .list(
                            "conditions",
                            EntryShapes.CONDITION,
                            DiplomaticEvent::conditions,
                            set ? DiplomaticEvent.Builder::addAllConditions : null)
                    .meaning("What must come about first.")
                    .list("counts", COUNT, DiplomaticEvent::counts, set ? DiplomaticEvent.Builder::addAllCounts : null)
                    .meaning("How many people or things it concerned.")
                    .with(EntryShapes.ENTRY)
                    .built(
                            set
                                    ? Construction.of(
                                            DiplomaticEvent::builder,
                                            DiplomaticEvent.Builder::extensions,
                                            DiplomaticEvent.Builder::build)
                                    : null));

    private EventShapes() {}
}
