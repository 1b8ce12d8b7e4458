package org.communique.json.model;

import org.communique.json.codec.Codec;
import org.communique.json.codec.ObjectCodec;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.Table;
import org.communique.term.Basis;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** The tables of time. */
final class TimeCodecs {

    static final Codec<Edtf> EDTF =
            Scalars.text("an EDTF date such as \"2025-03\" or \"2025-03-01/2025-03-02\"", Edtf::parse, Edtf::text);

    static final Codec<Anchor> ANCHOR = Scalars.text(
            "an id such as \"source:gazette\" or a date such as \"2025-03-06\"", Anchor::parse, Anchor::text);

    static final ObjectCodec<TimeExpression, TimeExpression.Builder> TIME_EXPRESSION =
            Table.<TimeExpression, TimeExpression.Builder>of()
                    .optional("wording", Scalars.TEXT, TimeExpression::wording, TimeExpression.Builder::wording)
                    .optional("anchor", ANCHOR, TimeExpression::anchor, TimeExpression.Builder::anchor)
                    .optional("edtf", EDTF, TimeExpression::edtf, TimeExpression.Builder::edtf)
                    .defaulted("basis", Basis.STATED, Terms.BASIS, TimeExpression::basis, TimeExpression.Builder::basis)
                    .codec(TimeExpression::builder, TimeExpression.Builder::extensions, TimeExpression.Builder::build);

    private TimeCodecs() {}
}
