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

    static final ObjectCodec<TextPositionSelector, TextPositionSelector.Builder> TEXT_POSITION_SELECTOR =
            Table.<TextPositionSelector, TextPositionSelector.Builder>of()
                    .type("text-position")
                    .required(
                            "start", Scalars.INTEGER, TextPositionSelector::start, TextPositionSelector.Builder::start)
                    .required("end", Scalars.INTEGER, TextPositionSelector::end, TextPositionSelector.Builder::end)
                    .codec(
                            TextPositionSelector::builder,
                            TextPositionSelector.Builder::extensions,
                            TextPositionSelector.Builder::build);

    static final ObjectCodec<TextQuoteSelector, TextQuoteSelector.Builder> TEXT_QUOTE_SELECTOR =
            Table.<TextQuoteSelector, TextQuoteSelector.Builder>of()
                    .type("text-quote")
                    .required("exact", Scalars.TEXT, TextQuoteSelector::exact, TextQuoteSelector.Builder::exact)
                    .optional("prefix", Scalars.TEXT, TextQuoteSelector::prefix, TextQuoteSelector.Builder::prefix)
                    .optional("suffix", Scalars.TEXT, TextQuoteSelector::suffix, TextQuoteSelector.Builder::suffix)
                    .codec(
                            TextQuoteSelector::builder,
                            TextQuoteSelector.Builder::extensions,
                            TextQuoteSelector.Builder::build);

    static final ObjectCodec<UnrecognizedSelector, UnrecognizedSelector.Builder> UNRECOGNIZED_SELECTOR =
            Table.<UnrecognizedSelector, UnrecognizedSelector.Builder>of()
                    .required("type", Scalars.TEXT, UnrecognizedSelector::type, UnrecognizedSelector.Builder::type)
                    .codec(
                            UnrecognizedSelector::builder,
                            UnrecognizedSelector.Builder::extensions,
                            UnrecognizedSelector.Builder::build);

    static final Codec<TextSelector> TEXT_SELECTOR = UnionCodec.<TextSelector>of()
            .variant("text-position", TextPositionSelector.class, TEXT_POSITION_SELECTOR)
            .variant("text-quote", TextQuoteSelector.class, TEXT_QUOTE_SELECTOR)
            .otherwise(UnrecognizedSelector.class, UNRECOGNIZED_SELECTOR);

    static final ObjectCodec<Citation, Citation.Builder> CITATION = Table.<Citation, Citation.Builder>of()
            .required("source", Ids.SOURCE_ID, Citation::source, Citation.Builder::source)
            .list("selectors", TEXT_SELECTOR, Citation::selectors, Citation.Builder::addAllSelectors)
            .optional("attribute", Scalars.TEXT, Citation::attribute, Citation.Builder::attribute)
            .optional("via", Ids.STATEMENT_ID, Citation::via, Citation.Builder::via)
            .defaulted(
                    "factuality",
                    Factuality.CERTAIN,
                    Enums.FACTUALITY,
                    Citation::factuality,
                    Citation.Builder::factuality)
            .codec(Citation::builder, Citation.Builder::extensions, Citation.Builder::build);

    private EvidenceCodecs() {}
}
