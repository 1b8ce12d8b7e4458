package org.communique.shape;

/** Whether an attribute tells the elements of a list apart. */
public enum Distinguishing {
    /** It does not: two elements that differ in it alone are two versions of one. */
    NOT,
    /** It does, together with the others that do so. */
    TOGETHER,
    /** Where it is there, it does alone; the others are not looked at. */
    ALONE
}
