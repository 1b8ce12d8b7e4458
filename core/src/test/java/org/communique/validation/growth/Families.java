package org.communique.validation.growth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.entry.Entry;
import org.communique.id.SourceId;

/** All families; at least one for each standard rule. */
final class Families {

    /** In which no hash codes were chosen. */
    static final List<Family> ORDINARY = Stream.of(
                    IdentityFamilies.ALL,
                    VocabularyFamilies.ALL,
                    EvidenceFamilies.ALL,
                    QuoteFamilies.ALL,
                    TimeFamilies.ALL,
                    ActorFamilies.ALL,
                    PledgeFamilies.ALL,
                    AmountFamilies.ALL,
                    StatementFamilies.ALL,
                    EventFamilies.ALL,
                    TextFamilies.ALL,
                    MarkingFamilies.ALL)
            .flatMap(List::stream)
            .toList();

    static final List<Family> ALL =
            Stream.of(ORDINARY, CollidingFamilies.ALL).flatMap(List::stream).toList();

    private Families() {}

    /** {@return one of each family, all together of about that size} */
    static Given mixed(int size) {
        List<Entry> entries = new ArrayList<>();
        Map<SourceId, String> texts = new HashMap<>();
        for (Family family : ALL) {
            Given part = family.of(Math.max(16, size / ALL.size()));
            part.dossier().entries().forEach(entries::add);
            texts.putAll(part.texts());
        }
        return Given.of(entries.toArray(Entry[]::new)).texts(texts);
    }
}
