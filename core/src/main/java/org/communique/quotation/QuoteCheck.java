package org.communique.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.communique.shape.WalkPlan;
import org.communique.source.Source;
import org.communique.source.TextDigest;
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
 *       place it has moved if its words stand in one place at all, and near it the prefix or the suffix, or half of the
 *       words of one; or if it is 40 code points long. One that does not select its segment is missing.
 *   <li>Any other position has no words. It is exact in the text that it was made for, missing if it ends behind that
 *       text, and cannot be checked in any other text.
 *   <li>A record of a data set has no words either, and there is nothing to check.
 * </ul>
 *
 * <p>Typography makes no difference, and is said: curly and straight quotation marks, dashes, white space of any kind
 * and length, soft hyphens and other characters without width that only concern line breaks, an ellipsis and three
 * dots, canonically equivalent characters; a hyphen at the end of a line, which belongs to the word or has come with the
 * break; a comma or full stop before the closing mark of a quotation, where the words stand nowhere as they are. Single
 * and double quotation marks differ, but for the outer ones.
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
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
        return verify(dossier, Map.of(source, text)).get(0);
    }

    /**
     * {@return how the selectors of several sources fare in their texts, in the order of the texts; the dossier is gone
     * through once}
     *
     * @throws IllegalArgumentException if a text is no well-formed Unicode
     */
    public static List<QuoteReport> verify(Dossier dossier, Map<SourceId, String> texts) {
        Objects.requireNonNull(dossier, "dossier");
        texts.values().forEach(text -> Checks.wellFormed("text", text));
        if (texts.isEmpty()) {
            return List.of();
        }
        Map<SourceId, List<CitedSelector>> cited = cited(dossier, texts.keySet());
        return texts.entrySet().stream()
                .map(text -> verify(dossier, text.getKey(), text.getValue(), cited))
                .toList();
    }

    private static QuoteReport verify(
            Dossier dossier, SourceId source, String text, Map<SourceId, List<CitedSelector>> cited) {
        Ternary same = dossier.find(source).map(entry -> sameText(entry, text)).orElse(Ternary.UNKNOWN);
        QuoteMatcher matcher = new QuoteMatcher(text, same == Ternary.YES);
        List<QuoteFinding> findings = matcher.findings(cited.getOrDefault(source, List.of()));
        return new QuoteReport(source, same, new MissingWords(text).told(findings));
    }

    /** {@return whether a text is the one that the selectors of a source were made for} */
    private static Ternary sameText(Source source, String text) {
        Optional<TextDigest> told = source.textDigest();
        if (told.isPresent()) {
            return Ternary.of(told.get().equals(TextDigest.sha256(text)));
        }
        boolean fits = source.length().isEmpty() || source.length().getAsInt() == text.codePointCount(0, text.length());
        return fits ? Ternary.UNKNOWN : Ternary.NO;
    }

    /** {@return the selectors of each of some sources, in document order} */
    private static Map<SourceId, List<CitedSelector>> cited(Dossier dossier, Set<SourceId> sources) {
        Map<SourceId, List<CitedSelector>> cited = new HashMap<>();
        Walk.over(Visit.root(dossier, DossierShape.DOSSIER), WalkPlan.to(TextSelector.class), visit -> visit.as(
                        TextSelector.class)
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
    private static Optional<String> segment(Visit<TextSelector> selector) {
        Citation citation = citation(selector);
        return selector.owner()
                .flatMap(owner -> owner.owner(Quotation.class))
                .filter(quotation -> citation.attribute().isEmpty())
                .map(Quotation::segments)
                .filter(segments -> segments.size() == citation.selectors().size())
                .map(segments -> segments.get(selector.index()));
    }

    private static Citation citation(Visit<TextSelector> selector) {
        return selector.owner(Citation.class).orElseThrow();
    }
}
