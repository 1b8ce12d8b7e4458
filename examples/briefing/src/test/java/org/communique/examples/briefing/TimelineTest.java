package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.id.SourceId;
import org.communique.time.Ternary;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of the article's events, and the command that prints it. */
class TimelineTest {

    private static final Dossier COALITION = DossierFiles.builtIn();
    private static final Dossier DATED = COALITION.anchoredAt(SourceId.of("article"), LocalDate.of(2025, 3, 6));

    private static final Timeline UNPUBLISHED = Timeline.of(COALITION);
    private static final Timeline PUBLISHED = Timeline.of(DATED);

    private static final String TWO = """
            {"communique":"1","id":"d","sources":[{"id":"source:letter"}],
             "pledges":[{"id":"pledge:p","title":"Ferries","parties":[{"actor":"actor:a","role":"donor"}],
              "contributions":[{"type":"undertaking","text":"ferries"}],
              "steps":[{"key":"first","stage":"pledged","when":{"edtf":"2025-03-01"}},{"stage":"delivered"}]}],
             "events":[{"id":"event:a","type":"talks","modality":"occurred","when":{"edtf":"2025-03-05"}},
              {"id":"event:b","title":"Summit","type":"talks","modality":"occurred","when":{"edtf":"2025-03-03"}},
              {"id":"event:c","type":"talks","modality":"proposed"}],
             "links":[{"id":"link:l","subject":"event:b","relation":"follows","object":"event:a"}]}
            """;

    @ParameterizedTest
    @CsvSource({
        "event:london-summit, event:wednesday-talks, UNKNOWN, YES, YES, YES",
        "event:wednesday-talks, event:us-ukraine-talks, YES, YES, YES, YES",
        "event:london-summit, event:us-ukraine-talks, YES, YES, YES, YES",
        "event:drone-contract, event:drone-delivery, YES, YES, YES, YES",
        "event:drone-contract, event:wednesday-talks, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "event:brussels-meeting, event:zelensky-crown-prince-meeting, YES, YES, YES, YES",
        "statement:concern-aid-pause, event:drone-contract, UNKNOWN, YES, UNKNOWN, YES",
        "event:us-aid-pause, event:us-intelligence-halt, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "event:us-ukraine-talks, event:saudi-talks, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "pledge:eu-defence-package, event:saudi-talks, YES, YES, YES, YES"
    })
    void theArticleTellsThatOneCameBeforeAnother(
            String one,
            String other,
            Ternary before,
            Ternary began,
            Ternary beforeWhenPublished,
            Ternary beganWhenPublished) {
        TimelineItem first = TimelineItem.parse(one);
        TimelineItem second = TimelineItem.parse(other);

        assertThat(UNPUBLISHED.before(first, second)).isEqualTo(before);
        assertThat(UNPUBLISHED.began(first, second)).isEqualTo(began);
        assertThat(PUBLISHED.before(first, second)).isEqualTo(beforeWhenPublished);
        assertThat(PUBLISHED.began(first, second)).isEqualTo(beganWhenPublished);
    }

    @Test
    void ofTheRealEventsOfTheArticleTheseManyPairsAreCertain() {
        assertThat(realEvents()).hasSize(22);
        assertThat(pairs(UNPUBLISHED, Ternary.YES)).isEqualTo(40);
        assertThat(pairs(UNPUBLISHED, Ternary.NO)).isEqualTo(149);
        assertThat(pairs(PUBLISHED, Ternary.YES)).isEqualTo(41);
        assertThat(pairs(PUBLISHED, Ternary.NO)).isEqualTo(149);
        assertThat(UNPUBLISHED.contradictions()).isEmpty();
        assertThat(PUBLISHED.contradictions()).isEmpty();
    }

    /** The war lasts beyond the article, before which the press conference ended, whichever of them began first. */
    @Test
    void theWarWasNotOverBeforeThePressConferenceOfWhichTheArticleTells() {
        TimelineItem war = TimelineItem.parse("event:war");
        TimelineItem conference = TimelineItem.parse("event:lavrov-press-conference");

        assertThat(UNPUBLISHED.before(war, conference)).isEqualTo(Ternary.NO);
        assertThat(UNPUBLISHED.before(conference, war)).isEqualTo(Ternary.UNKNOWN);
        assertThat(UNPUBLISHED.why(war, conference).inWords())
                .contains("the end of source:article is not after the end of event:war");
    }

    /** Of the second the first came before, or at least began before, or the two overlap. */
    @Test
    void aPairIsCertainlyNotInOrderForOneOfThreeReasons() {
        List<TimelineItem> events = realEvents();
        long[] reasons = new long[3];
        for (TimelineItem item : events) {
            for (TimelineItem next : events) {
                if (!item.equals(next) && UNPUBLISHED.before(item, next) == Ternary.NO) {
                    boolean ended = UNPUBLISHED.before(next, item) == Ternary.YES;
                    boolean began = UNPUBLISHED.began(next, item) == Ternary.YES;
                    reasons[ended ? 0 : began ? 1 : 2]++;
                }
            }
        }

        assertThat(reasons).containsExactly(40, 36, 73);
    }

    private static List<TimelineItem> realEvents() {
        return COALITION.events().stream()
                .map(event -> TimelineItem.of(event.id()))
                .filter(event -> UNPUBLISHED.span(event).isPresent())
                .toList();
    }

    private static long pairs(Timeline timeline, Ternary answer) {
        List<TimelineItem> events = realEvents();
        return events.stream()
                .flatMap(one ->
                        events.stream().filter(other -> !one.equals(other) && timeline.before(one, other) == answer))
                .count();
    }

    /** A source is not out as a whole, nor is an event: one thing that it says of another does not count. */
    @Test
    void whatDoesNotCountIsOneThingThatIsSaid() {
        String dossier = """
                {"communique":"1","id":"d",
                 "sources":[{"id":"source:s","published":{"edtf":"2025-03-06"}}],
                 "events":[
                  {"id":"event:a","type":"talks","modality":"occurred","when":{"edtf":"2025-03-08"},
                   "evidence":[{"source":"source:s"}]},
                  {"id":"event:b","type":"talks","modality":"planned","when":{"edtf":"2025-03-01"},
                   "evidence":[{"source":"source:s"}]},
                  {"id":"event:c","type":"talks","modality":"ongoing","when":{"edtf":"2025-03-01"},
                   "evidence":[{"source":"source:s"}]},
                  {"id":"event:d","type":"talks","modality":"occurred","when":{"edtf":"2025-03-01"}},
                  {"id":"event:e","type":"talks","modality":"occurred","when":{"edtf":"2025-03-02"}},
                  {"id":"event:f","type":"talks","modality":"occurred","when":{"edtf":"2025-03-04"}}],
                 "statements":[{"id":"statement:x","voice":"unattributed","act":"assert",
                   "said":{"edtf":"2025-03-05"},"occasion":"event:f"}],
                 "links":[{"id":"link:m","subject":"event:d","relation":"same-as","object":"event:e"}]}
                """;

        assertThat(notCounted(dossier, "not counted: "))
                .containsExactly(
                        "the date of event:d, the date of event:e",
                        "that source:s tells of event:a as past",
                        "that source:s tells of event:b as to come",
                        "that source:s tells of event:c as not over",
                        "where statement:x was said");
        assertThat(notCounted(dossier, "zählt nicht: ", "--lang", "de"))
                .contains("das Datum von event:d, das Datum von event:e", "wo statement:x fiel")
                .contains("dass source:s von event:a als vergangen erzählt");
    }

    private static List<String> notCounted(String dossier, String begin, String... more) {
        String[] args = Stream.concat(Stream.of("timeline", "-", "--width", "900"), Stream.of(more))
                .toArray(String[]::new);
        return Run.withInput(dossier, args)
                .out()
                .lines()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()).replaceFirst(" – .*", ""))
                .toList();
    }

    @Test
    void aStageIsNamedInTheLanguageThatIsAskedFor() {
        assertThat(Run.withInput(TWO, "timeline", "-", "--lang", "de").out())
                .contains("pledge:p#0 – zugesagt: Ferries", "pledge:p#1 – geliefert: Ferries");
    }

    @Test
    void theLineBeginsWithWhatContradicts() {
        Run run = Run.withInput(TWO, "timeline", "-");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                        Timeline of d: 5 items, 1 contradiction
                        =======================================

                        Contradictions
                        --------------
                        not counted: link:l – the beginning of event:a is before the beginning of event:b, by link:l; the
                          end of event:b is not after the beginning of 2025-03-04, by the date of event:b; the beginning of
                          2025-03-05 is not after the beginning of event:a, by the date of event:a.

                        In order
                        --------
                        ┊ ○ source:letter
                        ┊ ● 2025-03-01 pledge:p#0 – pledged: Ferries
                        ┊ ○ pledge:p#1 – delivered: Ferries
                        ┊ ● 2025-03-03 event:b – Summit
                        │ ● 2025-03-05 event:a

                        Without a place: supposed, proposed, cancelled, corrected or known to be wrong
                        ------------------------------------------------------------------------------
                        event:c

                        How to read it
                        --------------
                        │ began no earlier than the one above; ┊ that is not known
                        ● began between two known days; ◐ one of them is known; ○ floats
                        """);
    }

    @Test
    void aQuestionIsAnsweredWithItsReasons() {
        assertThat(Run.withInput(TWO, "timeline", "-", "--before", "pledge:p#first", "event:a")
                        .out())
                .isEqualTo("""
                        YES: pledge:p#0 ended before event:a began
                        YES: pledge:p#0 began before event:a
                          the end of pledge:p#0 is not after the beginning of 2025-03-02, by the date of pledge:p
                          the beginning of 2025-03-05 is not after the beginning of event:a, by the date of event:a
                        """);
        assertThat(Run.withInput(TWO, "timeline", "-", "--before", "event:a", "pledge:p#0")
                        .out())
                .startsWith("NO: ");
        assertThat(Run.withInput(TWO, "timeline", "-", "--before", "event:c", "event:a")
                        .out())
                .isEqualTo("""
                        UNKNOWN: event:c ended before event:a began
                        UNKNOWN: event:c began before event:a
                          event:c has no place in time
                        """);
    }

    @Test
    void programsGetJson() {
        assertThat(Run.withInput(TWO, "timeline", "-", "--format", "json").out())
                .startsWith(
                        "{\"items\":[{\"id\":\"source:letter\"},{\"id\":\"pledge:p#0\",\"begin\":{\"earliest\":\"2025-03-01\","
                                + "\"latest\":\"2025-03-01\",\"basis\":\"stated\"},\"end\":{")
                .contains("\"contradictions\":[{\"edges\":[{\"from\":{\"item\":\"event:a\",\"point\":\"begin\"}")
                .endsWith("\"unplaced\":[\"event:c\"]}\n");
        assertThat(Run.withInput(TWO, "timeline", "-", "--before", "event:b", "event:a", "--format", "json")
                        .out())
                .startsWith(
                        "{\"before\":\"yes\",\"began\":\"yes\",\"why\":[{\"from\":{\"item\":\"event:b\",\"point\":\"end\"}")
                .endsWith("]}\n");
    }

    @Test
    void aDateOfPublicationResolvesWhatCountsFromIt() {
        assertThat(Run.of("timeline", "-", "--published", "article=2025-03-06").status())
                .isEqualTo(2);
        assertThat(Run.withInput(TWO, "timeline", "-", "--published", "letter=2025-03-06")
                        .out())
                .contains("● 2025-03-06 source:letter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--before event:a event:nothing",
                "--before event:a b",
                "--before event:a pledge:p#7",
                "--before event:a event:b#0",
                "--before event:a",
                "--before event:a event:b --before event:a event:b",
                "--published nobody=2025-03-06",
                "--published letter=yesterday",
                "--format xml"
            })
    void wrongUsageIsALineOnStandardError(String options) {
        Run run = Run.withInput(TWO, ("timeline - " + options).split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
    }
}
