package org.communique.arbitraries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.term.Term;

/** How the arbitrary of each type is made. */
final class ArbitraryCatalogue {

    private static final ArbitraryCatalogue STANDARD = standard();

    private final Map<Class<?>, Function<ReferenceScope, ? extends Arbitrary<?>>> makers = new HashMap<>();
    private final Map<Class<?>, BiFunction<ReferenceScope, Arbitrary<EntryId>, ? extends Arbitrary<? extends Entry>>>
            entryMakers = new HashMap<>();

    private ArbitraryCatalogue() {}

    private static ArbitraryCatalogue standard() {
        ArbitraryCatalogue catalogue = new ArbitraryCatalogue();
        Ids.list(catalogue);
        Terms.list(catalogue);
        JsonTexts.list(catalogue);
        Times.list(catalogue);
        Amounts.list(catalogue);
        Evidence.list(catalogue);
        Entries.list(catalogue);
        Sources.list(catalogue);
        Actors.list(catalogue);
        Statements.list(catalogue);
        Pledges.list(catalogue);
        Events.list(catalogue);
        Dossiers.list(catalogue);
        return catalogue;
    }

    static Set<Class<?>> types() {
        return Set.copyOf(STANDARD.makers.keySet());
    }

    static boolean has(Class<?> type) {
        return STANDARD.makers.containsKey(type);
    }

    static Arbitrary<?> make(Class<?> type, ReferenceScope scope) {
        return Objects.requireNonNull(STANDARD.makers.get(type), type::getName).apply(scope);
    }

    /** Entries of this type with this id. */
    static Arbitrary<? extends Entry> make(Class<? extends Entry> type, EntryId id, ReferenceScope scope) {
        return Objects.requireNonNull(STANDARD.entryMakers.get(type), type::getName)
                .apply(scope, Arbitraries.just(id));
    }

    <T> ArbitraryCatalogue add(Class<T> type, Supplier<Arbitrary<? extends T>> maker) {
        return add(type, scope -> maker.get());
    }

    <T> ArbitraryCatalogue add(Class<T> type, Function<ReferenceScope, Arbitrary<? extends T>> maker) {
        makers.put(type, maker);
        return this;
    }

    /** An entry, by itself with any id that the scope has. */
    @SuppressWarnings("unchecked")
    <T extends Entry, I extends EntryId> ArbitraryCatalogue add(
            Class<T> type, Class<I> ids, BiFunction<ReferenceScope, Arbitrary<I>, Arbitrary<T>> maker) {
        makers.put(type, scope -> maker.apply(scope, scope.any(ids)));
        entryMakers.put(type, (scope, id) -> maker.apply(scope, (Arbitrary<I>) id));
        return this;
    }

    /** One of several types, each as likely as the others. */
    <T> ArbitraryCatalogue choice(Class<T> type, List<Class<? extends T>> types) {
        makers.put(
                type,
                scope -> WeightedChoice.among(types.stream()
                        .filter(scope::has)
                        .<Supplier<Arbitrary<? extends T>>>map(each -> () -> scope.any(each))
                        .toList()));
        return this;
    }

    <T extends Term> ArbitraryCatalogue term(Class<T> type, List<T> known, Function<String, T> of) {
        makers.put(type, scope -> Terms.of(known, of));
        return this;
    }
}
