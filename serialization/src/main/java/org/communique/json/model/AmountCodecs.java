package org.communique.json.model;

import javax.money.CurrencyUnit;
import org.communique.amount.Approximation;
import org.communique.amount.Currencies;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Rate;
import org.communique.json.codec.Codec;
import org.communique.json.codec.ObjectCodec;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.Table;
import org.communique.term.Basis;

/** The tables of money, quantities and rates. */
final class AmountCodecs {

    static final Codec<CurrencyUnit> CURRENCY =
            Scalars.text("a currency code such as \"GBP\"", Currencies::of, CurrencyUnit::getCurrencyCode);

    static final ObjectCodec<Quantity, Quantity.Builder> QUANTITY = Table.<Quantity, Quantity.Builder>of()
            .required("value", Scalars.DECIMAL, Quantity::value, Quantity.Builder::value)
            .required("unit", Terms.UNIT, Quantity::unit, Quantity.Builder::unit)
            .defaulted(
                    "approximation",
                    Approximation.EXACT,
                    Enums.APPROXIMATION,
                    Quantity::approximation,
                    Quantity.Builder::approximation)
            .optional("upTo", Scalars.DECIMAL, Quantity::upTo, Quantity.Builder::upTo)
            .optional("wording", Scalars.TEXT, Quantity::wording, Quantity.Builder::wording)
            .codec(Quantity::builder, Quantity.Builder::extensions, Quantity.Builder::build);

    static final ObjectCodec<Rate, Rate.Builder> RATE = Table.<Rate, Rate.Builder>of()
            .required("value", Scalars.DECIMAL, Rate::value, Rate.Builder::value)
            .required("base", CURRENCY, Rate::base, Rate.Builder::base)
            .required("quote", CURRENCY, Rate::quote, Rate.Builder::quote)
            .codec(Rate::builder, Rate.Builder::extensions, Rate.Builder::build);

    /** The currency stands beside the figures; {@link MoneyParts} puts them together. */
    static final Codec<MoneyAmount> MONEY_AMOUNT = Table.<MoneyAmount, MoneyParts>of()
            .required("value", Scalars.DECIMAL, MoneyAmount::figure, MoneyParts::value)
            .required("currency", CURRENCY, MoneyAmount::currency, MoneyParts::currency)
            .defaulted(
                    "approximation",
                    Approximation.EXACT,
                    Enums.APPROXIMATION,
                    MoneyAmount::approximation,
                    MoneyParts::approximation)
            .optional("upTo", Scalars.DECIMAL, MoneyParts::figureUpTo, MoneyParts::upTo)
            .optional("wording", Scalars.TEXT, MoneyAmount::wording, MoneyParts::wording)
            .list(
                    "equivalents",
                    Codec.later(() -> AmountCodecs.EQUIVALENT),
                    MoneyAmount::equivalents,
                    MoneyParts::equivalents)
            .codec(MoneyParts::new, MoneyParts::extensions, MoneyParts::build);

    static final ObjectCodec<Equivalent, Equivalent.Builder> EQUIVALENT = Table.<Equivalent, Equivalent.Builder>of()
            .required("amount", MONEY_AMOUNT, Equivalent::amount, Equivalent.Builder::amount)
            .optional("rate", RATE, Equivalent::rate, Equivalent.Builder::rate)
            .optional("rateDate", TimeCodecs.TIME_EXPRESSION, Equivalent::rateDate, Equivalent.Builder::rateDate)
            .optional("converter", Ids.ACTOR_ID, Equivalent::converter, Equivalent.Builder::converter)
            .defaulted("basis", Basis.STATED, Terms.BASIS, Equivalent::basis, Equivalent.Builder::basis)
            .codec(Equivalent::builder, Equivalent.Builder::extensions, Equivalent.Builder::build);

    private AmountCodecs() {}
}
