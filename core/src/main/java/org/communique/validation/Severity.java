package org.communique.validation;

/** How bad a violation is, the worst first. */
public enum Severity {
    /** It contradicts itself or cannot be followed: somebody has to mend it. */
    ERROR,
    /** It is suspicious: somebody should look. */
    WARNING,
    /** It is worth knowing, and may well be so. */
    INFO
}
