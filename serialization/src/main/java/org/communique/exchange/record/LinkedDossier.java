package org.communique.exchange.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.id.LinkId;

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
        Dossier united = dossier;
        for (RecordFormat format : formats) {
            united = format.united(united);
        }
        return new LinkedDossier(formats, united).linked();
    }

    private Dossier linked() {
        dossier.entries().forEach(this::findLatest);
        List<Entry> records = dossier.entries().filter(this::isLatest).toList();
        records.forEach(this::findTrait);
        Map<LinkId, Link> links = new TreeMap<>();
        records.stream().flatMap(this::links).forEach(link -> links.put(link.id(), link));
        Dossier linked = dossier.withoutEntries()
                .plus(records.stream()
                        .filter(entry -> !isOutdated(entry, links))
                        .toList());
        return linked.plus(links.values().stream()
                .filter(link -> linked.find(link.id()).isEmpty())
                .toList());
    }

    /** A link stands for a reference; where no record refers so any more, it goes. */
    private boolean isOutdated(Entry entry, Map<LinkId, Link> links) {
        return entry instanceof Link link
                && formats.stream().anyMatch(format -> !format.recordKey(entry).isEmpty())
                && !Optional.ofNullable(links.get(link.id()))
                        .map(Link::relation)
                        .equals(Optional.of(link.relation()));
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
