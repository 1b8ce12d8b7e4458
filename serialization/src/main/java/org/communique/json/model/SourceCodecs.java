package org.communique.json.model;

import org.communique.json.codec.Codec;
import org.communique.json.codec.ObjectCodec;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.Table;
import org.communique.source.Source;
import org.communique.source.TextDigest;

/** The table of sources. */
final class SourceCodecs {

    static final Codec<TextDigest> TEXT_DIGEST =
            Scalars.text("a digest such as \"sha256:9f86d0…\"", TextDigest::of, TextDigest::text);

    static final ObjectCodec<Source, Source.Builder> SOURCE = Table.<Source, Source.Builder>of()
            .required("id", Ids.SOURCE_ID, Source::id, Source.Builder::id)
            .with(EntryCodecs.HEADING)
            .optional("kind", Terms.SOURCE_KIND, Source::kind, Source.Builder::kind)
            .optional("publisher", Scalars.TEXT, Source::publisher, Source.Builder::publisher)
            .optional("url", Scalars.TEXT, Source::url, Source.Builder::url)
            .optional("published", TimeCodecs.TIME_EXPRESSION, Source::published, Source.Builder::published)
            .optional("language", EntryCodecs.LANGUAGE_TAG, Source::language, Source.Builder::language)
            .optional("textDigest", TEXT_DIGEST, Source::textDigest, Source.Builder::textDigest)
            .optionalInt("length", Scalars.INTEGER, Source::length, Source.Builder::length)
            .with(EntryCodecs.ENTRY)
            .codec(Source::builder, Source.Builder::extensions, Source.Builder::build);

    private SourceCodecs() {}
}
