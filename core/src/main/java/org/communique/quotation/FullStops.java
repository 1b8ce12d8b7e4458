package org.communique.quotation;

import java.util.Set;

/** Whether terminal marks end a sentence, or belong to an abbreviation, to the number of an item, or to an ellipsis. */
final class FullStops {

    /** What a name or the rest of a clause always follows. */
    private static final Set<String> TITLES = Set.of(
            "Mr", "Mrs", "Ms", "Mx", "Messrs", "Dr", "St", "Ste", "Prof", "Gen", "Lt", "Col", "Sgt", "Capt", "Cpl",
            "Maj", "Adm", "Cdr", "Cmdr", "Brig", "Sen", "Rep", "Reps", "Sens", "Gov", "Pres", "Hon", "Rev", "Fr", "Amb",
            "Min", "Sr", "Sra", "Mme", "Mlle", "Frhr", "vs", "cf", "eg", "ie", "viz", "al");

    /** What only a figure follows. */
    private static final Set<String> BEFORE_FIGURES = Set.of(
            "No", "Nos", "no", "nos", "Nr", "Art", "Arts", "p", "pp", "Fig", "fig", "Vol", "vol", "Para", "para", "Sec",
            "sec", "Ch", "ch", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
            "ca", "approx");

    /** What may stand at the end of a sentence as well as in its middle. */
    private static final Set<String> ANYWHERE =
            Set.of("Inc", "Ltd", "Co", "Corp", "Bros", "Jr", "Esq", "etc", "Dept", "Ave", "Rd", "ed", "eds", "approx");

    /** Words that begin a sentence where they have a capital. */
    private static final Set<String> BEGINNINGS = Set.of(
            "The",
            "A",
            "An",
            "He",
            "She",
            "It",
            "They",
            "We",
            "You",
            "I",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "Here",
            "His",
            "Her",
            "Its",
            "Their",
            "Our",
            "My",
            "Your",
            "And",
            "But",
            "Or",
            "So",
            "Yet",
            "Nor",
            "In",
            "On",
            "At",
            "As",
            "By",
            "For",
            "From",
            "With",
            "To",
            "Of",
            "If",
            "When",
            "While",
            "After",
            "Before",
            "Since",
            "Until",
            "Although",
            "Though",
            "Because",
            "Despite",
            "During",
            "Under",
            "However",
            "Meanwhile",
            "Moreover",
            "Then",
            "Now",
            "Not",
            "No",
            "Nobody",
            "Nothing",
            "All",
            "Some",
            "Many",
            "Most",
            "Both",
            "Each",
            "Another",
            "Other",
            "Others",
            "Who",
            "What",
            "Why",
            "How",
            "Where",
            "Which",
            "Yes",
            "Mr",
            "Mrs",
            "Ms",
            "Dr",
            "Earlier",
            "Later");

    private final String text;

    FullStops(String text) {
        this.text = text;
    }

    /**
     * {@return whether marks end a sentence, where white space and no small letter follows}
     *
     * @param from the first character of the sentence
     * @param index the first of the marks
     * @param marks behind the last of them
     * @param end behind what closes there
     * @param next the next that is no white space
     */
    boolean endSentence(int from, int index, int marks, int end, int next) {
        if (next == text.length() || index == from) {
            return index > from;
        } else if (isEllipsis(index, marks)) {
            return end > marks || isBeginning(next);
        }
        return text.charAt(index) != '.' || marks > index + 1 || endsAfterWord(from, index, next);
    }

    private boolean isEllipsis(int index, int marks) {
        return text.charAt(marks - 1) == '…' || (marks - index > 2 && text.charAt(marks - 1) == '.');
    }

    private boolean endsAfterWord(int from, int stop, int next) {
        int first = firstLetter(from, stop);
        String word = text.substring(first, stop);
        if (TITLES.contains(word) || isItem(from, stop)) {
            return false;
        } else if (BEFORE_FIGURES.contains(word) && Character.isDigit(text.charAt(next))) {
            return false;
        }
        boolean abbreviation = ANYWHERE.contains(word) || isInitial(first, stop, from);
        return !abbreviation || isBeginning(next);
    }

    private int firstLetter(int from, int stop) {
        int first = stop;
        while (first > from && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        return first;
    }

    /** A capital alone, or the last letter of several with stops between them, as in <i>p.m.</i> and <i>Ph.D.</i> */
    private boolean isInitial(int first, int stop, int from) {
        boolean dotted =
                first > from + 1 && text.charAt(first - 1) == '.' && Character.isLetter(text.charAt(first - 2));
        return stop - first == 1 && (dotted || Character.isUpperCase(text.charAt(first)));
    }

    /** The number of an item, of one or two digits, which stands before it alone. */
    private boolean isItem(int from, int stop) {
        return stop - from <= 2 && text.substring(from, stop).chars().allMatch(Character::isDigit);
    }

    private boolean isBeginning(int next) {
        int first = next;
        while (first < text.length() && "“„«\"‘‚'([".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        int last = first;
        while (last < text.length() && Character.isLetter(text.charAt(last))) {
            last++;
        }
        return BEGINNINGS.contains(text.substring(first, last));
    }
}
