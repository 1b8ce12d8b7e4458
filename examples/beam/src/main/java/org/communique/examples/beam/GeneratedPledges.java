package org.communique.examples.beam;

import java.util.List;
import java.util.stream.Stream;

/**
 * Made-up pledges to try totals with, ten a group: such as are told three times, trees of parts, joint givers, claims, conditions, times
 * that are told in words, and what has no figure. The groups of a hundred hang together.
 */
final class GeneratedPledges {

    /** So many pledges are in a group. */
    static final int GROUP = 10;

    private static final int CHAIN = 100;

    private GeneratedPledges() {}

    /** {@return the lines of a group, in no order that means anything; a group is the same whoever makes it} */
    static List<String> group(long group) {
        Stream<String> own = TEMPLATE.lines().filter(line -> !line.isBlank());
        Stream<String> chained = group % CHAIN == 0 ? Stream.empty() : Stream.of(CHAINED);
        long mixed = group * 2_654_435_761L % 99_991;
        return Stream.concat(own, chained)
                .map(line -> line.replace("@p", Long.toString(group - 1))
                        .replace("@k", Long.toString(group % 7))
                        .replace("@g", Long.toString(group))
                        .replace("@n", Long.toString(1_000 + Math.abs(mixed)))
                        .replace("@c", List.of("USD", "EUR", "GBP", "NOK").get((int) (group % 4)))
                        .replace("@d", "2025-0" + (1 + group % 9) + "-1" + group % 10))
                .toList();
    }

    private static final String CHAINED = """
            {"link":{"id":"link:@g-chain","subject":"pledge:@g-9","relation":"part-of","object":"pledge:@p-9","evidence":[{"source":"source:@g","factuality":"possible"}]}}""";

    private static final String TEMPLATE = """
            {"source":{"id":"source:@g","published":{"edtf":"@d"}}}
            {"source":{"id":"source:@g-wire","published":{"wording":"yesterday","anchor":"source:@g"},"language":"en"}}
            {"statement":{"id":"statement:@g","voice":"attributed","act":"claim","speakers":["actor:a@k"],"gist":"They have arrived","evidence":[{"source":"source:@g"}]}}
            {"event":{"id":"event:@g","type":"delivery","modality":"occurred","when":{"wording":"two days earlier","anchor":"source:@g-wire"}}}
            {"pledge":{"id":"pledge:@g-0","parties":[{"actor":"actor:a@k","role":"donor"}],"contributions":[{"type":"funding","amount":{"value":"@n.25","currency":"@c"}}],"steps":[{"stage":"pledged","when":{"edtf":"@d"}},{"stage":"committed","amount":{"value":"900.1","currency":"@c"},"when":{"edtf":"2025-10"}},{"stage":"disbursed","amount":{"value":"@n","currency":"@c"},"event":"event:@g"}],"evidence":[{"source":"source:@g"}]}}
            {"pledge":{"id":"pledge:@g-1","parties":[{"actor":"actor:a@k","role":"donor"}],"contributions":[{"type":"funding","amount":{"value":"@n","currency":"@c","approximation":"about"}}],"steps":[{"stage":"pledged"}],"evidence":[{"source":"source:@g-wire"}]}}
            {"pledge":{"id":"pledge:@g-2","parties":[{"actor":"actor:a@k","role":"donor"}],"contributions":[{"type":"funding","amount":{"value":"@n","currency":"CHF"}}],"steps":[{"stage":"pledged"}]}}
            {"pledge":{"id":"pledge:@g-3","parties":[{"actor":"actor:b@k","role":"donor"}],"contributions":[{"type":"funding","amount":{"value":"9@n","currency":"@c"}}],"steps":[{"stage":"pledged"}]}}
            {"pledge":{"id":"pledge:@g-4","parties":[{"actor":"actor:c@k","role":"donor"}],"contributions":[{"type":"funding","amount":{"value":"@n","currency":"@c","approximation":"at-least"}}],"steps":[{"stage":"pledged"},{"stage":"disbursed","amount":{"value":"10","currency":"@c"},"when":{"wording":"last week","anchor":"source:@g-wire"}}]}}
            {"pledge":{"id":"pledge:@g-5","parties":[{"actor":"actor:b@k","role":"donor"}],"contributions":[{"type":"funding","amount":{"value":"2@n","currency":"@c"}}],"steps":[{"stage":"committed"}]}}
            {"pledge":{"id":"pledge:@g-6","parties":[{"actor":"actor:b@k","role":"donor"}],"contributions":[{"type":"funding","amount":{"value":"500","currency":"@c"}}],"steps":[{"stage":"disbursed"}]}}
            {"pledge":{"id":"pledge:@g-7","parties":[{"actor":"actor:a@k","role":"donor"},{"actor":"actor:b@k","role":"donor"}],"contributions":[{"type":"goods","item":"tents","quantity":{"value":"@n","unit":"item","approximation":"over"},"value":{"value":"@n0","currency":"@c","approximation":"under"}}],"steps":[{"stage":"pledged","evidence":[{"source":"source:@g","via":"statement:@g"}]},{"stage":"delivered","quantity":{"value":"40","unit":"item"},"evidence":[{"source":"source:@g","via":"statement:@g"}]}],"conditions":[{"text":"if the road is open"}]}}
            {"pledge":{"id":"pledge:@g-8","parties":[{"actor":"actor:c@k","role":"donor"}],"contributions":[{"type":"personnel","kind":"engineers"},{"type":"funding","amount":{"value":"@n","currency":"@c"},"newMoney":"no"}],"steps":[{"stage":"proposed"}]}}
            {"pledge":{"id":"pledge:@g-9","parties":[{"actor":"actor:d@k","role":"donor"}],"contributions":[{"type":"funding","amount":{"value":"7@n.5","currency":"@c","approximation":"nearly"}}],"steps":[{"stage":"pledged"},{"stage":"disbursed"}],"evidence":[{"source":"source:@g","factuality":"probable"}]}}
            {"link":{"id":"link:@g-0","subject":"pledge:@g-1","relation":"same-as","object":"pledge:@g-0"}}
            {"link":{"id":"link:@g-1","subject":"pledge:@g-2","relation":"same-as","object":"pledge:@g-1"}}
            {"link":{"id":"link:@g-2","subject":"pledge:@g-4","relation":"part-of","object":"pledge:@g-3"}}
            {"link":{"id":"link:@g-3","subject":"pledge:@g-5","relation":"part-of","object":"pledge:@g-3"}}
            {"link":{"id":"link:@g-4","subject":"pledge:@g-6","relation":"fulfils","object":"pledge:@g-5"}}
            """;
}
