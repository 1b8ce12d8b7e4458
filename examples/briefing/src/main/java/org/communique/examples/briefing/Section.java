package org.communique.examples.briefing;

/** A section of the briefing, under a heading of its own. */
interface Section {

    /** Adds the section to the page; nothing where there is nothing to say. */
    void print(Page page);
}
