package org.communique.shape;

import org.communique.term.Basis;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** The shapes of time. */
final class TimeShapes {

    static final Scalar<Edtf> EDTF = Scalar.text(
            Edtf.class,
            "an EDTF date such as \"2025-03\" or \"2025-03-01/2025-03-02\"",
            Form.matching("^[-0-9X?~%:T+Z.,/\\[\\]{}YES]{1,256}$"),
            Edtf::parse,
            Edtf::text);

    static final Table<TimeExpression, TimeExpression.Builder> TIME_EXPRESSION = Table.of(
            TimeExpression.class,
            "A point or stretch of time as the source gives it: in its words, as an EDTF date, or both.",
            (rows, set) -> rows.optional(
                            "wording",
                            Scalar.TEXT,
                            TimeExpression::wording,
                            set ? TimeExpression.Builder::wording : null)
                    .meaning("The words of the source, as in \"next week\".")
                    .optional("anchor", Ids.ANCHOR, TimeExpression::anchor, set ? TimeExpression.Builder::anchor : null)
                    .meaning(
                            "The point that a relative wording counts from; absent where the wording stands alone or nobody knows.")
                    .optional("edtf", EDTF, TimeExpression::edtf, set ? TimeExpression.Builder::edtf : null)
                    .meaning("The date, if it is known.")
                    .defaulted(
                            "basis",
                            Basis.STATED,
                            Terms.BASIS,
                            TimeExpression::basis,
                            set ? TimeExpression.Builder::basis : null)
                    .meaning("How the date came about; stated where nothing else is said.")
                    .built(
                            set
                                    ? Construction.of(
                                            TimeExpression::builder,
                                            TimeExpression.Builder::extensions,
                                            TimeExpression.Builder::build)
                                    : null));

    private TimeShapes() {}
}
