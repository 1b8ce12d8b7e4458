package org.communique.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.actor.Name;
import org.communique.actor.Person;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.shape.Visit;
import org.communique.shape.Walk;

/** Other ids for entries: wherever they are named, in whatever attribute of whatever type an arbitrary draws. */
class RenamingTest {

    private static final ActorId ANN = ActorId.of("ann");
    private static final ActorId BOB = ActorId.of("bob");

    @Property
    void everyIdIsRenamedWhereverItStandsAndBackAgain(@ForAll Dossier dossier) {
        Map<EntryId, EntryId> names = new LinkedHashMap<>();
        Map<EntryId, EntryId> back = new LinkedHashMap<>();
        dossier.entriesById().keySet().forEach(id -> names.put(id, other(id)));
        names.forEach((id, name) -> back.put(name, id));

        Dossier renamed = dossier.renaming(names);

        assertThat(ids(renamed))
                .isEqualTo(ids(dossier).stream()
                        .map(id -> names.getOrDefault(id, id))
                        .toList());
        assertThat(renamed.renaming(back)).isEqualTo(dossier);
    }

    @Example
    void twoMayChangePlaces() {
        Dossier dossier = Dossier.of(DossierId.of("d")).plus(person(ANN, "Ann"), person(BOB, "Bob"));

        assertThat(dossier.renaming(Map.of(ANN, BOB, BOB, ANN)))
                .isEqualTo(Dossier.of(DossierId.of("d")).plus(person(BOB, "Ann"), person(ANN, "Bob")));
    }

    @Example
    void twoCannotHaveOneId() {
        Dossier dossier = Dossier.of(DossierId.of("d")).plus(person(ANN, "Ann"), person(BOB, "Bob"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier.renaming(Map.of(ANN, BOB)))
                .withMessage("ids: two entries would be called actor:bob");
    }

    @Example
    void anotherKindIsRefused() {
        Dossier dossier = Dossier.of(DossierId.of("d")).plus(person(ANN, "Ann"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier.renaming(Map.of(ANN, EventId.of("ann"))))
                .withMessageContaining("event:ann");
    }

    private static Person person(ActorId id, String name) {
        return Person.builder().id(id).addNames(Name.of(name)).build();
    }

    private static EntryId other(EntryId id) {
        return id.local().length() > 100 ? id : EntryId.parse(id.kind() + ":renamed." + id.local());
    }

    private static List<EntryId> ids(Dossier dossier) {
        List<EntryId> ids = new ArrayList<>();
        Walk.over(Visit.root(dossier, DossierShape.DOSSIER), visit -> {
            if (visit.value() instanceof EntryId id) {
                ids.add(id);
            }
        });
        return ids;
    }
}
