package org.communique.json.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document of one megabyte with entries of five kinds, as news give them: much text, some money, dates and evidence. */
final class MixedDocument {

    private static final int OF_EACH = 690;

    private MixedDocument() {}

    static byte[] bytes() {
        return ("{\"communique\":\"1\",\"id\":\"mixed\",\"title\":\"A mixed document\",\"sources\":["
                        + each(10, MixedDocument::source) + "],\"actors\":[" + each(200, MixedDocument::actor)
                        + "],\"statements\":[" + each(OF_EACH, MixedDocument::statement) + "],\"pledges\":["
                        + each(OF_EACH, MixedDocument::pledge) + "],\"events\":["
                        + each(OF_EACH, MixedDocument::event) + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String each(int count, IntFunction<String> entry) {
        return IntStream.range(0, count).mapToObj(entry).collect(Collectors.joining(","));
    }

    private static String source(int i) {
        return """
                {"id":"source:gazette-%d","title":"What was agreed on the %dth day","kind":"article",\
                "publisher":"The Gazette","url":"https://gazette.example/%d",\
                "published":{"edtf":"2025-03-%02d"},"language":"en-GB","length":%d}\
                """.formatted(i, i, i, 1 + i % 28, 5000 + i);
    }

    private static String actor(int i) {
        String names = "\"names\":[{\"text\":\"Member No. %d of the Łódź group\",\"language\":\"en\"}]".formatted(i);
        return i % 2 == 0
                ? "{\"type\":\"person\",\"id\":\"actor:a-%d\",%s}".formatted(i, names)
                : "{\"type\":\"organization\",\"id\":\"actor:a-%d\",%s,\"countries\":[\"GB\"],\"kind\":\"company\"}"
                        .formatted(i, names);
    }

    private static String statement(int i) {
        return """
                {"id":"statement:s-%d","voice":"attributed","act":"announce","speakers":["actor:a-%d"],\
                "medium":"interview","said":{"wording":"on Sunday","edtf":"2025-03-%02d"},\
                "gist":"That more will be done for the defence of the coast, and that talks go on",\
                "quotations":[{"form":"direct","segments":["We are at a crossroads, and \\"%d\\" is the year",\
                "of all the years before us"]}],%s}\
                """.formatted(i, i % 200, 1 + i % 28, 2000 + i, evidence(i));
    }

    private static String pledge(int i) {
        return """
                {"id":"pledge:p-%d","title":"Drones of type %d","parties":[{"actor":"actor:a-%d","role":"buyer"},\
                {"actor":"actor:a-%d","role":"recipient"}],"contributions":[{"type":"funding","amount":\
                {"value":"%d","currency":"GBP","approximation":"nearly","wording":"nearly £%d million",\
                "equivalents":[{"amount":{"value":"%d.5","currency":"EUR"}}]}}],\
                "steps":[{"stage":"pledged","when":{"edtf":"2025-03-%02d"}},{"stage":"delivered"}],%s}\
                """.formatted(
                        i,
                        i,
                        i % 200,
                        (i + 1) % 200,
                        1_000_000L * (1 + i),
                        1 + i,
                        1_200_000L * (1 + i),
                        1 + i % 28,
                        evidence(i));
    }

    private static String event(int i) {
        return """
                {"id":"event:e-%d","title":"Talks of round %d","type":"talks","modality":"planned",\
                "participations":[{"actor":"actor:a-%d","role":"host"},{"actor":"actor:a-%d","role":"participant"}],\
                "place":{"name":"London","country":"GB"},"when":{"edtf":"2025-03-%02d"},%s,\
                "recorded":"2025-03-06T12:%02d:00Z"}\
                """.formatted(i, i, i % 200, (i + 7) % 200, 1 + i % 28, evidence(i), i % 60);
    }

    private static String evidence(int i) {
        return "\"evidence\":[{\"source\":\"source:gazette-%d\",\"selectors\":[{\"type\":\"text-position\",\"start\":%d,\"end\":%d}]}]"
                .formatted(i % 10, i, i + 40);
    }
}
