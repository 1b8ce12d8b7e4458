package org.communique.validation.growth;

import static org.communique.validation.growth.Family.finding;
import static org.communique.validation.growth.Given.times;
import static org.communique.validation.growth.Numbered.actor;
import static org.communique.validation.growth.Numbered.pledge;
import static org.communique.validation.growth.Numbered.state;
import static org.communique.validation.growth.Numbered.talks;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.UnrecognizedEntry;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.UnrecognizedId;
import org.communique.pledge.UnrecognizedContribution;
import org.communique.term.CountryCode;

/** For the rules of what this release does not know. */
final class VocabularyFamilies {

    private static final String LONG = "m".repeat(200);

    static final List<Family> ALL = List.of(
            finding(
                    "code.unknown",
                    "as many roles as parts in one event",
                    n -> Given.of(talks(0).addAllParticipations(
                                    times(n, i -> Participation.of(actor(0), Role.of("role-" + i))))
                            .build())),
            finding(
                    "country.unknown",
                    "countries and codes of one state",
                    n -> Given.of(state(0).toBuilder()
                            .addAllCountries(Collections.nCopies(n / 2, CountryCode.of("ZY")))
                            .addAllIdentifiers(
                                    Collections.nCopies(n / 2, Identifier.of(IdentifierScheme.ISO3166_1, "ZY")))
                            .build())),
            finding(
                    "type.unrecognized",
                    "contributions of one pledge",
                    n -> Given.of(pledge(0)
                            .addAllContributions(times(n, i -> UnrecognizedContribution.builder()
                                    .type("debt-" + i)
                                    .build()))
                            .build())),
            finding(
                    "type.unrecognized",
                    "entries",
                    n -> Given.of(n, i -> UnrecognizedEntry.builder()
                            .id(new UnrecognizedId("treaty", "t" + i))
                            .build())),
            finding(
                    "member.misspelt",
                    "names of members of one event, each a slip from one that there is",
                    n -> Given.of(talks(0).extensions(misspelt(n)).build())),
            finding(
                    "member.unknown",
                    "long names of members of one event",
                    n -> Given.of(talks(0).extensions(members(n)).build())));

    private VocabularyFamilies() {}

    private static Extensions misspelt(int count) {
        Map<String, JsonText> members = new TreeMap<>();
        times(count, i -> members.put("participations" + Character.toString(0x20000 + i), JsonText.of("1")));
        return Extensions.of(members);
    }

    static Extensions members(int count) {
        Map<String, JsonText> members = new TreeMap<>();
        times(count, i -> members.put(LONG + i, JsonText.of("1")));
        return Extensions.of(members);
    }
}
