package org.communique.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Instrument;
import org.communique.pledge.Personnel;
import org.communique.pledge.PersonnelKind;
import org.communique.pledge.Service;
import org.communique.pledge.ServiceKind;
import org.communique.pledge.Undertaking;
import org.communique.time.Edtf;

/** In what the figures of a contribution, and of the steps that move it, are told. */
final class ContributionMeasures {

    private ContributionMeasures() {}

    /**
     * {@return the figures of a contribution: of goods with a price there are two}
     *
     * @param date when it was promised, if that is known
     */
    static List<ToldFigure> figures(Contribution contribution, Question question, Optional<Edtf> date) {
        Stream<ToldFigure> counted = quantity(contribution).stream()
                .map(quantity -> ToldFigure.of(quantity, item(contribution), question.tolerance()));
        Stream<ToldFigure> paid = money(contribution).stream()
                .map(amount ->
                        question.figures(column(contribution), amount, date).get(0));
        return Stream.concat(counted, paid).toList();
    }

    /** {@return whether a figure of a contribution is less than nothing} */
    static boolean isNegative(Contribution contribution) {
        return quantity(contribution).filter(any -> any.value().signum() < 0).isPresent()
                || money(contribution).filter(any -> any.figure().signum() < 0).isPresent();
    }

    private static Optional<Quantity> quantity(Contribution contribution) {
        if (contribution instanceof Goods goods) {
            return goods.quantity();
        } else if (contribution instanceof Personnel personnel) {
            return personnel.quantity();
        } else if (contribution instanceof Service service) {
            return service.quantity();
        }
        return contribution instanceof Undertaking undertaking ? undertaking.quantity() : Optional.empty();
    }

    private static Optional<MoneyAmount> money(Contribution contribution) {
        if (contribution instanceof Funding funding) {
            return funding.amount();
        } else if (contribution instanceof Goods goods) {
            return goods.value();
        }
        return contribution instanceof Service service ? service.value() : Optional.empty();
    }

    /** {@return the column in which money of a contribution counts} */
    static Column column(Contribution contribution) {
        if (contribution instanceof Goods || contribution instanceof Service) {
            return Column.WORTH;
        }
        Optional<Instrument> instrument =
                contribution instanceof Funding funding ? funding.instrument() : Optional.empty();
        if (instrument.equals(Optional.of(Instrument.GUARANTEE))) {
            return Column.GUARANTEE;
        }
        return instrument.equals(Optional.of(Instrument.IN_KIND)) ? Column.WORTH : Column.MONEY;
    }

    /** {@return what is counted of a contribution: the item, or the code of the kind} */
    static Optional<String> item(Contribution contribution) {
        if (contribution instanceof Goods goods) {
            return goods.item().or(goods::description).or(() -> goods.designations().stream()
                    .findFirst());
        } else if (contribution instanceof Personnel personnel) {
            return personnel.kind().map(PersonnelKind::code).or(personnel::description);
        } else if (contribution instanceof Service service) {
            return service.kind().map(ServiceKind::code).or(service::description);
        }
        return contribution instanceof Undertaking undertaking ? Optional.of(undertaking.text()) : Optional.empty();
    }
}
