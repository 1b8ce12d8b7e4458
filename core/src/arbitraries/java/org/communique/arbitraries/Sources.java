package org.communique.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.communique.source.SourceKind;
import org.communique.source.TextDigest;
import org.communique.term.LanguageTag;
import org.communique.time.TimeExpression;

/** Arbitrary sources. */
public final class Sources {

    private Sources() {}

    /** {@return sources of every shape} */
    public static Arbitrary<Source> any() {
        return ReferenceScope.anywhere().any(Source.class);
    }

    /** {@return digests of texts} */
    public static Arbitrary<TextDigest> digests() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('a', 'f')
                .ofLength(64)
                .map(hex -> TextDigest.of("sha256:" + hex));
    }

    static void list(ArbitraryCatalogue catalogue) {
        catalogue.add(TextDigest.class, Sources::digests).add(Source.class, SourceId.class, Sources::source);
    }

    private static Arbitrary<Source> source(ReferenceScope scope, Arbitrary<SourceId> ids) {
        Arbitrary<String> urls = WeightedChoice.of(
                        4, Arbitraries.of("https://news.example/a/1?x=%20&y=\"", "http://例え.example/道"))
                .or(1, Texts.any());
        Arbitrary<Integer> lengths = Arbitraries.integers().between(Evidence.LAST_OFFSET, Integer.MAX_VALUE);
        return Entries.entry(scope, Source::builder, "evidence", "identifiers")
                .with(ids, Source.Builder::id)
                .maybe(SourceKind.class, Source.Builder::kind)
                .maybe(Texts.names(), Source.Builder::publisher)
                .maybe(urls, Source.Builder::url)
                .maybe(TimeExpression.class, Source.Builder::published)
                .maybe(LanguageTag.class, Source.Builder::language)
                .rarely(TextDigest.class, Source.Builder::textDigest)
                .maybe(
                        scope.isAnywhere() ? WeightedChoice.of(3, lengths).or(1, Arbitraries.of(0, 1)) : lengths,
                        Source.Builder::length)
                .build(Source.Builder::build);
    }
}
