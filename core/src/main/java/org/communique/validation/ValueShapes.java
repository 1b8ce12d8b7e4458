package org.communique.validation;

import java.math.BigDecimal;
import org.communique.actor.Name;
import org.communique.actor.Participation;
import org.communique.amount.Approximation;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Rate;
import org.communique.entry.Classification;
import org.communique.entry.Condition;
import org.communique.entry.ConditionKind;
import org.communique.entry.Coordinates;
import org.communique.entry.Identifier;
import org.communique.entry.Marking;
import org.communique.entry.Place;
import org.communique.entry.Topic;
import org.communique.event.Count;
import org.communique.event.ModalityChange;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.statement.Quotation;
import org.communique.statement.Stance;
import org.communique.term.Basis;
import org.communique.time.Anchor;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** The shapes of what stands inside entries, but for what only pledges have. */
final class ValueShapes {

    static final Shape<TimeExpression> TIME_EXPRESSION = Shape.<TimeExpression>of()
            .optional("wording", TimeExpression::wording)
            .optional("anchor", time -> time.anchor().map(ValueShapes::point))
            .optional("edtf", TimeExpression::edtf)
            .defaulted("basis", Basis.STATED, TimeExpression::basis)
            .and(Attribute.kept());

    static final Shape<Quantity> QUANTITY = Shape.<Quantity>of()
            .required("value", Quantity::value)
            .required("unit", Quantity::unit)
            .defaulted("approximation", Approximation.EXACT, Quantity::approximation)
            .optional("upTo", Quantity::upTo)
            .optional("wording", Quantity::wording)
            .and(Attribute.kept());

    static final Shape<Rate> RATE = Shape.<Rate>of()
            .required("value", Rate::value)
            .required("base", Rate::base)
            .required("quote", Rate::quote)
            .and(Attribute.kept());

    static final Shape<MoneyAmount> MONEY_AMOUNT = Shape.<MoneyAmount>of()
            .required("value", MoneyAmount::figure)
            .required("currency", MoneyAmount::currency)
            .defaulted("approximation", Approximation.EXACT, MoneyAmount::approximation)
            .optional("upTo", amount -> amount.upTo()
                    .map(greater -> greater.getNumber().numberValue(BigDecimal.class)))
            .optional("wording", MoneyAmount::wording)
            .list("equivalents", MoneyAmount::equivalents)
            .and(Attribute.kept());

    static final Shape<Equivalent> EQUIVALENT = Shape.<Equivalent>of()
            .required("amount", Equivalent::amount)
            .optional("rate", Equivalent::rate)
            .optional("rateDate", Equivalent::rateDate)
            .optional("converter", Equivalent::converter)
            .defaulted("basis", Basis.STATED, Equivalent::basis)
            .and(Attribute.kept());

    static final Shape<TextPositionSelector> TEXT_POSITION_SELECTOR = Shape.<TextPositionSelector>of()
            .required("start", TextPositionSelector::start)
            .required("end", TextPositionSelector::end)
            .and(Attribute.kept());

    static final Shape<TextQuoteSelector> TEXT_QUOTE_SELECTOR = Shape.<TextQuoteSelector>of()
            .required("exact", TextQuoteSelector::exact)
            .optional("prefix", TextQuoteSelector::prefix)
            .optional("suffix", TextQuoteSelector::suffix)
            .and(Attribute.kept());

    static final Shape<UnrecognizedSelector> UNRECOGNIZED_SELECTOR = Shape.<UnrecognizedSelector>of()
            .required("type", UnrecognizedSelector::type)
            .and(Attribute.kept());

    static final Shape<Citation> CITATION = Shape.<Citation>of()
            .required("source", Citation::source)
            .list("selectors", Citation::selectors)
            .optional("attribute", Citation::attribute)
            .optional("via", Citation::via)
            .defaulted("factuality", Factuality.CERTAIN, Citation::factuality)
            .and(Attribute.kept());

    static final Shape<Identifier> IDENTIFIER = Shape.<Identifier>of()
            .required("scheme", Identifier::scheme)
            .required("value", Identifier::value)
            .and(Attribute.kept());

    static final Shape<Classification> CLASSIFICATION = Shape.<Classification>of()
            .required("scheme", Classification::scheme)
            .required("code", Classification::code)
            .optional("label", Classification::label)
            .optional("percentage", Classification::percentage)
            .and(Attribute.kept());

    static final Shape<Marking> MARKING = Shape.<Marking>of()
            .required("kind", Marking::kind)
            .optional("value", Marking::value)
            .optional("until", Marking::until)
            .and(Attribute.kept());

    static final Shape<Coordinates> COORDINATES = Shape.<Coordinates>of()
            .required("latitude", Coordinates::latitude)
            .required("longitude", Coordinates::longitude)
            .and(Attribute.kept());

    static final Shape<Place> PLACE = Shape.<Place>of()
            .required("name", Place::name)
            .optional("country", Place::country)
            .optional("coordinates", Place::coordinates)
            .optional("resolution", Place::resolution)
            .and(Attribute.kept());

    static final Shape<Topic> TOPIC = Shape.<Topic>of()
            .optional("text", Topic::text)
            .optional("entry", Topic::entry)
            .list("evidence", Topic::evidence)
            .and(Attribute.kept());

    static final Shape<Condition> CONDITION = Shape.<Condition>of()
            .defaulted("kind", ConditionKind.IF, Condition::kind)
            .optional("text", Condition::text)
            .optional("entry", Condition::entry)
            .defaulted("satisfied", Ternary.UNKNOWN, Condition::satisfied)
            .list("evidence", Condition::evidence)
            .and(Attribute.kept());

    static final Shape<Name> NAME = Shape.<Name>of()
            .required("text", Name::text)
            .optional("language", Name::language)
            .optional("kind", Name::kind)
            .optional("period", Name::period)
            .list("evidence", Name::evidence)
            .and(Attribute.kept());

    static final Shape<Participation> PARTICIPATION = Shape.<Participation>of()
            .required("actor", Participation::actor)
            .required("role", Participation::role)
            .optional("onBehalfOf", Participation::onBehalfOf)
            .optional("capacity", Participation::capacity)
            .optional("count", Participation::count)
            .list("evidence", Participation::evidence)
            .and(Attribute.kept());

    static final Shape<Quotation> QUOTATION = Shape.<Quotation>of()
            .required("form", Quotation::form)
            .list("segments", Quotation::segments)
            .optional("language", Quotation::language)
            .optional("original", Quotation::original)
            .optional("originalLanguage", Quotation::originalLanguage)
            .optional("translator", Quotation::translator)
            .list("evidence", Quotation::evidence)
            .and(Attribute.kept());

    static final Shape<Stance> STANCE = Shape.<Stance>of()
            .required("target", Stance::target)
            .required("polarity", Stance::polarity)
            .optional("strength", Stance::strength)
            .optionalInt("priority", Stance::priority)
            .optional("holder", Stance::holder)
            .list("evidence", Stance::evidence)
            .and(Attribute.kept());

    static final Shape<ModalityChange> MODALITY_CHANGE = Shape.<ModalityChange>of()
            .required("modality", ModalityChange::modality)
            .optional("when", ModalityChange::when)
            .list("evidence", ModalityChange::evidence)
            .and(Attribute.kept());

    static final Shape<Count> COUNT = Shape.<Count>of()
            .required("kind", Count::kind)
            .required("quantity", Count::quantity)
            .list("evidence", Count::evidence)
            .and(Attribute.kept());

    private ValueShapes() {}

    /** {@return what the text of an anchor is: an id or a date} */
    private static Object point(Anchor anchor) {
        return anchor instanceof Anchor.OfEntry entry ? entry.id() : ((Anchor.OfDate) anchor).date();
    }
}
