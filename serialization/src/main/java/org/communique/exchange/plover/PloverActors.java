package org.communique.exchange.plover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.exchange.cameo.ActorCode;
import org.communique.exchange.cameo.ActorCountries;
import org.communique.exchange.cameo.CodedActor;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;

/** The actors of one side of a record: objects with a code, a sector, and the words that name them. */
final class PloverActors {

    private static final String ANY_SECTOR = "***";
    private static final Set<String> NO_COUNTRIES = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
    private static final List<String> NAMES = List.of("actorText", "identifier_text", "entity_text");
    private static final List<String> PERSONAL = List.of("religion", "ethnicity", "gender", "age");

    private final EntryOutput out;
    private final MappingOptions options;

    PloverActors(EntryOutput out, MappingOptions options) {
        this.out = out;
        this.options = options;
    }

    /** {@return the actors of a side, whose entries are handed on} */
    List<ActorId> take(Value side) {
        List<ActorId> actors = new ArrayList<>();
        for (Value each : Leaves.of(side)) {
            if (each.isObject()) {
                actor(each).ifPresent(actors::add);
            } else if (each.isSaid()) {
                each.remark(Reason.MALFORMED, "expected an actor with a code");
            }
        }
        return actors;
    }

    private Optional<ActorId> actor(Value object) {
        PERSONAL.forEach(member -> options.personal(object.get(member)));
        Value name = NAMES.stream()
                .map(object::get)
                .filter(Value::isSaid)
                .findFirst()
                .orElse(Value.absent());
        if (!object.get("code").isSaid() && !name.isSaid()) {
            return Optional.empty();
        }
        CodedActor coded = new CodedActor(
                PloverIds.SYSTEM,
                PloverIds.DATA_SET.id(),
                ActorCode.of(code(object.get("code")) + sector(object.get("sector"))),
                name.text().map(String::strip));
        Actor actor = coded.entry();
        boolean isNamedByCode = !(actor instanceof Collective);
        name.tick(isNamedByCode ? Outcome.DERIVED : Outcome.CARRIED);
        out.shared(actor);
        return Optional.of(actor.id());
    }

    private static String code(Value code) {
        String text = code.carried().orElse("");
        if (!text.isEmpty() && ActorCountries.find(text).isEmpty() && !NO_COUNTRIES.contains(text)) {
            code.remark(Reason.UNKNOWN_CODE, "expected a code of ISO 3166-1 or PLOVER");
        }
        return text;
    }

    private static String sector(Value sector) {
        if (sector.text().filter(ANY_SECTOR::equals).isPresent()) {
            sector.placeholder();
        }
        return sector.carried().orElse("");
    }
}
