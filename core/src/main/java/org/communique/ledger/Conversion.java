package org.communique.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.time.Edtf;

/**
 * In which currency amounts of money count, and at which rates: in their own where none is asked for, or there is no rate.
 *
 * @param rates the rates
 * @param currency the ISO 4217 code of the currency that is asked for
 */
record Conversion(RateTable rates, Optional<String> currency) {

    static final Conversion NONE = new Conversion(RateTable.none(), Optional.empty());

    /**
     * {@return an amount in each of the currencies in which it may count: in the one that is asked for, by what is stated
     * beside it or else by a rate; where that is none, its own and those that are stated beside it}
     */
    List<ToldFigure> figures(Column column, MoneyAmount amount, Optional<Edtf> date, Optional<BigDecimal> tolerance) {
        List<ToldFigure> told = new ArrayList<>();
        told.add(ToldFigure.of(column, amount, tolerance));
        for (Equivalent equivalent : amount.equivalents()) {
            told.add(ToldFigure.of(column, equivalent.amount(), tolerance));
        }
        return currency.flatMap(asked -> in(asked, told, date)).map(List::of).orElse(told);
    }

    private Optional<ToldFigure> in(String asked, List<ToldFigure> told, Optional<Edtf> date) {
        return told.stream()
                .filter(figure -> figure.measure().unit().equals(asked))
                .findFirst()
                .or(() -> converted(told.get(0), asked, date));
    }

    private Optional<ToldFigure> converted(ToldFigure figure, String asked, Optional<Edtf> date) {
        String from = figure.measure().unit();
        Measure measure = Measure.of(figure.measure().column(), asked);
        Optional<Bounds> stated = figure.stated()
                .filter(value -> value.signum() >= 0)
                .flatMap(value -> rates.convert(Bounds.between(value, value), from, asked, date));
        return rates.convert(figure.bounds(), from, asked, date).map(bounds -> figure.in(measure, bounds, stated));
    }
}
