package org.communique.examples.duckdb;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.dossier.Dossier;
import org.communique.exchange.table.Tables;
import org.communique.json.CommuniqueJson;

/**
 * Writes dossiers as tables, asks them three questions in an embedded DuckDB, prints the answers, and writes each as Parquet.
 *
 * <p>The first argument is the folder to write to; the others are documents, or lines in files whose names end in {@code ndjson}.
 */
public final class ThreeQuestions {

    private static final int WIDEST = 60;

    private ThreeQuestions() {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException, SQLException {
        List<Dossier> dossiers = new ArrayList<>();
        for (String file : List.of(args).subList(1, args.length)) {
            dossiers.add(read(Path.of(file)));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        answer(dossiers, Path.of(args[0]), out);
    }

    private static Dossier read(Path file) throws IOException {
        CommuniqueJson json = CommuniqueJson.standard();
        if (!file.toString().endsWith("ndjson")) {
            return json.read(file);
        }
        try (InputStream lines = new BufferedInputStream(Files.newInputStream(file))) {
            return json.readLines(lines);
        }
    }

    /** Answers the questions: tables in a folder of that one, Parquet files beside it. */
    static void answer(List<Dossier> dossiers, Path folder, PrintStream out) throws IOException, SQLException {
        Path tables = folder.resolve("tables");
        Tables.standard().write(dossiers, tables);
        try (TableDatabase database = TableDatabase.load(tables)) {
            for (Question question : Question.values()) {
                out.println(question.words());
                out.println();
                print(database.rows(question.query()), out);
                out.println();
                String name = question.name().toLowerCase(Locale.ROOT);
                database.writeParquet(question.query(), folder.resolve(name + ".parquet"));
            }
        }
    }

    private static void print(List<List<String>> rows, PrintStream out) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(cut(row.get(i)));
                int column = i;
                int width = rows.stream()
                        .mapToInt(each -> cut(each.get(column)).length())
                        .max()
                        .orElse(0);
                line.append(" ".repeat(width - cut(row.get(i)).length() + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static String cut(String cell) {
        return cell.length() <= WIDEST ? cell : cell.substring(0, WIDEST - 1) + "…";
    }
}
