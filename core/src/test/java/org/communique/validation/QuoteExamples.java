package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.statement;

import java.util.List;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.communique.source.TextDigest;
import org.communique.statement.Quotation;
import org.communique.statement.Statement;

/** Examples of evidence whose source has a text, and of a source that has none. */
final class QuoteExamples {

    /** The source with a text. */
    static final SourceId LETTER = SourceId.of("letter");

    /** Its text. */
    static final String TEXT = "Ann: “we will”. Bob: “perhaps”. Eve: “perhaps”.";

    private static final SourceId OTHER = SourceId.of("other");
    private static final String SELECTOR = "/events/0/evidence/0/selectors/0";
    private static final String SELECTOR_OF_SEGMENT = "/statements/0/quotations/0/evidence/0/selectors/0";

    static final List<Example> ALL = List.of(
            caught("source.text-differs", "another digest", "/sources/0/textDigest", letter("another text")),
            caught(
                    "source.text-differs",
                    "another length, where there is no digest",
                    "/sources/0/length",
                    Source.builder().id(LETTER).length(7).build()),
            caught(
                    "source.text-differs",
                    "another digest of the source that has the id first, and the same one of the other",
                    "/sources/0/textDigest",
                    letter("another text"),
                    Source.of(LETTER)),
            nearMiss(
                    "source.text-differs",
                    "the digest of the text, and a source whose text nobody gives",
                    letter(TEXT),
                    Source.builder()
                            .id(OTHER)
                            .textDigest(TextDigest.sha256("another text"))
                            .build()),
            nearMiss("source.text-differs", "a source that has neither digest nor length", Source.of(LETTER)),
            caught("quote.missing", "a word that is changed", SELECTOR_OF_SEGMENT, quoting("we shall", 5, 14)),
            caught(
                    "quote.missing",
                    "a position without words behind the end",
                    SELECTOR,
                    letter(TEXT),
                    citing(LETTER, TextPositionSelector.of(40, 4000))),
            caught(
                    "quote.missing",
                    "words that stand nowhere",
                    SELECTOR,
                    citing(LETTER, TextQuoteSelector.of("we shall"))),
            nearMiss("quote.missing", "the same words in other typography", quoting("we  will", 5, 14)),
            nearMiss(
                    "quote.missing",
                    "words of a source whose text nobody gives",
                    citing(OTHER, TextQuoteSelector.of("we shall"))),
            caught("quote.moved", "offsets of other words", SELECTOR_OF_SEGMENT, quoting("we will", 6, 15)),
            nearMiss("quote.moved", "offsets with the marks", quoting("we will", 5, 14)),
            nearMiss("quote.moved", "offsets without them", quoting("we will", 6, 13)),
            caught(
                    "quote.ambiguous",
                    "words that stand twice",
                    SELECTOR,
                    citing(LETTER, TextQuoteSelector.of("perhaps"))),
            nearMiss(
                    "quote.ambiguous",
                    "a prefix that tells which",
                    citing(
                            LETTER,
                            TextQuoteSelector.builder()
                                    .prefix("Eve: “")
                                    .exact("perhaps")
                                    .build())));

    private QuoteExamples() {}

    private static Source letter(String text) {
        return Source.builder().id(LETTER).textDigest(TextDigest.sha256(text)).build();
    }

    private static DiplomaticEvent citing(SourceId source, TextSelector selector) {
        return event().addEvidence(
                        Citation.builder().source(source).addSelectors(selector).build())
                .build();
    }

    private static Statement quoting(String words, int start, int end) {
        return statement()
                .addQuotations(Quotation.of(words).toBuilder()
                        .addEvidence(Citation.of(LETTER, start, end))
                        .build())
                .build();
    }
}
