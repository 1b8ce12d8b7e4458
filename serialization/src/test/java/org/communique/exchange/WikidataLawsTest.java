package org.communique.exchange;

import java.util.stream.Stream;

class WikidataLawsTest extends ImporterLaws {

    @Override
    Stream<ImportSample> samples() {
        return Stream.of(
                WikidataSamples.answer("answer", SharedSamples.own(WikidataSamples.ENTITIES)),
                WikidataSamples.lines("dump", SharedSamples.own(WikidataSamples.DUMP)));
    }
}
