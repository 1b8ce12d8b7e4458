package org.communique.validation;

import static org.communique.validation.Small.time;
import static org.communique.validation.Small.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.communique.actor.Name;
import org.communique.amount.MoneyAmount;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.term.LanguageTag;
import org.communique.time.Anchor;
import org.communique.time.TimeExpression;

/** Faults of evidence, times, texts and markings. */
final class WordFaults {

    static final List<Fault> ALL = List.of(
            Fault.in("evidence.none", "", Bed::unfounded),
            Fault.in("evidence.outside-source", "/evidence/1/selectors/0/end", bed -> bed.event()
                    .addEvidence(Citation.of(Bed.SOURCE, 0, Bed.LENGTH + 1))
                    .build()),
            Fault.in("evidence.unknown-attribute", "/evidence/1/attribute", bed -> bed.event()
                    .addEvidence(bed.cited().toBuilder().attribute("speakers").build())
                    .build()),
            Fault.in("quotation.segments-and-selectors", "/quotations/0/evidence/0", bed -> bed.statement()
                    .addQuotations(Quotation.of(QuotationForm.DIRECT, "one", "two").toBuilder()
                            .addEvidence(bed.cited())
                            .build())
                    .build()),
            Fault.in("quotation.segments-disordered", "/quotations/0/evidence/0/selectors/1", bed -> bed.statement()
                    .addQuotations(Quotation.of(QuotationForm.DIRECT, "one", "two").toBuilder()
                            .addEvidence(Citation.builder()
                                    .source(Bed.SOURCE)
                                    .addSelectors(TextPositionSelector.of(900, 909), TextPositionSelector.of(890, 899))
                                    .build())
                            .build())
                    .build()),
            Fault.in("quote.without-evidence", "/quotations/0", bed -> bed.statement()
                    .addQuotations(Quotation.of("one"))
                    .build()),
            Fault.in("source.text-differs", "/textDigest", bed -> bed.told("before", "after")),
            quoting("quote.missing", "never said"),
            quoting("quote.moved", "once"),
            quoting("quote.ambiguous", "twice"),
            Fault.in(
                    "evidence.words-differ",
                    "/contributions/1/amount/wording",
                    bed -> bed.funded("It gives $458 million.", dollars("485000000", "$485 million"), 9, 21)),
            when("time.unresolved", "", words("recently")),
            when("time.anchor-missing", "", words("next week")),
            when("time.interval-reversed", "/edtf", time("2025/2024")),
            when(
                    "time.wording-differs",
                    "/wording",
                    TimeExpression.of("yesterday", Anchor.of(Bed.SOURCE)).toBuilder()
                            .edtf(time("2025-03-04").edtf())
                            .build()),
            when("time.after-source", "", time("2025-03-08")),
            new Fault("link.against-dates", WordFaults::againstDates),
            Fault.in("event.planned-in-the-past", "/when", bed -> bed.event()
                    .modality(Modality.PLANNED)
                    .when(time("2025-03-04"))
                    .build()),
            Fault.in("entry.recorded-before-source", "/recorded", bed -> bed.event()
                    .recorded(Instant.parse("2025-03-01T00:00:00Z"))
                    .build()),
            saying("text.bidi-control", "a\u202Eb"),
            saying("text.zero-width", "a\u200Bb"),
            Fault.in("text.mixed-script", "/names/1/text", bed -> bed.person()
                    .addNames(Name.of("M\u043Escow"))
                    .build()),
            saying("text.not-nfc", "e\u0301"),
            saying("text.control-character", "a\u0007b"),
            Fault.in("wording.unread", "/published/wording", bed -> bed.told("vendredi", "vendredi").toBuilder()
                    .language(LanguageTag.of("fr"))
                    .published(words("vendredi"))
                    .build()),
            Fault.in("marking.embargo-active", "/markings/1", bed -> bed.event()
                    .addMarkings(Marking.builder()
                            .kind(MarkingKind.EMBARGO)
                            .until(Instant.parse("2025-03-07T00:00:00Z"))
                            .build())
                    .build()),
            Fault.in("marking.licence-missing", "", Bed::unlicensed));

    private WordFaults() {}

    private static String againstDates(Bed bed) {
        DiplomaticEvent cause = bed.event().when(time("2025-03-04")).build();
        DiplomaticEvent effect = bed.event().when(time("2025-03-03")).build();
        bed.add(cause);
        bed.add(effect);
        return bed.add(bed.link(cause.id(), Relation.LEADS_TO, effect.id())) + "/object";
    }

    private static Fault when(String code, String pointer, TimeExpression when) {
        return Fault.in(code, "/when" + pointer, bed -> bed.event().when(when).build());
    }

    /** Its words are not where its evidence has them. */
    private static Fault quoting(String code, String words) {
        String text = "Nothing is quoted here. \"once\", \"twice\" and \"twice\"";
        return Fault.in(
                code, "/quotations/0/evidence/0/selectors/0", bed -> bed.quoted(text, words, 0, 2 + words.length()));
    }

    private static MoneyAmount dollars(String figure, String wording) {
        return MoneyAmount.of(new BigDecimal(figure), "USD").toBuilder()
                .wording(wording)
                .build();
    }

    private static Fault saying(String code, String gist) {
        return Fault.in(code, "/gist", bed -> bed.statement().gist(gist).build());
    }
}
