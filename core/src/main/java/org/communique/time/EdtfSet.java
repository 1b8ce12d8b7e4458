package org.communique.time;

import java.util.List;
import java.util.stream.Stream;

/**
 * Dates of which all are meant ({@code {1960,1961-12}}) or one is ({@code [1667,1668,1670..1672]}).
 *
 * @param all whether all are meant
 * @param members at least one, in the order of the text
 */
record EdtfSet(boolean all, List<Member> members) implements EdtfValue {

    /**
     * A date, or all dates from one to another.
     *
     * @param from the date or the first date, or an open start
     * @param to the same date or the last date, or an open end
     */
    record Member(EdtfValue from, EdtfValue to) {}

    /** One of the three views of a value. */
    private interface View {
        TimeBounds of(EdtfValue value);
    }

    @Override
    public List<EdtfDate> dates() {
        return EdtfValue.dates(members.stream().flatMap(member -> Stream.of(member.from(), member.to())));
    }

    @Override
    public TimeBounds written() {
        return extent(EdtfValue::written);
    }

    @Override
    public TimeBounds period() {
        return extent(EdtfValue::period);
    }

    @Override
    public TimeBounds occasion() {
        return all ? extent(EdtfValue::occasion) : period().someDay();
    }

    @Override
    public IntervalEnd start() {
        return members.get(0).from().start();
    }

    @Override
    public IntervalEnd end() {
        return members.get(members.size() - 1).to().end();
    }

    private TimeBounds extent(View view) {
        Stream<TimeBounds> extents = members.stream().map(member -> extent(member, view));
        return extents.reduce(all ? TimeBounds::and : TimeBounds::or).orElseThrow();
    }

    /** One date of a range is the first, the last or one between them: the same bounds as either of the two. */
    private TimeBounds extent(Member member, View view) {
        TimeBounds first = view.of(member.from());
        TimeBounds last = view.of(member.to());
        return all ? first.to(last).forwards() : first.or(last);
    }
}
