package org.communique.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Rank;
import org.communique.internal.Checks;
import org.communique.internal.CompositeKey;
import org.communique.pledge.Pledge;
import org.communique.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the pledges of a dossier: what is promised, how far it has come, and by whose word.
 *
 * <p>Every figure is told by its bounds, and is in all of them that the words of the sources allow.
 */
public final class Ledger {

    private final Question question;
    private volatile @Nullable Book book;

    private Ledger(Question question) {
        this.question = question;
    }

    /** {@return the ledger of all that a dossier tells, whenever it came about} */
    public static Ledger of(Dossier dossier) {
        return new Ledger(Question.of(dossier));
    }

    /**
     * {@return this ledger with what had come about by the end of a day}
     *
     * <p>A step has come about by then if its date says so, or a source was published by then that tells it for certain. One that may
     * have come about later leaves both open, and all behind it.
     */
    public Ledger asOf(LocalDate day) {
        return new Ledger(question.withAsOf(day));
    }

    /** {@return this ledger with what had been recorded by a moment; what has no record time may have been or not} */
    public Ledger knownAt(Instant moment) {
        return new Ledger(question.withKnownAt(moment));
    }

    /**
     * {@return this ledger with "about" a figure taken to mean no further from it than {@code share} times the figure}
     *
     * @param share as in 0.05 for five per cent; zero or more
     * @throws IllegalArgumentException if the share is negative
     */
    public Ledger tolerance(BigDecimal share) {
        Checks.that(share.signum() >= 0, "tolerance", "expected a share of zero or more");
        return new Ledger(question.withTolerance(share));
    }

    /** {@return this ledger with what is for a time: wholly within it, or perhaps} */
    public Ledger during(Edtf time) {
        return new Ledger(question.withDuring(time));
    }

    /** {@return this ledger, in which what rests on such word counts, does not, or may or may not} */
    public Ledger counting(Support support, Inclusion inclusion) {
        return new Ledger(question.withCounting(support, inclusion));
    }

    /** {@return this ledger for what is asked for, and for what this one asks for already} */
    public Ledger where(Selection selection) {
        return new Ledger(question.withSelection(question.selection().and(selection)));
    }

    /**
     * {@return this ledger with amounts of money in one currency: as it is stated beside them, or else by a rate}
     *
     * @param currency an ISO 4217 code; amounts for which there is neither stay in their own
     */
    public Ledger using(RateTable rates, String currency) {
        return new Ledger(question.withConversion(new Conversion(rates, Optional.of(currency))));
    }

    /** {@return the accounts that are asked for, or may be, pledge by pledge in document order; made on the first call and kept} */
    public List<Account> accounts() {
        return book().items().stream()
                .filter(item -> !item.eligibility().reason().equals(Optional.of(Reason.NOT_ASKED)))
                .map(Item::account)
                .toList();
    }

    /** {@return the accounts of one pledge, whether it is asked for or not, those of promises first} */
    public List<Account> accounts(Pledge pledge) {
        return PledgeAccounts.of(pledge, question);
    }

    /**
     * {@return what a figure comes to, each thing counted once: one total for each measure and row, in their order}
     *
     * @param figure which figure
     * @param by by what it is split; a thing of several givers is in a row of its own
     */
    public List<Total> totals(Figure figure, By... by) {
        return Totals.of(book(), figure, by);
    }

    /**
     * {@return the accounts that have figures, in document order, each with whether it counts in the totals of a figure: also
     * those that have no total to stand in, since nothing counts in their measure or row}
     */
    public List<Line> lines(Figure figure) {
        return Totals.lines(book(), figure);
    }

    /** {@return the accounts that are in no total, for they have no figure, and why} */
    public List<LeftOut> leftOut() {
        return book().items().stream()
                .filter(item -> item.measure().column() == Column.NONE)
                .map(item -> new LeftOut(
                        item.account(),
                        item.account().withoutFigure(),
                        item.account().furthest()))
                .toList();
    }

    /**
     * {@return what is needed beside what is promised and has arrived of it: for each need, in document order, one for each
     * measure in which it is told how much is needed, or in which something is promised}
     */
    public List<NeedCoverage> needs() {
        Needs needs = new Needs(question);
        return question.dossier().needs().stream()
                .filter(need -> need.rank() != Rank.DEPRECATED)
                .flatMap(need -> needs.of(need).stream())
                .toList();
    }

    /** {@return figures that cannot all be true, of what is promised} */
    public List<Conflict> conflicts() {
        Tally tally = new Tally(book(), Figure.named(), account -> CompositeKey.of(), false);
        Tellings tellings = book().tellings();
        for (int thing = 0; thing < tellings.size(); thing++) {
            if (tellings.of(thing) == thing && book().forest().whole(thing).isEmpty()) {
                tally.of(thing);
            }
        }
        return tally.conflicts();
    }

    /**
     * {@return what the ledger answers about several figures}
     *
     * @param figures which figures, in the order of their totals
     * @param by by what each is split
     */
    public LedgerReport report(List<Figure> figures, By... by) {
        return new LedgerReport(
                question.asOf(),
                question.knownAt(),
                List.of(by),
                figures.stream().flatMap(figure -> totals(figure, by).stream()).toList(),
                leftOut(),
                needs(),
                conflicts(),
                PledgeProgress.of(accounts()));
    }

    private Book book() {
        Book made = book;
        if (made == null) {
            made = new Book(
                    question, question.dossier().pledges(), question.dossier().links());
            book = made;
        }
        return made;
    }
}
