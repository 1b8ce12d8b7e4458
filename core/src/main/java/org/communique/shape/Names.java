package org.communique.shape;

/** What the text of an attribute names, where it is the name of something in the same dossier. */
public enum Names {
    /** An attribute of the value that owns it, as in {@code Citation.attribute} and {@code Entry.open}. */
    ATTRIBUTE,
    /** The key of a contribution of the same pledge or need, as in {@code PledgeStep.contribution}. */
    CONTRIBUTION,
    /** The key of a step of the same pledge, as in {@code PledgeStep.corrects}. */
    STEP
}
