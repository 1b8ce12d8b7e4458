package org.communique.exchange.wikidata;

import java.util.Map;
import java.util.Optional;
import org.communique.term.LanguageTag;

/**
 * Language codes of Wikimedia as tags of BCP 47.
 *
 * <p>Some are older than the tags, or stand for another language there: the table follows what MediaWiki itself writes into the
 * attribute {@code lang} of its pages.
 */
final class Languages {

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("als", "gsw"),
            Map.entry("bat-smg", "sgs"),
            Map.entry("be-x-old", "be-tarask"),
            Map.entry("bh", "bho"),
            Map.entry("cbk-zam", "cbk"),
            Map.entry("crh-ro", "crh-Latn-RO"),
            Map.entry("de-formal", "de-x-formal"),
            Map.entry("eml", "egl"),
            Map.entry("es-formal", "es-x-formal"),
            Map.entry("fiu-vro", "vro"),
            Map.entry("hu-formal", "hu-x-formal"),
            Map.entry("map-bms", "jv-x-bms"),
            Map.entry("mo", "ro-Cyrl-MD"),
            Map.entry("nl-informal", "nl-x-informal"),
            Map.entry("nrm", "nrf"),
            Map.entry("roa-rup", "rup"),
            Map.entry("roa-tara", "nap-x-tara"),
            Map.entry("simple", "en-simple"),
            Map.entry("sr-ec", "sr-Cyrl"),
            Map.entry("sr-el", "sr-Latn"),
            Map.entry("zh-classical", "lzh"),
            Map.entry("zh-min-nan", "nan"),
            Map.entry("zh-yue", "yue"));

    private Languages() {}

    /** {@return the tag of a code; absent where it can be none} */
    static Optional<LanguageTag> tag(String code) {
        try {
            return Optional.of(LanguageTag.of(TAGS.getOrDefault(code, code)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
