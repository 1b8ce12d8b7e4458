package org.communique.json.model;

import java.util.List;
import java.util.Optional;
import org.communique.evidence.TextSelector;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Component;
import org.communique.json.codec.Scalars;
import org.communique.json.model.Codecs.Typed;
import org.communique.quotation.Coverage;
import org.communique.quotation.QuoteAnswer;
import org.communique.quotation.QuoteFinding;
import org.communique.quotation.QuotePlace;
import org.communique.quotation.QuoteReport;
import org.communique.shape.Scalar;
import org.communique.time.Ternary;

/** What became of the quotations of a dossier, held against a text: each type with its codec. */
public final class QuotationAnswers {

    private static final Codec<Integer> INDEX = Scalars.of(Scalar.integer(0));
    private static final Codec<String> TEXT = Scalars.of(Scalar.TEXT);

    private static final Codec<Coverage.Sentence> SENTENCE = sentence();

    /** Which sentences of a text are cited. */
    public static final Codec<Coverage> COVERAGE = coverage();

    private QuotationAnswers() {}

    /** {@return every type with its codec} */
    static List<Typed<?>> all() {
        Codec<QuotePlace> place = quotePlace();
        Codec<QuoteAnswer> answer = Answers.closed(QuoteAnswer.class, QuoteAnswer.values());
        Codec<QuoteFinding> finding = quoteFinding(answer, place);
        return List.of(
                new Typed<>(QuoteAnswer.class, answer),
                new Typed<>(QuotePlace.class, place),
                new Typed<>(QuoteFinding.class, finding),
                new Typed<>(QuoteReport.class, quoteReport(finding)),
                new Typed<>(Coverage.Sentence.class, SENTENCE),
                new Typed<>(Coverage.class, COVERAGE));
    }

    private static Codec<QuotePlace> quotePlace() {
        Component<QuotePlace, Integer> start =
                Component.one("start", "The offset of the first code point, from 0.", INDEX, QuotePlace::start);
        Component<QuotePlace, Integer> end =
                Component.one("end", "The offset behind the last code point.", INDEX, QuotePlace::end);
        Component<QuotePlace, Boolean> variant = Component.one(
                "variant",
                "Whether the words stand there in other typography than in the dossier.",
                Scalars.truth(),
                QuotePlace::variant);
        return Component.together(
                "QuotePlace",
                "A place where words of a dossier stand in the text of a source.",
                List.of(start, end, variant),
                read -> new QuotePlace(read.get(start), read.get(end), read.get(variant)));
    }

    private static Codec<QuoteFinding> quoteFinding(Codec<QuoteAnswer> answers, Codec<QuotePlace> place) {
        Component<QuoteFinding, EntryId> entry = Component.one(
                "entry",
                "The entry that the selector is a part of.",
                Answers.ofModel(EntryId.class),
                QuoteFinding::entry);
        Component<QuoteFinding, String> pointer = Component.one(
                "pointer",
                "Where the selector stands in the document, as a JSON Pointer.",
                TEXT,
                QuoteFinding::pointer);
        Component<QuoteFinding, TextSelector> selector =
                Component.one("selector", "The selector.", Answers.ofModel(TextSelector.class), QuoteFinding::selector);
        Component<QuoteFinding, Optional<String>> segment = Component.maybe(
                "segment",
                "The segment of a quotation that it selects, if it selects one.",
                TEXT,
                QuoteFinding::segment);
        Component<QuoteFinding, QuoteAnswer> answer =
                Component.one("answer", "What has become of its words.", answers, QuoteFinding::answer);
        Component<QuoteFinding, List<QuotePlace>> places =
                Component.many("places", "Where they stand, in the order of the text.", place, QuoteFinding::places);
        Component<QuoteFinding, Optional<QuotePlace>> nearest = Component.maybe(
                "nearest",
                "What the text has instead of missing words, if it has anything like it.",
                place,
                QuoteFinding::nearest);
        return Component.together(
                "QuoteFinding",
                "What one selector of a dossier was found to select.",
                List.of(entry, pointer, selector, segment, answer, places, nearest),
                read -> new QuoteFinding(
                        read.get(entry),
                        read.get(pointer),
                        read.get(selector),
                        read.get(segment),
                        read.get(answer),
                        read.get(places),
                        read.get(nearest)));
    }

    private static Codec<QuoteReport> quoteReport(Codec<QuoteFinding> finding) {
        Component<QuoteReport, SourceId> source =
                Component.one("source", "The source.", Answers.ofModel(SourceId.class), QuoteReport::source);
        Component<QuoteReport, Ternary> sameText = Component.one(
                "sameText",
                "Whether the text is the one that the selectors were made for.",
                Answers.ofModel(Ternary.class),
                QuoteReport::sameText);
        Component<QuoteReport, List<QuoteFinding>> findings = Component.many(
                "findings", "One for each selector of the source, in document order.", finding, QuoteReport::findings);
        return Component.together(
                "QuoteReport",
                "How the selectors of one source fare in a text.",
                List.of(source, sameText, findings),
                read -> new QuoteReport(read.get(source), read.get(sameText), read.get(findings)));
    }

    private static Codec<Coverage.Sentence> sentence() {
        Component<Coverage.Sentence, Integer> start =
                Component.one("start", "The offset of its first code point, from 0.", INDEX, Coverage.Sentence::start);
        Component<Coverage.Sentence, Integer> end =
                Component.one("end", "The offset behind its last code point.", INDEX, Coverage.Sentence::end);
        Component<Coverage.Sentence, String> text = Component.one("text", "Its words.", TEXT, Coverage.Sentence::text);
        Component<Coverage.Sentence, Boolean> cited =
                Component.one("cited", "Whether somebody cites any of it.", Scalars.truth(), Coverage.Sentence::cited);
        return Component.together(
                "Sentence",
                "A sentence or heading of a text.",
                List.of(start, end, text, cited),
                read -> new Coverage.Sentence(read.get(start), read.get(end), read.get(text), read.get(cited)));
    }

    private static Codec<Coverage> coverage() {
        Component<Coverage, List<Coverage.Sentence>> sentences =
                Component.many("sentences", "All sentences, in the order of the text.", SENTENCE, Coverage::sentences);
        return Component.together(
                "Coverage",
                "Which sentences of a text are cited.",
                List.of(sentences),
                read -> new Coverage(read.get(sentences)));
    }
}
