package org.communique.exchange.ftm;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.entry.Entry;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.exchange.record.JsonTree;
import org.communique.exchange.record.Value;
import org.communique.extension.JsonText;
import org.communique.json.CommuniqueJson;
import org.communique.json.DossierReadException;

/** What of an entry is certain, where its evidence makes single attributes less so. */
final class Certain {

    private Certain() {}

    /** {@return the attributes for which there are words of their own, none of which makes them certain} */
    static Set<String> hedged(Evidenced owner) {
        Set<String> hedged = new TreeSet<>();
        Set<String> certain = new TreeSet<>();
        for (Citation words : owner.evidence()) {
            Set<String> attributes = Facts.isCertain(words) ? certain : hedged;
            words.attribute().ifPresent(attributes::add);
        }
        hedged.removeAll(certain);
        hedged.remove(FtmEntity.ID);
        return hedged;
    }

    /** {@return an entry without what is hedged of it; absent where it cannot be without that} */
    static Optional<Entry> of(Entry entry) {
        Set<String> hedged = hedged(entry);
        if (hedged.isEmpty()) {
            return Optional.of(entry);
        }
        byte[] canonical = CommuniqueJson.standard().canonical(entry);
        Value json = JsonTree.of(JsonText.of(new String(canonical, StandardCharsets.UTF_8)));
        Map<String, Value> members = new LinkedHashMap<>();
        json.names().stream().filter(name -> !hedged.contains(name)).forEach(name -> members.put(name, json.get(name)));
        try {
            return Optional.of(CommuniqueJson.standard()
                    .readEntry(Value.object(members).json().text()));
        } catch (DossierReadException e) {
            return Optional.empty();
        }
    }
}
