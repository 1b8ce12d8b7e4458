package org.communique.shape;

import org.communique.source.Source;
import org.communique.source.TextDigest;

/** The shape of sources. */
final class SourceShapes {

    static final Scalar<TextDigest> TEXT_DIGEST = Scalar.text(
            TextDigest.class,
            "a digest such as \"sha256:9f86d0…\"",
            Form.matching("^sha256:[0-9a-f]{64}$"),
            TextDigest::of,
            TextDigest::text);

    static final Table<Source, Source.Builder> SOURCE = Table.of(
            Source.class,
            "A text, broadcast or data set that claims rest on. The library carries its digest and length, never its text.",
            (rows, set) -> rows.required("id", Ids.SOURCE_ID, Source::id, set ? Source.Builder::id : null)
                    .meaning("The id, unique in the dossier.")
                    .distinguishingAlone()
                    .with(EntryShapes.HEADING)
                    .optional("kind", Terms.SOURCE_KIND, Source::kind, set ? Source.Builder::kind : null)
                    .meaning("What kind of thing it is.")
                    .optional("publisher", Scalar.TEXT, Source::publisher, set ? Source.Builder::publisher : null)
                    .meaning("Who published it.")
                    .optional("url", Scalar.TEXT, Source::url, set ? Source.Builder::url : null)
                    .meaning("Where it is found on the web.")
                    .optional(
                            "published",
                            TimeShapes.TIME_EXPRESSION,
                            Source::published,
                            set ? Source.Builder::published : null)
                    .meaning("When it was published; absent where it does not say.")
                    .optional(
                            "language",
                            EntryShapes.LANGUAGE_TAG,
                            Source::language,
                            set ? Source.Builder::language : null)
                    .meaning("The language that it is in.")
                    .optional("textDigest", TEXT_DIGEST, Source::textDigest, set ? Source.Builder::textDigest : null)
                    .meaning("The digest of its text, so that a selector can be checked against the text later.")
                    .optionalInt("length", Scalar.integer(0), Source::length, set ? Source.Builder::length : null)
                    .meaning("The number of Unicode code points of its text.")
                    .with(EntryShapes.ENTRY)
                    .built(
                            set
                                    ? Construction.of(
                                            Source::builder, Source.Builder::extensions, Source.Builder::build)
                                    : null));

    private SourceShapes() {}
}
