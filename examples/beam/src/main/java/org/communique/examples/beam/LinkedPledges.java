package org.communique.examples.beam;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.values.KV;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.PledgeId;

/**
 * Which pledges hang together by links, directly or by way of others: each that has a link, and the least id of those it hangs
 * together with.
 *
 * <p>This is a union-find, of which the parts that several workers have made are put together. It takes some 200 bytes of memory
 * for each pledge that has a link, on every worker.
 */
final class LinkedPledges extends Combine.CombineFn<KV<String, String>, Map<String, String>, Map<String, String>> {

    private static final long serialVersionUID = 1L;

    /** {@return whether the ledger looks at a link between pledges: whether it says that what they tell is one thing in whole or in part} */
    static boolean joins(Link link) {
        Relation relation = link.relation();
        return link.subject() instanceof PledgeId
                && link.object() instanceof PledgeId
                && (relation.equals(Relation.SAME_AS)
                        || relation.equals(Relation.CONFLICTS_WITH)
                        || relation.equals(Relation.RESTATES)
                        || relation.equals(Relation.DRAWS_ON)
                        || relation.equals(Relation.PART_OF)
                        || relation.equals(Relation.FULFILS)
                        || relation.equals(Relation.SUPERSEDES));
    }

    @Override
    public Map<String, String> createAccumulator() {
        return new TreeMap<>();
    }

    @Override
    public Map<String, String> addInput(Map<String, String> above, KV<String, String> ends) {
        join(above, ends.getKey(), ends.getValue());
        return above;
    }

    @Override
    public Map<String, String> mergeAccumulators(Iterable<Map<String, String>> parts) {
        Map<String, String> all = createAccumulator();
        parts.forEach(part -> part.forEach((one, other) -> join(all, one, other)));
        return all;
    }

    @Override
    public Map<String, String> extractOutput(Map<String, String> above) {
        Map<String, String> least = new TreeMap<>();
        above.keySet().forEach(pledge -> least.put(pledge, head(above, pledge)));
        return least;
    }

    private static void join(Map<String, String> above, String one, String other) {
        above.putIfAbsent(one, one);
        above.putIfAbsent(other, other);
        String head = head(above, one);
        String another = head(above, other);
        if (head.compareTo(another) < 0) {
            above.put(another, head);
        } else {
            above.put(head, another);
        }
    }

    /** The way gets shorter each time it is gone. */
    private static String head(Map<String, String> above, String pledge) {
        String at = pledge;
        String next = above.getOrDefault(at, at);
        while (!next.equals(at)) {
            String after = above.getOrDefault(next, next);
            above.put(at, after);
            at = next;
            next = after;
        }
        return at;
    }

    @Override
    public Coder<Map<String, String>> getAccumulatorCoder(CoderRegistry registry, Coder<KV<String, String>> input)
            throws CannotProvideCoderException {
        return MapCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of());
    }

    @Override
    public Coder<Map<String, String>> getDefaultOutputCoder(CoderRegistry registry, Coder<KV<String, String>> input)
            throws CannotProvideCoderException {
        return MapCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of());
    }
}
