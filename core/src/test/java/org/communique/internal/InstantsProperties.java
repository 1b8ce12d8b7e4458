package org.communique.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InstantsProperties {

    private static final long YEAR_0 = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long YEAR_10000 =
            Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();

    @Property
    void whatIsPrintedIsWhatJavaPrintsAndIsReadAgain(@ForAll("instants") Instant instant) {
        String text = Instants.print(instant);
        assertThat(text).isEqualTo(instant.toString());
        assertThat(Instants.parse(text)).isEqualTo(instant);
    }

    /** Of the years of four digits and around them, to the second and to less. */
    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Long> seconds = Arbitraries.longs().between(YEAR_0 - 2, YEAR_10000 + 2);
        Arbitrary<Integer> nanos = Arbitraries.integers().between(0, 999_999_999);
        Arbitrary<Instant> toTheSecond = seconds.map(Instant::ofEpochSecond);
        return Arbitraries.oneOf(toTheSecond, toTheSecond.flatMap(at -> nanos.map(at::plusNanos)));
    }
}
