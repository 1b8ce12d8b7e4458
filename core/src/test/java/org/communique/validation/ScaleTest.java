package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.StatementId;
import org.junit.jupiter.api.Test;

/** A million entries under all standard rules; and what an entry costs, which must not depend on how many there are. */
class ScaleTest {

    private static final int MILLION = 1_000_000;
    private static final int WARM_UP = 20;

    /** For links without evidence between events that are not there. */
    private static final Validator LINKS = Validator.builder()
            .standard()
            .without("reference.missing")
            .without("evidence.none")
            .build();

    @Test
    void aChainOfAMillionParts() {
        assertThat(LINKS.validate(of(MILLION, i -> part(i, i + 1))).violations())
                .isEmpty();
    }

    @Test
    void aCycleOfAMillionParts() {
        assertThat(LINKS.validate(of(MILLION, i -> part(i, (i + 1) % MILLION))).violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.arguments()).containsExactly("event:e1", "1000000"));
    }

    @Test
    void anEntryOfManyCostsWhatAnEntryOfFewCosts() {
        IntStream.range(0, WARM_UP).forEach(i -> nanosPerEntry(10_000));

        for (int size : List.of(10_000, 100_000, MILLION)) {
            System.out.printf("%,d entries: %,d ns an entry%n", size, nanosPerEntry(size));
        }
    }

    private static long nanosPerEntry(int size) {
        Dossier dossier = of(size - 1, ScaleTest::entry)
                .plus(Small.GAZETTE.toBuilder().length(10 * size).build());
        long start = System.nanoTime();
        Report report = Validator.standard().validate(dossier);
        long nanos = System.nanoTime() - start;
        assertThat(report.violations()).isEmpty();
        return nanos / size;
    }

    /** A statement, the event that it is about, a link between the two, and so on. */
    private static Entry entry(int i) {
        Citation cited = Citation.of(Small.GAZETTE.id(), 10 * i, 10 * i + 9);
        EventId event = EventId.of("e" + (i - i % 3));
        StatementId statement = StatementId.of("s" + (i - i % 3));
        return switch (i % 3) {
            case 0 -> Small.event().id(event).addEvidence(cited).build();
            case 1 ->
                Small.statement()
                        .id(statement)
                        .addEvidence(cited)
                        .gist("they met")
                        .build();
            default ->
                Link.of(LinkId.of("l" + i), statement, Relation.REACTS_TO, event).toBuilder()
                        .addEvidence(cited)
                        .build();
        };
    }

    private static Dossier of(int size, IntFunction<Entry> entry) {
        return Small.dossier().plus(IntStream.range(0, size).mapToObj(entry).toList());
    }

    private static Link part(int of, int whole) {
        return Small.link("l" + of, EventId.of("e" + of), Relation.PART_OF, EventId.of("e" + whole));
    }
}
