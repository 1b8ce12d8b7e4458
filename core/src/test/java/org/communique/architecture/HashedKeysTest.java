package org.communique.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.communique.id.EntryId;
import org.junit.jupiter.api.Test;

/** Whatever is looked up stays fast where somebody made hash codes collide. */
class HashedKeysTest {

    /** What must be found is marked. */
    private static final String FIXTURE = """
            package fixture;

            import static java.util.stream.Collectors.*;
            import java.time.LocalDate;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import java.util.stream.*;

            class Fixture {
                record Pair(String one, String other) {}
                record Ordered(String text) implements Comparable<Ordered> {
                    public int compareTo(Ordered other) { return text.compareTo(other.text); }
                }
                record OrderedAmongOthers(String text) implements Comparable<Record> {
                    public int compareTo(Record other) { return 0; }
                }
                record Generic<T>(T value) implements Comparable<Generic<T>> {
                    public int compareTo(Generic<T> other) { return 0; }
                }
                static class Open implements Comparable<Open> {
                    public int compareTo(Open other) { return 0; }
                }
                static final class Inheriting extends Open {}
                sealed interface Either permits Ordered2, Ordered3 {}
                record Ordered2(String text) implements Either, Comparable<Ordered2> {
                    public int compareTo(Ordered2 other) { return 0; }
                }
                record Ordered3(String text) implements Either, Comparable<Ordered3> {
                    public int compareTo(Ordered3 other) { return 0; }
                }
                enum Closed { ONE }

                static final Set<Pair> LISTED = Set.of(new Pair("", ""), new Pair("", "x"));
                static final Map<Pair, String> TABLE = LISTED.stream().collect(toUnmodifiableMap(p -> p, Pair::one));
                static final Set<Pair> COPIED = Set.copyOf(LISTED);
                static final Set<String> MUTABLE = new HashSet<>();
                static final Map<Pair, String> CACHE = new HashMap<>(); // found
                static final UnaryOperator<Set<String>> RULE = set -> Set.copyOf(set); // found

                void single() {
                    new HashMap<String, Pair>();
                    new HashSet<Integer>();
                    new LinkedHashMap<Ordered, Pair>();
                    new ConcurrentHashMap<Closed, Pair>();
                    new HashMap<Class<?>, Pair>();
                    new HashMap<Ordered2, Pair>();
                    new HashMap<java.math.BigDecimal, Pair>();
                    Set<String> concurrent = ConcurrentHashMap.newKeySet();
                    Set<Pair> pairs = ConcurrentHashMap.newKeySet(); // found
                    new HashMap<Pair, String>(); // found
                    new LinkedHashMap<Pair, String>(); // found
                    new HashSet<Pair>(); // found
                    new LinkedHashSet<Pair>(); // found
                    new ConcurrentHashMap<Pair, String>(); // found
                    new HashMap<Either, String>(); // found
                    new HashMap<Generic<String>, String>(); // found
                    new HashMap<Open, String>(); // found
                    new HashMap<Inheriting, String>(); // found
                    new HashMap<OrderedAmongOthers, String>(); // found
                    new HashMap<Optional<String>, String>(); // found
                    new HashMap<List<String>, String>(); // found
                    new HashMap<Set<String>, String>(); // found
                    new HashMap<Map.Entry<String, String>, String>(); // found
                    new HashMap<LocalDate, String>(); // found
                    new HashMap<java.nio.file.Path, String>(); // found
                    new HashMap<Object, String>(); // found
                    new HashMap(); // found
                }

                void others(Comparator<Pair> order) {
                    new TreeMap<Pair, String>(order);
                    new TreeSet<>(order);
                    new ConcurrentSkipListMap<Pair, String>(order);
                    new EnumMap<Closed, String>(Closed.class);
                    new IdentityHashMap<Pair, String>();
                    new Hashtable<String, String>(); // found
                    new WeakHashMap<String, String>(); // found
                    new CopyOnWriteArraySet<String>(); // found
                    new Properties(); // found
                }

                static class Own extends HashMap<Pair, String> {}
                static class Harmless extends HashMap<String, String> {}
                void inherited() {
                    new Own(); // found
                    new Harmless();
                    new HashMap<Pair, String>() {}; // found
                }

                Map<Pair, List<String>> inferred() {
                    Map<Pair, List<String>> made = new HashMap<>(); // found
                    var other = new HashSet<>(made.keySet()); // found
                    made.computeIfAbsent(other.iterator().next(), absent -> new ArrayList<>());
                    return Collections.unmodifiableMap(made);
                }

                <K extends Comparable<K>, V> Map<K, V> ordered() { return new HashMap<>(); }
                <K, V> Map<K, V> any() { return new HashMap<>(); } // found

                void collected(Stream<Pair> pairs, Map<Pair, String> map) {
                    pairs.collect(groupingBy(Pair::one));
                    pairs.collect(groupingBy(Pair::one, LinkedHashMap::new, toList()));
                    pairs.collect(groupingBy(p -> p, () -> new TreeMap<>(Comparator.comparing(Pair::one)), toList()));
                    pairs.collect(collectingAndThen(toList(), List::size));
                    pairs.collect(partitioningBy(p -> p.one().isEmpty()));
                    pairs.collect(toSet()); // found
                    pairs.collect(toMap(p -> p, Pair::one)); // found
                    pairs.collect(toMap(p -> p, Pair::one, (a, b) -> a, LinkedHashMap::new)); // found found
                    pairs.collect(groupingBy(p -> p)); // found
                    pairs.collect(groupingBy(Pair::one, toSet())); // found found
                    pairs.collect(collectingAndThen(toSet(), Set::size)); // found
                    pairs.collect(toCollection(HashSet::new)); // found found
                    pairs.collect(toCollection(() -> new LinkedHashSet<>())); // found found
                    pairs.collect(HashSet::new, HashSet::add, HashSet::addAll); // found
                    Supplier<Map<Pair, String>> supplier = HashMap::new; // found
                    pairs.distinct(); // found
                    pairs.map(Pair::one).distinct();
                    pairs.map(Pair::one).collect(toUnmodifiableSet()); // found
                    Map.copyOf(map); // found
                    Set.copyOf(List.of("")); // found
                    Set.of("").contains("");
                    Set.of(pairs.map(Pair::one).toArray(String[]::new)); // found
                    Map.ofEntries(Map.entry("", ""));
                }

                void scanned(List<String> list, Set<String> set, Deque<String> deque, Optional<String> one) {
                    list.contains("");
                    one.filter(list::contains).filter(text -> list.contains(text));
                    for (String each : list) {
                        set.contains(each);
                        list.contains(each); // found
                        while (list.indexOf(each) > 0) {} // found
                        deque.contains(each); // found
                    }
                    list.stream().filter(set::contains).filter(NAMES::contains);
                    list.stream().filter(deque::contains); // found
                    list.forEach(each -> list.removeAll(set)); // found
                }
                static final List<String> NAMES = List.of("a");
            }
            """;

    @Test
    void whatBreaksTheRuleIsFoundAndNothingElse() {
        List<String> lines = FIXTURE.lines().toList();
        List<String> marked = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> IntStream.range(1, lines.get(i).split("found", -1).length)
                        .mapToObj(time -> "Fixture.java:" + (i + 1)))
                .toList();

        assertThat(HashedKeys.of("Fixture", FIXTURE))
                .extracting(found -> found.substring(0, found.indexOf(' ')))
                .containsExactlyInAnyOrderElementsOf(marked);
    }

    @Test
    void nothingInThisModuleBreaksIt() {
        assertThat(HashedKeys.ofModule(EntryId.class)).isEmpty();
    }
}
