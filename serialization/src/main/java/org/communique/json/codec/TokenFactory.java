package org.communique.json.codec;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes the parsers of one stream's inputs, and keeps the names in one of them from hindering another. Not thread-safe.
 *
 * <p>Jackson's factory has a table, which takes in the names that its parsers meet. Where many collide in it they are
 * refused, and so are those of any other input from then on. So a table goes with its input, unless that was read to its
 * end and has brought few names: then the next one, a line of the same stream, takes it on. Known names are matched
 * without it, but for one near the end of its input.
 */
public final class TokenFactory {

    /** Several hundred that collide are the fewest that are refused. */
    private static final int FEW_NAMES = 100;

    /** A {@link TokenReader} checks the limits; Jackson's own are out of the way, but for names, which it reads whole. */
    private static final JsonFactory EMPTY_TABLE = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(1 << 20)
                    .build())
            .errorReportConfiguration(
                    ErrorReportConfiguration.builder().maxErrorTokenLength(32).build())
            .build();

    private static final JsonFactory NO_TABLE = EMPTY_TABLE
            .rebuild()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final boolean hasTable;
    private JsonFactory used = NO_TABLE;
    private @Nullable JsonFactory kept;
    private int names;

    private TokenFactory(boolean hasTable) {
        this.hasTable = hasTable;
    }

    /** {@return a factory whose parsers are fast, and refuse names that collide} */
    public static TokenFactory withTable() {
        return new TokenFactory(true);
    }

    /** {@return a factory whose parsers take any names, in about twice the time} */
    static TokenFactory withoutTable() {
        return new TokenFactory(false);
    }

    boolean hasTable() {
        return hasTable;
    }

    /** {@return a parser of UTF-8, after the one before it was closed} */
    JsonParser parser(byte[] bytes, int start, int end) {
        int length = end - start;
        if (hasTable) {
            used = kept == null ? emptyTable() : kept;
            kept = null;
            return used.createParser(ObjectReadContext.empty(), bytes, start, length);
        }
        return NO_TABLE.createParser(
                ObjectReadContext.empty(),
                new InputStreamReader(new ByteArrayInputStream(bytes, start, length), StandardCharsets.UTF_8));
    }

    private JsonFactory emptyTable() {
        names = 0;
        return EMPTY_TABLE.copy();
    }

    /** Counts a name that the table may have taken in. */
    void countName() {
        names++;
    }

    /** Keeps the table for the next input, now that this one is read, unless many names may be in it. */
    void keepFewNames() {
        kept = names <= FEW_NAMES ? used : null;
    }
}
