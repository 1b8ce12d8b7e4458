package org.communique.validation.growth;

import static org.communique.validation.growth.Family.finding;
import static org.communique.validation.growth.Numbered.talks;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;

/** For the rules of markings. */
final class MarkingFamilies {

    private static final Marking EMBARGO = Marking.builder()
            .kind(MarkingKind.EMBARGO)
            .until(Instant.parse("2026-01-01T00:00:00Z"))
            .build();

    static final List<Family> ALL = List.of(
            finding(
                    "marking.embargo-active",
                    "markings of one event",
                    n -> Given.of(talks(0).addAllMarkings(Collections.nCopies(n, EMBARGO))
                            .build())),
            finding(
                    "marking.licence-missing",
                    "markings of one event",
                    n -> Given.of(talks(0).addAllMarkings(Collections.nCopies(n, EMBARGO))
                            .build())),
            finding("marking.licence-missing", "events", n -> Given.of(n, i -> talks(i).build())));

    private MarkingFamilies() {}
}
