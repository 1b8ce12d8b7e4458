package org.communique.shape;

import javax.money.CurrencyUnit;
import org.communique.amount.Approximation;
import org.communique.amount.Currencies;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Rate;
import org.communique.term.Basis;

/** The shapes of money, quantities and rates. */
final class AmountShapes {

    static final Scalar<CurrencyUnit> CURRENCY = Scalar.text(
            CurrencyUnit.class,
            "a currency code such as \"GBP\"",
            Form.matching("^[A-Z]{3}$"),
            Currencies::of,
            CurrencyUnit::getCurrencyCode);

    static final Table<Quantity, Quantity.Builder> QUANTITY = Table.of(
            Quantity.class,
            "A number of things with the precision that the source gives it: \"more than 10,000 drones\".",
            (rows, set) -> rows.required("value", Scalar.DECIMAL, Quantity::value, set ? Quantity.Builder::value : null)
                    .meaning("The figure.")
                    .required("unit", Terms.UNIT, Quantity::unit, set ? Quantity.Builder::unit : null)
                    .meaning("What is counted.")
                    .defaulted(
                            "approximation",
                            Approximation.EXACT,
                            Enums.APPROXIMATION,
                            Quantity::approximation,
                            set ? Quantity.Builder::approximation : null)
                    .meaning("How the figure stands to the true number; exact where nothing else is said.")
                    .optional("upTo", Scalar.DECIMAL, Quantity::upTo, set ? Quantity.Builder::upTo : null)
                    .meaning("The greater figure of between.")
                    .optional("wording", Scalar.TEXT, Quantity::wording, set ? Quantity.Builder::wording : null)
                    .meaning("The words of the source, as in \"more than 10,000\".")
                    .built(
                            set
                                    ? Construction.of(
                                            Quantity::builder, Quantity.Builder::extensions, Quantity.Builder::build)
                                    : null));

    static final Table<Rate, Rate.Builder> RATE = Table.of(
            Rate.class,
            "A rate of exchange: one unit of the base currency is value units of the quote currency.",
            (rows, set) -> rows.required("value", Scalar.DECIMAL, Rate::value, set ? Rate.Builder::value : null)
                    .meaning("How many units of the quote currency one unit of the base is; greater than zero.")
                    .required("base", CURRENCY, Rate::base, set ? Rate.Builder::base : null)
                    .meaning("The currency that there is one unit of.")
                    .required("quote", CURRENCY, Rate::quote, set ? Rate.Builder::quote : null)
                    .meaning("The currency that the value is in.")
                    .built(set ? Construction.of(Rate::builder, Rate.Builder::extensions, Rate.Builder::build) : null));

    /** The currency stands beside the figures; {@link MoneyParts} puts them together. */
    static final Table<MoneyAmount, MoneyParts> MONEY_AMOUNT = Table.of(
            MoneyAmount.class,
            "An amount of money with the precision that the source gives it.",
            (rows, set) -> rows.required("value", Scalar.DECIMAL, MoneyAmount::figure, set ? MoneyParts::value : null)
                    .meaning("The figure, in whole units of the currency.")
                    .required("currency", CURRENCY, MoneyAmount::currency, set ? MoneyParts::currency : null)
                    .meaning("The currency that the amount is in.")
                    .distinguishing()
                    .defaulted(
                            "approximation",
                            Approximation.EXACT,
                            Enums.APPROXIMATION,
                            MoneyAmount::approximation,
                            set ? MoneyParts::approximation : null)
                    .meaning("How the figure stands to the true amount; exact where nothing else is said.")
                    .optional("upTo", Scalar.DECIMAL, MoneyParts::figureUpTo, set ? MoneyParts::upTo : null)
                    .meaning("The greater figure of between, in the same currency.")
                    .optional("wording", Scalar.TEXT, MoneyAmount::wording, set ? MoneyParts::wording : null)
                    .meaning("The words of the source, as in \"nearly £30 million\".")
                    .listOfLater(
                            "equivalents",
                            () -> AmountShapes.EQUIVALENT,
                            MoneyAmount::equivalents,
                            set ? MoneyParts::equivalents : null)
                    .meaning("The same amount in other currencies, in the order of the source.")
                    .built(set ? Construction.of(MoneyParts::new, MoneyParts::extensions, MoneyParts::build) : null));

    static final Table<Equivalent, Equivalent.Builder> EQUIVALENT = Table.of(
            Equivalent.class,
            "What an amount is in another currency, as the source says or as somebody worked out.",
            (rows, set) -> rows.required(
                            "amount", MONEY_AMOUNT, Equivalent::amount, set ? Equivalent.Builder::amount : null)
                    .meaning("The amount in the other currency.")
                    .distinguishing()
                    .optional("rate", RATE, Equivalent::rate, set ? Equivalent.Builder::rate : null)
                    .meaning("The rate that was used.")
                    .optional(
                            "rateDate",
                            TimeShapes.TIME_EXPRESSION,
                            Equivalent::rateDate,
                            set ? Equivalent.Builder::rateDate : null)
                    .meaning("The day of the rate.")
                    .optional(
                            "converter",
                            Ids.ACTOR_ID,
                            Equivalent::converter,
                            set ? Equivalent.Builder::converter : null)
                    .meaning("Who converted; absent where the source does not say.")
                    .defaulted(
                            "basis",
                            Basis.STATED,
                            Terms.BASIS,
                            Equivalent::basis,
                            set ? Equivalent.Builder::basis : null)
                    .meaning("How it came about; stated where nothing else is said.")
                    .built(
                            set
                                    ? Construction.of(
                                            Equivalent::builder,
                                            Equivalent.Builder::extensions,
                                            Equivalent.Builder::build)
                                    : null));

    private AmountShapes() {}
}
