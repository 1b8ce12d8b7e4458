package org.communique.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ten id types are twins: each has to be wired to its own kind. */
class EveryIdTest {

    static List<Arguments> types() {
        return List.of(
                twin("source", SourceId::of, SourceId::parse, SourceId::slug),
                twin("actor", ActorId::of, ActorId::parse, ActorId::slug),
                twin("office", OfficeId::of, OfficeId::parse, OfficeId::slug),
                twin("tenure", TenureId::of, TenureId::parse, TenureId::slug),
                twin("membership", MembershipId::of, MembershipId::parse, MembershipId::slug),
                twin("statement", StatementId::of, StatementId::parse, StatementId::slug),
                twin("pledge", PledgeId::of, PledgeId::parse, PledgeId::slug),
                twin("need", NeedId::of, NeedId::parse, NeedId::slug),
                twin("event", EventId::of, EventId::parse, EventId::slug),
                twin("link", LinkId::of, LinkId::parse, LinkId::slug));
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasItsKindInEveryForm(
            String kind,
            Function<String, EntryId> of,
            Function<String, EntryId> parse,
            Function<String, EntryId> slug) {
        EntryId id = of.apply("london-summit");

        assertThat(id.kind()).isEqualTo(kind);
        assertThat(id).hasToString(kind + ":london-summit");
        assertThat(parse.apply(kind + ":london-summit")).isEqualTo(id);
        assertThat(slug.apply("London Summit")).isEqualTo(id);
        assertThat(EntryId.parse(kind + ":london-summit")).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("types")
    <T extends EntryId & Comparable<T>> void isInTheOrderOfTheLocalParts(String kind, Function<String, T> of) {
        assertThat(of.apply("paris-summit")).isGreaterThan(of.apply("london-summit"));
        assertThat(of.apply("London")).isLessThan(of.apply("london"));
        assertThat(of.apply("london")).isEqualByComparingTo(of.apply("london"));
    }

    /** A map asks keys whose hashes collide for their order only where their own class says that it has one. */
    @ParameterizedTest
    @MethodSource("types")
    void letsMapsOrderIt(String kind, Function<String, EntryId> of) {
        assertThat(of.apply("x").getClass().getGenericInterfaces())
                .extracting(Type::getTypeName)
                .contains("java.lang.Comparable<" + of.apply("x").getClass().getName() + ">");
    }

    private static Arguments twin(
            String kind,
            Function<String, EntryId> of,
            Function<String, EntryId> parse,
            Function<String, EntryId> slug) {
        return Arguments.of(kind, of, parse, slug);
    }
}
