package org.communique.examples.beam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.beam.sdk.values.KV;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.DossierId;
import org.communique.id.LinkId;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueJson;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Inclusion;
import org.communique.ledger.Ledger;
import org.communique.ledger.Support;
import org.communique.pledge.Pledge;
import org.communique.pledge.Stage;

/** What hangs together, each by itself with what the ledger looks at for it, adds up to the ledger of all. */
class ReckoningProperties {

    private static final List<Figure> FIGURES = Stream.concat(
                    Stream.of(
                            Figure.named(),
                            Figure.outstanding(),
                            Figure.ended(),
                            Figure.gap(Stage.PROPOSED, Stage.COMMITTED)),
                    Stage.all().stream().flatMap(ReckoningProperties::figures))
            .toList();

    private static final List<Relation> RELATIONS = List.of(
            Relation.SAME_AS,
            Relation.CONFLICTS_WITH,
            Relation.RESTATES,
            Relation.DRAWS_ON,
            Relation.PART_OF,
            Relation.FULFILS,
            Relation.SUPERSEDES,
            Relation.ANSWERS,
            Relation.FOLLOWS);

    private static Stream<Figure> figures(Stage stage) {
        return stage.rank().isPresent()
                ? Stream.of(Figure.reached(stage), Figure.standing(stage), Figure.recorded(stage))
                : Stream.of(Figure.recorded(stage));
    }

    /** Links at random between the pledges of a dossier, of which one is told twice. */
    private static Dossier linked(Dossier dossier, Random random) {
        List<Pledge> pledges = dossier.pledges();
        if (pledges.isEmpty()) {
            return dossier;
        }
        List<Entry> more = new ArrayList<>();
        if (random.nextBoolean()) {
            more.add(any(pledges, random).toBuilder()
                    .id(any(pledges, random).id())
                    .build());
        }
        for (int i = random.nextInt(pledges.size() + 1); i > 0; i--) {
            Link.Builder link = Link.builder()
                    .id(LinkId.of("random-" + i))
                    .subject(any(pledges, random).id())
                    .relation(any(RELATIONS, random))
                    .object(any(pledges, random).id());
            if (random.nextInt(3) == 0) {
                link.addEvidence(Citation.builder()
                        .source(SourceId.of("nowhere"))
                        .factuality(any(List.of(Factuality.values()), random))
                        .build());
            }
            more.add(link.build());
        }
        return dossier.plus(more);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Map<String, List<byte[]>> together(List<Entry> entries) {
        Map<String, String> heads = heads(entries);
        Map<String, List<String>> further = new TreeMap<>();
        entries.stream().filter(LedgerContext::isContext).forEach(entry -> further.computeIfAbsent(
                        entry.id().text(), absent -> new ArrayList<>())
                .addAll(LedgerContext.of(entry)));
        Map<String, List<byte[]>> together = new TreeMap<>();
        Map<String, Collection<String>> asking = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            byte[] packed = new PlacedEntry(new Place("file", i, 0), entries.get(i)).packed();
            if (entries.get(i) instanceof Pledge pledge) {
                String head = heads.getOrDefault(pledge.id().text(), pledge.id().text());
                together.computeIfAbsent(head, absent -> new ArrayList<>()).add(packed);
                LedgerContext.all(LedgerContext.of(pledge), further)
                        .forEach(id -> asking.computeIfAbsent(id, absent -> new TreeSet<>())
                                .add(head));
            } else if (entries.get(i) instanceof Link link && LinkedPledges.joins(link)) {
                together.computeIfAbsent(heads.getOrDefault(link.subject().text(), ""), absent -> new ArrayList<>())
                        .add(packed);
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            byte[] packed = new PlacedEntry(new Place("file", i, 0), entries.get(i)).packed();
            asking.getOrDefault(entries.get(i).id().text(), List.of())
                    .forEach(head -> together.computeIfAbsent(head, absent -> new ArrayList<>())
                            .add(0, packed));
        }
        return together;
    }

    private static Map<String, String> heads(List<Entry> entries) {
        LinkedPledges linked = new LinkedPledges();
        List<Map<String, String>> parts = List.of(linked.createAccumulator(), linked.createAccumulator());
        int at = 0;
        for (Entry entry : entries) {
            if (entry instanceof Link link && LinkedPledges.joins(link)) {
                linked.addInput(
                        parts.get(at++ % 2),
                        KV.of(link.subject().text(), link.object().text()));
            }
        }
        return linked.extractOutput(linked.mergeAccumulators(parts));
    }

    private static void compare(Dossier dossier, Function<Dossier, Ledger> asked, By... by) {
        Reckoning reckoning = new Reckoning(
                asked::apply,
                new ArrayList<>(FIGURES.stream().map(FigureCode::of).toList()),
                new ArrayList<>(List.of(by)));
        List<Entry> entries = dossier.entries().toList();
        Map<String, Bounds> totals = new TreeMap<>();
        List<String> others = new ArrayList<>();
        together(entries).values().forEach(part -> {
            Ledger ledger = reckoning.of(part);
            reckoning.totals(ledger, (key, bounds) -> totals.merge(key.toString(), bounds, Bounds::plus));
            reckoning.uncounted(ledger, each -> others.add(each.toString()));
            ledger.leftOut().forEach(left -> others.add(LeftOutAccount.of(left).toString()));
        });
        Ledger whole = asked.apply(dossier);
        Map<String, Bounds> expected = new TreeMap<>();
        List<String> expectedOthers = new ArrayList<>();
        reckoning.totals(whole, (key, bounds) -> expected.put(key.toString(), bounds));
        reckoning.uncounted(whole, each -> expectedOthers.add(each.toString()));
        whole.leftOut()
                .forEach(left -> expectedOthers.add(LeftOutAccount.of(left).toString()));
        assertThat(totals).isEqualTo(expected);
        assertThat(others).containsExactlyInAnyOrderElementsOf(expectedOthers);
    }

    @Property
    void theyAddUp(@ForAll Dossier dossier, @ForAll Random random) {
        compare(linked(dossier, random), Ledger::of);
    }

    @Property
    void theyAddUpRowByRow(@ForAll Dossier dossier, @ForAll Random random, @ForAll By by) {
        compare(linked(dossier, random), Ledger::of, by);
    }

    @Property
    void theyAddUpAsOfADay(@ForAll Dossier dossier, @ForAll Random random) {
        LocalDate day = dossier.entryDates().values().stream()
                .flatMap(date -> date.earliest().stream())
                .findFirst()
                .orElse(LocalDate.of(2025, 3, 6));
        compare(linked(dossier, random), all -> Ledger.of(all).asOf(day).tolerance(new java.math.BigDecimal("0.05")));
    }

    /** These have claims, steps that are events, and dates that count from others. */
    @Example
    void madeUpPledgesAddUpAsOfEachDay() {
        List<Entry> entries = new ArrayList<>();
        for (int group = 0; group < 20; group++) {
            GeneratedPledges.group(group)
                    .forEach(line -> entries.add(CommuniqueJson.standard().readLine(line)));
        }
        Dossier dossier = Dossier.of(DossierId.of("made-up")).plus(entries);
        for (int day = 1; day < 28; day++) {
            LocalDate asOf = LocalDate.of(2025, 4, day);
            compare(dossier, all -> Ledger.of(all).asOf(asOf).counting(Support.CLAIMED, Inclusion.OUT));
        }
    }
}
