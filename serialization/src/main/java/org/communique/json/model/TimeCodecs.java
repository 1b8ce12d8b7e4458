package org.communique.json.model;

import org.communique.json.codec.Codec;
import org.communique.json.codec.ObjectCodec;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.Table;
import org.communique.json.codec.TextForm;
import org.communique.term.Basis;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** The tables of time. */
final class TimeCodecs {

    static final Codec<Edtf> EDTF = Scalars.text(
            "an EDTF date such as \"2025-03\" or \"2025-03-01/2025-03-02\"",
            TextForm.matching("^[-0-9X?~%:T+Z.,/\\[\\]{}YES]{1,256}$"),
            Edtf::parse,
            Edtf::text);

    static final Codec<Anchor> ANCHOR = Scalars.text(
            "an id such as \"source:gazette\" or a date such as \"2025-03-06\"",
            TextForm.matching("^([0-9]{4}-[0-9]{2}-[0-9]{2}|" + Ids.KIND + ":" + Ids.LOCAL + ")$"),
            Anchor::parse,
            Anchor::text);

    static final ObjectCodec<TimeExpression, TimeExpression.Builder> TIME_EXPRESSION =
            Table.<TimeExpression, TimeExpression.Builder>of(
                            "TimeExpression",
                            "A point or stretch of time as the source gives it: in its words, as an EDTF date, or both.")
                    .optional("wording", Scalars.TEXT, TimeExpression::wording, TimeExpression.Builder::wording)
                    .about("The words of the source, as in \"next week\".")
                    .optional("anchor", ANCHOR, TimeExpression::anchor, TimeExpression.Builder::anchor)
                    .about(
                            "The point that a relative wording counts from; absent where the wording stands alone or nobody knows.")
                    .optional("edtf", EDTF, TimeExpression::edtf, TimeExpression.Builder::edtf)
                    .about("The date, if it is known.")
                    .defaulted("basis", Basis.STATED, Terms.BASIS, TimeExpression::basis, TimeExpression.Builder::basis)
                    .about("How the date came about; stated where nothing else is said.")
                    .codec(TimeExpression::builder, TimeExpression.Builder::extensions, TimeExpression.Builder::build);

    private TimeCodecs() {}
}
