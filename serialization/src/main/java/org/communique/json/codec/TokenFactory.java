package org.communique.json.codec;

import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Makes parsers of UTF-8 that keep no table of names.
 *
 * <p>Jackson's own factory has one for all its parsers. Names that one input was made of to collide stay in it, so that
 * another input is refused, and some break it. Known names are matched without it.
 */
final class TokenFactory extends JsonFactory {

    private static final long serialVersionUID = 1;

    /** With no feature set, its children are placeholders that keep nothing. */
    private static final ByteQuadsCanonicalizer NO_NAMES =
            ByteQuadsCanonicalizer.createRoot().makeChildOrPlaceholder(0);

    /** A {@link TokenReader} checks the limits; Jackson's own are out of the way, but for names, which it reads whole. */
    TokenFactory() {
        super(JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(1 << 20)
                        .build())
                .errorReportConfiguration(ErrorReportConfiguration.builder()
                        .maxErrorTokenLength(32)
                        .build()));
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext context, IOContext io, byte[] bytes, int offset, int length) {
        return new UTF8StreamJsonParser(
                context,
                io,
                context.getStreamReadFeatures(_streamReadFeatures),
                context.getFormatReadFeatures(_formatReadFeatures),
                null,
                NO_NAMES,
                bytes,
                offset,
                offset + length,
                0,
                false);
    }
}
