package org.communique.exchange.iati;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.pledge.Instrument;
import org.communique.pledge.Stage;
import org.jspecify.annotations.Nullable;

/** What a transaction of IATI is, by the code list of version 2.03, with what stood for the codes in earlier versions. */
enum TransactionType {
    INCOMING_FUNDS("1", Side.IN),
    OUTGOING_COMMITMENT("2", Side.OUT),
    DISBURSEMENT("3", Side.OUT),
    /** Spent on goods and services, and not handed to anybody. */
    EXPENDITURE("4", Side.OUT),
    /** It pays for the use of money and is no part of it. */
    INTEREST_PAYMENT("5", Side.NONE),
    LOAN_REPAYMENT("6", Side.BACK),
    /** Of what the receiver has spent already. */
    REIMBURSEMENT("7", Side.OUT),
    PURCHASE_OF_EQUITY("8", Side.OUT),
    SALE_OF_EQUITY("9", Side.BACK),
    CREDIT_GUARANTEE("10", Side.OUT),
    INCOMING_COMMITMENT("11", Side.IN),
    OUTGOING_PLEDGE("12", Side.OUT),
    INCOMING_PLEDGE("13", Side.IN);

    /** Which way money goes, as the reporting organization sees it. */
    enum Side {
        /** To it. */
        IN,
        /** From it. */
        OUT,
        /** To it, of what went from it before. */
        BACK,
        /** Neither way is told by the model. */
        NONE
    }

    private static final Map<String, TransactionType> BY_CODE = byCode();

    private final String code;
    private final Side side;

    TransactionType(String code, Side side) {
        this.code = code;
        this.side = side;
    }

    private static Map<String, TransactionType> byCode() {
        Map<String, TransactionType> byCode = new TreeMap<>();
        for (TransactionType type : values()) {
            byCode.put(type.code, type);
        }
        lift(byCode, INCOMING_FUNDS, "if", "incoming funds", "contribution");
        lift(byCode, OUTGOING_COMMITMENT, "c", "commitment");
        lift(byCode, DISBURSEMENT, "d", "disbursement", "disbursment");
        lift(byCode, EXPENDITURE, "e", "expenditure");
        lift(byCode, INTEREST_PAYMENT, "ir", "interest repayment", "interest payment");
        lift(byCode, LOAN_REPAYMENT, "lr", "loan repayment");
        lift(byCode, REIMBURSEMENT, "r", "reimbursement");
        lift(byCode, PURCHASE_OF_EQUITY, "qp", "purchase of equity");
        lift(byCode, SALE_OF_EQUITY, "qs", "sale of equity");
        lift(byCode, CREDIT_GUARANTEE, "cg", "credit guarantee");
        return byCode;
    }

    private static void lift(Map<String, TransactionType> byCode, TransactionType type, String... former) {
        for (String each : former) {
            byCode.put(each, type);
        }
    }

    /** {@return the type with this code, letter or word; absent where there is none} */
    static Optional<TransactionType> find(String code) {
        @Nullable TransactionType found = BY_CODE.get(code.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(found);
    }

    /** {@return the code since version 2.01} */
    String code() {
        return code;
    }

    Side side() {
        return side;
    }

    /** {@return what comes about; of less than nothing, what is set right by it} */
    Stage stage(boolean isNegative) {
        return switch (this) {
            case OUTGOING_PLEDGE, INCOMING_PLEDGE -> isNegative ? Stage.REDUCED : Stage.PLEDGED;
            case OUTGOING_COMMITMENT, INCOMING_COMMITMENT, CREDIT_GUARANTEE ->
                isNegative ? Stage.REDUCED : Stage.COMMITTED;
            case LOAN_REPAYMENT, SALE_OF_EQUITY -> Stage.REPAID;
            default -> isNegative ? Stage.RETURNED : Stage.DISBURSED;
        };
    }

    /** {@return whether the stage is not certainly what is meant} */
    boolean isDoubtful() {
        return side == Side.BACK || this == EXPENDITURE || this == REIMBURSEMENT;
    }

    /** {@return the form in which money of this type comes, whatever else is said of the form} */
    Optional<Instrument> instrument() {
        return switch (this) {
            case PURCHASE_OF_EQUITY, SALE_OF_EQUITY -> Optional.of(Instrument.EQUITY);
            case CREDIT_GUARANTEE -> Optional.of(Instrument.GUARANTEE);
            case LOAN_REPAYMENT -> Optional.of(Instrument.LOAN);
            default -> Optional.empty();
        };
    }
}
