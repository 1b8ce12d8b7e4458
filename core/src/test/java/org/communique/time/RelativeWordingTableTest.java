package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.DocPages;
import org.communique.id.SourceId;
import org.communique.time.Resolution.Resolved;
import org.communique.time.Resolution.Unresolved;
import org.junit.jupiter.api.Test;

/** Every row of the page's tables of wordings of dates is so. */
class RelativeWordingTableTest {

    private static final String PAGE = "dates.md";
    private static final LocalDate THURSDAY = LocalDate.of(2025, 3, 6);

    @Test
    void whatIsResolvedMeansWhatThePageSays() throws IOException {
        List<List<String>> rows = DocPages.rows(PAGE, "| wording | of what is past | of what is to come |");

        assertThat(rows).hasSizeGreaterThan(40).allSatisfy(row -> {
            String future = row.get(2).equals("the same") ? row.get(1) : row.get(2);
            assertThat(DocPages.wordings(row.get(0))).allSatisfy(wording -> {
                assertThat(meaning(wording, Tense.PAST, Aspect.PUNCTUAL)).isEqualTo(row.get(1));
                assertThat(meaning(wording, Tense.FUTURE, Aspect.PUNCTUAL)).isEqualTo(future);
            });
        });
    }

    @Test
    void whatAPeriodIsSaidToLastIsWhatThePageSays() throws IOException {
        List<List<String>> rows = DocPages.rows(PAGE, "| wording of a period, whether past or to come | meaning |");

        assertThat(rows).hasSizeGreaterThan(5).allSatisfy(row -> assertThat(DocPages.wordings(row.get(0)))
                .allSatisfy(wording -> assertThat(meaning(wording, Tense.EITHER, Aspect.DURATIVE))
                        .isEqualTo(row.get(1))));
    }

    private static String meaning(String wording, Tense tense, Aspect aspect) {
        return RelativeWording.resolve(wording, THURSDAY, tense, aspect) instanceof Resolved resolved
                ? "`" + resolved.time() + "`"
                : "left alone";
    }

    @Test
    void whatIsLeftAloneHasTheReasonThatThePageSays() throws IOException {
        List<List<String>> rows = DocPages.rows(PAGE, "| wording | told of what is | the reason says |");

        assertThat(rows).hasSizeGreaterThan(15).allSatisfy(row -> {
            for (String told : row.get(1).split(", ", -1)) {
                assertThat(DocPages.wordings(row.get(0)))
                        .allSatisfy(wording -> assertThat(reason(wording, told)).contains(row.get(2)));
            }
        });
    }

    private static String reason(String wording, String told) {
        Tense tense =
                switch (told) {
                    case "past" -> Tense.PAST;
                    case "to come" -> Tense.FUTURE;
                    default -> Tense.EITHER;
                };
        Aspect aspect = told.equals("a period") ? Aspect.DURATIVE : Aspect.PUNCTUAL;
        Resolution resolution = RelativeWording.resolve(
                wording, Anchor.of(SourceId.of("article")), id -> Optional.of(Edtf.of(THURSDAY)), tense, aspect);
        return resolution instanceof Unresolved left ? left.reason() : resolution.toString();
    }
}
