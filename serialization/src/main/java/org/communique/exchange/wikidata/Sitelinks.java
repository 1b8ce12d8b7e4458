package org.communique.exchange.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.exchange.record.Value;
import org.communique.internal.Codes;

/** Pages of Wikipedia and its sisters about an item: a title in each, and an address where that is told. */
final class Sitelinks {

    private Sitelinks() {}

    /** {@return the titles and addresses of the pages} */
    static List<Identifier> identifiers(Value sitelinks) {
        List<Identifier> identifiers = new ArrayList<>();
        for (String key : sitelinks.names()) {
            Value link = sitelinks.get(key);
            link.get("url").carried().ifPresent(url -> identifiers.add(Identifier.of(IdentifierScheme.URL, url)));
            title(link).ifPresent(identifiers::add);
        }
        return identifiers;
    }

    private static Optional<Identifier> title(Value link) {
        Optional<String> scheme = link.get("site")
                .text()
                .map(site -> "wikidata:site-" + site.toLowerCase(Locale.ROOT))
                .filter(Codes::wellFormed);
        if (scheme.isEmpty() || link.get("title").text().isEmpty()) {
            return Optional.empty();
        }
        link.get("site").carried();
        return Optional.of(Identifier.of(
                IdentifierScheme.of(scheme.get()), link.get("title").carried().orElseThrow()));
    }
}
