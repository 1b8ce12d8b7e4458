package org.communique.time;

/**
 * Two values side by side, and what is certain about them.
 *
 * @param one the value that is asked about
 * @param other the value that it is compared with
 */
record EdtfComparison(EdtfValue one, EdtfValue other) {

    /** One of the questions that an {@link TimeBounds} answers about another. */
    private interface Question {
        Ternary ask(TimeBounds one, TimeBounds other);
    }

    Ternary before() {
        return bothAreMoments()
                ? ofMoments((first, second) -> first.someMoment().precedes(second.someMoment()))
                : one.occasion().precedes(other.occasion());
    }

    Ternary overlaps() {
        return ofPeriods(TimeBounds::overlaps);
    }

    Ternary contains() {
        return ofPeriods(TimeBounds::covers);
    }

    Ternary sameAs() {
        return ofPeriods(TimeBounds::sameAs);
    }

    private Ternary ofPeriods(Question question) {
        return bothAreMoments() ? ofMoments(question) : question.ask(one.period(), other.period());
    }

    private boolean bothAreMoments() {
        return one instanceof EdtfDateTime && other instanceof EdtfDateTime;
    }

    private Ternary ofMoments(Question question) {
        return question.ask(((EdtfDateTime) one).instant(), ((EdtfDateTime) other).instant());
    }
}
