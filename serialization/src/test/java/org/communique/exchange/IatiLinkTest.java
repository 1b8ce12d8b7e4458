package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.exchange.IatiActivities.activity;
import static org.communique.exchange.IatiActivities.kept;
import static org.communique.exchange.IatiActivities.link;
import static org.communique.exchange.IatiActivities.links;
import static org.communique.exchange.IatiActivities.pledge;
import static org.communique.exchange.IatiActivities.read;
import static org.communique.exchange.IatiActivities.transaction;

import java.util.List;
import org.communique.revision.Merge;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Activities of IATI that refer to each other, or are there several times. */
class IatiLinkTest {

    @Test
    void oneActivityInTwoFilesIsAConflict() {
        ImportReport report = read(
                        activity("A", "<title><narrative>One</narrative></title>"),
                        activity("A", "<title><narrative>Two</narrative></title>"))
                .report();
        assertThat(report.count(Loss.CONFLICT)).isEqualTo(1);
        assertThat(read(activity("A"), activity("A")).report().records().duplicate())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01T00:00:00Z, 2024-01-01T00:00:01Z",
        "2024-01-01T00:00:00, 2024-01-02T00:00:00",
        ", 2024-01-01T00:00:00+01:00"
    })
    void theLastToBeUpdatedIsTheLatest(String before, String behind) {
        String one = updated(before, "One");
        String two = updated(behind, "Two");
        for (ImportResult result : List.of(read(one, two), read(two, one))) {
            assertThat(result.report().records().superseded()).isEqualTo(1);
            assertThat(pledge(result, "iati.A.out").title()).contains("Two");
        }
    }

    private static String updated(String when, String title) {
        String attribute = when == null ? "" : " last-updated-datetime=\"" + when + '"';
        return activity("A", "<title><narrative>" + title + "</narrative></title>")
                .replace("<iati-activity", "<iati-activity" + attribute);
    }

    @Test
    void activitiesThatHandMoneyOnDrawOnEachOther() {
        String giver = activity("A", transaction("3", "2024-01-01", "5", "<receiver-org receiver-activity-id=\"B\"/>"));
        String getter =
                activity("B", transaction("1", "2024-01-01", "5", "<provider-org provider-activity-id=\"A\"/>"));
        String silent = activity("B", transaction("1", "2024-01-01", "5"));
        String without = activity("B");
        String draws = "iati.B.in draws-on iati.A.out";
        assertThat(links(read(giver, getter))).containsExactlyInAnyOrder(draws, "iati.B.out draws-on iati.B.in");
        assertThat(links(read(getter, giver))).containsExactlyInAnyOrder(draws, "iati.B.out draws-on iati.B.in");
        assertThat(links(read(giver, silent))).contains(draws);
        assertThat(links(read(giver, without))).containsExactly("iati.B.out draws-on iati.A.out");
        assertThat(read(giver).report().count(Loss.UNRESOLVED)).isEqualTo(1);
    }

    @Test
    void halvesThatReferToEachOtherAreLinkedWhenTheyMeet() {
        ImportResult giver =
                read(activity("A", transaction("3", "2024-01-01", "5", "<receiver-org receiver-activity-id=\"B\"/>")));
        ImportResult getter = read(activity("B", transaction("1", "2024-01-01", "5")));
        assertThat(Importers.iati()
                        .relink(Merge.of(giver.dossier(), getter.dossier()).dossier())
                        .links())
                .extracting(IatiActivities::link)
                .contains("iati.B.in draws-on iati.A.out");
    }

    @Test
    void anActivityThatNamesItselfDrawsOnNothing() {
        ImportResult result = read(activity(
                "A",
                "<related-activity ref=\"A\" type=\"1\"/>",
                transaction("1", "2024-01-01", "5", "<provider-org provider-activity-id=\"A\"/>"),
                transaction("3", "2024-01-01", "5", "<receiver-org receiver-activity-id=\"A\"/>")));
        assertThat(links(result)).containsExactly("iati.A.out draws-on iati.A.in");
        assertThat(Validator.standard().validate(result.dossier()).violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, iati.A.out part-of iati.B.out", "2,", "3,"})
    void onlyParentsAreWholes(String type, String link) {
        ImportResult result = read(activity("A", "<related-activity ref=\"B\" type=\"" + type + "\"/>"), activity("B"));
        assertThat(links(result)).isEqualTo(link == null ? List.of() : List.of(link));
        assertThat(kept(pledge(result, "iati.A.out"))).contains("\"related-activity\":");
    }
}
