package org.communique.ledger.oracle;

import java.util.List;
import org.communique.actor.State;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.DossierId;
import org.communique.source.Source;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Makes a dossier of what is told: sources of several days, one speaker, a few states, and the entries of a world. */
final class Telling {

    private static final Dossier SCENE = scene();

    private Telling() {}

    static Dossier dossier(List<? extends Entry> entries) {
        return SCENE.plus(entries);
    }

    private static Dossier scene() {
        Statement claim = Statement.builder()
                .id(Knowledge.CLAIM)
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.ASSERT)
                .build();
        Dossier scene = Dossier.of(DossierId.of("world"))
                .plus(Source.of(Knowledge.UNDATED), claim)
                .plus(
                        State.of("NO", "Norland"),
                        State.of("SE", "Sudland"),
                        State.of("DK", "Holm"),
                        State.of("FI", "Arnost"));
        return scene.plus(Knowledge.PUBLISHED.stream()
                .map(day -> Source.of(Knowledge.source(day)).toBuilder()
                        .published(TimeExpression.of(Edtf.of(day)))
                        .build())
                .toList());
    }
}
