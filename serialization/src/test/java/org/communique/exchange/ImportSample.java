package org.communique.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.exchange.record.Leaf;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Value;
import org.communique.json.CommuniqueJson;
import org.communique.revision.Merge;

/**
 * Records that an importer is tried on.
 *
 * @param name what they are, for messages
 * @param importer reads them
 * @param records them, as text
 * @param document makes an input of records
 * @param changed a record in which the leaf at a path is another
 */
record ImportSample(
        String name,
        Importer importer,
        List<String> records,
        Function<List<String>, byte[]> document,
        BinaryOperator<String> changed) {

    @Override
    public String toString() {
        return name;
    }

    /** {@return what becomes of all records} */
    ImportResult whole() {
        return importer.read(document.apply(records));
    }

    /** {@return the entries, in an order that does not depend on that of the records} */
    static List<String> entries(Dossier dossier) {
        return dossier.entries()
                .sorted(Comparator.comparing((Entry entry) -> entry.id().text())
                        .thenComparing(CommuniqueJson.standard()::writeEntry))
                .map(CommuniqueJson.standard()::writeEntry)
                .toList();
    }

    /** {@return what becomes of all records, twice in one input} */
    ImportResult twice() {
        List<String> twice = new ArrayList<>(records);
        twice.addAll(records);
        return importer.read(document.apply(twice));
    }

    /** {@return what becomes of all records in another order} */
    ImportResult shuffled(long seed) {
        List<String> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));
        return importer.read(document.apply(shuffled));
    }

    /** {@return the two halves of the records, imported alone and then merged} */
    Dossier halvesMerged() {
        int half = records.size() / 2;
        Dossier first = importer.read(document.apply(records.subList(0, half))).dossier();
        Dossier second = importer.read(document.apply(records.subList(half, records.size())))
                .dossier();
        return importer.relink(Merge.of(first, second).dossier());
    }

    /** {@return how many leaves of single records are called carried or kept} */
    long claims() {
        return records.stream().mapToLong(record -> claims(record).size()).sum();
    }

    /** {@return where a leaf is called carried or kept, though the entries stay as they are where it is changed} */
    List<String> falseClaims() {
        List<String> found = new ArrayList<>();
        for (String record : records) {
            List<String> before = entriesOf(record);
            for (Leaf leaf : claims(record)) {
                String other = changed.apply(record, leaf.path());
                if (entriesOf(other).equals(before)) {
                    found.add(leaf.path() + " = " + leaf.text());
                }
            }
        }
        return found;
    }

    private List<Leaf> claims(String record) {
        List<Leaf> claimed = new ArrayList<>();
        Import run = importer.begin(ImportOptions.standard(), entry -> {});
        run.witness(value -> claimed.addAll(claimed(value)));
        run.read(in(record)).end();
        return claimed;
    }

    private static List<Leaf> claimed(Value value) {
        return value.leaves().stream()
                .filter(leaf -> leaf.outcome() == Outcome.CARRIED || leaf.outcome() == Outcome.KEPT)
                .toList();
    }

    private List<String> entriesOf(String record) {
        List<String> entries = new ArrayList<>();
        importer.read(
                in(record),
                ImportOptions.standard(),
                entry -> entries.add(CommuniqueJson.standard().writeEntry(entry)));
        return entries;
    }

    private InputStream in(String record) {
        return new ByteArrayInputStream(document.apply(List.of(record)));
    }
}
