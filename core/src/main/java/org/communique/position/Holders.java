package org.communique.position;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Voice;

/** Whose a stance is, and whose word it is that it is theirs. */
final class Holders {

    private final Dossier dossier;
    private final Twins twins;

    Holders(Dossier dossier) {
        this.dossier = dossier;
        this.twins = new Twins(dossier);
    }

    /** {@return whose a stance is: its own holder, or the statement's, or each speaker, each once; or nobody's} */
    List<Optional<ActorId>> of(Statement statement, Stance stance) {
        Stream<ActorId> named =
                stance.holder().or(statement::holder).map(Stream::of).orElseGet(() -> statement.speakers().stream());
        Set<ActorId> holders = named.map(twins::first).collect(toCollection(LinkedHashSet::new));
        return holders.isEmpty()
                ? List.of(Optional.empty())
                : holders.stream().map(Optional::of).toList();
    }

    /** {@return whose word it is that somebody has a stance} */
    Attribution attribution(Statement statement, Stance stance, Optional<ActorId> holder) {
        boolean own = statement.voice() == Voice.ATTRIBUTED
                && speaks(statement, holder)
                && !isOthersAccount(evidence(statement, stance), holder);
        return own ? Attribution.OWN : Attribution.ASCRIBED;
    }

    /** Somebody without a name speaks for themselves. */
    private boolean speaks(Statement statement, Optional<ActorId> holder) {
        return holder.map(known -> Stream.concat(statement.holder().stream(), statement.speakers().stream())
                        .anyMatch(actor -> twins.same(actor, known)))
                .orElse(true);
    }

    private boolean isOthersAccount(List<Citation> evidence, Optional<ActorId> holder) {
        return !evidence.isEmpty()
                && evidence.stream().allMatch(words -> words.via()
                        .map(via -> dossier.find(via)
                                .filter(told -> speaks(told, holder))
                                .isEmpty())
                        .orElse(false));
    }

    /** {@return what a stance rests on: its own evidence, or else the statement's} */
    static List<Citation> evidence(Statement statement, Stance stance) {
        return stance.evidence().isEmpty() ? statement.evidence() : stance.evidence();
    }

    /** {@return whether every source denies that it is so} */
    static boolean isDenied(List<Citation> evidence) {
        return !evidence.isEmpty()
                && evidence.stream().allMatch(words -> words.factuality().isAtLeast(Factuality.POSSIBLE_DENIED));
    }
}
