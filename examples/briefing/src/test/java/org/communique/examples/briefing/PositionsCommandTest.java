package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.entry.Topic;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.json.CommuniqueJson;
import org.communique.json.CommuniqueModule;
import org.communique.position.PositionMatrix;
import org.communique.position.Positions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PositionsCommandTest {

    private static final String COALITION = CommuniqueJson.standard().write(DossierFiles.builtIn());

    /** One who changes sides, one who is torn, two of one name, somebody without a name of whom it is only supposed. */
    private static final String TURNS = """
            {"communique":"1","id":"d",
             "actors":[{"id":"actor:norland","type":"state","names":[{"text":"Norland"}]},
                       {"id":"actor:other","type":"state","names":[{"text":"Norland"}]}],
             "statements":[
              {"id":"statement:a","voice":"attributed","act":"assert","holder":"actor:norland","said":{"edtf":"2025-03-01"},
               "stances":[{"target":{"text":"ferries"},"polarity":"favours","strength":"weak"}]},
              {"id":"statement:b","voice":"attributed","act":"assert","holder":"actor:norland","said":{"edtf":"2025-03-05"},
               "stances":[{"target":{"text":"ferries"},"polarity":"opposes","strength":"strong"},
                          {"target":{"text":"peace"},"polarity":"mixed"}]},
              {"id":"statement:c","voice":"attributed","act":"assert","speakers":["actor:other"],
               "stances":[{"target":{"text":"ferries"},"polarity":"favours"},{"target":{"text":"ferries"},"polarity":"opposes"}]},
              {"id":"statement:d","voice":"unattributed","act":"assert",
               "stances":[{"target":{"text":"ferries"},"polarity":"neutral",
                "evidence":[{"source":"source:s","factuality":"possible"}]}]}]}
            """;

    @Test
    void theBuiltInDossierIsAMatrixAndThenWords() {
        Run run = Run.withInput(COALITION, "positions", "-");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("""
                                                        1    2    3    4    5    6    7    8
                        Russia                         --    -  (-)
                        The United Kingdom            (+)             ++    +
                        Allies of the United Kingdom  (+)
                        """)
                .contains(
                        "Russia\n  strongly against British troops for a peace force, by their own word, 3 times\n",
                        "  for Ceasefire in the air and at sea, by their own word, priority 1\n");
    }

    @Test
    void changesAndContradictionsAreMarked() {
        assertThat(Run.withInput(TURNS, "positions", "-").out()).isEqualTo("""
                                         1     2
                Norland                --*     ~
                Norland                +/-
                Nobody in particular  (=)?

                TOWARDS WHAT
                ------------
                1 ferries
                2 peace
                + for, - against, = neutral, ~ of two minds; twice: strongly; (in brackets): by others' word; both
                  sides: it is not known which came last; *: has changed sides; ?: not certain

                IN WORDS
                --------
                Norland
                  strongly against ferries, by their own word
                    changed: for (2025-03-01), then against (2025-03-05)
                  of two minds on peace, by their own word
                Norland
                  for and against (which came last is not known): ferries, by their own word, 2 times
                Nobody in particular
                  neutral on ferries, by others' word, not certain
                """);
    }

    @Test
    void whereThereIsNoRoomTheGridGoesOnBelow() {
        String out = Run.withInput(COALITION, "positions", "-").out();
        String narrow = new PositionsPage(
                        DossierFiles.builtIn(),
                        Positions.of(DossierFiles.builtIn()).matrix(),
                        Words.ENGLISH)
                .text(new Screen(50, false, false, false));

        assertThat(narrow.lines().limit(20)).allMatch(line -> line.length() <= 50);
        assertThat(narrow.lines().filter(line -> line.startsWith("Russia  "))).hasSize(1);
        assertThat(narrow.lines().filter(line -> line.startsWith("Ukraine  "))).hasSize(1);
        assertThat(out.lines().filter(line -> line.strip().startsWith("1 "))).hasSizeGreaterThan(1);
    }

    @Test
    void asJsonItIsTheMatrix() {
        Run run = Run.withInput(
                COALITION, "positions", "-", "--holder", "ukraine", "--about", "event:ceasefire", "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(JsonMapper.builder()
                        .addModule(new CommuniqueModule())
                        .build()
                        .readValue(run.out(), PositionMatrix.class))
                .isEqualTo(Positions.of(DossierFiles.builtIn())
                        .matrix(List.of(ActorId.of("ukraine")), List.of(Topic.of(EventId.of("ceasefire")))));
        assertThat(run.out())
                .startsWith("{\"positions\":[{\"holder\":\"actor:ukraine\",")
                .endsWith("}\n");
    }

    @Test
    void whoeverHasNoPositionHasNoRow() {
        Run run = Run.withInput(COALITION, "positions", "-", "--holder", "actor:sergei-lavrov");

        assertThat(run).isEqualTo(new Run(0, "No statement says where anybody stands.\n", ""));
    }

    @Test
    void whatTheDossierDoesNotHaveIsRefused() {
        assertThat(Run.withInput(COALITION, "positions", "-", "--holder", "lavrov"))
                .isEqualTo(new Run(2, "", "positions: --holder: the dossier has no actor:lavrov\n"));
        assertThat(Run.withInput(COALITION, "positions", "-", "--about", "event:none"))
                .isEqualTo(new Run(2, "", "positions: --about: the dossier has no event:none\n"));
        assertThat(Run.withInput(COALITION, "positions", "-", "--about", "no id")
                        .status())
                .isEqualTo(2);
        assertThat(Run.withInput(COALITION, "positions", "-", "--format", "xml").status())
                .isEqualTo(2);
    }
}
