package org.communique.exchange.ftm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.Approximation;
import org.communique.amount.Currencies;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordNumbers;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Payments, each of which is a pledge of one step: money that was paid. */
final class Payments {

    static final String PAYER = "payer";
    static final String BENEFICIARY = "beneficiary";

    private static final String AMOUNT = "amount";
    private static final String CURRENCY = "currency";
    private static final String EUROS = "amountEur";
    private static final String DOLLARS = "amountUsd";
    private static final String DATE = "date";
    private static final int MOST_DIGITS = 38;

    /**
     * What a property says of the amount.
     *
     * @param number how much, less than nothing where it comes back
     * @param currency of what
     */
    private record Figure(BigDecimal number, CurrencyUnit currency) {

        MoneyAmount amount() {
            return MoneyAmount.of(number.abs(), currency.getCurrencyCode());
        }

        boolean contradicts(Figure other) {
            return number.signum() != other.number.signum()
                    || (currency.equals(other.currency) && number.compareTo(other.number) != 0);
        }
    }

    private Payments() {}

    static Mapping read(Draft draft) {
        List<Participation> parties = new ArrayList<>();
        draft.<ActorId>references(PAYER, FtmIds::actor).forEach(id -> parties.add(Participation.of(id, Role.DONOR)));
        draft.<ActorId>references(BENEFICIARY, FtmIds::actor)
                .forEach(id -> parties.add(Participation.of(id, Role.RECIPIENT)));
        if (parties.isEmpty()) {
            throw new RefusedRecordException("/properties", "expected who pays or who is paid");
        }
        String said = said(draft);
        Optional<Figure> figure = figure(draft, said);
        boolean isReturn = figure.filter(each -> each.number().signum() < 0).isPresent();
        Optional<MoneyAmount> amount = figure.map(each -> each.amount().toBuilder()
                .addAllEquivalents(equivalents(draft, said, each))
                .build());
        Funding.Builder funding = Funding.builder();
        if (!isReturn) {
            funding.amount(amount);
        }
        PledgeStep step = PledgeStep.builder()
                .stage(isReturn ? Stage.RETURNED : Stage.DISBURSED)
                .when(draft.date(DATE).map(Edtf::parse).map(TimeExpression::of))
                .amount(amount)
                .build();
        Pledge.Builder pledge = Pledge.builder()
                .id(FtmIds.pledge(draft.entity().id()))
                .addAllParties(parties)
                .addContributions(funding.build())
                .addSteps(step);
        draft.common(pledge);
        return draft.dependent(pledge, draft.record());
    }

    /** The property that tells the amount: in its own currency, else in euros, else in dollars. */
    private static String said(Draft draft) {
        FtmEntity entity = draft.entity();
        if (!entity.all(AMOUNT).isEmpty() && !entity.all(CURRENCY).isEmpty()) {
            return AMOUNT;
        } else if (!entity.all(AMOUNT).isEmpty()) {
            draft.doubt(AMOUNT, Reason.MALFORMED, "expected a currency");
        }
        return entity.all(EUROS).isEmpty() ? DOLLARS : EUROS;
    }

    /** What the other properties tell, where that agrees. */
    private static List<Equivalent> equivalents(Draft draft, String said, Figure figure) {
        List<Equivalent> equivalents = new ArrayList<>();
        for (String property : List.of(EUROS, DOLLARS)) {
            Optional<Figure> other = property.equals(said) ? Optional.empty() : figure(draft, property);
            if (other.filter(figure::contradicts).isPresent()) {
                draft.doubt(property, Reason.CONTRADICTS, "it says otherwise than " + said);
            } else {
                other.filter(each -> !each.currency().equals(figure.currency()))
                        .map(each -> Equivalent.of(each.amount()))
                        .ifPresent(equivalents::add);
            }
        }
        return equivalents;
    }

    private static Optional<CurrencyUnit> currency(Draft draft, String property) {
        return switch (property) {
            case EUROS -> Currencies.find("EUR");
            case DOLLARS -> Currencies.find("USD");
            default -> stated(draft);
        };
    }

    private static Optional<CurrencyUnit> stated(Draft draft) {
        List<String> codes = draft.entity().all(CURRENCY);
        if (codes.size() > 1) {
            draft.doubt(CURRENCY, Reason.CONTRADICTS, "expected one currency");
            return Optional.empty();
        }
        Optional<CurrencyUnit> currency = codes.stream().findFirst().flatMap(Currencies::find);
        if (currency.isEmpty()) {
            draft.doubt(CURRENCY, Reason.UNKNOWN_CODE, "expected a currency of ISO 4217");
        }
        return currency;
    }

    private static Optional<Figure> figure(Draft draft, String property) {
        List<String> texts = draft.entity().all(property);
        Optional<CurrencyUnit> currency = currency(draft, property);
        if (texts.size() > 1) {
            draft.doubt(property, Reason.CONTRADICTS, "expected one amount");
            return Optional.empty();
        }
        Optional<BigDecimal> number = texts.stream()
                .findFirst()
                .map(text -> Value.leaf("", text))
                .flatMap(RecordNumbers::find)
                .filter(each -> each.precision() <= MOST_DIGITS && each.scale() < MOST_DIGITS / 2);
        if (!texts.isEmpty() && number.isEmpty()) {
            draft.doubt(property, Reason.MALFORMED, "expected a number in plain digits");
        }
        return number.flatMap(each -> currency.map(unit -> new Figure(each, unit)));
    }

    /** Writes the payment that a pledge was made of. */
    static void write(Pledge pledge, FtmWriter out) {
        parties(pledge, out);
        write(pledge.steps().get(0), out, Value.absent());
        Common.write(pledge, out);
    }

    /** Writes the amount and the day of a step, where they are exact. */
    static void write(PledgeStep step, FtmWriter out, Value json) {
        if (step.amount().filter(Payments::isExact).isPresent()) {
            amount(step.amount().get(), out, json.get("amount"));
        } else if (step.amount().isPresent()) {
            out.lost(json.get("amount"), Reason.NO_HOME, "expected an exact amount");
        }
        Optional<String> date = step.when().flatMap(TimeExpression::edtf).map(Edtf::text);
        if (date.filter(Periods::isDate).isPresent()) {
            out.put(DATE, date.get(), json.get("when").get("edtf"));
        } else if (date.isPresent()) {
            out.lost(json.get("when"), Reason.NO_HOME, Periods.PLAIN_DATE);
        }
    }

    private static boolean isExact(MoneyAmount amount) {
        return amount.approximation() == Approximation.EXACT;
    }

    private static void parties(Pledge pledge, FtmWriter out) {
        for (int i = 0; i < pledge.parties().size(); i++) {
            Participation party = pledge.parties().get(i);
            Value json = out.item("parties", i);
            Optional<String> property = property(party.role());
            if (property.isPresent() && out.known().is(party.actor(), FtmSchema.LEGAL_ENTITY)) {
                out.refer(property.get(), party.actor(), json.get("actor"));
                json.get("role").carried();
            }
        }
    }

    private static Optional<String> property(Role role) {
        if (role.equals(Role.DONOR)) {
            return Optional.of(PAYER);
        }
        return role.equals(Role.RECIPIENT) ? Optional.of(BENEFICIARY) : Optional.empty();
    }

    private static void amount(MoneyAmount amount, FtmWriter out, Value json) {
        String code = amount.currency().getCurrencyCode();
        String property = property(code);
        out.put(property, figure(amount), json.get("value").get("amount"));
        json.get("value").get("currency").carried();
        if (property.equals(AMOUNT)) {
            out.put(CURRENCY, code, json.get("value").get("currency"));
        }
        List<Equivalent> equivalents = amount.equivalents();
        for (int i = 0; i < equivalents.size(); i++) {
            MoneyAmount other = equivalents.get(i).amount();
            String own = property(other.currency().getCurrencyCode());
            List<Value> items = json.get("equivalents").items();
            if (!own.equals(AMOUNT) && !own.equals(property) && isExact(other)) {
                out.put(own, figure(other), i < items.size() ? items.get(i).get("amount") : Value.absent());
            }
        }
    }

    private static String property(String currency) {
        return switch (currency) {
            case "EUR" -> EUROS;
            case "USD" -> DOLLARS;
            default -> AMOUNT;
        };
    }

    private static String figure(MoneyAmount amount) {
        return amount.figure().toPlainString();
    }
}
