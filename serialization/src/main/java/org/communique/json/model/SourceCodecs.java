package org.communique.json.model;

import org.communique.json.codec.Codec;
import org.communique.json.codec.ObjectCodec;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.Table;
import org.communique.json.codec.TextForm;
import org.communique.source.Source;
import org.communique.source.TextDigest;

/** The table of sources. */
final class SourceCodecs {

    static final Codec<TextDigest> TEXT_DIGEST = Scalars.text(
            "a digest such as \"sha256:9f86d0…\"",
            TextForm.matching("^sha256:[0-9a-f]{64}$"),
            TextDigest::of,
            TextDigest::text);

    static final ObjectCodec<Source, Source.Builder> SOURCE = Table.<Source, Source.Builder>of(
                    "Source",
                    "A text, broadcast or data set that claims rest on. The library carries its digest and length, never its text.")
            .required("id", Ids.SOURCE_ID, Source::id, Source.Builder::id)
            .about("The id, unique in the dossier.")
            .with(EntryCodecs.HEADING)
            .optional("kind", Terms.SOURCE_KIND, Source::kind, Source.Builder::kind)
            .about("What kind of thing it is.")
            .optional("publisher", Scalars.TEXT, Source::publisher, Source.Builder::publisher)
            .about("Who published it.")
            .optional("url", Scalars.TEXT, Source::url, Source.Builder::url)
            .about("Where it is found on the web.")
            .optional("published", TimeCodecs.TIME_EXPRESSION, Source::published, Source.Builder::published)
            .about("When it was published; absent where it does not say.")
            .optional("language", EntryCodecs.LANGUAGE_TAG, Source::language, Source.Builder::language)
            .about("The language that it is in.")
            .optional("textDigest", TEXT_DIGEST, Source::textDigest, Source.Builder::textDigest)
            .about("The digest of its text, so that a selector can be checked against the text later.")
            .optionalInt("length", Scalars.integer(0), Source::length, Source.Builder::length)
            .about("The number of Unicode code points of its text.")
            .with(EntryCodecs.ENTRY)
            .codec(Source::builder, Source.Builder::extensions, Source.Builder::build);

    private SourceCodecs() {}
}
