package org.communique.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Activities that the importer of IATI is tried on. */
final class IatiSamples {

    /** So many activities of what is published have most that there is in it. */
    private static final int MOST = 6;

    private static final Pattern ACTIVITY = Pattern.compile("(?s)<iati-activity[\\s>].*?</iati-activity>");

    private IatiSamples() {}

    /** {@return a document of these activities} */
    static String document(List<String> activities) {
        return "<?xml version=\"1.0\"?>\n<iati-activities version=\"2.03\" xmlns:x=\"https://example.org/extension\">\n"
                + String.join("\n", activities)
                + "\n</iati-activities>\n";
    }

    static String document(String... activities) {
        return document(List.of(activities));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the file of this name, which was made up for tests} */
    static String madeUp(String file) {
        return new String(SharedSamples.own(file), StandardCharsets.UTF_8);
    }

    /** {@return a sample of the activities of a document, of which no more than some are taken} */
    static ImportSample sample(String name, String document) {
        return new ImportSample(
                name,
                Importers.iati(),
                ACTIVITY.matcher(document)
                        .results()
                        .map(MatchResult::group)
                        .limit(MOST)
                        .toList(),
                activities -> utf8(document(activities)),
                XmlLeaves::changed);
    }
}
