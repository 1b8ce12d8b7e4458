package org.communique.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of dossiers gone wrong, whose head says how it is read. */
final class BrokenDossiers {

    private static final Pattern REPEATED = Pattern.compile("<<(.+?)\\*(\\d+)>>");

    private BrokenDossiers() {}

    /** A dossier gone wrong, and the code and pointer of its only fault. */
    record Broken(String place, String value, String document, String code, String pointer) {

        @Override
        public String toString() {
            return place + " " + value;
        }
    }

    /** Where a value goes: a document with a gap, and the pointer of the gap. */
    private record Place(String document, String pointer) {}

    static List<Broken> all() {
        Map<String, Place> places = new HashMap<>();
        List<Broken> all = new ArrayList<>();
        for (String line : text().lines().filter(each -> !each.startsWith("#")).toList()) {
            String[] columns = line.split("\t", -1);
            if (line.startsWith("@")) {
                places.put(columns[0].substring(1), new Place(columns[1], columns[2]));
            } else {
                Place place = Objects.requireNonNull(places.get(columns[0]), columns[0]);
                String document = place.document().replace("@", spelledOut(columns[1]));
                String pointer =
                        spelledOut(columns[3].startsWith(".") ? place.pointer() + columns[3].substring(1) : columns[3]);
                all.add(new Broken(columns[0], columns[1], document, columns[2], pointer));
            }
        }
        return all;
    }

    private static String spelledOut(String text) {
        return REPEATED.matcher(text.replace("<<lf>>", "\n").replace("<<tab>>", "\t"))
                .replaceAll(each -> Matcher.quoteReplacement(each.group(1).repeat(Integer.parseInt(each.group(2)))));
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(BrokenDossiers.class.getResourceAsStream("broken-dossiers.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
