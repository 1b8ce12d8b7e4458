package org.communique.exchange.wikidata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.exchange.record.Reason;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/**
 * From when to when a statement holds: an end that is not told, or that nobody knows, is unknown, and one that is told not to be
 * is open.
 */
final class ClaimPeriod {

    static final String START = "P580";
    static final String END = "P582";

    private static final String END_CAUSE = "P1534";

    private ClaimPeriod() {}

    /** {@return whether a statement is told to hold no more, though perhaps not since when} */
    static boolean isOver(Claim claim) {
        return Stream.of(END, END_CAUSE)
                .flatMap(property -> claim.qualifiers(property).stream())
                .anyMatch(qualifier -> !qualifier.isNone());
    }

    /** {@return the period that qualifiers tell; absent where they tell none} */
    static Optional<TimeExpression> of(Claim claim, Hedge hedge) {
        Optional<Snak> start = one(claim.qualifiers(START));
        Optional<Snak> end = one(claim.qualifiers(END));
        return between(
                start.flatMap(each -> SnakTime.of(each, hedge.isApproximate())),
                end.flatMap(each -> SnakTime.of(each, hedge.isApproximate())));
    }

    /** {@return the period between two times; absent where neither is a date} */
    static Optional<TimeExpression> between(Optional<SnakTime> from, Optional<SnakTime> to) {
        List<SnakTime> told = Stream.concat(from.stream(), to.stream()).toList();
        if (told.stream().allMatch(SnakTime::isOpen)) {
            return Optional.empty();
        }
        told.forEach(SnakTime::carry);
        String period = from.map(SnakTime::text).orElse("")
                + '/'
                + to.map(SnakTime::text).orElse("");
        boolean isWording = told.stream().anyMatch(SnakTime::isWording);
        return Optional.of(
                isWording ? TimeExpression.builder().wording(period).build() : TimeExpression.of(Edtf.parse(period)));
    }

    /** Of several nobody can say which is meant. */
    private static Optional<Snak> one(List<Snak> qualifiers) {
        if (qualifiers.size() > 1) {
            qualifiers.get(1).type().remark(Reason.CONTRADICTS, "one of several");
            return Optional.empty();
        }
        return qualifiers.stream().findFirst();
    }
}
