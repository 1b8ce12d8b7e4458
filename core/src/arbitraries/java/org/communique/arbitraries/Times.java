package org.communique.arbitraries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.extension.Extensions;
import org.communique.id.EventId;
import org.communique.id.SourceId;
import org.communique.term.Basis;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.RelativeWording;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** Arbitrary times: days, months, years and intervals, wordings, and the points that these count from. */
public final class Times {

    private static final List<String> EDTF_EDGES = List.of(
            "0000",
            "9999",
            "-0044-03-15",
            "0000-01-01/9999-12-31",
            "2024-02-29",
            "2025-03?",
            "2025-03-06~",
            "2025%",
            "2025-21",
            "202X",
            "19XX",
            "2025-XX",
            "2025-03-XX",
            "Y17000000002",
            "2025-03-06T20:05:00Z",
            "2004-06~/2006-08",
            "2004-06-~01",
            "?2004-06-~11",
            "2004-06-XX/2004-07-03",
            "1XXX-12-25",
            "[1667,1668,1670..1672]",
            "{1960,1961-12}",
            "{..1983-12-31,1984-10-10}",
            "Y-17E7",
            "1950S2",
            "2001-34");

    private static final List<String> WORDINGS = List.of(
            "next week",
            "Wednesday",
            "on 20 March",
            "last Sunday",
            "the coming days",
            "“in due course”",
            "الأسبوع المقبل");

    private static final Arbitrary<LocalDate> DATES = Arbitraries.integers()
            .between(0, (int) LocalDate.of(2035, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);

    private static final Arbitrary<Instant> INSTANTS = WeightedChoice.of(
                    6,
                    Arbitraries.longs()
                            .between(0, 2_000_000_000_000_000_000L)
                            .map(nanos -> Instant.ofEpochSecond(0, nanos)))
            .or(
                    1,
                    Arbitraries.of(
                            Instant.EPOCH,
                            Instant.parse("2025-03-06T20:05:00Z"),
                            Instant.parse("2025-03-06T20:05:00.100Z"),
                            Instant.parse("0000-01-01T00:00:00Z"),
                            Instant.parse("9999-12-31T23:59:59.999999999Z")));

    private Times() {}

    /** {@return time expressions of every shape} */
    public static Arbitrary<TimeExpression> any() {
        return ReferenceScope.anywhere().any(TimeExpression.class);
    }

    /** {@return days from 1970 to 2035} */
    public static Arbitrary<LocalDate> dates() {
        return DATES;
    }

    /** {@return instants in the years 0000 to 9999, to the nanosecond} */
    public static Arbitrary<Instant> instants() {
        return INSTANTS;
    }

    /** {@return days, months, years, intervals with known, open and unknown ends, and every other form now and then} */
    public static Arbitrary<Edtf> edtf() {
        Arbitrary<String> days = DATES.map(LocalDate::toString);
        Arbitrary<String> months = days.map(day -> day.substring(0, 7));
        Arbitrary<String> years = days.map(day -> day.substring(0, 4));
        return WeightedChoice.of(4, days)
                .or(2, months)
                .or(2, years)
                .or(1, intervals(DATES.map(LocalDate::toString)))
                .or(2, Combinators.combine(days, Arbitraries.of("/..", "/")).as(String::concat))
                .or(2, Combinators.combine(Arbitraries.of("../", "/"), months).as(String::concat))
                .or(1, Arbitraries.of(EDTF_EDGES))
                .map(Edtf::parse);
    }

    static void list(ArbitraryCatalogue catalogue) {
        catalogue
                .add(Edtf.class, Times::edtf)
                .add(Anchor.OfEntry.class, Times::entries)
                .add(Anchor.OfDate.class, Times::days)
                .choice(Anchor.class, List.of(Anchor.OfEntry.class, Anchor.OfDate.class))
                .add(TimeExpression.class, Times::expressions);
    }

    /** The same times in an order in which none is certainly before one that stands before it. */
    static List<TimeExpression> inOrder(List<TimeExpression> times) {
        List<TimeExpression> ordered = new ArrayList<>();
        for (TimeExpression time : times) {
            int place = 0;
            while (place < ordered.size() && !isBefore(time, ordered.get(place))) {
                place++;
            }
            ordered.add(place, time);
        }
        return ordered;
    }

    private static boolean isBefore(TimeExpression one, TimeExpression other) {
        return one.edtf().isPresent()
                && other.edtf().isPresent()
                && one.edtf().get().before(other.edtf().get()) == Ternary.YES;
    }

    private static Arbitrary<String> intervals(Arbitrary<String> ends) {
        return Combinators.combine(ends, ends)
                .as((one, other) -> one.compareTo(other) <= 0 ? one + "/" + other : other + "/" + one);
    }

    private static Arbitrary<Anchor.OfEntry> entries(ReferenceScope scope) {
        Arbitrary<Anchor.OfEntry> sources = scope.any(SourceId.class).map(Anchor.OfEntry::new);
        return scope.has(EventId.class)
                ? WeightedChoice.of(2, sources).or(1, scope.any(EventId.class).map(Anchor.OfEntry::new))
                : sources;
    }

    private static Arbitrary<Anchor.OfDate> days() {
        Arbitrary<LocalDate> edges = Arbitraries.of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));
        return WeightedChoice.of(9, DATES).or(1, edges).map(Anchor.OfDate::new);
    }

    private static Arbitrary<TimeExpression> expressions(ReferenceScope scope) {
        Arbitrary<String> wordings =
                WeightedChoice.of(6, Arbitraries.of(WORDINGS)).or(1, Texts.any());
        return BuilderArbitraryConfigurer.of(scope, TimeExpression::builder)
                .either(scope.any(Edtf.class), TimeExpression.Builder::edtf, wordings, TimeExpression.Builder::wording)
                .maybe(Anchor.class, TimeExpression.Builder::anchor)
                .rarely(Basis.class, TimeExpression.Builder::basis)
                .rarely(Extensions.class, TimeExpression.Builder::extensions)
                .build(builder -> consistent(builder.build()));
    }

    /** The same time, which counts from nothing where a wording that does has a date beside it: who knows whether it fits. */
    private static TimeExpression consistent(TimeExpression time) {
        boolean counts = time.edtf().isPresent()
                && time.wording().filter(RelativeWording::countsFromADay).isPresent();
        return counts ? time.toBuilder().anchor(Optional.empty()).build() : time;
    }
}
