package org.communique.dossier;

import java.util.List;
import org.communique.evidence.Citation;

/**
 * What supports one attribute of an entry, from the nearest to the furthest.
 *
 * @param own the citations that name the attribute, of the entry or of a value that it owns, in document order
 * @param elements the citations of the values that the attribute has, and of what they own, in document order
 * @param whole the citations of the entry as a whole, in document order
 */
public record AttributeEvidence(List<Citation> own, List<Citation> elements, List<Citation> whole) {

    public AttributeEvidence {
        own = List.copyOf(own);
        elements = List.copyOf(elements);
        whole = List.copyOf(whole);
    }
}
