package org.communique.validation;

import java.util.List;
import org.communique.actor.Collective;
import org.communique.actor.Membership;
import org.communique.actor.Name;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.actor.UnrecognizedActor;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Rate;
import org.communique.dossier.Dossier;
import org.communique.entry.Classification;
import org.communique.entry.Condition;
import org.communique.entry.Coordinates;
import org.communique.entry.Identifier;
import org.communique.entry.Link;
import org.communique.entry.Marking;
import org.communique.entry.Place;
import org.communique.entry.Topic;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.Count;
import org.communique.event.DiplomaticEvent;
import org.communique.event.ModalityChange;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Service;
import org.communique.pledge.Undertaking;
import org.communique.pledge.UnrecognizedContribution;
import org.communique.source.Source;
import org.communique.statement.Quotation;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.time.TimeExpression;

/** Every type of the model that is a JSON object, with its shape; what is none of them has no attributes. */
final class Shapes {

    private static final List<Typed<?>> ALL = List.of(
            of(Dossier.class, EntryShapes.DOSSIER),
            of(Source.class, EntryShapes.SOURCE),
            of(State.class, EntryShapes.STATE),
            of(Person.class, EntryShapes.PERSON),
            of(Organization.class, EntryShapes.ORGANIZATION),
            of(Collective.class, EntryShapes.COLLECTIVE),
            of(UnrecognizedActor.class, EntryShapes.UNRECOGNIZED_ACTOR),
            of(Office.class, EntryShapes.OFFICE),
            of(Tenure.class, EntryShapes.TENURE),
            of(Membership.class, EntryShapes.MEMBERSHIP),
            of(Statement.class, EntryShapes.STATEMENT),
            of(Pledge.class, PledgeShapes.PLEDGE),
            of(DiplomaticEvent.class, EntryShapes.EVENT),
            of(Link.class, EntryShapes.LINK),
            of(UnrecognizedEntry.class, EntryShapes.UNRECOGNIZED_ENTRY),
            of(Funding.class, PledgeShapes.FUNDING),
            of(Goods.class, PledgeShapes.GOODS),
            of(Personnel.class, PledgeShapes.PERSONNEL),
            of(Service.class, PledgeShapes.SERVICE),
            of(Undertaking.class, PledgeShapes.UNDERTAKING),
            of(UnrecognizedContribution.class, PledgeShapes.UNRECOGNIZED_CONTRIBUTION),
            of(PledgeStep.class, PledgeShapes.PLEDGE_STEP),
            of(TimeExpression.class, ValueShapes.TIME_EXPRESSION),
            of(Quantity.class, ValueShapes.QUANTITY),
            of(Rate.class, ValueShapes.RATE),
            of(MoneyAmount.class, ValueShapes.MONEY_AMOUNT),
            of(Equivalent.class, ValueShapes.EQUIVALENT),
            of(TextPositionSelector.class, ValueShapes.TEXT_POSITION_SELECTOR),
            of(TextQuoteSelector.class, ValueShapes.TEXT_QUOTE_SELECTOR),
            of(UnrecognizedSelector.class, ValueShapes.UNRECOGNIZED_SELECTOR),
            of(Citation.class, ValueShapes.CITATION),
            of(Identifier.class, ValueShapes.IDENTIFIER),
            of(Classification.class, ValueShapes.CLASSIFICATION),
            of(Marking.class, ValueShapes.MARKING),
            of(Coordinates.class, ValueShapes.COORDINATES),
            of(Place.class, ValueShapes.PLACE),
            of(Topic.class, ValueShapes.TOPIC),
            of(Condition.class, ValueShapes.CONDITION),
            of(Name.class, ValueShapes.NAME),
            of(Participation.class, ValueShapes.PARTICIPATION),
            of(Quotation.class, ValueShapes.QUOTATION),
            of(Stance.class, ValueShapes.STANCE),
            of(ModalityChange.class, ValueShapes.MODALITY_CHANGE),
            of(Count.class, ValueShapes.COUNT));

    private static final ClassValue<Shape<?>> BY_CLASS = new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> implementation) {
            return find(implementation);
        }
    };

    private Shapes() {}

    /** {@return the shape of a value, which may be any value of the model} */
    @SuppressWarnings("unchecked")
    static <T> Shape<T> of(T value) {
        return (Shape<T>) BY_CLASS.get(value.getClass());
    }

    private static Shape<?> find(Class<?> implementation) {
        for (Typed<?> typed : ALL) {
            if (typed.type().isAssignableFrom(implementation)) {
                return typed.shape();
            }
        }
        return Shape.leaf();
    }

    private static <T> Typed<T> of(Class<T> type, Shape<T> shape) {
        return new Typed<>(type, shape);
    }

    private record Typed<T>(Class<T> type, Shape<T> shape) {}
}
