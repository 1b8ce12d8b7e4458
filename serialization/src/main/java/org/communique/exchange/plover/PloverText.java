package org.communique.exchange.plover;

import java.util.Optional;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.Value;
import org.communique.source.Source;
import org.communique.source.TextDigest;
import org.communique.term.LanguageTag;

/** The text that a record was coded from: a source with its digest and length, so that whoever has it knows it again. */
final class PloverText {

    private PloverText() {}

    /** {@return the source; absent where the record has no text} */
    static Optional<Source> of(Value record, RecordKey key) {
        return record.get("text").carried().map(text -> source(record, key, text.replace("\r\n", "\n")));
    }

    private static Source source(Value record, RecordKey key, String text) {
        Source.Builder source = Source.builder()
                .id(PloverIds.text(key.key()))
                .textDigest(TextDigest.sha256(text))
                .length(text.codePointCount(0, text.length()))
                .addEvidence(PloverIds.record(key.key(), Optional.empty()));
        record.get("publication").carried().ifPresent(source::publisher);
        language(record.get("language")).ifPresent(source::language);
        return source.build();
    }

    private static Optional<LanguageTag> language(Value value) {
        try {
            Optional<LanguageTag> language = value.text().map(LanguageTag::of);
            language.ifPresent(each -> value.tick(Outcome.CARRIED));
            return language;
        } catch (IllegalArgumentException e) {
            value.remark(Reason.MALFORMED, "expected the code of a language");
            return Optional.empty();
        }
    }
}
