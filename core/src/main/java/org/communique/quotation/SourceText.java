package org.communique.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.dossier.Dossier;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.internal.Checks;
import org.communique.internal.DisplayText;
import org.communique.internal.Refusals;
import org.communique.quotation.TextSearch.Quoted;
import org.communique.source.Source;
import org.communique.source.TextDigest;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.time.Ternary;

/**
 * A source and its text, held together, so that evidence is one short call:
 *
 * <pre>{@code
 * SourceText gazette = SourceText.of(SourceId.of("gazette"), text);
 * Citation money = gazette.cite("nearly £30 million");
 * Citation hers = gazette.within("Ann said on Monday that she would go").cite("Monday").via(said).on("when");
 * Quotation words = gazette.quote("We will go", "but not today.");
 * }</pre>
 *
 * <p>Words are found in any typography and as whole words, as {@link QuoteCheck} finds them: what it cites is exact there.
 * The text itself is in no entry. Immutable and thread-safe; a look-up takes time in proportion to the text.
 */
public final class SourceText {

    private static final int MOST_SHOWN = 4;

    private final Source entry;
    private final String text;
    private final TextSearch search;
    private final QuotePlace passage;
    private final Optional<StatementId> via;

    private SourceText(Source entry, String text, TextSearch search, QuotePlace passage, Optional<StatementId> via) {
        this.entry = entry;
        this.text = text;
        this.search = search;
        this.passage = passage;
        this.via = via;
    }

    /**
     * {@return a source of which nothing is known but its text}
     *
     * @throws IllegalArgumentException if the text is no well-formed Unicode
     */
    public static SourceText of(SourceId id, String text) {
        return of(Source.builder().id(id).build(), text);
    }

    /**
     * {@return a source and its text}
     *
     * @throws IllegalArgumentException if the text is no well-formed Unicode, or not the one that the source's digest or
     *     length is of
     */
    public static SourceText of(Source source, String text) {
        Checks.wellFormed("text", text);
        TextSearch search = new TextSearch(text);
        TextDigest digest = TextDigest.sha256(text);
        int length = search.length();
        Checks.that(
                source.textDigest().map(digest::equals).orElse(true)
                        && source.length().orElse(length) == length,
                "text",
                "expected the one that " + source.id() + " has the digest and length of");
        Source entry = source.toBuilder().textDigest(digest).length(length).build();
        return new SourceText(entry, text, search, new QuotePlace(0, length, false), Optional.empty());
    }

    /** {@return the source, with the digest and the length of the text} */
    public Source entry() {
        return entry;
    }

    /** {@return the id of the source} */
    public SourceId id() {
        return entry.id();
    }

    /** {@return the whole text} */
    public String text() {
        return text;
    }

    /**
     * {@return the same source, of which only a passage is looked at: for words that stand in several places}
     *
     * @param words all words of the passage, which the text has once
     * @throws IllegalArgumentException if it has them nowhere or in several places
     */
    public SourceText within(String words) {
        return new SourceText(entry, text, search, place(words), via);
    }

    /** {@return the same source, all of whose words are cited for what the speaker of a statement alone stands for} */
    public SourceText via(StatementId statement) {
        return new SourceText(entry, text, search, passage, Optional.of(statement));
    }

    /** {@return all places of words, in the order of the text; none where it does not have them} */
    public List<QuotePlace> find(String words) {
        Refusals.none().text("words", words).end();
        return search.find(words).stream().filter(this::isInside).toList();
    }

    /**
     * {@return where the text comes nearest to words that it does not have: where the same characters are a part of other
     * words, or else the longest of the words that it has together; absent where it has none of them}
     *
     * <p>The whole text counts, also where only a passage is looked at.
     */
    public Optional<QuotePlace> nearest(String words) {
        Refusals.none().text("words", words).end();
        List<QuotePlace> whole = search.find(words);
        int index = whole.isEmpty() ? text.indexOf(words) : -1;
        if (index < 0) {
            return search.nearest(words);
        }
        int start = text.codePointCount(0, index);
        return Optional.of(new QuotePlace(start, start + words.codePointCount(0, words.length()), false));
    }

    /**
     * {@return the offsets of words; several selectors where an utterance is split}
     *
     * @param words the words, each of which stands in one place
     * @throws IllegalArgumentException if there are none, or some of them stand nowhere, only as a part of other words,
     *     as <i>10</i> of <i>10,000</i>, or in several places
     */
    public Citation cite(String... words) {
        return cited(words, place -> TextPositionSelector.of(place.start(), place.end()));
    }

    /**
     * {@return words with so many code points of the text before and behind them that no other place has the same; they
     * are found again where the text has changed, which offsets are not}
     *
     * @param words the words, each of which stands in one place
     * @throws IllegalArgumentException if there are none, or some of them stand nowhere, only as a part of other words,
     *     or in several places
     */
    public Citation citeWords(String... words) {
        return cited(words, this::quoteSelector);
    }

    private Citation cited(String[] words, Function<QuotePlace, TextSelector> selector) {
        Refusals.none().notEmpty("words", List.of(words)).end();
        Citation.Builder citation = Citation.builder().source(id()).via(via);
        for (String each : words) {
            citation.addSelectors(selector.apply(place(each)));
        }
        return citation.build();
    }

    /**
     * {@return a direct quotation as it is printed, with its evidence: the offsets of each segment, marks included; that the
     * outlet quotes is never {@link #via} somebody}
     *
     * @param segments the words, with or without their marks, in the order of the text; of several places the one between
     *     quotation marks counts, and where no place is between marks, as of a part of a quotation, the only one
     * @throws IllegalArgumentException if there is no segment, some stand nowhere, only as a part of other words, or in
     *     several places, or not in this order
     */
    public Quotation quote(String... segments) {
        Refusals.none().notEmpty("segments", List.of(segments)).end();
        Quotation.Builder quotation = Quotation.builder().form(QuotationForm.DIRECT);
        Citation.Builder evidence = Citation.builder().source(id());
        int behind = 0;
        for (String segment : segments) {
            Quoted found = quoted(segment);
            QuotePlace place = found.place();
            Checks.that(place.start() >= behind, "segments", "expected them in the order of the text");
            behind = place.end();
            quotation.addSegments(found.words());
            evidence.addSelectors(TextPositionSelector.of(place.start(), place.end()));
        }
        return quotation.addEvidence(evidence.build()).build();
    }

    private Quoted quoted(String segment) {
        Refusals.none().text("segments", segment).end();
        List<Quoted> all = search.findQuoted(segment).stream()
                .filter(found -> isInside(found.place()))
                .toList();
        List<Quoted> marked = all.stream().filter(Quoted::marked).toList();
        List<Quoted> likely = marked.isEmpty() ? all : marked;
        return one(segment, likely, likely.stream().map(Quoted::place).toList());
    }

    private QuotePlace place(String words) {
        List<QuotePlace> places = find(words);
        return one(words, places, places);
    }

    private <T> T one(String words, List<T> found, List<QuotePlace> places) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException(missing(words));
        }
        if (found.size() > 1) {
            String some =
                    places.stream().limit(MOST_SHOWN).map(SourceText::shown).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("words: " + DisplayText.quoted(words) + " stands in " + found.size()
                    + " places of " + id() + ", " + some + (found.size() > MOST_SHOWN ? ", …" : "")
                    + ": give more of them, or the passage");
        }
        return found.get(0);
    }

    private String missing(String words) {
        String stands = "words: " + id() + " does not have " + DisplayText.quoted(words);
        int index = text.indexOf(words);
        if (index >= 0 && isWhole()) {
            int start = text.codePointCount(0, index);
            String around = search.around(start, start + words.codePointCount(0, words.length()));
            return stands + " as whole words, only as a part of " + DisplayText.quoted(around);
        }
        return stands + (isWhole() ? "" : " in the passage " + shown(passage)) + nearestTold(words);
    }

    private String nearestTold(String words) {
        return search.nearest(words)
                .map(place ->
                        "; the nearest that it has is " + DisplayText.quoted(literal(place)) + " at " + shown(place))
                .orElse("");
    }

    private boolean isWhole() {
        return passage.start() == 0 && passage.end() == search.length();
    }

    private boolean isInside(QuotePlace place) {
        return place.start() >= passage.start() && place.end() <= passage.end();
    }

    private String literal(QuotePlace place) {
        return text.substring(index(place.start()), index(place.end()));
    }

    private int index(int offset) {
        return text.offsetByCodePoints(0, offset);
    }

    private static String shown(QuotePlace place) {
        return place.start() + "–" + place.end();
    }

    private TextQuoteSelector quoteSelector(QuotePlace place) {
        return QuoteContext.of(text, index(place.start()), index(place.end()), search::isOnly)
                .selector();
    }

    /**
     * {@return which sentences of the text a dossier cites, and which nobody cites}
     *
     * <p>What is cited are the words that {@link QuoteCheck} finds in one place, and offsets in a text that is not known to
     * be another one. Words that stand in several places cite none of them, for nobody knows which is meant, and a
     * citation of the source as a whole cites no sentence.
     */
    public Coverage coverage(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        List<QuotePlace> cited = new ArrayList<>();
        QuoteReport report = QuoteCheck.verify(dossier, id(), text);
        for (QuoteFinding finding : report.findings()) {
            finding.place().ifPresent(cited::add);
            if (finding.answer() == QuoteAnswer.UNCHECKED
                    && report.sameText() != Ternary.NO
                    && finding.selector() instanceof TextPositionSelector span
                    && span.end() <= search.length()) {
                cited.add(new QuotePlace(span.start(), span.end(), false));
            }
        }
        return Coverage.of(text, cited);
    }

    /** {@return the source and how long the text is, for a log} */
    @Override
    public String toString() {
        return id() + ", " + search.length() + " code points";
    }
}
