package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.StatementId;
import org.communique.shape.Attribute;
import org.communique.shape.Edit;
import org.communique.shape.Kind;
import org.communique.shape.Scalar;
import org.communique.shape.Shape;
import org.communique.shape.Visit;
import org.communique.shape.Walk;

/** What can be done to any value by its description alone. */
class ShapeProperties {

    /** How many values are drawn of a type at the most, until each of its attributes has been there. */
    private static final int DRAWS = 2_000;

    @Property
    void anEditThatChangesNothingGivesTheSameInstance(@ForAll Dossier dossier) {
        assertThat(DossierShape.DOSSIER.edited(dossier, new Renaming(id -> id))).isSameAs(dossier);
    }

    @Property
    void whatIsTakenApartAndPutTogetherAgainIsEqual(@ForAll Dossier dossier) {
        Dossier again = DossierShape.DOSSIER.edited(dossier, new Reparsing());

        assertThat(again).isEqualTo(dossier).isNotSameAs(dossier);
    }

    @Property
    void idsAreReplacedWhereverTheyStandAndNothingElse(@ForAll Dossier dossier) {
        Dossier renamed = DossierShape.DOSSIER.edited(dossier, new Renaming(ShapeProperties::swapped));

        assertThat(ids(renamed))
                .isEqualTo(ids(dossier).stream().map(ShapeProperties::swapped).toList());
        assertThat(DossierShape.DOSSIER.edited(renamed, new Renaming(ShapeProperties::swapped)))
                .isEqualTo(dossier);
    }

    @Property
    void equalValuesHaveEqualIdentities(@ForAll Dossier dossier) {
        Dossier again = DossierShape.DOSSIER.edited(dossier, new Reparsing());

        assertThat(identities(again)).isEqualTo(identities(dossier));
    }

    @Example
    void anIdOfAnotherKindIsRefused() {
        Scalar<ActorId> actors = scalar(ActorId.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> actors.naming(StatementId.of("s")))
                .withMessageContaining("statement:s");
    }

    @Example
    void everyAttributeIsDrawn() {
        assertThat(ShapeTest.shapes()).hasSizeGreaterThan(40).allSatisfy(shape -> assertThat(drawn(shape))
                .as(shape.name())
                .containsAll(shape.attributes().stream().map(Attribute::name).toList()));
    }

    private static <V> Scalar<V> scalar(Class<V> type) {
        return org.communique.shape.Shapes.reachedFrom(DossierShape.DOSSIER).stream()
                .filter(kind -> kind.type() == type)
                .map(kind -> ShapeProperties.<V>asScalar(kind))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <V> Scalar<V> asScalar(Kind<?> kind) {
        return (Scalar<V>) kind;
    }

    private static <T> Set<String> drawn(Shape<T> shape) {
        Set<String> drawn = new HashSet<>();
        RandomGenerator<T> generator = Arbitraries.defaultFor(shape.type()).generator(DRAWS);
        Random random = new Random(7);
        for (int i = 0; i < DRAWS && drawn.size() < shape.attributes().size(); i++) {
            T value = generator.next(random).value();
            shape.attributes().stream()
                    .filter(attribute -> !attribute.values(value).isEmpty())
                    .forEach(attribute -> drawn.add(attribute.name()));
        }
        return drawn;
    }

    /** Capitals for small letters and the other way round: done twice it gives the id again. */
    private static EntryId swapped(EntryId id) {
        StringBuilder local = new StringBuilder();
        id.local().chars().forEach(c -> local.append((char) (Character.isLetter(c) ? c ^ ' ' : c)));
        return EntryId.parse(id.kind() + ':' + local);
    }

    private static List<EntryId> ids(Dossier dossier) {
        List<EntryId> ids = new ArrayList<>();
        Walk.over(
                Visit.root(dossier, DossierShape.DOSSIER),
                visit -> visit.as(EntryId.class).map(Visit::value).ifPresent(ids::add));
        return ids;
    }

    private static List<String> identities(Dossier dossier) {
        List<String> identities = new ArrayList<>();
        Walk.over(Visit.root(dossier, DossierShape.DOSSIER), visit -> addIdentity(identities, visit));
        return identities;
    }

    private static <T> void addIdentity(List<String> identities, Visit<T> visit) {
        visit.shape().map((Shape<T> shape) -> shape.identity(visit.value())).ifPresent(identities::add);
    }

    /** Gives ids other ids. */
    private record Renaming(UnaryOperator<EntryId> names) implements Edit {

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
            return values.stream().map(value -> value(attribute.kind(), value)).toList();
        }

        private <V> V value(Kind<V> kind, V value) {
            if (kind instanceof Scalar<V> scalar) {
                EntryId id = scalar.id(value).orElse(null);
                return id == null || names.apply(id).equals(id) ? value : scalar.naming(names.apply(id));
            }
            return kind.edited(value, this);
        }
    }

    /** Makes every scalar anew of its text. */
    private static final class Reparsing implements Edit {

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
            return values.stream().map(value -> value(attribute.kind(), value)).toList();
        }

        private <V> V value(Kind<V> kind, V value) {
            return kind instanceof Scalar<V> scalar
                    ? scalar.parser()
                            .apply(new String(scalar.printer().apply(value).toCharArray()))
                    : kind.edited(value, this);
        }
    }
}
