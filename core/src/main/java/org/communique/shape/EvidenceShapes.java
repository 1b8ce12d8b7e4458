package org.communique.shape;

import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.evidence.UnrecognizedSelector;

/** The shapes of citations and selectors. */
final class EvidenceShapes {

    /** What the member {@code evidence} means, wherever it stands. */
    static final String EVIDENCE =
            "The words that make this claim, in the order given; none where it is the editor's own knowledge.";

    static final Table<TextPositionSelector, TextPositionSelector.Builder> TEXT_POSITION_SELECTOR = Table.of(
            TextPositionSelector.class,
            "The characters of a source from one offset up to, and not including, another: the Text Position Selector of the W3C Web Annotation model.",
            (rows, set) -> rows.required(
                            "start",
                            Scalar.integer(0),
                            TextPositionSelector::start,
                            set ? TextPositionSelector.Builder::start : null)
                    .meaning("The offset of the first code point.")
                    .required(
                            "end",
                            Scalar.integer(1),
                            TextPositionSelector::end,
                            set ? TextPositionSelector.Builder::end : null)
                    .meaning("The offset behind the last code point.")
                    .built(
                            set
                                    ? Construction.of(
                                            TextPositionSelector::builder,
                                            TextPositionSelector.Builder::extensions,
                                            TextPositionSelector.Builder::build)
                                    : null));

    static final Table<TextQuoteSelector, TextQuoteSelector.Builder> TEXT_QUOTE_SELECTOR = Table.of(
            TextQuoteSelector.class,
            "The place in a source where certain words stand: the Text Quote Selector of the W3C Web Annotation model.",
            (rows, set) -> rows.required(
                            "exact",
                            Scalar.TEXT,
                            TextQuoteSelector::exact,
                            set ? TextQuoteSelector.Builder::exact : null)
                    .meaning("The words, as they stand in the source.")
                    .optional(
                            "prefix",
                            Scalar.TEXT,
                            TextQuoteSelector::prefix,
                            set ? TextQuoteSelector.Builder::prefix : null)
                    .meaning("What stands just before them.")
                    .optional(
                            "suffix",
                            Scalar.TEXT,
                            TextQuoteSelector::suffix,
                            set ? TextQuoteSelector.Builder::suffix : null)
                    .meaning("What stands just behind them.")
                    .built(
                            set
                                    ? Construction.of(
                                            TextQuoteSelector::builder,
                                            TextQuoteSelector.Builder::extensions,
                                            TextQuoteSelector.Builder::build)
                                    : null));

    static final Table<RecordSelector, RecordSelector.Builder> RECORD_SELECTOR = Table.of(
            RecordSelector.class,
            "A record of a data set, found by its key and never by its position.",
            (rows, set) -> rows.required(
                            "key", Scalar.TEXT, RecordSelector::key, set ? RecordSelector.Builder::key : null)
                    .meaning("The key, as the data set writes it.")
                    .optional(
                            "member", Scalar.TEXT, RecordSelector::member, set ? RecordSelector.Builder::member : null)
                    .meaning("The member or column of the record; the whole record where absent.")
                    .built(
                            set
                                    ? Construction.of(
                                            RecordSelector::builder,
                                            RecordSelector.Builder::extensions,
                                            RecordSelector.Builder::build)
                                    : null));

    static final Table<UnrecognizedSelector, UnrecognizedSelector.Builder> UNRECOGNIZED_SELECTOR = Table.of(
            UnrecognizedSelector.class,
            "A selector of a type that this release does not know, kept with all it had.",
            (rows, set) -> rows.required(
                            "type",
                            Scalar.TYPE,
                            UnrecognizedSelector::type,
                            set ? UnrecognizedSelector.Builder::type : null)
                    .meaning("The type, as it stands in JSON.")
                    .built(
                            set
                                    ? Construction.of(
                                            UnrecognizedSelector::builder,
                                            UnrecognizedSelector.Builder::extensions,
                                            UnrecognizedSelector.Builder::build)
                                    : null));

    static final Union<TextSelector> TEXT_SELECTOR = Union.of(
                    TextSelector.class,
                    "A way to point at words of a source, after the W3C Web Annotation model, or at a record of it.")
            .variant("text-position", TEXT_POSITION_SELECTOR)
            .variant("text-quote", TEXT_QUOTE_SELECTOR)
            .variant("record", RECORD_SELECTOR)
            .otherwise(UNRECOGNIZED_SELECTOR);

    static final Table<Citation, Citation.Builder> CITATION =
            Table.of(Citation.class, "The words of one source that make a claim.", (rows, set) -> rows.required(
                            "source", Ids.SOURCE_ID, Citation::source, set ? Citation.Builder::source : null)
                    .meaning("Where the words stand.")
                    .distinguishing()
                    .list(
                            "selectors",
                            TEXT_SELECTOR,
                            Citation::selectors,
                            set ? Citation.Builder::addAllSelectors : null)
                    .meaning("The words, in the order of the text; none for the source as a whole.")
                    .distinguishing()
                    .optional("attribute", Scalar.TEXT, Citation::attribute, set ? Citation.Builder::attribute : null)
                    .meaning(
                            "The attribute of the owner that these words support; id where they refer to the entry again; absent where they support it as a whole.")
                    .naming(Names.ATTRIBUTE)
                    .distinguishing()
                    .optional("via", Ids.STATEMENT_ID, Citation::via, set ? Citation.Builder::via : null)
                    .meaning("The statement that makes the claim, where the source says that somebody said so.")
                    .distinguishing()
                    .defaulted(
                            "factuality",
                            Factuality.CERTAIN,
                            Enums.FACTUALITY,
                            Citation::factuality,
                            set ? Citation.Builder::factuality : null)
                    .meaning("How certain the claim is made to be; certain where nothing else is said.")
                    .optional("coder", Scalar.TEXT, Citation::coder, set ? Citation.Builder::coder : null)
                    .meaning("Who or what coded the claim from the words: a person or a program, by name.")
                    .distinguishing()
                    .optional(
                            "confidence",
                            Scalar.DECIMAL,
                            Citation::confidence,
                            set ? Citation.Builder::confidence : null)
                    .meaning("How sure the coder is of having understood the words, in hundredths from 0 to 100.")
                    .built(
                            set
                                    ? Construction.of(
                                            Citation::builder, Citation.Builder::extensions, Citation.Builder::build)
                                    : null));

    private EvidenceShapes() {}
}
