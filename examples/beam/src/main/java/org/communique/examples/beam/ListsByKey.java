package org.communique.examples.beam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.values.KV;

/** All pairs as one map in memory, to be looked things up in on every worker. */
final class ListsByKey
        extends Combine.CombineFn<KV<String, String>, Map<String, List<String>>, Map<String, List<String>>> {

    private static final long serialVersionUID = 1L;
    private static final Coder<Map<String, List<String>>> CODER =
            MapCoder.of(StringUtf8Coder.of(), ListCoder.of(StringUtf8Coder.of()));

    @Override
    public Map<String, List<String>> createAccumulator() {
        return new TreeMap<>();
    }

    @Override
    public Map<String, List<String>> addInput(Map<String, List<String>> lists, KV<String, String> pair) {
        lists.computeIfAbsent(pair.getKey(), absent -> new ArrayList<>()).add(pair.getValue());
        return lists;
    }

    @Override
    public Map<String, List<String>> mergeAccumulators(Iterable<Map<String, List<String>>> parts) {
        Map<String, List<String>> all = createAccumulator();
        parts.forEach(part -> part.forEach((key, values) ->
                all.computeIfAbsent(key, absent -> new ArrayList<>()).addAll(values)));
        return all;
    }

    @Override
    public Map<String, List<String>> extractOutput(Map<String, List<String>> lists) {
        return lists;
    }

    @Override
    public Coder<Map<String, List<String>>> getAccumulatorCoder(CoderRegistry registry, Coder<KV<String, String>> input)
            throws CannotProvideCoderException {
        return CODER;
    }

    @Override
    public Coder<Map<String, List<String>>> getDefaultOutputCoder(
            CoderRegistry registry, Coder<KV<String, String>> input) throws CannotProvideCoderException {
        return CODER;
    }
}
