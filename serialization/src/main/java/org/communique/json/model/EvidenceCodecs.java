package org.communique.json.model;

import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.json.codec.Codec;
import org.communique.json.codec.ObjectCodec;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.Table;
import org.communique.json.codec.UnionCodec;

/** The tables of citations and selectors. */
final class EvidenceCodecs {

    /** What the member {@code evidence} means, wherever it stands. */
    static final String EVIDENCE =
            "The words that make this claim, in the order given; none where it is the editor's own knowledge.";

    static final ObjectCodec<TextPositionSelector, TextPositionSelector.Builder> TEXT_POSITION_SELECTOR =
            Table.<TextPositionSelector, TextPositionSelector.Builder>of(
                            "TextPositionSelector",
                            "The characters of a source from one offset up to, and not including, another: the Text Position Selector of the W3C Web Annotation model.")
                    .type("text-position")
                    .required(
                            "start",
                            Scalars.integer(0),
                            TextPositionSelector::start,
                            TextPositionSelector.Builder::start)
                    .about("The offset of the first code point.")
                    .required("end", Scalars.integer(1), TextPositionSelector::end, TextPositionSelector.Builder::end)
                    .about("The offset behind the last code point.")
                    .codec(
                            TextPositionSelector::builder,
                            TextPositionSelector.Builder::extensions,
                            TextPositionSelector.Builder::build);

    static final ObjectCodec<TextQuoteSelector, TextQuoteSelector.Builder> TEXT_QUOTE_SELECTOR =
            Table.<TextQuoteSelector, TextQuoteSelector.Builder>of(
                            "TextQuoteSelector",
                            "The place in a source where certain words stand: the Text Quote Selector of the W3C Web Annotation model.")
                    .type("text-quote")
                    .required("exact", Scalars.TEXT, TextQuoteSelector::exact, TextQuoteSelector.Builder::exact)
                    .about("The words, as they stand in the source.")
                    .optional("prefix", Scalars.TEXT, TextQuoteSelector::prefix, TextQuoteSelector.Builder::prefix)
                    .about("What stands just before them.")
                    .optional("suffix", Scalars.TEXT, TextQuoteSelector::suffix, TextQuoteSelector.Builder::suffix)
                    .about("What stands just behind them.")
                    .codec(
                            TextQuoteSelector::builder,
                            TextQuoteSelector.Builder::extensions,
                            TextQuoteSelector.Builder::build);

    static final ObjectCodec<UnrecognizedSelector, UnrecognizedSelector.Builder> UNRECOGNIZED_SELECTOR =
            Table.<UnrecognizedSelector, UnrecognizedSelector.Builder>of(
                            "UnrecognizedSelector",
                            "A selector of a type that this release does not know, kept with all it had.")
                    .required(
                            "type",
                            Codec.later(() -> EvidenceCodecs.TEXT_SELECTOR.otherType()),
                            UnrecognizedSelector::type,
                            UnrecognizedSelector.Builder::type)
                    .about("The type, as it stands in JSON.")
                    .codec(
                            UnrecognizedSelector::builder,
                            UnrecognizedSelector.Builder::extensions,
                            UnrecognizedSelector.Builder::build);

    static final UnionCodec<TextSelector> TEXT_SELECTOR = UnionCodec.<TextSelector>of(
                    "TextSelector", "Which words of a source: by their place, or by what they are.")
            .variant("text-position", TextPositionSelector.class, TEXT_POSITION_SELECTOR)
            .variant("text-quote", TextQuoteSelector.class, TEXT_QUOTE_SELECTOR)
            .otherwise(UnrecognizedSelector.class, UNRECOGNIZED_SELECTOR);

    static final ObjectCodec<Citation, Citation.Builder> CITATION = Table.<Citation, Citation.Builder>of(
                    "Citation", "The words of one source that make a claim.")
            .required("source", Ids.SOURCE_ID, Citation::source, Citation.Builder::source)
            .about("Where the words stand.")
            .list("selectors", TEXT_SELECTOR, Citation::selectors, Citation.Builder::addAllSelectors)
            .about("The words, in the order of the text; none for the source as a whole.")
            .optional("attribute", Scalars.TEXT, Citation::attribute, Citation.Builder::attribute)
            .about(
                    "The attribute of the owner that these words support; id where they refer to the entry again; absent where they support it as a whole.")
            .optional("via", Ids.STATEMENT_ID, Citation::via, Citation.Builder::via)
            .about("The statement that makes the claim, where the source says that somebody said so.")
            .defaulted(
                    "factuality",
                    Factuality.CERTAIN,
                    Enums.FACTUALITY,
                    Citation::factuality,
                    Citation.Builder::factuality)
            .about("How certain the claim is made to be; certain where nothing else is said.")
            .codec(Citation::builder, Citation.Builder::extensions, Citation.Builder::build);

    private EvidenceCodecs() {}
}
