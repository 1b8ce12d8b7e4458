package org.communique.revision;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.id.DossierId;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;

/**
 * What it costs to compare two versions of a dossier, to bring them together and to read it as told once, with ten thousand
 * and a hundred thousand entries of several shapes. Ends with 1 where a hundred thousand take longer than ten seconds.
 *
 * <p>It is the time that the thread has had of a processor, so that others who use the machine matter less, and the bytes that
 * it has allocated.
 */
public final class RevisionGrowth {

    private static final int[] SIZES = {10_000, 100_000};
    private static final double MOST_SECONDS = 10;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Map<String, IntFunction<Desks>> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put("entries of which each third and fifth changes", RevisionGrowth::changes);
        SHAPES.put("entries in another order", RevisionGrowth::reversed);
        SHAPES.put("versions of one id", RevisionGrowth::versions);
        SHAPES.put("steps of one entry", RevisionGrowth::steps);
        SHAPES.put("entries that are one", RevisionGrowth::twins);
    }

    private RevisionGrowth() {}

    /** What was there, and what two desks made of it. */
    private record Desks(Dossier base, Dossier first, Dossier second) {}

    /** Prints a line for each shape and size. */
    public static void main(String[] none) {
        boolean fine = true;
        measure("warm-up", changes(SIZES[0]));
        for (String shape : SHAPES.keySet()) {
            for (int size : SIZES) {
                Desks desks = Objects.requireNonNull(SHAPES.get(shape)).apply(size);
                fine &= measure(shape, desks) <= MOST_SECONDS;
            }
        }
        System.exit(fine ? 0 : 1);
    }

    private static double measure(String shape, Desks desks) {
        List<String> told = new ArrayList<>();
        double most = 0;
        most = Math.max(most, cost("diff", told, () -> Difference.between(desks.base(), desks.first())
                .applyTo(desks.base())
                .id()
                .text()));
        most = Math.max(most, cost("merge of two", told, () -> Merge.of(desks.first(), desks.second())
                .dossier()
                .summary()));
        most = Math.max(most, cost("merge of three", told, () -> Merge.of(desks.base(), desks.first(), desks.second())
                .dossier()
                .summary()));
        most = Math.max(
                most,
                cost("unify", told, () -> Unified.of(desks.first()).dossier().summary()));
        System.out.println(String.format(
                Locale.ROOT, "%-46s %7d: %s", shape, desks.first().entries().count(), String.join("   ", told)));
        return most;
    }

    /** Work that is measured. */
    private interface Work {

        String done();
    }

    private static double cost(String name, List<String> told, Work work) {
        System.gc();
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long start = THREADS.getCurrentThreadCpuTime();
        String done = work.done();
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        double megabytes = (THREADS.getThreadAllocatedBytes(thread) - bytes) / 1e6;
        told.add(String.format(
                Locale.ROOT, "%s %.3f s, %.0f MB%s", name, seconds, megabytes, done.isEmpty() ? "?" : ""));
        return seconds;
    }

    private static Dossier dossier(List<? extends Entry> entries) {
        return Dossier.of(DossierId.of("d")).plus(entries);
    }

    private static Pledge pledge(int number) {
        return Told.aid("€60", Told.step(Stage.PLEDGED, Told.HERE)).toBuilder()
                .id(PledgeId.of("p" + number))
                .build();
    }

    private static Desks changes(int size) {
        List<Pledge> base = new ArrayList<>();
        List<Pledge> first = new ArrayList<>();
        List<Pledge> second = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Pledge pledge = pledge(i);
            base.add(pledge);
            first.add(i % 3 == 0 ? pledge.toBuilder().title("first").build() : pledge);
            second.add(i % 5 == 0 ? pledge.toBuilder().title("second").build() : pledge);
        }
        return new Desks(dossier(base), dossier(first), dossier(second));
    }

    private static Desks reversed(int size) {
        List<Pledge> base = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            base.add(pledge(i));
        }
        List<Pledge> reversed = new ArrayList<>(base);
        Collections.reverse(reversed);
        List<Pledge> rotated = new ArrayList<>(base);
        Collections.rotate(rotated, size / 2);
        return new Desks(dossier(base), dossier(reversed), dossier(rotated));
    }

    private static Desks versions(int size) {
        List<Pledge> base = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            base.add(pledge(0).toBuilder().title("version " + i).build());
        }
        return new Desks(dossier(base), dossier(base.subList(1, size)), dossier(base.subList(0, size - 1)));
    }

    private static Desks steps(int size) {
        List<PledgeStep> steps = new ArrayList<>();
        List<PledgeStep> first = new ArrayList<>();
        List<PledgeStep> second = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            PledgeStep step = PledgeStep.builder()
                    .stage(Stage.DISBURSED)
                    .addEvidence(Citation.of(SourceId.of("s"), i, i + 1))
                    .build();
            steps.add(step);
            first.add(i % 3 == 0 ? step.toBuilder().note("first").build() : step);
            second.add(i % 5 == 0 ? step.toBuilder().key("k" + i).build() : step);
        }
        return new Desks(withSteps(steps), withSteps(first), withSteps(second));
    }

    private static Dossier withSteps(List<PledgeStep> steps) {
        return dossier(List.of(Told.aid("€60", steps.toArray(PledgeStep[]::new))));
    }

    private static Desks twins(int size) {
        List<Entry> base = new ArrayList<>();
        for (int i = 0; i < size / 2; i++) {
            base.add(pledge(i).toBuilder()
                    .title("telling " + i)
                    .addEvidence(Citation.of(SourceId.of("s"), i, i + 1))
                    .build());
            base.add(Link.of(
                    LinkId.of("l" + i), PledgeId.of("p" + i), Relation.SAME_AS, PledgeId.of("p" + Math.max(0, i - 1))));
        }
        return new Desks(dossier(base), dossier(base), dossier(base));
    }
}
