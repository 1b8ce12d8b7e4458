package org.communique.examples.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.communique.dossier.Dossier;
import org.communique.exchange.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that several workers have written, a folder for each dossier, are asked as one. */
class ManyFoldersTest {

    @TempDir
    private Path folder;

    @Test
    void foldersOfOneDossierEachAnswerAsOneFolderOfAll() throws IOException, SQLException {
        Path apart = folder.resolve("apart");
        Path whole = folder.resolve("whole");
        Tables.standard().write(Samples.all().toList(), whole);
        for (Dossier dossier : Samples.all().toList()) {
            Tables.standard().write(apart.resolve(dossier.id().text()), dossier);
        }
        String one = Samples.NEWS.dossier().id().text();
        try (TableDatabase many = TableDatabase.loadFolders(apart, one);
                TableDatabase together = TableDatabase.load(whole)) {
            assertThat(many.rows("SELECT count(*) FROM entry")).isEqualTo(together.rows("SELECT count(*) FROM entry"));
            for (Question question : Question.values()) {
                assertThat(many.rows(question.query())).isEqualTo(together.rows(question.query()));
            }
        }
    }
}
