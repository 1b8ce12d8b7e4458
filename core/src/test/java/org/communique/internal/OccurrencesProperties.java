package org.communique.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OccurrencesProperties {

    /** From both ends, so that in long rows most places are looked at once by one way and once by the other. */
    @Property(tries = 2_000)
    void standWhereComparingEveryPlaceFindsThem(@ForAll("sought") int[] sought, @ForAll("rows") int[] row) {
        Occurrences occurrences = new Occurrences(sought, row);

        IntStream.rangeClosed(0, 2 * row.length)
                .map(i -> i % 2 == 0 ? i / 2 : row.length - i / 2)
                .forEach(index ->
                        assertThat(occurrences.at(index)).as("at %s", index).isEqualTo(stand(sought, row, index)));
    }

    @Example
    void areComparedNoLongerThanTheRowIs() {
        int length = 10_000;
        int[] row = new int[2 * length];
        Occurrences occurrences = new Occurrences(new int[length], row);

        assertThat(IntStream.range(0, row.length).filter(occurrences::at)).hasSize(length + 1);
        assertThat(occurrences.compared()).isLessThanOrEqualTo(row.length);
    }

    @Provide
    static Arbitrary<int[]> sought() {
        return row(1, 6);
    }

    @Provide
    static Arbitrary<int[]> rows() {
        return row(0, 40);
    }

    private static Arbitrary<int[]> row(int least, int most) {
        return Arbitraries.integers()
                .between(0, 1)
                .array(int[].class)
                .ofMinSize(least)
                .ofMaxSize(most);
    }

    private static boolean stand(int[] sought, int[] row, int index) {
        return index + sought.length <= row.length
                && Arrays.equals(sought, Arrays.copyOfRange(row, index, index + sought.length));
    }
}
