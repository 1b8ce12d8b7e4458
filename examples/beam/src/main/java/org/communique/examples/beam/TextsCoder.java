package org.communique.examples.beam;

import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.values.TypeDescriptor;

/** Values as the texts that they are made of. */
final class TextsCoder {

    private TextsCoder() {}

    /** {@return a coder of values, of which equal ones have equal texts} */
    static <T> Coder<T> of(
            Class<T> type,
            DelegateCoder.CodingFunction<T, List<String>> texts,
            DelegateCoder.CodingFunction<List<String>, T> value) {
        return DelegateCoder.of(ListCoder.of(StringUtf8Coder.of()), texts, value, TypeDescriptor.of(type));
    }
}
