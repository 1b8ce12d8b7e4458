package org.communique.validation.growth;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.DossierId;
import org.communique.id.SourceId;
import org.communique.validation.Rule;
import org.communique.validation.Validator;

/**
 * What is validated.
 *
 * @param dossier the dossier
 * @param texts the texts of sources
 */
record Given(Dossier dossier, Map<SourceId, String> texts) {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 6);

    static Given of(Entry... entries) {
        return new Given(Dossier.of(DossierId.of("growing")).plus(entries), Map.of());
    }

    static Given of(int count, IntFunction<? extends Entry> entry) {
        return of().and(count, entry);
    }

    Given and(int count, IntFunction<? extends Entry> entry) {
        return new Given(dossier.plus(times(count, entry)), texts);
    }

    Given text(SourceId source, String text) {
        return texts(Map.of(source, text));
    }

    Given texts(Map<SourceId, String> more) {
        Map<SourceId, String> all = new HashMap<>(texts);
        all.putAll(more);
        return new Given(dossier, all);
    }

    /** {@return the same without what is looked up in the dossier once and kept in it} */
    Given fresh() {
        return new Given(dossier.toBuilder().build(), texts);
    }

    Validator validator(Rule rule) {
        return validator(Validator.builder().with(rule));
    }

    Validator validator(Validator.Builder rules) {
        texts.forEach(rules::text);
        return rules.asOf(TODAY).build();
    }

    static <T> List<T> times(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }
}
