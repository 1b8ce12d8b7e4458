package org.communique.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The laws of importers, for FollowTheMoney. */
class FtmLawsTest extends ImporterLaws {

    private static final int RECORDS = 60;

    @Override
    Stream<ImportSample> samples() {
        List<ImportSample> samples = new ArrayList<>();
        samples.add(
                FtmSamples.sample("entities of the project", FtmSamples.linesOf(SharedSamples.own(FtmSamples.OWN))));
        SharedSamples.find(FtmSamples.DONATIONS)
                .map(FtmSamples::linesOf)
                .map(lines -> lines.subList(0, RECORDS))
                .ifPresent(lines -> samples.add(FtmSamples.sample("donations", lines)));
        return samples.stream();
    }
}
