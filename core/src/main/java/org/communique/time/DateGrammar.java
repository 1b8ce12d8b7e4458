package org.communique.time;

import java.util.Optional;

/**
 * The grammar of one EDTF date: a year, a part of it, a month or a day, each perhaps with unspecified digits and
 * qualifiers.
 *
 * <p>A qualifier before a part holds for that part; one behind a part holds for it and for all parts left of it.
 */
final class DateGrammar {

    private final Cursor in;

    private DateGrammar(Cursor in) {
        this.in = in;
    }

    /**
     * {@return the date that the characters of {@code text} from {@code start} to before {@code end} are}
     *
     * @throws IllegalArgumentException if they are not exactly one date
     */
    static EdtfDate parse(String text, int start, int end) {
        Cursor in = new Cursor(text, start, end);
        EdtfDate date = new DateGrammar(in).date();
        if (!in.atEnd()) {
            throw in.refuse(notFollowing(in.peek()));
        }
        return date;
    }

    private static String notFollowing(char next) {
        return switch (next) {
            case 'T' -> "a time of day follows only an unqualified day with all its digits, in no interval or set";
            case '/' -> "one slash makes an interval; there is none in a set and no set in an interval";
            case '.' -> "dots make an open end (2025/..) or a range in a set ([2025..2027]); an interval has a slash";
            default -> "this cannot follow the date";
        };
    }

    private EdtfDate date() {
        Qualification left = in.qualification();
        if (in.peek() == 'Y') {
            return new YearGrammar(in).longYear(left);
        }
        YearMask year = year();
        if (in.peek() == 'S') {
            return new YearGrammar(in).significant(year, left);
        }
        Qualification ofYear = left.or(in.qualification());
        return in.accept('-') ? monthOrSubYear(year, ofYear) : EdtfDates.year(year, ofYear);
    }

    private YearMask year() {
        if (in.peek() == '+') {
            throw in.refuse("a year has no plus sign");
        }
        boolean negative = in.accept('-');
        String digits = in.maskedDigits();
        if (digits.length() != 4) {
            throw in.refuse(notFourDigits(digits.length()));
        }
        YearMask year = new YearMask(negative, new DigitMask(digits));
        if (!year.exists()) {
            throw in.refuse("year 0000 has no sign");
        }
        return year;
    }

    private static String notFourDigits(int length) {
        return switch (length) {
            case 0 -> "a date begins with its year";
            case 2 -> "a day is written as in 2025-03-06, and a century as in 19XX";
            case 3 -> "a decade is written with an unspecified digit, as in 199X";
            case 8 -> "a date has hyphens, as in 2025-03-06";
            default -> "a year has four digits, or the prefix Y if it has more";
        };
    }

    private EdtfDate monthOrSubYear(YearMask year, Qualification left) {
        DatePart part = part("month");
        Qualification group = in.qualification();
        DatePart month = part.or(group);
        Qualification ofYear = left.or(group);
        if (in.accept('-')) {
            return day(year, month, ofYear);
        }
        Optional<SubYear> code = SubYear.of(part.digits());
        if (code.isPresent()) {
            return EdtfDates.subYear(year, code.get(), month, ofYear);
        }
        return EdtfDates.month(year, month, ofYear)
                .orElseThrow(() -> in.refuse("months are 01 to 12, and parts of a year 21 to 41 without X"));
    }

    private EdtfDate day(YearMask year, DatePart month, Qualification left) {
        DatePart day = part("day");
        Qualification group = in.qualification();
        return EdtfDates.day(year, month.or(group), day.or(group), left.or(group))
                .orElseThrow(() -> in.refuse("the calendar has no such day"));
    }

    private DatePart part(String name) {
        Qualification left = in.qualification();
        String digits = in.maskedDigits();
        if (digits.length() == 3) {
            throw in.refuse("no ordinal dates: write month and day, as in 2025-03-06");
        }
        if (digits.length() != 2) {
            throw in.refuse("a " + name + " has two digits");
        }
        return new DatePart(new DigitMask(digits), left);
    }
}
