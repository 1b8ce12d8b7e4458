package org.communique.examples.beam;

import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviderRegistrar;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.communique.entry.Entry;

/** Lets every registry find the coders of this package: it is a service, so that nobody has to register anything. */
public final class EntryCoders extends CoderProvider implements CoderProviderRegistrar {

    @Override
    public List<CoderProvider> getCoderProviders() {
        return List.of(
                this,
                CoderProviders.forCoder(TypeDescriptor.of(PlacedEntry.class), PlacedEntry.CODER),
                CoderProviders.forCoder(TypeDescriptor.of(FaultyLine.class), FaultyLine.CODER),
                CoderProviders.forCoder(TypeDescriptor.of(TotalKey.class), TotalKey.CODER),
                CoderProviders.forCoder(TypeDescriptor.of(LeftOutAccount.class), LeftOutAccount.CODER),
                CoderProviders.forCoder(TypeDescriptor.of(UncountedAccount.class), UncountedAccount.CODER),
                CoderProviders.forCoder(BoundsCoder.TYPE, BoundsCoder.of()));
    }

    /** What is read is an entry of the kind that was written, since its id tells the kind. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> Coder<T> coderFor(TypeDescriptor<T> type, List<? extends Coder<?>> components)
            throws CannotProvideCoderException {
        if (!Entry.class.isAssignableFrom(type.getRawType())) {
            throw new CannotProvideCoderException(type + " is no entry");
        }
        return (Coder<T>) EntryCoder.of();
    }
}
