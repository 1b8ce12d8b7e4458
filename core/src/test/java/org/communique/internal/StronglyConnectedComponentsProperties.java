package org.communique.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StronglyConnectedComponentsProperties {

    private static final int NODES = 8;
    private static final int LONG = 1_000_000;

    /** For each node those that edges lead to; some say {@link StronglyConnectedComponents.Graph#NO_EDGE}. */
    private record Listed(List<List<Integer>> targets) implements StronglyConnectedComponents.Graph {

        @Override
        public int nodes() {
            return targets.size();
        }

        @Override
        public int start(int node) {
            return targets.subList(0, node).stream().mapToInt(List::size).sum();
        }

        @Override
        public int target(int place) {
            return targets.stream()
                    .flatMap(List::stream)
                    .skip(place)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Property
    void nodesAreTogetherWhereEachLeadsToTheOther(
            @ForAll @Size(NODES) List<@Size(max = 3) List<@IntRange(min = -1, max = NODES - 1) Integer>> targets) {
        StronglyConnectedComponents components = StronglyConnectedComponents.of(new Listed(targets));
        boolean[][] leads = leads(targets);

        for (int one = 0; one < NODES; one++) {
            int size = 0;
            for (int other = 0; other < NODES; other++) {
                boolean together = leads[one][other] && leads[other][one];
                size += together ? 1 : 0;
                assertThat(components.areTogether(one, other)).isEqualTo(together);
                assertThat(!leads[one][other] || components.of(one) >= components.of(other))
                        .isTrue();
            }
            assertThat(components.size(components.of(one))).isEqualTo(size);
            assertThat(components.of(one)).isBetween(0, components.count() - 1);
        }
    }

    private static boolean[][] leads(List<List<Integer>> targets) {
        boolean[][] leads = new boolean[NODES][NODES];
        for (int node = 0; node < NODES; node++) {
            List<Integer> next = new ArrayList<>(List.of(node));
            while (!next.isEmpty()) {
                int at = next.remove(0);
                if (at >= 0 && !leads[node][at]) {
                    leads[node][at] = true;
                    next.addAll(targets.get(at));
                }
            }
        }
        return leads;
    }

    @Example
    void longChainsAndCirclesNeedNoStack() {
        assertThat(StronglyConnectedComponents.of(circle(LONG, LONG)).count()).isEqualTo(1);
        assertThat(StronglyConnectedComponents.of(circle(LONG, LONG - 1)).count())
                .isEqualTo(LONG);
    }

    /** Each node leads to the next, and the last of all to the first if there are so many edges. */
    private static StronglyConnectedComponents.Graph circle(int nodes, int edges) {
        int[] targets =
                IntStream.range(0, nodes).map(node -> (node + 1) % nodes).toArray();
        Arrays.fill(targets, edges, nodes, StronglyConnectedComponents.Graph.NO_EDGE);
        return new StronglyConnectedComponents.Graph() {
            @Override
            public int nodes() {
                return nodes;
            }

            @Override
            public int start(int node) {
                return node;
            }

            @Override
            public int target(int place) {
                return targets[place];
            }
        };
    }
}
