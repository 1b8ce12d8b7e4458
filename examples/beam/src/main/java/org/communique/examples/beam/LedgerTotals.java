package org.communique.examples.beam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.pledge.Pledge;

/**
 * The totals of the pledges of any number of entries, to the digit those of {@link Ledger} of one dossier with all of them.
 *
 * <p>Pledges that links join, directly or by way of others, go to one worker with all that the ledger looks at for them, and the
 * library's ledger adds them up; of what hangs together by no link the figures can be added. So figures of what is left between two stages,
 * as outstanding ones, are the ledger's own as well: what is left of sums is less exact than the sum of what is left.
 *
 * <p>The links are put together in memory on every worker, {@link LinkedPledges} says in how much. What hangs together must fit on
 * one worker.
 */
public final class LedgerTotals extends PTransform<PCollection<PlacedEntry>, PCollectionTuple> {

    /** The totals: what each is of, and the numbers that it can be. */
    public static final TupleTag<KV<TotalKey, Bounds>> TOTALS = new TupleTag<>("totals") {};

    /** The accounts that are in no total, for they have no figure. */
    public static final TupleTag<LeftOutAccount> LEFT_OUT = new TupleTag<>("left-out") {};

    /** The accounts that do not count in a figure, or only perhaps, and why. */
    public static final TupleTag<UncountedAccount> UNCOUNTED = new TupleTag<>("uncounted") {};

    private static final long serialVersionUID = 1L;
    private static final int SHARDS = 32;
    private static final TupleTag<KV<String, Integer>> ASKING = new TupleTag<>("asking") {};
    private static final TupleTag<KV<String, byte[]>> ASKED = new TupleTag<>("asked") {};

    private final Reckoning reckoning;
    private final int shards;

    private LedgerTotals(Reckoning reckoning, int shards) {
        this.reckoning = reckoning;
        this.shards = shards;
    }

    /**
     * {@return the totals of some figures}
     *
     * @param ledger makes the ledger of a dossier, as in {@code dossier -> Ledger.of(dossier).asOf(day)}; the dossier has of the
     *     entries those that ledgers look at
     * @param figures which figures
     * @param by by what each is split
     */
    public static LedgerTotals of(SerializableFunction<Dossier, Ledger> ledger, List<Figure> figures, By... by) {
        List<String> codes = figures.stream().map(FigureCode::of).toList();
        Reckoning reckoning = new Reckoning(ledger, new ArrayList<>(codes), new ArrayList<>(Arrays.asList(by)));
        return new LedgerTotals(reckoning, SHARDS);
    }

    /** {@return the same with the pledges in so many shards, each of which must fit on a worker; 32 by default} */
    public LedgerTotals withShards(int number) {
        return new LedgerTotals(reckoning, number);
    }

    @Override
    public PCollectionTuple expand(PCollection<PlacedEntry> entries) {
        PCollectionView<Map<String, String>> heads = entries.apply("Links", ParDo.of(new JoinedEnds()))
                .apply("Join", Combine.globally(new LinkedPledges()))
                .apply("Heads", View.asSingleton());
        PCollectionView<Map<String, List<String>>> further = entries.apply("Dates", ParDo.of(new FurtherContext()))
                .apply("Collect", Combine.globally(new ListsByKey()))
                .apply("Further", View.asSingleton());
        PCollection<KV<Integer, byte[]>> pledges =
                entries.apply("Pledges", ParDo.of(new ByShard(heads, shards)).withSideInputs(heads));
        PCollection<KV<Integer, byte[]>> context = context(entries, heads, further);
        PCollectionTuple reckoned = PCollectionList.of(pledges)
                .and(context)
                .apply("Together", Flatten.pCollections())
                .apply("Group", GroupByKey.create())
                .apply(
                        "Reckon",
                        ParDo.of(new Reckon(reckoning))
                                .withOutputTags(
                                        TOTALS, TupleTagList.of(LEFT_OUT).and(UNCOUNTED)));
        PCollection<KV<TotalKey, Bounds>> totals = reckoned.get(TOTALS)
                .setCoder(KvCoder.of(TotalKey.CODER, BoundsCoder.of()))
                .apply("Add", Combine.perKey(new AddedBounds()));
        return PCollectionTuple.of(TOTALS, totals)
                .and(LEFT_OUT, reckoned.get(LEFT_OUT).setCoder(LeftOutAccount.CODER))
                .and(UNCOUNTED, reckoned.get(UNCOUNTED).setCoder(UncountedAccount.CODER));
    }

    private PCollection<KV<Integer, byte[]>> context(
            PCollection<PlacedEntry> entries,
            PCollectionView<Map<String, String>> heads,
            PCollectionView<Map<String, List<String>>> further) {
        PCollection<KV<Integer, KV<String, Integer>>> asking = entries.apply(
                "Asking", ParDo.of(new Asking(heads, further, shards)).withSideInputs(heads, further));
        PCollection<KV<Integer, KV<String, byte[]>>> asked = entries.apply("Asked", ParDo.of(new ContextById(shards)));
        return KeyedPCollectionTuple.of(ASKING, asking)
                .and(ASKED, asked)
                .apply("Look up", CoGroupByKey.create())
                .apply("Context", ParDo.of(new ContextByShard()));
    }

    /** {@return the shard of an id: the same for the same on every worker} */
    private static int shard(String id, int shards) {
        return Math.floorMod(id.hashCode(), shards);
    }

    /** The ends of links that join pledges. */
    private static final class JoinedEnds extends DoFn<PlacedEntry, KV<String, String>> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element PlacedEntry placed, OutputReceiver<KV<String, String>> out) {
            if (placed.entry() instanceof Link link && LinkedPledges.joins(link)) {
                out.output(KV.of(link.subject().text(), link.object().text()));
            }
        }
    }

    /** For sources and events what is looked at for them. */
    private static final class FurtherContext extends DoFn<PlacedEntry, KV<String, String>> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element PlacedEntry placed, OutputReceiver<KV<String, String>> out) {
            if (LedgerContext.isContext(placed.entry())) {
                String id = placed.entry().id().text();
                LedgerContext.of(placed.entry()).forEach(other -> out.output(KV.of(id, other)));
            }
        }
    }

    private static int shardOfPledge(String pledge, Map<String, String> heads, int shards) {
        return shard(heads.getOrDefault(pledge, pledge), shards);
    }

    /** Pledges and the links that join them: what hangs together in one shard. */
    private static final class ByShard extends DoFn<PlacedEntry, KV<Integer, byte[]>> {

        private static final long serialVersionUID = 1L;

        private final PCollectionView<Map<String, String>> heads;
        private final int shards;

        ByShard(PCollectionView<Map<String, String>> heads, int shards) {
            this.heads = heads;
            this.shards = shards;
        }

        @ProcessElement
        public void process(ProcessContext context) {
            PlacedEntry placed = context.element();
            if (placed.entry() instanceof Pledge pledge) {
                output(pledge.id().text(), context);
            } else if (placed.entry() instanceof Link link && LinkedPledges.joins(link)) {
                output(link.subject().text(), context);
            }
        }

        private void output(String pledge, ProcessContext context) {
            context.output(KV.of(
                    shardOfPledge(pledge, context.sideInput(heads), shards),
                    context.element().packed()));
        }
    }

    /** The ids of sources, statements and events, by their shard, with the shards of the pledges that they are looked at for. */
    private static final class Asking extends DoFn<PlacedEntry, KV<Integer, KV<String, Integer>>> {

        private static final long serialVersionUID = 1L;

        private final PCollectionView<Map<String, String>> heads;
        private final PCollectionView<Map<String, List<String>>> further;
        private final int shards;

        Asking(
                PCollectionView<Map<String, String>> heads,
                PCollectionView<Map<String, List<String>>> further,
                int shards) {
            this.heads = heads;
            this.further = further;
            this.shards = shards;
        }

        @ProcessElement
        public void process(ProcessContext context) {
            if (context.element().entry() instanceof Pledge pledge) {
                int own = shardOfPledge(pledge.id().text(), context.sideInput(heads), shards);
                for (String id : LedgerContext.all(LedgerContext.of(pledge), context.sideInput(further))) {
                    context.output(KV.of(shard(id, shards), KV.of(id, own)));
                }
            }
        }
    }

    private static final class ContextById extends DoFn<PlacedEntry, KV<Integer, KV<String, byte[]>>> {

        private static final long serialVersionUID = 1L;

        private final int shards;

        ContextById(int shards) {
            this.shards = shards;
        }

        @ProcessElement
        public void process(@Element PlacedEntry placed, OutputReceiver<KV<Integer, KV<String, byte[]>>> out) {
            if (LedgerContext.isContext(placed.entry())) {
                String id = placed.entry().id().text();
                out.output(KV.of(shard(id, shards), KV.of(id, placed.packed())));
            }
        }
    }

    /** Sends what is looked at to the shards that look at it, once to each. */
    private static final class ContextByShard extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, byte[]>> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element KV<Integer, CoGbkResult> shard, OutputReceiver<KV<Integer, byte[]>> out) {
            Map<String, Set<Integer>> asking = new HashMap<>();
            for (KV<String, Integer> each : shard.getValue().getAll(ASKING)) {
                asking.computeIfAbsent(each.getKey(), absent -> new TreeSet<>()).add(each.getValue());
            }
            for (KV<String, byte[]> asked : shard.getValue().getAll(ASKED)) {
                asking.getOrDefault(asked.getKey(), Set.of())
                        .forEach(pledges -> out.output(KV.of(pledges, asked.getValue())));
            }
        }
    }

    /** Adds up the pledges of a shard. */
    private static final class Reckon extends DoFn<KV<Integer, Iterable<byte[]>>, KV<TotalKey, Bounds>> {

        private static final long serialVersionUID = 1L;

        private final Reckoning reckoning;

        Reckon(Reckoning reckoning) {
            this.reckoning = reckoning;
        }

        @ProcessElement
        public void process(@Element KV<Integer, Iterable<byte[]>> together, MultiOutputReceiver out) {
            Ledger ledger = reckoning.of(together.getValue());
            reckoning.totals(ledger, (key, bounds) -> out.get(TOTALS).output(KV.of(key, bounds)));
            reckoning.uncounted(ledger, out.get(UNCOUNTED)::output);
            ledger.leftOut().forEach(left -> out.get(LEFT_OUT).output(LeftOutAccount.of(left)));
        }
    }

    /** Adds bounds, exactly. */
    private static final class AddedBounds extends Combine.BinaryCombineFn<Bounds> {

        private static final long serialVersionUID = 1L;

        @Override
        public Bounds apply(Bounds one, Bounds other) {
            return one.plus(other);
        }
    }
}
