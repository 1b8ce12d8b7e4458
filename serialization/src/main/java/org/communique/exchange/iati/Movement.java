package org.communique.exchange.iati;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.Currencies;
import org.communique.amount.MoneyAmount;
import org.communique.entry.Classification;
import org.communique.entry.Identifier;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordNumbers;
import org.communique.exchange.record.Value;
import org.communique.pledge.Instrument;
import org.communique.pledge.PledgeStep;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** A transaction that is a step: money that moves, or is to move. Not thread-safe. */
final class Movement {

    private static final int MOST_DIGITS = 38;

    private final Activity activity;
    private final Value transaction;
    private final TransactionType type;
    private final BigDecimal figure;
    private final MoneyAmount amount;

    private Movement(
            Activity activity, Value transaction, TransactionType type, BigDecimal figure, MoneyAmount amount) {
        this.activity = activity;
        this.transaction = transaction;
        this.type = type;
        this.figure = figure;
        this.amount = amount;
    }

    /** {@return what moves; absent where a transaction does not say so, which is reported} */
    static Optional<Movement> of(Activity activity, Value transaction) {
        Optional<TransactionType> type = type(transaction);
        if (type.isEmpty()) {
            typeLeaf(transaction).remark(Reason.UNKNOWN_CODE, "expected a type of transaction");
            return Optional.empty();
        }
        Value value = Elements.first(transaction, "value");
        Value currency = activity.currency(value);
        Optional<BigDecimal> figure = RecordNumbers.decimal(Elements.text(value));
        boolean isMoney = isMoney(activity.element(), value);
        if (figure.isPresent() && !isMoney) {
            (currency.isSaid() ? currency : Elements.text(value))
                    .remark(currency.isSaid() ? Reason.UNKNOWN_CODE : Reason.MALFORMED, "expected money in a currency");
        }
        return figure.filter(each -> isMoney && isStep(type.get(), each))
                .map(each -> new Movement(activity, transaction, type.get(), each, amount(each, currency)));
    }

    private static MoneyAmount amount(BigDecimal figure, Value currency) {
        return MoneyAmount.of(figure.abs(), currency.text().orElseThrow());
    }

    /** Interest is no part of a pledge, and nobody knows what less than nothing of a repayment is. */
    private static boolean isStep(TransactionType type, BigDecimal figure) {
        return switch (type.side()) {
            case IN, OUT -> true;
            case BACK -> figure.signum() >= 0;
            case NONE -> false;
        };
    }

    /** {@return the transactions of an activity that are steps and go a way; nothing is ticked off nor reported} */
    static List<Value> of(Value activity, TransactionType.Side side) {
        return Elements.all(activity, "transaction").stream()
                .filter(each -> type(each).filter(type -> type.side() == side).isPresent())
                .filter(each -> isMoney(activity, Elements.first(each, "value")))
                .toList();
    }

    private static boolean isMoney(Value activity, Value value) {
        Value currency = Activity.currency(activity, value);
        return RecordNumbers.find(Elements.text(value))
                        .filter(Movement::isFigure)
                        .isPresent()
                && currency.text().flatMap(Currencies::find).isPresent();
    }

    /** No amount has more digits. */
    private static boolean isFigure(BigDecimal figure) {
        BigDecimal normal = figure.stripTrailingZeros();
        return normal.precision() <= MOST_DIGITS && normal.precision() - normal.scale() <= MOST_DIGITS;
    }

    /** Before 1.0 the type was an attribute, beside one that says which way the money goes. */
    private static Value typeLeaf(Value transaction) {
        Value code = Elements.first(transaction, "transaction-type").get("@code");
        return code.isSaid() ? code : transaction.get("@type");
    }

    /** {@return the type of a transaction; absent where it is not known, or not of the way that money is said to go} */
    static Optional<TransactionType> type(Value transaction) {
        Optional<String> flow = transaction.get("@flow").text();
        return typeLeaf(transaction)
                .text()
                .flatMap(TransactionType::find)
                .filter(type ->
                        flow.isEmpty() || flow.get().equals("incoming") != (type.side() == TransactionType.Side.OUT));
    }

    TransactionType.Side side() {
        return type.side();
    }

    /** {@return in which form the money comes} */
    Optional<Instrument> instrument() {
        Optional<Instrument> own = Elements.code(Elements.first(transaction, "finance-type"))
                .text()
                .flatMap(IatiCodes::instrument);
        return type.instrument().or(() -> own).or(activity::instrument);
    }

    /** {@return what the contribution is called that moves: there is one for each currency and form of money} */
    String contribution() {
        String code = amount.currency().getCurrencyCode().toLowerCase(Locale.ROOT);
        return instrument().map(each -> code + '.' + each.code()).orElse(code);
    }

    /** {@return the leaf that tells the day: that of the transaction or, where there is none, that of its value} */
    private Value dateLeaf() {
        Value date = Elements.first(transaction, "transaction-date").get("@iso-date");
        return date.isSaid() ? date : Elements.first(transaction, "value").get("@value-date");
    }

    /** {@return the step; of what has no attribute it keeps the element} */
    PledgeStep step() {
        Optional<Edtf> day = Elements.day(dateLeaf());
        checkValueDate(day);
        boolean isNegative = figure.signum() < 0;
        Value value = Elements.first(transaction, "value");
        Elements.text(value).carried();
        activity.currency(value).carried();
        PledgeStep.Builder step = PledgeStep.builder()
                .stage(type.stage(isNegative))
                .when(day.map(TimeExpression::of))
                .contribution(contribution())
                .amount(amount)
                .addAllParties(parties())
                .addAllIdentifiers(identifiers())
                .addClassifications(classification())
                .addAllClassifications(Classifications.of(transaction))
                .note(Elements.carriedWords(Elements.first(transaction, "description")));
        if (type.isDoubtful()) {
            typeLeaf(transaction).remark(Reason.DOUBTFUL_CODE, "taken as " + type.stage(isNegative));
        }
        return step.extensions(Rest.of(transaction).extensions()).build();
    }

    /** The day of the rate of exchange mostly is that of the transaction. */
    private void checkValueDate(Optional<Edtf> day) {
        Value valueDate = Elements.first(transaction, "value").get("@value-date");
        if (day.isPresent() && valueDate.text().filter(day.get().text()::equals).isPresent()) {
            valueDate.derived();
        }
    }

    private List<Identifier> identifiers() {
        return transaction
                .get("@ref")
                .carried()
                .map(reference -> List.of(Identifier.of(IatiIds.TRANSACTION, reference)))
                .orElse(List.of());
    }

    private Classification classification() {
        Classification.Builder classification = Classification.builder()
                .scheme(IatiCodes.scheme("transaction-type"))
                .code(type.code());
        typeLeaf(transaction).carried();
        Value element = Elements.first(transaction, "transaction-type");
        return classification.label(Elements.carriedWords(element)).build();
    }

    /** Who gives and gets, where that is told; who reports is the one of the two that is left out. */
    private List<Participation> parties() {
        boolean isBack = type.side() == TransactionType.Side.BACK;
        Parties parties = new Parties(activity);
        parties.add(Elements.first(transaction, "provider-org"), isBack ? IatiCodes.PROVIDER : Role.DONOR);
        parties.add(Elements.first(transaction, "receiver-org"), isBack ? IatiCodes.RECEIVER : Role.RECIPIENT);
        parties.addCountries(transaction);
        if (!parties.isEmpty() && !isBack) {
            parties.addReporter(type.side() == TransactionType.Side.IN ? Role.RECIPIENT : Role.DONOR);
        }
        return parties.list();
    }
}
