package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.communique.entry.Entry;
import org.communique.pledge.Pledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of IATI that are broken, or made to break whoever reads them. */
class IatiHostileTest {

    private static final String FIRST = IatiActivities.activity("A");
    private static final String LAST = IatiActivities.activity("Z");

    private static List<String> pledges(ImportResult result) {
        return result.dossier().pledges().stream()
                .map(pledge -> pledge.id().local())
                .toList();
    }

    private static ImportResult read(byte[] document, ImportOptions options) {
        return Importers.iati().read(new ByteArrayInputStream(document), options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iati-activity/>",
                "<iati-activity></iati-activity>",
                "<iati-activity><reporting-org ref=\"XM-1\"/></iati-activity>",
                "<iati-activity><iati-identifier>B</iati-identifier></iati-activity>",
                "<iati-activity><iati-identifier> </iati-identifier><reporting-org ref=\"XM-1\"/></iati-activity>",
                "<iati-activity><iati-identifier>B</iati-activity>",
                "<iati-activity><iati-identifier>B</iati-identifier><reporting-org ref=\"XM-1\"/>",
                "<iati-activity><iati-identifier>&bomb;</iati-identifier><reporting-org ref=\"XM-1\"/></iati-activity>",
                "<iati-activity><iati-identifier>&#0;</iati-identifier><reporting-org ref=\"XM-1\"/></iati-activity>",
                "<iati-activity><iati-identifier>&#xD800;</iati-identifier><reporting-org ref=\"XM-1\"/></iati-activity>",
                "<iati-activity a=\"1\" a=\"2\"><iati-identifier>B</iati-identifier><reporting-org ref=\"XM-1\"/></iati-activity>",
                "<iati-activity a=\"<\"><iati-identifier>B</iati-identifier><reporting-org ref=\"XM-1\"/></iati-activity>",
                "<iati-activity a=1><iati-identifier>B</iati-identifier><reporting-org ref=\"XM-1\"/></iati-activity>",
                "<iati-activity><!DOCTYPE a><iati-identifier>B</iati-identifier><reporting-org ref=\"XM-1\"/></iati-activity>",
                "<iati-activity><iati-identifier>B</iati-identifier><reporting-org ref=\"XM-1\"/><title \"></iati-activity>"
            })
    void anActivityThatCannotBeImportedSpoilsNoOther(String broken) {
        ImportResult result = IatiActivities.read(FIRST, broken, LAST);
        assertThat(pledges(result)).containsExactly("iati.A.out", "iati.Z.out");
        assertThat(result.report().records()).isEqualTo(new RecordCounts(3, 2, 1, 0, 0));
        assertThat(result.report().losses().get(0).reason()).isEqualTo(Loss.REFUSED);
        assertThat(result.report().losses().get(0).examples().get(0).detail()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- <iati-activity> -- > <!-- -->",
                "<!----><!-- - --->",
                "<![CDATA[<iati-activity>]]>",
                "<?go <iati-activity> ?>",
                "<note a='>' b=\"/>\"/>",
                "<iati-activity-note/>",
                "text > and ]]"
            })
    void whatStandsBetweenActivitiesIsNoActivity(String between) {
        assertThat(pledges(IatiActivities.read(FIRST + between, LAST))).containsExactly("iati.A.out", "iati.Z.out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- </iati-activity> -->",
                "<![CDATA[</iati-activity>]]>",
                "<?go </iati-activity>?>",
                "<note a='&lt;/iati-activity>' b=\"/>\"/>",
                "<iati-activity-note/>"
            })
    void whatLooksLikeItsEndDoesNotEndAnActivity(String inside) {
        String activity =
                FIRST.replace("</iati-activity>", inside + "<title><narrative>T</narrative></title></iati-activity>");
        ImportResult result = IatiActivities.read(activity, LAST);
        assertThat(result.report().records().imported()).isEqualTo(2);
        assertThat(result.dossier().pledges().get(0).title()).contains("T");
    }

    /** A billion laughs, a file of the machine, and one that is far away. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!ENTITY bomb \"ha\"><!ENTITY b2 \"&bomb;&bomb;\">",
                "<!ENTITY bomb SYSTEM \"file:///etc/passwd\">",
                "<!ENTITY bomb SYSTEM \"http://localhost:1/\">",
                "<!ENTITY % bomb SYSTEM \"http://localhost:1/\"> %bomb;",
                "<!-- ]> --><!ENTITY bomb \"]>\">"
            })
    void noEntityIsResolved(String declaration) {
        String type = "<!DOCTYPE iati-activities [" + declaration + "]>";
        String bomb = IatiActivities.activity("B", "<title><narrative>&bomb;</narrative></title>");
        String document =
                IatiSamples.document(FIRST, bomb, LAST).replace("<iati-activities", type + "<iati-activities");
        ImportResult result = read(IatiSamples.utf8(document), ImportOptions.standard());
        assertThat(pledges(result)).containsExactly("iati.A.out", "iati.Z.out");
        assertThat(result.report().losses())
                .anySatisfy(group -> assertThat(group.pattern()).isEqualTo("/!DOCTYPE"));
    }

    @Test
    void anActivityThatIsTooDeepSpoilsNoOther() {
        String deep = IatiActivities.activity("B", "<a>".repeat(100_000) + "</a>".repeat(100_000));
        assertThat(pledges(IatiActivities.read(FIRST, deep, LAST))).containsExactly("iati.A.out", "iati.Z.out");
    }

    @Test
    void anActivityThatIsTooLongSpoilsNoOther() {
        ImportOptions options = ImportOptions.builder().maxRecordBytes(400).build();
        String document = IatiSamples.document(
                FIRST,
                IatiActivities.activity("B", "<title><narrative>" + "b".repeat(400) + "</narrative></title>"),
                LAST);
        ImportResult result = read(IatiSamples.utf8(document), options);
        assertThat(pledges(result)).containsExactly("iati.A.out", "iati.Z.out");
        assertThat(result.report().toText()).contains("expected at most 400 bytes");
    }

    @Test
    void anActivityThatIsNoUtf8IsRefusedUnlessItIsMended() {
        String document = IatiSamples.document(FIRST, title("B", "Caf\u00e9"), LAST);
        byte[] latin = document.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(pledges(read(latin, ImportOptions.standard()))).containsExactly("iati.A.out", "iati.Z.out");
        ImportResult mended = read(
                latin,
                ImportOptions.builder().repair(StandardCharsets.ISO_8859_1).build());
        assertThat(mended.dossier().pledges().get(1).title()).contains("Caf\u00e9");
        assertThat(mended.report().count(Loss.MALFORMED)).isEqualTo(1);
    }

    private static String title(String id, String title) {
        return IatiActivities.activity(id, "<title><narrative>" + title + "</narrative></title>");
    }

    /** What a document declares to be in it is in, unless it cannot be. */
    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, ISO-8859-1",
        "windows-1252, windows-1252",
        "utf-8, UTF-8",
        "UTF-16, UTF-8",
        "UTF-9, UTF-8",
        "us-ascii, UTF-8"
    })
    void theDeclaredCharacterSetIsMeant(String declared, String meant) {
        String document = IatiSamples.document(title("B", "Caf\u00e9"))
                .replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding='" + declared + "'?>");
        ImportResult result = read(document.getBytes(Charset.forName(meant)), ImportOptions.standard());
        assertThat(result.dossier().pledges().get(0).title()).contains("Caf\u00e9");
        assertThat(result.report().hasRefusals()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsRecognizedAndRefused(String charset) {
        byte[] document = IatiSamples.document(FIRST).getBytes(Charset.forName(charset));
        assertThat(Importers.recognize(document)).contains(Importers.iati());
        ImportReport report = read(document, ImportOptions.standard()).report();
        assertThat(report.records().imported()).isZero();
        assertThat(report.hasRefusals()).isTrue();
    }

    @Test
    void aByteOrderMarkSaysNothing() {
        assertThat(read(IatiSamples.utf8("\uFEFF" + IatiSamples.document(FIRST)), ImportOptions.standard())
                        .report()
                        .records())
                .isEqualTo(new RecordCounts(1, 1, 0, 0, 0));
    }

    @Test
    void whatWasBrokenOffIsThereUpToWhereItWas() {
        String document = IatiSamples.document(FIRST, LAST);
        for (int end = document.indexOf("<iati-activity ") + 1; end < document.length(); end++) {
            ImportReport report = read(IatiSamples.utf8(document.substring(0, end)), ImportOptions.standard())
                    .report();
            int whole = document.substring(0, end).split("</iati-activity>", -1).length - 1;
            assertThat(report.records().imported()).isEqualTo(whole);
            assertThat(report.hasRefusals())
                    .as(document.substring(0, end))
                    .isEqualTo(!document.substring(0, end).strip().endsWith("</iati-activities>"));
        }
    }

    @Test
    void manyActivitiesTakeNoMoreMemoryThanOne() {
        List<String> ids = new ArrayList<>();
        Sink sink = entry -> ids.add(entry.id().text());
        String many = IatiSamples.document(java.util.Collections.nCopies(2000, FIRST));
        ImportReport report =
                Importers.iati().read(new ByteArrayInputStream(IatiSamples.utf8(many)), ImportOptions.standard(), sink);
        assertThat(report.records()).isEqualTo(new RecordCounts(2000, 1, 0, 1999, 0));
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void whoWantsNoRefusalGetsAnException() {
        ImportOptions strict = ImportOptions.builder().strict().build();
        byte[] document = IatiSamples.utf8(IatiSamples.document(FIRST, "<iati-activity/>"));
        assertThatExceptionOfType(ImportException.class).isThrownBy(() -> read(document, strict));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?>\n<iati-activities version=\"2.03\">",
                "<iati-activity xml:lang=\"en\">",
                "<?xml version=\"1.0\"?><!-- a comment --><iati-activities>"
            })
    void itsDocumentsAreRecognized(String head) {
        assertThat(Importers.recognize(IatiSamples.utf8(head))).contains(Importers.iati());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"data\":{\"flows\":[]}}", "<html>", "<iati-organisations>"})
    void otherDocumentsAreNot(String head) {
        assertThat(Importers.iati().recognizes(IatiSamples.utf8(head))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<transaction/>",
                "<transaction><transaction-type code=\"3\"/></transaction>",
                "<transaction><transaction-type code=\"3\"/><value>1e999999999</value></transaction>",
                "<transaction><transaction-type code=\"3\"/><value>12345678901234567890123456789012345678.1</value></transaction>",
                "<transaction><transaction-type code=\"3\"/><value>0.1234567890123456789</value></transaction>",
                "<location><name>A</name><coordinates latitude=\"x\" longitude=\"\"/></location>",
                "<location/>",
                "<sector/>",
                "<sector code=\" \"/>",
                "<participating-org/>",
                "<participating-org role=\"1\"/>",
                "<recipient-country/>",
                "<recipient-country code=\"\u00e9\u00e9\"/>",
                "<activity-date/>",
                "<activity-date type=\"2\"/>",
                "<activity-date type=\"2\" iso-date=\"2024-02-30\"/>",
                "<activity-date type=\"2\" iso-date=\"2025-01-01\"/><activity-date type=\"4\" iso-date=\"2024-01-01\"/>",
                "<other-identifier/>",
                "<other-identifier ref=\"a\" type=\"my own\"/>",
                "<document-link/>",
                "<document-link url=\"a\"><language code=\"no language\"/></document-link>",
                "<related-activity type=\"1\"/>",
                "<conditions><condition/></conditions>",
                "<crs-add><loan-terms rate-1=\"much\"/></crs-add>",
                "<title><narrative xml:lang=\"not a tag\">A</narrative></title>",
                "<reporting-org><narrative xml:lang=\"not a tag\">A</narrative></reporting-org>",
                "<narrative/>",
                "stray text"
            })
    void whatIsOddInAnActivityDoesNotSpoilIt(String odd) {
        ImportResult result = IatiActivities.read(IatiActivities.activity("A", odd));
        assertThat(result.report().records().imported()).isEqualTo(1);
        assertThat(result.report().count(Loss.NO_HOME)).isZero();
        assertThatCode(() -> result.dossier().entries().forEach(Entry::summary)).doesNotThrowAnyException();
        assertThat(result.dossier().entries().filter(Pledge.class::isInstance)).hasSize(1);
    }
}
