package org.communique.json.benchmark;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents with entries of five kinds, as news give them: much text, some money, dates and evidence. One entry in 228 is
 * a source and ten are actors; the others are statements, pledges and events in equal parts.
 */
final class MixedDocument {

    /** As many entries as make one megabyte. */
    static final int MEGABYTE = 2_280;

    private static final String HEADER = "\"communique\":\"1\",\"id\":\"mixed\",\"title\":\"A mixed document\"";

    private final int sources;
    private final int actors;
    private final int ofEach;

    private MixedDocument(int entries) {
        sources = Math.max(1, entries / 228);
        actors = Math.max(1, entries / 57 * 5);
        ofEach = (entries - sources - actors) / 3;
    }

    /** {@return a document of about so many entries} */
    static byte[] bytes(int entries) {
        MixedDocument mix = new MixedDocument(entries);
        return mix.kinds()
                .map(kind -> "\"" + kind.name() + "s\":" + kind.entries().collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "{" + HEADER + ",", "}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes about so many entries, one a line. */
    static void writeLines(int entries, OutputStream out) {
        PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
        lines.print("{\"dossier\":{" + HEADER + "}}\n");
        new MixedDocument(entries).kinds().forEach(kind -> kind.entries()
                .forEach(entry -> lines.print("{\"" + kind.name() + "\":" + entry + "}\n")));
        lines.flush();
    }

    private record Kind(String name, int count, IntFunction<String> entry) {
        Stream<String> entries() {
            return IntStream.range(0, count).mapToObj(entry);
        }
    }

    private Stream<Kind> kinds() {
        return Stream.of(
                new Kind("source", sources, MixedDocument::source),
                new Kind("actor", actors, MixedDocument::actor),
                new Kind("statement", ofEach, this::statement),
                new Kind("pledge", ofEach, this::pledge),
                new Kind("event", ofEach, this::event));
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

    private String statement(int i) {
        return """
                {"id":"statement:s-%d","voice":"attributed","act":"announce","speakers":["actor:a-%d"],\
                "medium":"interview","said":{"wording":"on Sunday","edtf":"2025-03-%02d"},\
                "gist":"That more will be done for the defence of the coast, and that talks go on",\
                "quotations":[{"form":"direct","segments":["We are at a crossroads, and \\"%d\\" is the year",\
                "of all the years before us"]}],%s}\
                """.formatted(i, i % actors, 1 + i % 28, 2000 + i, evidence(i));
    }

    private String pledge(int i) {
        return """
                {"id":"pledge:p-%d","title":"Drones of type %d","parties":[{"actor":"actor:a-%d","role":"buyer"},\
                {"actor":"actor:a-%d","role":"recipient"}],"contributions":[{"type":"funding","amount":\
                {"value":"%d","currency":"GBP","approximation":"nearly","wording":"nearly £%d million",\
                "equivalents":[{"amount":{"value":"%d.5","currency":"EUR"}}]}}],\
                "steps":[{"stage":"pledged","when":{"edtf":"2025-03-%02d"}},{"stage":"delivered"}],%s}\
                """.formatted(
                        i,
                        i,
                        i % actors,
                        (i + 1) % actors,
                        1_000_000L * (1 + i),
                        1 + i,
                        1_200_000L * (1 + i),
                        1 + i % 28,
                        evidence(i));
    }

    private String event(int i) {
        return """
                {"id":"event:e-%d","title":"Talks of round %d","type":"talks","modality":"planned",\
                "participations":[{"actor":"actor:a-%d","role":"host"},{"actor":"actor:a-%d","role":"participant"}],\
                "place":{"name":"London","country":"GB"},"when":{"edtf":"2025-03-%02d"},%s,\
                "recorded":"2025-03-06T12:%02d:00Z"}\
                """.formatted(i, i, i % actors, (i + 7) % actors, 1 + i % 28, evidence(i), i % 60);
    }

    private String evidence(int i) {
        return "\"evidence\":[{\"source\":\"source:gazette-%d\",\"selectors\":[{\"type\":\"text-position\",\"start\":%d,\"end\":%d}]}]"
                .formatted(i % sources, i % 4_000, i % 4_000 + 40);
    }
}
