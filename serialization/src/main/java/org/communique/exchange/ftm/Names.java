package org.communique.exchange.ftm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.actor.Name;
import org.communique.actor.NameKind;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Names, each kind of which is a property of its own. */
final class Names {

    static final String NAME = "name";

    private static final String ALIAS = "alias";
    private static final String FORMER = "previousName";

    private static final Map<NameKind, String> PROPERTIES = Map.of(
            NameKind.OFFICIAL, NAME,
            NameKind.ALIAS, ALIAS,
            NameKind.ABBREVIATION, ALIAS,
            NameKind.HONORIFIC_FORM, ALIAS,
            NameKind.TRANSLITERATION, ALIAS,
            NameKind.FORMER, FORMER);

    private Names() {}

    static boolean isNamed(FtmEntity entity) {
        return !entity.all(NAME).isEmpty()
                || !entity.all(ALIAS).isEmpty()
                || !entity.all(FORMER).isEmpty();
    }

    static void read(FtmEntity entity, Consumer<Name> names) {
        entity.all(NAME).forEach(text -> names.accept(Name.of(text)));
        entity.all(ALIAS).forEach(text -> names.accept(Name.of(text, NameKind.ALIAS)));
        entity.all(FORMER).forEach(text -> names.accept(Name.of(text, NameKind.FORMER)));
    }

    /** {@return the property of a name; absent for what stands for its bearer and is not the name of it} */
    static Optional<String> property(Name name) {
        Optional<String> property =
                name.kind().isEmpty() ? Optional.of(NAME) : name.kind().map(PROPERTIES::get);
        return property.map(own -> isEnded(name) ? FORMER : own);
    }

    private static boolean isEnded(Name name) {
        return name.period()
                .flatMap(TimeExpression::edtf)
                .flatMap(Edtf::endDate)
                .isPresent();
    }

    /** {@return whether there is a name that is written} */
    static boolean isWritten(List<Name> names) {
        return names.stream().anyMatch(name -> property(name).isPresent() && Facts.isCertain(name));
    }

    static void write(List<Name> names, FtmWriter out) {
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            Value json = out.item("names", i);
            Optional<String> property = property(name);
            if (!Facts.isCertain(name)) {
                out.lost(json, Reason.NOT_FACT, Common.HEDGED);
            } else if (property.isPresent()) {
                out.put(property.get(), name.text(), json.get("text"));
                kind(name, property.get(), json);
            }
        }
    }

    /** A property tells the kind, where it stands for that alone. */
    private static void kind(Name name, String property, Value json) {
        boolean isOwn = name.kind()
                .filter(kind -> kind.equals(property.equals(FORMER) ? NameKind.FORMER : NameKind.ALIAS))
                .isPresent();
        if (isOwn) {
            json.get("kind").carried();
        }
    }
}
