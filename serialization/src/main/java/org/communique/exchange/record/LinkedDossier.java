package org.communique.exchange.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;

/** A dossier that was brought together of several imports: the latest version of each record, and links between all records. */
public final class LinkedDossier {

    private final List<RecordFormat> formats;
    private final Dossier dossier;
    private final Map<String, Long> latest = new HashMap<>();
    private final Map<String, Integer> traits = new HashMap<>();

    private LinkedDossier(List<RecordFormat> formats, Dossier dossier) {
        this.formats = formats;
        this.dossier = dossier;
    }

    /** {@return the dossier, without older versions of records, and with the links to those that are there} */
    public static Dossier of(List<RecordFormat> formats, Dossier dossier) {
        return new LinkedDossier(formats, dossier).linked();
    }

    private Dossier linked() {
        dossier.entries().forEach(this::findLatest);
        Dossier kept = dossier.withoutEntries()
                .plus(dossier.entries().filter(this::isLatest).toList());
        kept.entries().forEach(this::findTrait);
        List<Link> missing = kept.entries()
                .flatMap(this::links)
                .filter(link -> kept.find(link.id()).isEmpty())
                .toList();
        return kept.plus(missing);
    }

    private void findLatest(Entry entry) {
        for (RecordFormat format : formats) {
            String key = format.recordKey(entry);
            if (!key.isEmpty()) {
                latest.merge(key, format.version(entry).orElse(0), Math::max);
            }
        }
    }

    private void findTrait(Entry entry) {
        for (RecordFormat format : formats) {
            if (format.trait(entry) != 0) {
                traits.put(format.recordKey(entry), format.trait(entry));
            }
        }
    }

    private boolean isLatest(Entry entry) {
        return formats.stream().noneMatch(format -> {
            OptionalLong version = format.version(entry);
            return version.isPresent() && version.getAsLong() < latest.getOrDefault(format.recordKey(entry), 0L);
        });
    }

    private Stream<Link> links(Entry entry) {
        return formats.stream().flatMap(format -> format.references(entry).stream()
                .filter(reference -> latest.containsKey(reference.to()))
                .map(reference -> format.link(reference, traits.getOrDefault(reference.to(), 0))));
    }
}
