package org.communique.time;

import static org.communique.time.CalendarUnit.DAY;
import static org.communique.time.CalendarUnit.MONTH;
import static org.communique.time.CalendarUnit.WEEK;
import static org.communique.time.CalendarUnit.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The grammar of relative wordings: what stands round the name of a day or a longer span says whether something happens
 * in it or lasts.
 *
 * <pre>
 * wording  = happens | lasts
 * happens  = ["on" | "in" | "during" | "over" | "at"] [stage] span [part] | count ("ago" | "later" | "from now")
 *          | "in" count | ("in" | "over" | "within") window | ("earlier" | "later") "this" unit | "by" end
 *          | "between" span "and" span
 * lasts    = "from" span ("to" | "until" | "through") span
 *          | ("throughout" | "all") span | "for" window | "in the" units "ahead" | ("since" | "from") span | "until" end
 * window   = "the" ("next" | "coming" | "past" | "last") [number] unit
 * end      = ["the end of"] span
 * </pre>
 */
final class RelativeGrammar {

    private static final Set<CalendarUnit> COUNTED = Set.of(DAY, WEEK, MONTH, YEAR);
    private static final Set<CalendarUnit> DIVIDED = Set.of(WEEK, MONTH, YEAR);
    private static final Set<CalendarUnit> WRITTEN = Set.of(DAY, MONTH, YEAR);
    private static final Set<String> AHEAD = Set.of("days", "weeks", "months");
    private static final Set<String> ENDS = Set.of("to", "until", "till", "through");

    private final LocalDate anchor;
    private final boolean past;
    private final boolean lasts;
    private final SpanGrammar spans;

    private RelativeGrammar(LocalDate anchor, boolean past, Aspect aspect) {
        this.anchor = anchor;
        this.past = past;
        this.lasts = aspect == Aspect.DURATIVE;
        this.spans = new SpanGrammar(anchor, past);
    }

    /** So many units of the calendar. */
    private record Count(int number, CalendarUnit unit) {}

    /** The days from one to another, both inclusive. */
    private record Window(LocalDate first, LocalDate last) {

        Edtf someDay() {
            return Edtf.oneOf(first, last);
        }

        Edtf whole() {
            return Edtf.interval(first, last);
        }
    }

    /** Two spans of which the second follows. */
    private record Pair(CalendarSpan from, CalendarSpan to) {

        Edtf whole() {
            return new Edtf(written(from) + "/" + written(to));
        }
    }

    /**
     * {@return what a wording means if it was said on {@code anchor}}
     *
     * @param past whether it was said of what was not after that day, or else of what is not before it
     * @param aspect whether it was said of what happens in that time or of what fills it
     * @throws UnresolvedWording if it is not in the set, or may mean more than one time
     */
    static Edtf read(String wording, LocalDate anchor, boolean past, Aspect aspect) {
        return read(words(wording), anchor, past, aspect);
    }

    /**
     * {@return the words of a wording, at least one}
     *
     * @throws UnresolvedWording if one of them stands in no wording of the set
     */
    static List<String> words(String wording) {
        return checked(KnownWords.all(wording));
    }

    /** {@return what words mean, as a wording of them does} */
    static Edtf read(List<String> words, LocalDate anchor, boolean past, Aspect aspect) {
        Edtf time = new RelativeGrammar(anchor, past, aspect).read(words);
        if (aspect == Aspect.DURATIVE && time.text().startsWith("[")) {
            throw new UnresolvedWording("is some time in a stretch, and not how long something lasts");
        }
        return time;
    }

    /** {@return whether it says how much later something is than what was told before: "three days later"} */
    static boolean isLater(String wording) {
        List<String> words = KnownWords.split(wording);
        int last = words.size() - 1;
        return last > 0
                && words.get(last).equals("later")
                && count(words.subList(0, last)).isPresent();
    }

    private Edtf read(List<String> words) {
        Optional<Edtf> season = Seasons.read(words);
        if (season.isPresent()) {
            return season.get();
        }
        List<String> rest = words.subList(1, words.size());
        return switch (words.get(0)) {
            case "throughout", "all" -> throughout(rest);
            case "for" -> lasting(rest);
            case "until", "till", "through" -> new Edtf("/" + until(rest));
            case "since" -> since(new SpanGrammar(anchor, true).read(Stages.withoutStage(checked(rest))));
            case "from" -> from(rest);
            case "between" -> between(rest);
            case "by" ->
                new Edtf("[.."
                        + EdtfText.of(span(Stages.withoutStage(Stages.withoutEnd(checked(rest))))
                                .last()) + "]");
            case "within" -> within(rest);
            case "earlier", "later" -> partly(words.get(0).equals("earlier"), rest);
            case "recent", "recently" -> throw new UnresolvedWording("says no length of time");
            default -> happening(words);
        };
    }

    /** {@return the words, of which there has to be one} */
    private static List<String> checked(List<String> words) {
        if (words.isEmpty()) {
            throw SpanGrammar.notInSet();
        }
        return words;
    }

    private Edtf since(CalendarSpan span) {
        if (span.first().isAfter(anchor)) {
            throw new UnresolvedWording("begins after the day on which it was said");
        }
        return new Edtf(written(span) + "/..");
    }

    private Edtf from(List<String> words) {
        return words.stream()
                .filter(ENDS::contains)
                .findFirst()
                .map(end -> pair(words, words.indexOf(end)).whole())
                .orElseGet(() -> new Edtf(written(span(Stages.withoutStage(checked(words)))) + "/.."));
    }

    /** What happens does so some day from the first to the last of them. */
    private Edtf between(List<String> words) {
        Pair pair = pair(words, words.indexOf("and"));
        return lasts ? pair.whole() : Edtf.oneOf(pair.from().first(), pair.to().last());
    }

    private Pair pair(List<String> words, int joint) {
        List<String> first = words.subList(0, Math.max(0, joint));
        List<String> second = words.subList(joint + 1, words.size());
        Pair pair = new Pair(settled(ofSameYear(first, second)), settled(second));
        if (!pair.from().last().isBefore(pair.to().first())) {
            throw new UnresolvedWording("does not end after it begins");
        }
        return pair;
    }

    /** "March to June 2025": the year of the second is that of the first. */
    private static List<String> ofSameYear(List<String> first, List<String> second) {
        String last = second.isEmpty() ? "" : second.get(second.size() - 1);
        boolean month = first.stream().anyMatch(word -> DateWords.month(word).isPresent());
        boolean year = first.stream().anyMatch(word -> DateWords.year(word).isPresent());
        return month && !year && DateWords.year(last).isPresent()
                ? Stream.concat(first.stream(), Stream.of(last)).toList()
                : first;
    }

    /** A span that is the same whether it is past or to come. */
    private CalendarSpan settled(List<String> words) {
        List<String> rest = Stages.withoutStage(checked(words));
        CalendarSpan span = span(rest);
        if (!span.equals(new SpanGrammar(anchor, !past).read(rest))) {
            throw SpanGrammar.undecided();
        }
        return span;
    }

    private CalendarSpan span(List<String> words) {
        return spans.read(checked(words));
    }

    private Edtf throughout(List<String> words) {
        boolean bare = words.size() == 2 && words.get(0).equals("the");
        CalendarSpan span = span(bare || words.size() == 1 ? Stages.ofThis(words.get(words.size() - 1), words) : words);
        if (!span.isLong()) {
            throw SpanGrammar.notInSet();
        }
        return span.whole();
    }

    private Edtf lasting(List<String> words) {
        if (count(words).isPresent()) {
            throw new UnresolvedWording("says how long, but not when");
        }
        return whole(words, window(words).orElseThrow(SpanGrammar::notInSet));
    }

    private static Edtf whole(List<String> words, Window window) {
        if (words.size() == 3 && words.get(1).equals("coming")) {
            throw new UnresolvedWording("may be the next of the calendar, or as long from that day on");
        }
        return window.whole();
    }

    private String end(List<String> words) {
        List<String> rest = Stages.withoutEnd(words);
        return rest.equals(words)
                ? written(span(Stages.withoutStage(checked(words))))
                : EdtfText.of(span(rest).last());
    }

    /** What is told as past may go on until a day to come. */
    private String until(List<String> words) {
        String end = end(words);
        if (past && !end.equals(new RelativeGrammar(anchor, false, Aspect.PUNCTUAL).end(words))) {
            throw SpanGrammar.undecided();
        }
        return end;
    }

    private static String written(CalendarSpan span) {
        if (!WRITTEN.contains(span.unit())) {
            throw new UnresolvedWording("begins or ends some day in a stretch for which EDTF has no date");
        }
        return span.unit().around(span.day()).text();
    }

    /** "The next two weeks", "the past month": as long as it says, from the anchor on or up to it. */
    private Optional<Window> window(List<String> words) {
        if (words.size() < 3 || words.size() > 4 || !words.get(0).equals("the")) {
            return Optional.empty();
        }
        String unit = words.get(words.size() - 1);
        Optional<Count> count = words.size() == 4
                ? count(words.subList(2, 4))
                : CalendarUnit.named(unit).filter(COUNTED::contains).map(one -> new Count(1, one));
        return count.flatMap(length -> switch (words.get(1)) {
            case "next" -> Optional.of(window(length, 1));
            case "coming" -> Optional.of(words.size() == 4 ? window(length, 1) : coming(length));
            case "last", "past" -> Optional.of(window(length, -1));
            default -> Optional.empty();
        });
    }

    /** "The coming year" may be the next of the calendar, or as long from the anchor on: the days of both. */
    private Window coming(Count one) {
        return new Window(anchor, shifted(one, 1).last());
    }

    private Window window(Count length, int direction) {
        LocalDate end = shifted(length, direction).day();
        return direction > 0 ? new Window(anchor, end) : new Window(end, anchor);
    }

    private CalendarSpan shifted(Count count, int direction) {
        CalendarUnit unit = count.unit();
        CalendarSpan span = new CalendarSpan(unit, unit.shift(anchor, (long) direction * count.number()));
        if (!EdtfText.hasDays(span.first()) || !EdtfText.hasDays(span.last())) {
            throw SpanGrammar.beyond();
        }
        return span;
    }

    /** "Two weeks", "3 days", "a year". */
    private static Optional<Count> count(List<String> words) {
        if (words.size() != 2) {
            return Optional.empty();
        }
        OptionalInt number = words.get(0).equals("a") ? OptionalInt.of(1) : Numerals.parse(words.get(0));
        String name = words.get(1);
        Optional<CalendarUnit> unit =
                CalendarUnit.named(KnownWords.singular(name)).filter(COUNTED::contains);
        return number.isPresent() ? unit.map(each -> new Count(number.getAsInt(), each)) : Optional.empty();
    }

    private Edtf within(List<String> words) {
        Optional<Count> count = count(words);
        Window window =
                count.map(length -> window(length, 1)).or(() -> window(words)).orElseThrow(SpanGrammar::notInSet);
        if (count.isPresent() && past) {
            throw howLong();
        }
        return window.someDay();
    }

    /** "Earlier this week", "later today". */
    private Edtf partly(boolean earlier, List<String> words) {
        if (words.equals(List.of("today"))) {
            return Edtf.of(anchor);
        } else if (words.size() > 1 && words.get(0).equals("on")) {
            return named(words.subList(1, words.size()), false);
        }
        if (words.size() != 2
                || !words.get(0).equals("this")
                || CalendarUnit.named(words.get(1)).filter(DIVIDED::contains).isEmpty()) {
            throw SpanGrammar.notInSet();
        }
        CalendarSpan span = span(words);
        return earlier ? Edtf.oneOf(span.first(), anchor) : Edtf.oneOf(anchor, span.last());
    }

    private Edtf happening(List<String> words) {
        int last = words.size() - 1;
        Optional<Count> counted =
                switch (words.get(last)) {
                    case "ago", "later" -> count(words.subList(0, last));
                    case "now" ->
                        last > 1 && words.get(last - 1).equals("from")
                                ? count(words.subList(0, last - 1))
                                : Optional.empty();
                    default -> Optional.empty();
                };
        return counted.map(count ->
                        shifted(count, words.get(last).equals("ago") ? -1 : 1).someDay())
                .orElseGet(() -> preposition(words));
    }

    private Edtf preposition(List<String> words) {
        List<String> rest = words.subList(1, words.size());
        if (rest.size() > 1
                && Stages.NAMES.contains(words.get(0))
                && rest.get(0).equals("on")) {
            return named(rest.subList(1, rest.size()), false);
        }
        return switch (words.get(0)) {
            case "in", "over" ->
                window(rest)
                        .map(window -> lasts ? whole(rest, window) : window.someDay())
                        .orElseGet(() -> words.get(0).equals("in") ? in(rest) : named(rest, true));
            case "during" -> named(rest, true);
            case "on" -> named(rest, rest.equals(List.of("the", "weekend")));
            case "at" -> {
                if (!rest.equals(List.of("the", "weekend"))
                        && Stages.withoutPart(rest).equals(rest)) {
                    throw SpanGrammar.notInSet();
                }
                yield named(rest, true);
            }
            default -> bare(words);
        };
    }

    private static UnresolvedWording howLong() {
        return new UnresolvedWording("may be how long it took");
    }

    private Edtf in(List<String> words) {
        Optional<Count> count = count(words);
        if (count.isPresent()) {
            Edtf later = shifted(count.get(), 1).someDay();
            if (past) {
                throw howLong();
            }
            return later;
        }
        boolean ahead = words.size() == 3 && words.get(0).equals("the");
        if (ahead && words.get(2).equals("ahead") && AHEAD.contains(words.get(1))) {
            return new Edtf(EdtfText.of(anchor) + "/..");
        }
        if (ahead && words.get(1).equals("coming") && AHEAD.contains(words.get(2))) {
            return new Edtf(lasts ? EdtfText.of(anchor) + "/.." : "[" + EdtfText.of(anchor) + "..]");
        }
        return named(words, true);
    }

    /** The name of a day behind "on", that of what is longer behind "in". */
    private Edtf named(List<String> words, boolean isLong) {
        List<String> rest = Stages.withoutStage(checked(words));
        CalendarSpan span = isLong ? span(rest) : day(rest);
        if (span.isLong() != isLong) {
            throw SpanGrammar.notInSet();
        }
        return time(span, rest.equals(words));
    }

    /** What lasts fills the whole of a span that is named without a stage of it. */
    private Edtf time(CalendarSpan span, boolean whole) {
        return lasts && whole && span.isLong() ? span.whole() : span.someDay();
    }

    private Edtf bare(List<String> words) {
        if (words.equals(List.of("last", "night"))) {
            return Edtf.oneOf(span(List.of("yesterday")).first(), anchor);
        }
        return switch (String.join(" ", words)) {
            case "the day before yesterday" -> shifted(new Count(2, DAY), -1).someDay();
            case "the day after tomorrow" -> shifted(new Count(2, DAY), 1).someDay();
            default -> {
                List<String> rest = Stages.withoutStage(words);
                yield time(day(rest), rest.equals(words));
            }
        };
    }

    /** A span, also with a part of the day behind the name of a day: "Wednesday morning". */
    private CalendarSpan day(List<String> words) {
        int last = words.size() - 1;
        if (last == 0 || !KnownWords.PARTS_OF_DAY.contains(words.get(last))) {
            return span(words);
        }
        List<String> day = words.subList(0, last);
        CalendarSpan span = span(day.equals(List.of("this")) ? List.of("today") : day);
        if (span.isLong()) {
            throw SpanGrammar.notInSet();
        }
        return span;
    }
}
