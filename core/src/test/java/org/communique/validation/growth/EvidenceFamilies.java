package org.communique.validation.growth;

import static org.communique.validation.growth.Family.finding;
import static org.communique.validation.growth.Family.nearly;
import static org.communique.validation.growth.Given.times;
import static org.communique.validation.growth.Numbered.cited;
import static org.communique.validation.growth.Numbered.published;
import static org.communique.validation.growth.Numbered.said;
import static org.communique.validation.growth.Numbered.talks;

import java.util.Collections;
import java.util.List;
import org.communique.entry.Topic;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;

/** For the rules of evidence whose text is not looked at. */
final class EvidenceFamilies {

    static final List<Family> ALL = List.of(
            finding("evidence.none", "events", n -> Given.of(n, i -> talks(i).build())),
            finding(
                    "evidence.none",
                    "one statement about much",
                    n -> Given.of(said(0).addAllAbout(Collections.nCopies(n, Topic.of("peace")))
                            .build())),
            nearly(
                    "evidence.none",
                    "one statement about much, with evidence of the last",
                    n -> Given.of(said(0).addAllAbout(Collections.nCopies(n, Topic.of("peace")))
                            .addAbout(Topic.of("peace").toBuilder()
                                    .addEvidence(cited(0))
                                    .build())
                            .build())),
            finding(
                    "evidence.outside-source",
                    "citations of one source",
                    n -> Given.of(
                            published(0),
                            talks(0).addAllEvidence(times(n, i -> cited(100 + i)))
                                    .build())),
            finding(
                    "evidence.unknown-attribute",
                    "as many attributes as members that are not known",
                    n -> Given.of(talks(0).extensions(VocabularyFamilies.members(n / 2))
                            .addAllEvidence(times(
                                    n / 2,
                                    i -> cited(0).toBuilder().attribute("m" + i).build()))
                            .build())),
            finding(
                    "quotation.segments-and-selectors",
                    "as many segments as citations of one selector",
                    n -> Given.of(said(0).addQuotations(Quotation.builder()
                                    .form(QuotationForm.DIRECT)
                                    .addAllSegments(Collections.nCopies(n / 2, "yes"))
                                    .addAllEvidence(times(n / 2, Numbered::cited))
                                    .build())
                            .build())),
            finding(
                    "quote.without-evidence",
                    "quotations of one statement",
                    n -> Given.of(said(0).addAllQuotations(times(n, i -> Quotation.of("yes")))
                            .build())));

    private EvidenceFamilies() {}
}
