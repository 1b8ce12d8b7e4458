package org.communique.ledger;

import static org.communique.ledger.Pledges.dollars;
import static org.communique.ledger.Pledges.step;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.DossierId;
import org.communique.id.LinkId;
import org.communique.pledge.Pledge;
import org.communique.pledge.Stage;

/**
 * What a ledger costs: microseconds for each account that is made, and seconds for a total of all, of 10^4, 10^5 and 10^6
 * pledges that stand alone, and of as many of which each is part of the one before. Ends with 1 where an account takes more
 * than 10 microseconds, or a total over a million pledges that stand alone more than 2 seconds.
 *
 * <p>The median of five runs counts, behind one that warms up. It is the time that the thread has had of a processor, so
 * that others who use the machine matter less.
 */
public final class LedgerBenchmark {

    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int RUNS = 5;
    private static final int WARM_UP = 50_000;
    private static final double MOST_MICROS = 10;
    private static final double MOST_SECONDS = 2;

    private LedgerBenchmark() {}

    /** Prints a line for each size and shape; takes a greatest size where not all are asked for. */
    public static void main(String[] most) {
        int greatest = most.length == 0 ? SIZES[SIZES.length - 1] : Integer.parseInt(most[0]);
        boolean fine = true;
        isCheap("warm", alone(WARM_UP), false);
        for (int size : SIZES) {
            if (size <= greatest) {
                fine &= isCheap("alone", alone(size), true);
                isCheap("chain", chain(size), false);
            }
        }
        System.exit(fine ? 0 : 1);
    }

    private static boolean isCheap(String shape, Dossier dossier, boolean limited) {
        double[] built = new double[RUNS];
        double[] added = new double[RUNS];
        int accounts = 0;
        for (int i = 0; i < RUNS; i++) {
            Ledger ledger = Ledger.of(dossier);
            long start = THREADS.getCurrentThreadCpuTime();
            accounts = ledger.accounts().size();
            long middle = THREADS.getCurrentThreadCpuTime();
            ledger.totals(Figure.outstanding());
            built[i] = (middle - start) / 1e3 / accounts;
            added[i] = (THREADS.getCurrentThreadCpuTime() - middle) / 1e9;
        }
        Arrays.sort(built);
        Arrays.sort(added);
        double micros = built[RUNS / 2];
        double seconds = added[RUNS / 2];
        System.out.printf(
                Locale.ROOT,
                "%-6s %,9d accounts: %5.2f microseconds for each, %5.2f seconds for a total%n",
                shape,
                accounts,
                micros,
                seconds);
        return !limited || (micros <= MOST_MICROS && seconds <= MOST_SECONDS);
    }

    private static Dossier alone(int size) {
        return dossier(pledges(size));
    }

    private static Dossier chain(int size) {
        List<Pledge> pledges = pledges(size);
        List<Entry> entries = new ArrayList<>(pledges);
        for (int i = 1; i < size; i++) {
            entries.add(Link.of(
                    LinkId.of("l" + i),
                    pledges.get(i).id(),
                    Relation.PART_OF,
                    pledges.get(i - 1).id()));
        }
        return dossier(entries);
    }

    private static List<Pledge> pledges(int size) {
        List<Pledge> pledges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            pledges.add(dollars(
                    "p" + i,
                    Integer.toString(size - i + 100),
                    step(Stage.PLEDGED),
                    step(Stage.COMMITTED, "60.25"),
                    step(Stage.DISBURSED, "40.5")));
        }
        return pledges;
    }

    private static Dossier dossier(List<? extends Entry> entries) {
        return Dossier.of(DossierId.of("benchmark")).plus(entries);
    }
}
