package org.communique.examples.page;

/**
 * A link to an entry of the page.
 *
 * @param id the entry
 * @param label what it is called
 */
public record Ref(String id, String label) {

    public Ref {
        label = Plain.name(label);
    }
}
