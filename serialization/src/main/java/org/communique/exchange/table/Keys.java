package org.communique.exchange.table;

import java.util.List;
import java.util.Set;

/** The columns that say where a row belongs. */
final class Keys {

    static final String DOSSIER = "dossier";
    static final String ENTRY = "entry";
    static final String PATH = "path";
    static final String OWNER = "owner";
    static final String LIST = "list";
    static final String POSITION = "position";
    static final String ENTRY_RANK = "entry_rank";
    static final String ENTRY_MODALITY = "entry_modality";

    /** What no attribute can be called. */
    static final Set<String> NAMES = Set.of(DOSSIER, ENTRY, PATH, OWNER, LIST, POSITION, ENTRY_RANK, ENTRY_MODALITY);

    static final ColumnDefinition DOSSIER_ID = text(DOSSIER, "The id of the dossier.");
    static final ColumnDefinition ENTRY_ID = text(ENTRY, "The id of the entry.");

    private static final ColumnDefinition ENTRY_POSITION = new ColumnDefinition(
            POSITION, ColumnType.INTEGER, "Where it stands among the entries of its table, from 0.");

    /** Of a dossier. */
    static final List<ColumnDefinition> OF_DOSSIER = List.of(DOSSIER_ID);

    /** Of a kind of entries. */
    static final List<ColumnDefinition> OF_ENTRY = List.of(DOSSIER_ID, ENTRY_ID, ENTRY_POSITION);

    /** Of all entries together. */
    static final List<ColumnDefinition> OF_ANY_ENTRY = List.of(
            DOSSIER_ID,
            ENTRY_ID,
            new ColumnDefinition(
                    POSITION, ColumnType.INTEGER, "Where it stands among all entries of the dossier, from 0."),
            text(
                    "kind",
                    "The table that has what only entries of its kind have; none of kinds that this release does not know."),
            text(
                    "thing",
                    "The first entry that is not deprecated of those that tell the same, by links that certainly hold; the entry"
                            + " itself where none does."));

    /** Of what stands in a list of an entry or of one of its values. */
    static final List<ColumnDefinition> OF_ELEMENT = List.of(
            DOSSIER_ID,
            text(ENTRY, "The id of the entry that it belongs to."),
            text(PATH, "Where it stands in the entry, as a JSON Pointer; what belongs to it has this as its owner."),
            text(OWNER, "The path of the value that has it; empty where the entry itself does."),
            text(LIST, "The attribute of its owner that it stands in."),
            new ColumnDefinition(POSITION, ColumnType.INTEGER, "Where it stands in that list, from 0."),
            text(ENTRY_RANK, "The rank of the entry: what is deprecated the editor holds to be wrong."),
            text(
                    ENTRY_MODALITY,
                    "Of what belongs to an event, whether that came about: occurred, planned, supposed and so on."));

    static final List<String> DOSSIER_KEY = List.of(DOSSIER);
    static final List<String> ENTRY_KEY = List.of(DOSSIER, ENTRY);
    static final List<String> ELEMENT_KEY = List.of(DOSSIER, ENTRY, PATH);

    private Keys() {}

    private static ColumnDefinition text(String name, String meaning) {
        return new ColumnDefinition(name, ColumnType.TEXT, meaning);
    }
}
