package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.communique.actor.Role;
import org.communique.entry.Place;
import org.communique.extension.Extensions;
import org.communique.id.EntryId;
import org.communique.pledge.Contribution;
import org.communique.statement.Statement;

/** What other tests rely on: arbitraries reach the limits, and are found. */
class ArbitraryProperties {

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
}
