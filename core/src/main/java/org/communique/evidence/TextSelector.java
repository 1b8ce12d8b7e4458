package org.communique.evidence;

import org.communique.extension.Extensible;

/** A way to point at words of a source, after the W3C Web Annotation model, or at a record of it. */
public sealed interface TextSelector extends Extensible
        permits TextPositionSelector, TextQuoteSelector, RecordSelector, UnrecognizedSelector {

    /** {@return which kind of selector it is, as its JSON tells it: {@code text-quote}, or the type that is not known} */
    String type();
}
