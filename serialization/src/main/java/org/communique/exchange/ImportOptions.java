package org.communique.exchange;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.RecordLimits;
import org.communique.term.CountryCode;
import org.jspecify.annotations.Nullable;

/** How an import is done. Immutable. */
public final class ImportOptions {

    private static final ImportOptions STANDARD = builder().build();

    private final RecordLimits limits;
    private final boolean strict;
    private final MappingOptions mapping;

    private ImportOptions(Builder builder) {
        this.limits = new RecordLimits(builder.maxRecordBytes, Optional.ofNullable(builder.repair));
        this.strict = builder.strict;
        this.mapping = new MappingOptions(builder.countries);
    }

    /** {@return the options that imports have by default} */
    public static ImportOptions standard() {
        return STANDARD;
    }

    /** {@return a builder that starts from the standard options} */
    public static Builder builder() {
        return new Builder();
    }

    RecordLimits limits() {
        return limits;
    }

    boolean isStrict() {
        return strict;
    }

    MappingOptions mapping() {
        return mapping;
    }

    /** Builds options; not thread-safe. */
    public static final class Builder {

        private static final int MOST_BYTES = 1 << 29;

        private int maxRecordBytes = 16 << 20;
        private boolean strict;
        private @Nullable Charset repair;
        private Function<String, Optional<CountryCode>> countries = name -> Optional.empty();

        private Builder() {}

        /**
         * Sets the greatest length of a record, in bytes; 16 MiB by default.
         *
         * @throws IllegalArgumentException if it is less than 1 or more than 512 MiB
         */
        public Builder maxRecordBytes(int limit) {
            if (limit < 1 || limit > MOST_BYTES) {
                throw new IllegalArgumentException("maxRecordBytes: expected 1 to " + MOST_BYTES + " but was " + limit);
            }
            maxRecordBytes = limit;
            return this;
        }

        /** Ends the import with an {@link ImportException} at the first record that is refused. */
        public Builder strict() {
            strict = true;
            return this;
        }

        /** Reads records that are no UTF-8 in another character set, rather than refusing them; the report says which. */
        public Builder repair(Charset charset) {
            repair = charset;
            return this;
        }

        /** Sets what finds a country by its name, before the table of the importer does. */
        public Builder countries(Function<String, Optional<CountryCode>> byName) {
            countries = byName;
            return this;
        }

        /** {@return the options set so far} */
        public ImportOptions build() {
            return new ImportOptions(this);
        }
    }
}
