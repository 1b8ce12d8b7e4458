package org.communique.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Entities that the importer of FollowTheMoney is tried on. */
final class FtmSamples {

    static final String DONATIONS = "ftm/donations.ijson";
    static final String OWN = "ftm-entities.ijson";

    private FtmSamples() {}

    static List<String> linesOf(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    static ImportSample sample(String name, List<String> lines) {
        return new ImportSample(name, Importers.ftm(), lines, FtmSamples::file, JsonLeaves::changed);
    }

    static byte[] file(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] file(String... lines) {
        return file(List.of(lines));
    }
}
