package org.communique.exchange;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.RecordLimits;
import org.communique.id.EntryId;
import org.communique.term.CountryCode;
import org.jspecify.annotations.Nullable;

/** How an import is done. Immutable. */
public final class ImportOptions {

    private static final ImportOptions STANDARD = builder().build();

    private final RecordLimits limits;
    private final boolean strict;
    private final MappingOptions mapping;
    private final Predicate<String> kinds;

    private ImportOptions(Builder builder) {
        this.limits = new RecordLimits(builder.maxRecordBytes, Optional.ofNullable(builder.repair));
        this.strict = builder.strict;
        this.mapping = new MappingOptions(builder.countries, builder.labels, builder.personalData);
        this.kinds = builder.kinds;
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

    /** {@return whether entries of a kind are wanted} */
    boolean takes(String kind) {
        return kinds.test(kind);
    }

    /** Builds options; not thread-safe. */
    public static final class Builder {

        private static final int MOST_BYTES = 1 << 29;

        private int maxRecordBytes = 16 << 20;
        private boolean strict;
        private @Nullable Charset repair;
        private Function<String, Optional<CountryCode>> countries = name -> Optional.empty();
        private Function<String, Optional<String>> labels = key -> Optional.empty();
        private boolean personalData;
        private Predicate<String> kinds = kind -> true;

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

        /**
         * Sets what finds the name of something that a record refers to by its key alone, as {@code Q142} of Wikidata; without
         * it, the key stands for the name.
         */
        public Builder labels(Function<String, Optional<String>> byKey) {
            labels = byKey;
            return this;
        }

        /**
         * Keeps addresses, numbers of telephones and of identity papers, gender, religion and the like of persons, which are
         * lost, and reported, by default.
         */
        public Builder personalData() {
            personalData = true;
            return this;
        }

        /**
         * Sets which entries are wanted; all by default. Records are read and values are counted as though all were, and links
         * to what is left out remain.
         *
         * @param kinds as ids have them, {@code actor} say
         * @throws IllegalArgumentException if one is no kind of entry, or there is none
         */
        public Builder only(Collection<String> kinds) {
            Set<String> wanted = new TreeSet<>(kinds);
            if (wanted.isEmpty() || !EntryId.kinds().containsAll(wanted)) {
                throw new IllegalArgumentException(
                        "only: expected some of " + String.join(", ", EntryId.kinds()) + " but was " + wanted);
            }
            this.kinds = wanted::contains;
            return this;
        }

        /** {@return the options set so far} */
        public ImportOptions build() {
            return new ImportOptions(this);
        }
    }
}
