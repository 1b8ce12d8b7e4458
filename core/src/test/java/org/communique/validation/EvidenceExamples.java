package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.ANN;
import static org.communique.validation.Small.GAZETTE;
import static org.communique.validation.Small.cited;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.office;
import static org.communique.validation.Small.person;
import static org.communique.validation.Small.statement;

import java.util.List;
import java.util.Map;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.statement.Statement;

/** Examples of evidence. */
final class EvidenceExamples {

    static final List<Example> ALL = List.of(
            caught("evidence.none", "an event that nobody reports", "/events/0", event().build()),
            nearMiss("evidence.none", "sources, actors and offices", GAZETTE, person(ANN), office()),
            nearMiss(
                    "evidence.none",
                    "evidence of a part",
                    event().addParticipations(Participation.builder()
                                    .actor(ANN)
                                    .role(Role.HOST)
                                    .addEvidence(cited())
                                    .build())
                            .build()),
            caught(
                    "evidence.outside-source",
                    "an end behind the last character",
                    "/events/0/evidence/0/selectors/0/end",
                    GAZETTE,
                    event().addEvidence(Citation.of(GAZETTE.id(), 99, 101)).build()),
            nearMiss(
                    "evidence.outside-source",
                    "the last character, and a source of a length that nobody knows",
                    GAZETTE,
                    Source.of(SourceId.of("letter")),
                    event().addEvidence(
                                    Citation.of(GAZETTE.id(), 99, 100), Citation.of(SourceId.of("letter"), 500, 600))
                            .build()),
            caught(
                    "evidence.unknown-attribute",
                    "an attribute of statements, on an event",
                    "/events/0/evidence/0/attribute",
                    event().addEvidence(supporting("speakers")).build()),
            caught(
                    "evidence.unknown-attribute",
                    "the members that are not known, taken together",
                    "/events/0/evidence/0/attribute",
                    event().addEvidence(supporting("extensions")).build()),
            nearMiss(
                    "evidence.unknown-attribute",
                    "an attribute, the entry again, and a member that is not known",
                    event().addEvidence(supporting("when"), supporting("id"), supporting("weather"))
                            .extensions(Extensions.of(Map.of("weather", JsonText.of("\"fair\""))))
                            .build()),
            caught(
                    "quotation.segments-and-selectors",
                    "two segments, one selector",
                    "/statements/0/quotations/0/evidence/0",
                    quoting(Quotation.of(QuotationForm.DIRECT, "one", "two").toBuilder()
                            .addEvidence(cited())
                            .build())),
            nearMiss(
                    "quotation.segments-and-selectors",
                    "a selector a segment, the source as a whole, and the words about an attribute",
                    quoting(Quotation.of(QuotationForm.DIRECT, "one", "two").toBuilder()
                            .addEvidence(
                                    Citation.builder()
                                            .source(GAZETTE.id())
                                            .addSelectors(TextPositionSelector.of(0, 3), TextQuoteSelector.of("two"))
                                            .build(),
                                    Citation.of(GAZETTE.id()),
                                    supporting("language"))
                            .build())),
            nearMiss(
                    "quotation.segments-and-selectors",
                    "two segments that a record of a data set has together",
                    quoting(Quotation.of(QuotationForm.DIRECT, "one", "two").toBuilder()
                            .addEvidence(record(RecordSelector.of("7", "text")))
                            .build())),
            caught(
                    "quote.without-evidence",
                    "a quotation from nowhere",
                    "/statements/0/quotations/0",
                    quoting(Quotation.of("we will"))),
            nearMiss(
                    "quote.without-evidence",
                    "a quotation from somewhere",
                    quoting(Quotation.of("we will").toBuilder()
                            .addEvidence(cited())
                            .build())));

    private EvidenceExamples() {}

    private static Citation record(RecordSelector selector) {
        return Citation.builder().source(GAZETTE.id()).addSelectors(selector).build();
    }

    private static Citation supporting(String attribute) {
        return cited().toBuilder().attribute(attribute).build();
    }

    private static Statement quoting(Quotation quotation) {
        return statement().addEvidence(cited()).addQuotations(quotation).build();
    }
}
