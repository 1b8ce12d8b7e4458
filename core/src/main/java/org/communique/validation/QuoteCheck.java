package org.communique.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.evidence.Citation;
import org.communique.evidence.TextSelector;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.internal.Checks;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.statement.Quotation;
import org.communique.time.Ternary;

/**
 * Holds the selectors of a dossier against the text of a source.
 *
 * <p>Every selector of every citation of the source gets an answer, and never a guess:
 *
 * <ul>
 *   <li>The i-th selector of a quotation's citation selects the i-th segment, if there are as many of them and the
 *       citation is not about another attribute. A segment is exact where it fills the span of its position, but for a
 *       quotation mark at either end. Where it does not it is looked for in the whole text: between quotation marks if
 *       the span leaves room for two, else wherever its words stand. Among several such places its neighbours decide:
 *       the nearest found quotations before and behind, where both have moved by the same number of code points, and
 *       one of the places is as far from the old one. Before the first and behind the last there is but one neighbour.
 *   <li>A quote selector is exact where its words stand between its prefix and suffix, in one place. Without such a
 *       place it has moved if its words stand in one place at all. One that does not select its segment is missing.
 *   <li>Any other position has no words. It is exact in the text that it was made for, missing if it ends behind that
 *       text, and cannot be checked in any other text.
 * </ul>
 *
 * <p>Typography makes no difference, and is said: curly and straight quotation marks, dashes, white space of any kind
 * and length, soft hyphens and other characters without width that only concern line breaks, an ellipsis and three
 * dots, canonically equivalent characters. Single and double quotation marks differ, but for the outer ones.
 *
 * <p>Words are whole words: <i>art</i> is neither found in <i>party</i> nor exact there, and a piece of a figure, a
 * compound, a contraction or an address is no word, as <i>10</i> of <i>10,000</i>, <i>negotiable</i> of
 * <i>non-negotiable</i> and <i>can</i> of <i>can't</i>. A possessive <i>s</i> is a word of its own, and a name may be cut
 * out of a compound: <i>Ukraine</i> out of <i>pro-Ukraine</i>. Scripts without spaces between words, and Hangul with its
 * particles, know no whole words but figures.
 *
 * <p>The time that it takes grows with the length of the text and of all words together, not with their product.
 */
public final class QuoteCheck {

    private QuoteCheck() {}

    /**
     * {@return how the selectors of a source fare in a text}
     *
     * @throws IllegalArgumentException if the text is no well-formed Unicode
     */
    public static QuoteReport verify(Dossier dossier, SourceId source, String text) {
        Checks.wellFormed("text", text);
        List<CitedSelector> cited = cited(dossier, Set.of(source)).getOrDefault(source, List.of());
        return verify(dossier, source, new GivenText(text), cited);
    }

    static QuoteReport verify(Dossier dossier, SourceId source, GivenText text, List<CitedSelector> cited) {
        Ternary same = dossier.find(source).map(text::isOf).orElse(Ternary.UNKNOWN);
        return new QuoteReport(source, same, new QuoteMatcher(text.text(), same == Ternary.YES).findings(cited));
    }

    /** {@return the selectors of each of some sources, in document order} */
    static Map<SourceId, List<CitedSelector>> cited(Dossier dossier, Set<SourceId> sources) {
        Map<SourceId, List<CitedSelector>> cited = new HashMap<>();
        Walk.over(Visit.root(dossier, DossierShape.DOSSIER), visit -> visit.as(TextSelector.class)
                .filter(selector -> sources.contains(citation(selector).source()))
                .ifPresent(selector -> cited.computeIfAbsent(citation(selector).source(), absent -> new ArrayList<>())
                        .add(cited(selector))));
        return cited;
    }

    private static CitedSelector cited(Visit<TextSelector> selector) {
        EntryId entry = selector.entry().orElseThrow().id();
        return new CitedSelector(entry, selector.pointer(), selector.value(), segment(selector));
    }

    /** The segment of a quotation that a selector selects, if it selects one. */
    static Optional<String> segment(Visit<TextSelector> selector) {
        Citation citation = citation(selector);
        return selector.owner()
                .flatMap(owner -> owner.owner(Quotation.class))
                .filter(quotation -> citation.attribute().isEmpty())
                .map(Quotation::segments)
                .filter(segments -> segments.size() == citation.selectors().size())
                .map(segments -> segments.get(selector.index()));
    }

    static Citation citation(Visit<TextSelector> selector) {
        return selector.owner(Citation.class).orElseThrow();
    }
}
