package org.communique.validation.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.dossier.DossierShape;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.quotation.QuoteFinding;
import org.communique.quotation.QuotePlace;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.statement.Statement;
import org.communique.validation.Findings;
import org.communique.validation.Lookup;

/** Where the segments of quotations stand in their sources, and what stands between them. */
final class QuotationSegments {

    static final Lookup<QuotationSegments> LOOKUP = Lookup.of(QuotationSegments::new);

    /** So many other segments are looked at between two: nobody interrupts an utterance as often. */
    private static final int MOST_BETWEEN = 32;

    private static final String MARKS =
            "\"'\u2018\u2019\u201a\u2039\u203a\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u300e\u300f";
    private static final String SINGLE_MARKS = "'\u2018\u2019\u201a\u2039\u203a";
    private static final Pattern PARAGRAPH = Pattern.compile("\\R[\\s\\p{Z}]*\\R");
    private static final Pattern CLOSING = Pattern.compile("\\A[\\s\\p{Z}]?[,.]?[" + MARKS + "]");
    private static final Pattern OPENING = Pattern.compile("[" + MARKS + "][\\s\\p{Z}]?\\z");

    private final CheckedTexts checked;
    private final SameAsGroups same;
    private final Map<SourceId, String> texts;
    private final Map<SourceId, int[]> codePoints = new HashMap<>();
    private final Map<SourceId, List<Span>> spans = new HashMap<>();
    private final Map<StatementId, Set<String>> speakers = new HashMap<>();

    private QuotationSegments(Findings found) {
        checked = found.get(CheckedTexts.LOOKUP);
        same = found.get(SameAsGroups.LOOKUP);
        texts = found.texts();
        Visit<?> dossier = Visit.root(found.dossier(), DossierShape.DOSSIER);
        Walk.overMembers(dossier, Statement.class, statement -> {
            if (DossierEntries.isValid(statement.value())) {
                Walk.overMembers(statement, Quotation.class, quotation -> add(statement.value(), quotation));
            }
        });
        spans.values().forEach(each -> each.sort(Comparator.comparingInt(Span::start)));
    }

    /** Where somebody is quoted with whole sentences. */
    private record Span(int start, int end, Set<String> speakers) {}

    private void add(Statement statement, Visit<Quotation> quotation) {
        QuotationForm form = quotation.value().form();
        if (form == QuotationForm.DIRECT || form == QuotationForm.BLOCK) {
            Walk.overMembers(quotation, Citation.class, citation -> {
                if (areSegments(citation)) {
                    Walk.overMembers(citation, TextSelector.class, selector -> place(selector)
                            .ifPresent(place -> spans.computeIfAbsent(
                                            citation.value().source(), absent -> new ArrayList<>())
                                    .add(new Span(place.start(), place.end(), speakers(statement)))));
                }
            });
        }
    }

    /** {@return whether a citation selects the segments of a quotation} */
    static boolean areSegments(Visit<Citation> citation) {
        return citation.owner().orElseThrow().value() instanceof Quotation quotation
                && areSegments(citation.value(), quotation);
    }

    /** {@return whether a citation of a quotation selects its segments} */
    static boolean areCited(Quotation quotation) {
        for (Citation citation : quotation.evidence()) {
            if (areSegments(citation, quotation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areSegments(Citation citation, Quotation quotation) {
        return citation.attribute().isEmpty()
                && quotation.segments().size() == citation.selectors().size();
    }

    /** {@return where a segment stands: where it was found or, without a text, where its selector says} */
    Optional<QuotePlace> place(Visit<TextSelector> selector) {
        Optional<QuoteFinding> finding = checked.find(selector);
        return finding.isEmpty() && selector.value() instanceof TextPositionSelector span
                ? Optional.of(new QuotePlace(span.start(), span.end(), false))
                : finding.flatMap(QuoteFinding::place);
    }

    /** {@return whether a segment is not the next part of the utterance that another is a part of} */
    boolean areDisordered(Visit<Citation> citation, QuotePlace one, QuotePlace next) {
        if (next.start() < one.end()) {
            return true;
        }
        SourceId source = citation.value().source();
        QuotationForm form = citation.owner(Quotation.class).orElseThrow().form();
        boolean direct = form == QuotationForm.DIRECT;
        Set<String> speakers = citation.owner()
                .flatMap(quotation -> quotation.owner(Statement.class))
                .map(this::speakers)
                .orElse(Set.of());
        return (direct && isInterrupted(source, one.end(), next.start(), speakers))
                || (texts.containsKey(source) && areDisordered(points(source), one, next, form));
    }

    private boolean isInterrupted(SourceId source, int from, int to, Set<String> speakers) {
        List<Span> all = spans.getOrDefault(source, List.of());
        int first = firstFrom(all, from);
        return all.subList(first, Math.min(all.size(), first + MOST_BETWEEN)).stream()
                .anyMatch(span -> span.end() <= to && areOthers(span.speakers(), speakers));
    }

    private static int firstFrom(List<Span> spans, int start) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = spans.get(middle).start() < start;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    private static boolean areOthers(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    /** Those who speak, each as the one of all that are the same. */
    private Set<String> speakers(Statement statement) {
        return speakers.computeIfAbsent(statement.id(), absent -> {
            Set<String> heads = new HashSet<>();
            statement.speakers().forEach(speaker -> heads.add(same.head(speaker).text()));
            return heads;
        });
    }

    private int[] points(SourceId source) {
        return codePoints.computeIfAbsent(
                source, absent -> texts.getOrDefault(source, "").codePoints().toArray());
    }

    private static boolean areDisordered(int[] text, QuotePlace one, QuotePlace next, QuotationForm form) {
        String between = withDoubleMarks(new String(text, one.end(), next.start() - one.end()));
        int before = text[one.end() - 1];
        int behind = text[next.start()];
        boolean marked = isMark(before) || isMark(behind);
        if (between.isBlank()) {
            return !marked
                    && form != QuotationForm.BLOCK
                    && !PARAGRAPH.matcher(between).find();
        }
        boolean single = isSingle(isMark(before) ? before : between.strip().codePointAt(0));
        String open = isMark(before) ? between : CLOSING.matcher(between).replaceFirst("");
        String bare = isMark(behind) ? open : OPENING.matcher(open).replaceFirst("");
        return form == QuotationForm.DIRECT && InterveningQuotation.isIn(bare, single);
    }

    /** Two single marks are the double mark of a keyboard that has none. */
    private static String withDoubleMarks(String text) {
        return text.replace("``", "\u201c").replace("''", "\u201d");
    }

    private static boolean isMark(int point) {
        return MARKS.indexOf(point) >= 0;
    }

    private static boolean isSingle(int point) {
        return SINGLE_MARKS.indexOf(point) >= 0;
    }
}
