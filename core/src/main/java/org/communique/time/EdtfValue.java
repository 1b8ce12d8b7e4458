package org.communique.time;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an EDTF text says, read into parts.
 *
 * <p>It gives three views of when that is, each for another question: {@link #written()} for bounds,
 * {@link #period()} for overlap, containment and sameness, {@link #occasion()} for order.
 */
sealed interface EdtfValue permits EdtfDate, EdtfDateTime, EdtfInterval, EdtfSet, OpenEnd {

    /** {@return the dates that are written in it, perhaps some of them twice; none for an end without a date} */
    List<EdtfDate> dates();

    /** {@return when it is if every digit is believed, qualified or not} */
    TimeBounds written();

    /** {@return when the period is that it names; a qualified part counts as unspecified} */
    TimeBounds period();

    /**
     * {@return when that can be which is dated so, at the resolution of a day: what is dated by a month is on some day
     * in it, what has an open end may end any time; a qualified part counts as unspecified}
     */
    TimeBounds occasion();

    /** {@return the precision that its dates share} */
    default Precision precision() {
        List<Precision> distinct =
                dates().stream().map(EdtfDate::precision).distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : Precision.UNDEFINED;
    }

    /** {@return what is said of any of its dates} */
    default Qualification qualification() {
        return dates().stream().map(EdtfDate::qualification).reduce(Qualification.NONE, Qualification::or);
    }

    /** {@return what is said of its beginning} */
    default IntervalEnd start() {
        return IntervalEnd.KNOWN;
    }

    /** {@return what is said of its end} */
    default IntervalEnd end() {
        return IntervalEnd.KNOWN;
    }

    /** {@return whether it is an interval that ends before it begins} */
    default boolean reversed() {
        return false;
    }

    /** {@return the dates of all of {@code values}} */
    static List<EdtfDate> dates(Stream<EdtfValue> values) {
        return values.flatMap(value -> value.dates().stream()).toList();
    }
}
