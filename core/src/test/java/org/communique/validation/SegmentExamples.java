package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.ANN;
import static org.communique.validation.Small.statement;

import java.util.List;
import java.util.stream.Stream;
import org.communique.entry.Entry;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.ActorId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.statement.Statement;

/** Examples of quotations of several segments, and of what stands between them. */
final class SegmentExamples {

    /** The source with a text. */
    static final SourceId STORY = SourceId.of("story");

    /** Its text. */
    static final String TEXT = """
            “Go on,” said Ann, captain of the “Mary Rose,” whom some call ‘the Duke’, “but slowly.”
            “It rains,” Bob said. “Never!” said Carl. “It pours,” Bob went on.
            “It snows,” Dan said. Eve replied: “Not today.” “It hails,” Dan went on.
            “It is cold and wet. It is dark,” said Finn.
            “It was long,” said Gus. “The road was closed for a year,” said Hal. “It was wide,” said Gus.

            “First of all we thank you.

            “Second of all we leave,” said Ida. “Mary Rose” is her ship. “And we stay there.”
            ‘I don’t know,’ said Jon. ‘Nobody does, to be fair,’ said Kit. ‘I never did,’ said Jon.
            “A,” said Lou, who wrote “A Year in the Sun.” “And B,” said Lou.
            »Es regnet«, sagte Max. »Nie im Leben!«, rief Nils. »Es ist nass«, sagte Max; »es gießt« und »stürmt«, »es hagelt«.
            ``It dries,'' said Oda. ``It does not!'' said Pia. ``It shines,'' said Oda, ``at least here.''
            """;

    private static final SourceId OTHER = SourceId.of("other");
    private static final String CODE = "quotation.segments-disordered";
    private static final String SECOND = "/statements/0/quotations/0/evidence/0/selectors/1";

    static final List<Example> ALL = List.of(
            disordered("the second before the first", "“but slowly.”", "“Go on,”"),
            disordered("two that overlap", "“Go on,” said", "said Ann"),
            disordered("an exclamation of another between them", "“It rains,”", "“It pours,”"),
            disordered("an answer of another between them", "“It snows,”", "“It hails,”"),
            disordered("a sentence of another between them", "“It was long,”", "“It was wide,”"),
            disordered("a sentence of another between single marks", "‘I don’t know,’", "‘I never did,’"),
            disordered("an exclamation of another between marks that point inwards", "Es regnet", "Es ist nass"),
            disordered("an exclamation of another between doubled single marks", "It dries,", "It shines,"),
            disordered("what the source does not split", "“It is cold and wet.", "It is dark,”"),
            caught(
                    CODE,
                    "the second before the first, where nobody gives the text",
                    SECOND,
                    said(ANN, cited(20, 30, 5, 15))),
            caught(
                    CODE,
                    "words of another speaker between them, where nobody gives the text",
                    SECOND,
                    said(ANN, cited(5, 15, 40, 50)),
                    other(ActorId.of("bob"), QuotationForm.DIRECT)),
            nearMiss(
                    CODE,
                    "words of the same speaker, and a name that another has, between them",
                    said(ANN, cited(5, 15, 40, 50)),
                    other(ANN, QuotationForm.DIRECT),
                    other(ActorId.of("bob"), QuotationForm.TERM)),
            nearMiss(
                    CODE,
                    "segments one behind the other, where nobody gives the text",
                    said(ANN, cited(5, 15, 15, 20))),
            ordered("narration, a name and single marks between them", "“Go on,”", "“but slowly.”"),
            ordered(
                    "paragraphs that begin with a mark each",
                    "“First of all we thank you.",
                    "“Second of all we leave,”"),
            ordered(
                    "a name at the beginning of a sentence between them",
                    "“Second of all we leave,”",
                    "“And we stay there.”"),
            ordered("an expression between marks that point inwards", "es gießt", "es hagelt"),
            ordered("narration between doubled single marks", "It shines,", "at least here."),
            ordered("a title between them that ends with a stop", "“A,”", "“And B,”"),
            nearMiss(
                    CODE,
                    "a name of two segments, with other marks between them",
                    quoting(QuotationForm.TERM, "“It rains,”", "“It pours,”")));

    private SegmentExamples() {}

    private static Example disordered(String what, String one, String next) {
        return caught(CODE, what, SECOND, quoting(QuotationForm.DIRECT, one, next));
    }

    private static Example ordered(String what, String one, String next) {
        return nearMiss(CODE, what, quoting(QuotationForm.DIRECT, one, next));
    }

    private static Statement quoting(QuotationForm form, String... spans) {
        Citation.Builder citation = Citation.builder().source(STORY);
        for (String span : spans) {
            citation.addSelectors(TextPositionSelector.of(TEXT.indexOf(span), TEXT.indexOf(span) + span.length()));
        }
        String[] segments =
                Stream.of(spans).map(span -> span.replaceAll("^[“‘]|[”’]$", "")).toArray(String[]::new);
        return statement()
                .addSpeakers(ANN)
                .addQuotations(Quotation.of(form, segments).toBuilder()
                        .addEvidence(citation.build())
                        .build())
                .build();
    }

    private static Citation cited(int... offsets) {
        return Citation.builder()
                .source(OTHER)
                .addSelectors(new TextSelector[] {
                    TextPositionSelector.of(offsets[0], offsets[1]), TextPositionSelector.of(offsets[2], offsets[3])
                })
                .build();
    }

    private static Statement said(ActorId speaker, Citation evidence) {
        return statement()
                .addSpeakers(speaker)
                .addQuotations(Quotation.of(QuotationForm.DIRECT, "one", "two").toBuilder()
                        .addEvidence(evidence)
                        .build())
                .build();
    }

    private static Entry other(ActorId speaker, QuotationForm form) {
        return statement()
                .id(StatementId.of("other-" + speaker.local() + form.name()))
                .addSpeakers(speaker)
                .addQuotations(Quotation.of(form, "three").toBuilder()
                        .addEvidence(Citation.of(OTHER, 20, 30))
                        .build())
                .build();
    }
}
