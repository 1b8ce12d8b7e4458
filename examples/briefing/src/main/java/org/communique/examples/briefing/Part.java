package org.communique.examples.briefing;

/** A part of the briefing, under a heading of its own. */
interface Part {

    /** Adds the part to the page; nothing where there is nothing to say. */
    void print(Layout page);
}
