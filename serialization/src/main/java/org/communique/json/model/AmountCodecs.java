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
import org.communique.json.codec.TextForm;
import org.communique.term.Basis;

/** The tables of money, quantities and rates. */
final class AmountCodecs {

    static final Codec<CurrencyUnit> CURRENCY = Scalars.text(
            "a currency code such as \"GBP\"",
            TextForm.matching("^[A-Z]{3}$"),
            Currencies::of,
            CurrencyUnit::getCurrencyCode);

    static final ObjectCodec<Quantity, Quantity.Builder> QUANTITY = Table.<Quantity, Quantity.Builder>of(
                    "Quantity",
                    "A number of things with the precision that the source gives it: \"more than 10,000 drones\".")
            .required("value", Scalars.DECIMAL, Quantity::value, Quantity.Builder::value)
            .about("The figure.")
            .required("unit", Terms.UNIT, Quantity::unit, Quantity.Builder::unit)
            .about("What is counted.")
            .defaulted(
                    "approximation",
                    Approximation.EXACT,
                    Enums.APPROXIMATION,
                    Quantity::approximation,
                    Quantity.Builder::approximation)
            .about("How the figure stands to the true number; exact where nothing else is said.")
            .optional("upTo", Scalars.DECIMAL, Quantity::upTo, Quantity.Builder::upTo)
            .about("The greater figure of between.")
            .optional("wording", Scalars.TEXT, Quantity::wording, Quantity.Builder::wording)
            .about("The words of the source, as in \"more than 10,000\".")
            .codec(Quantity::builder, Quantity.Builder::extensions, Quantity.Builder::build);

    static final ObjectCodec<Rate, Rate.Builder> RATE = Table.<Rate, Rate.Builder>of(
                    "Rate", "A rate of exchange: one unit of the base currency is value units of the quote currency.")
            .required("value", Scalars.DECIMAL, Rate::value, Rate.Builder::value)
            .about("How many units of the quote currency one unit of the base is; greater than zero.")
            .required("base", CURRENCY, Rate::base, Rate.Builder::base)
            .about("The currency that there is one unit of.")
            .required("quote", CURRENCY, Rate::quote, Rate.Builder::quote)
            .about("The currency that the value is in.")
            .codec(Rate::builder, Rate.Builder::extensions, Rate.Builder::build);

    /** The currency stands beside the figures; {@link MoneyParts} puts them together. */
    static final Codec<MoneyAmount> MONEY_AMOUNT = Table.<MoneyAmount, MoneyParts>of(
                    "MoneyAmount", "An amount of money with the precision that the source gives it.")
            .required("value", Scalars.DECIMAL, MoneyAmount::figure, MoneyParts::value)
            .about("The figure, in whole units of the currency.")
            .required("currency", CURRENCY, MoneyAmount::currency, MoneyParts::currency)
            .about("The currency that the amount is in.")
            .defaulted(
                    "approximation",
                    Approximation.EXACT,
                    Enums.APPROXIMATION,
                    MoneyAmount::approximation,
                    MoneyParts::approximation)
            .about("How the figure stands to the true amount; exact where nothing else is said.")
            .optional("upTo", Scalars.DECIMAL, MoneyParts::figureUpTo, MoneyParts::upTo)
            .about("The greater figure of between, in the same currency.")
            .optional("wording", Scalars.TEXT, MoneyAmount::wording, MoneyParts::wording)
            .about("The words of the source, as in \"nearly £30 million\".")
            .list(
                    "equivalents",
                    Codec.later(() -> AmountCodecs.EQUIVALENT),
                    MoneyAmount::equivalents,
                    MoneyParts::equivalents)
            .about("The same amount in other currencies, in the order of the source.")
            .codec(MoneyParts::new, MoneyParts::extensions, MoneyParts::build);

    static final ObjectCodec<Equivalent, Equivalent.Builder> EQUIVALENT = Table.<Equivalent, Equivalent.Builder>of(
                    "Equivalent",
                    "What an amount is in another currency, as the source says or as somebody worked out.")
            .required("amount", MONEY_AMOUNT, Equivalent::amount, Equivalent.Builder::amount)
            .about("The amount in the other currency.")
            .optional("rate", RATE, Equivalent::rate, Equivalent.Builder::rate)
            .about("The rate that was used.")
            .optional("rateDate", TimeCodecs.TIME_EXPRESSION, Equivalent::rateDate, Equivalent.Builder::rateDate)
            .about("The day of the rate.")
            .optional("converter", Ids.ACTOR_ID, Equivalent::converter, Equivalent.Builder::converter)
            .about("Who converted; absent where the source does not say.")
            .defaulted("basis", Basis.STATED, Terms.BASIS, Equivalent::basis, Equivalent.Builder::basis)
            .about("How it came about; stated where nothing else is said.")
            .codec(Equivalent::builder, Equivalent.Builder::extensions, Equivalent.Builder::build);

    private AmountCodecs() {}
}
