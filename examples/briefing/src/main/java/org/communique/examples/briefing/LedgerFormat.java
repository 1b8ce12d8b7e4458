package org.communique.examples.briefing;

import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueModule;
import org.communique.ledger.LedgerReport;
import tools.jackson.databind.json.JsonMapper;

/** How the answers of a ledger are printed. */
enum LedgerFormat {
    /** For people: a table, and what they have to know about it. */
    TEXT {
        @Override
        String of(LedgerReport report, Dossier dossier, List<String> asked, Screen screen, Words words) {
            return new LedgerText(dossier, screen, words).of(report, asked);
        }
    },
    /** For programs: one object. */
    JSON {
        @Override
        String of(LedgerReport report, Dossier dossier, List<String> asked, Screen screen, Words words) {
            JsonMapper json =
                    JsonMapper.builder().addModule(new CommuniqueModule()).build();
            return json.writeValueAsString(report) + "\n";
        }
    },
    /** For spreadsheets: a row for each total. */
    CSV {
        @Override
        String of(LedgerReport report, Dossier dossier, List<String> asked, Screen screen, Words words) {
            return LedgerCsv.of(report);
        }
    };

    /** @param asked what is asked for, as far as the report does not say it: a line each, for people */
    abstract String of(LedgerReport report, Dossier dossier, List<String> asked, Screen screen, Words words);
}
