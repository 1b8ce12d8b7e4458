package org.communique.examples.page;

import java.util.List;

/**
 * What a dossier is about, and how sound it is.
 *
 * @param title its title
 * @param id its id
 * @param view of which day it is the public view; empty where it is whole
 * @param sources where it is from
 * @param verdict what the checks say, in a line
 * @param grade the worst of what they say: {@code ok}, {@code info}, {@code warning}, {@code error}
 * @param findings what they say, one by one
 */
public record Head(
        String title,
        String id,
        String view,
        List<SourceLine> sources,
        String verdict,
        String grade,
        List<FindingLine> findings) {

    public Head {
        title = Plain.name(title);
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
    }

    /**
     * A source.
     *
     * @param id the source
     * @param name what it is called
     * @param details its publisher, date and the like
     * @param address where it is in the web; empty where that is not said, or no address of the web
     * @param hasText whether its text is on the page
     */
    public record SourceLine(String id, String name, String details, String address, boolean hasText) {

        public SourceLine {
            name = Plain.name(name);
            details = Plain.of(details);
            address = Plain.address(address);
        }
    }

    /**
     * Something that a check says.
     *
     * @param grade how bad it is
     * @param entry the entry that it is about; empty where it is about the whole
     * @param message what it is
     */
    public record FindingLine(String grade, String entry, String message) {

        public FindingLine {
            message = Plain.of(message);
        }
    }
}
