package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.communique.actor.Role;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Place;
import org.communique.extension.Extensions;
import org.communique.id.EntryId;
import org.communique.pledge.Contribution;
import org.communique.pledge.PledgeStep;
import org.communique.statement.Quotation;
import org.communique.statement.Statement;
import org.communique.time.Anchor;

/** What other tests rely on: the arbitrary dossiers are consistent, and reach the limits. */
class ArbitraryProperties {

    @Property(tries = 500)
    void everyIdNamesAnEntry(@ForAll Dossier dossier) {
        visit(dossier, value -> {
            if (value instanceof EntryId id) {
                assertThat(dossier.find(id)).as(id.text()).isPresent();
            }
        });
    }

    @Property(tries = 500)
    void everyEntryHasItsOwnId(@ForAll Dossier dossier) {
        assertThat(dossier.entries().map(Entry::id)).doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void stepsStandInTheOrderOfTheStages(@ForAll Dossier dossier) {
        Comparator<PledgeStep> byStage =
                Comparator.comparingInt(step -> step.stage().rank().orElse(Integer.MAX_VALUE));

        assertThat(dossier.pledges())
                .allSatisfy(pledge -> assertThat(pledge.steps()).isSortedAccordingTo(byStage));
    }

    @Property(tries = 500)
    void citedQuotationHasOneSelectorASegment(@ForAll Dossier dossier) {
        visit(dossier, value -> {
            if (value instanceof Quotation quotation) {
                assertThat(quotation.evidence())
                        .allSatisfy(each -> assertThat(each.selectors()).hasSameSizeAs(quotation.segments()));
            }
        });
    }

    @Property(tries = 2_000)
    void idsReachTheirLimit(@ForAll EntryId id) {
        Statistics.label("length").collect(id.local().length()).coverage(length -> {
            length.check(1).count(count -> count > 0);
            length.check(128).count(count -> count > 0);
        });
    }

    @Property(tries = 2_000)
    void codesReachTheirLimit(@ForAll Role role) {
        Statistics.label("known").collect(role.known()).coverage(known -> {
            known.check(true).percentage(percentage -> percentage > 50);
            known.check(false).count(count -> count > 0);
        });
        Statistics.label("length").collect(role.code().length()).coverage(length -> length.check(64)
                .count(count -> count > 0));
    }

    @Property
    void noArbitraryMemberHasTheNameOfAnAttribute(@ForAll Extensions extensions) {
        List<String> attributes = ModelTypes.built().stream()
                .flatMap(type -> ModelTypes.attributes(type).stream())
                .map(Method::getName)
                .toList();

        assertThat(extensions.names()).doesNotContainAnyElementsOf(attributes);
    }

    @Property(tries = 100)
    void typesAreFoundInsideOtherTypes(
            @ForAll List<Statement> statements, @ForAll Optional<Place> place, @ForAll Contribution contribution) {
        assertThat(statements).allSatisfy(each -> assertThat(each).isNotNull());
        assertThat(place).isNotNull();
        assertThat(contribution).isNotNull();
    }

    /** Every value in a value, whatever it is nested in. */
    private static void visit(Object value, Consumer<Object> visitor) {
        visitor.accept(value);
        for (Object part : parts(value)) {
            visit(part, visitor);
        }
    }

    private static List<?> parts(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        if (value instanceof Anchor.OfEntry anchor) {
            return List.of(anchor.id());
        }
        if (ModelTypes.built().stream().noneMatch(type -> type.isInstance(value))) {
            return List.of();
        }
        List<Object> attributes = new ArrayList<>();
        for (Method attribute : ModelTypes.attributes(ModelTypes.of(value))) {
            attributes.add(Builders.get(value, attribute));
        }
        return attributes;
    }
}
