package org.communique.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.quotation.QuoteAnswer.EXACT;
import static org.communique.quotation.QuoteAnswer.MISSING;
import static org.communique.quotation.QuoteAnswer.MOVED;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What becomes of quotations where a text is set anew, as printers and wires do. */
class PrintedPageProperties {

    private static final List<String> WORDS = List.of(
            "negotiation",
            "non-negotiable",
            "short- and long-term",
            "a",
            "peace",
            "it’s",
            "10,000",
            "so—called",
            "UK-led",
            "ceasefire.",
            "ministers,",
            "COVID-19",
            "Verhandlung",
            "переговоры");

    private static final List<String> SPACES = List.of(" ", " ", "  ", "\n", "\r\n", "\n    ", "\u00A0", "\f", " \n\t");

    private static final List<String> CLOSING = List.of("”", ",”", ".”");

    private static final List<String> DIVIDING = List.of("-\n", "\u00AD\n", "- ", "\u2010\r\n   ");

    private static final Pattern DIVISION =
            Pattern.compile("(?<=\\p{L}{3})(?=\\p{L}{3})|(?<=\\p{L}[-—])(?=[\\p{L}\\d])");

    @Property
    void quotationsAreFoundHoweverTheTextIsSet(@ForAll("articles") Quoting article, @ForAll long seed) {
        String text = set(article.text(), new Random(seed));

        List<QuoteFinding> findings = Quoting.find(text, article.cited());

        for (QuoteFinding finding : findings) {
            assertThat(finding.answer()).isIn(EXACT, MOVED);
            String found = words(text, finding.place().orElseThrow());
            assertThat(finding.variant())
                    .isEqualTo(!found.equals(finding.segment().orElseThrow()));
        }
    }

    /** What was cited from a printed page is found in plain text. */
    @Property
    void wordsOfASetTextAreFoundInTheTextItself(@ForAll("articles") Quoting article, @ForAll long seed) {
        List<String> set = article.cited().stream()
                .map(cited -> set(cited.segment().orElseThrow(), new Random(seed)))
                .toList();

        List<QuoteFinding> findings =
                Quoting.find(article.text(), set.stream().map(Quoting::words).toList());

        for (int i = 0; i < set.size(); i++) {
            assertThat(findings.get(i).answer()).isEqualTo(EXACT);
            assertThat(findings.get(i).variant())
                    .isEqualTo(
                            !set.get(i).equals(article.cited().get(i).segment().orElseThrow()));
        }
    }

    @Property
    void aChangedWordIsFoundInNoSetting(
            @ForAll("articles") Quoting article, @ForAll @IntRange(max = 999) int any, @ForAll long seed) {
        int changed = any % article.cited().size();
        String segment = article.cited().get(changed).segment().orElseThrow();
        String text = article.text().replace(segment, segment.replace("begins", "began"));

        List<QuoteFinding> findings = Quoting.find(set(text, new Random(seed)), article.cited());

        assertThat(IntStream.range(0, findings.size())
                        .filter(i -> findings.get(i).answer() == MISSING))
                .containsExactly(changed);
    }

    /** In lines of another length, with other spaces, and with stops on the other side of a closing mark. */
    private static String set(String text, Random random) {
        StringBuilder set = new StringBuilder();
        for (String word : text.split("(?= )|(?<= )", -1)) {
            set.append(word.equals(" ") ? one(SPACES, random) : divided(stopped(word, random), random));
        }
        return set.toString();
    }

    private static String stopped(String word, Random random) {
        return word.endsWith("”") ? word.replaceAll(",?”$", one(CLOSING, random)) : word;
    }

    /** A word is divided once, behind a hyphen of its own or within its letters. */
    private static String divided(String word, Random random) {
        List<MatchResult> places = DIVISION.matcher(word).results().toList();
        if (places.isEmpty() || random.nextInt(3) == 0) {
            return word;
        }
        int at = places.get(random.nextInt(places.size())).start();
        boolean own = "-—".indexOf(word.charAt(at - 1)) >= 0;
        return word.substring(0, at) + (own ? "\n" : one(DIVIDING, random)) + word.substring(at);
    }

    private static String one(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    @Provide
    Arbitrary<Quoting> articles() {
        return Combinators.combine(phrases(), phrases().list().ofMinSize(1).ofMaxSize(6))
                .as(PrintedPageProperties::article);
    }

    private static Arbitrary<String> phrases() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(8).map(words -> String.join(" ", words));
    }

    private static Quoting article(String narration, List<String> phrases) {
        Quoting article = new Quoting().then(narration + ".\n");
        for (int i = 0; i < phrases.size(); i++) {
            String name = "Num" + "abcdef".charAt(i) + "ber";
            article.quote(name + " begins " + phrases.get(i) + " and ends").then(" he said. " + narration + ".\n");
        }
        return article;
    }

    private static String words(String text, QuotePlace place) {
        String found =
                text.substring(text.offsetByCodePoints(0, place.start()), text.offsetByCodePoints(0, place.end()));
        return found.replaceAll("^“|”$", "");
    }
}
