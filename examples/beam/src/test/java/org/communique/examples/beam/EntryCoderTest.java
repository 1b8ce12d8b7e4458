package org.communique.examples.beam;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.pledge.Pledge;
import org.junit.jupiter.api.Test;

class EntryCoderTest {

    @Property(tries = 200)
    void whatWasWrittenIsReadAndHasOneForm(@ForAll Dossier dossier) throws Exception {
        for (Entry entry : dossier.entries().toList()) {
            byte[] bytes = CoderUtils.encodeToByteArray(EntryCoder.of(), entry);
            Entry read = CoderUtils.decodeFromByteArray(EntryCoder.of(), bytes);
            assertThat(read).isEqualTo(entry);
            assertThat(CoderUtils.encodeToByteArray(EntryCoder.of(), read)).isEqualTo(bytes);
        }
    }

    @Test
    void itIsFoundForEveryKindOfEntry() throws CannotProvideCoderException {
        CoderRegistry registry = CoderRegistry.createDefault();
        assertThat((Coder<?>) registry.getCoder(Entry.class)).isSameAs(EntryCoder.of());
        assertThat((Coder<?>) registry.getCoder(TypeDescriptor.of(Pledge.class)))
                .isSameAs(EntryCoder.of());
    }

    @Test
    void itIsDeterministic() throws Coder.NonDeterministicException {
        EntryCoder.of().verifyDeterministic();
        TotalKey.CODER.verifyDeterministic();
        CoderProperties.coderSerializable(EntryCoder.of());
    }
}
