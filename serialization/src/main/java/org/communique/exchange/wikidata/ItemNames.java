package org.communique.exchange.wikidata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Name;
import org.communique.actor.NameKind;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;
import org.communique.internal.CompositeKey;
import org.communique.term.LanguageTag;

/** What an item is called: the labels, that in English first, then the names that statements tell, then the aliases. */
final class ItemNames {

    private static final String ENGLISH = "en";
    /** Which language the first name is in, where there are several. */
    private static final List<String> FIRST = List.of(ENGLISH, "mul");

    private final List<Name> names = new ArrayList<>();
    private final Set<CompositeKey> told = new HashSet<>();

    /** Takes the labels. */
    void labels(Value labels) {
        inOrder(labels).forEach(code -> add(labels.get(code), code, Optional.empty()));
    }

    /** Takes the aliases. */
    void aliases(Value aliases) {
        for (String code : inOrder(aliases)) {
            aliases.get(code).items().forEach(each -> add(each, code, Optional.of(NameKind.ALIAS)));
        }
    }

    /** Takes a name that a statement tells. */
    void add(Name name) {
        names.add(name);
    }

    /** Where a label is missing, that of another language may stand in its place, and is told again. */
    private void add(Value label, String code, Optional<NameKind> kind) {
        if (label.get("for-language").text().filter(code::equals).isPresent()) {
            label.get("for-language").derived();
        }
        Optional<String> text = label.get("value").carried();
        if (text.isPresent() && told.add(key(text.get(), label, kind))) {
            names.add(name(text.get(), label).kind(kind).build());
        }
    }

    private static CompositeKey key(String text, Value label, Optional<NameKind> kind) {
        return CompositeKey.of(
                text,
                label.get("language").text().orElse(""),
                kind.map(NameKind::code).orElse(""));
    }

    private static Name.Builder name(String text, Value label) {
        Value language = label.get("language");
        return Name.builder()
                .text(text)
                .language(language(language))
                .extensions(Kept.of(WikidataIds.SYSTEM)
                        .keepRest("language", language)
                        .extensions());
    }

    /** {@return the language that a leaf names; absent where that is none, which is not ticked off} */
    static Optional<LanguageTag> language(Value code) {
        Optional<LanguageTag> tag = code.text().flatMap(Languages::tag);
        if (tag.isPresent()) {
            code.carried();
        } else if (code.isSaid()) {
            code.remark(Reason.UNKNOWN_CODE, "expected a language");
        }
        return tag;
    }

    private static List<String> inOrder(Value byLanguage) {
        return byLanguage.names().stream()
                .sorted(Comparator.comparing((String code) -> FIRST.contains(code) ? FIRST.indexOf(code) : FIRST.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** {@return which description is that of the actor: of the language in which the first name is} */
    static Optional<String> describing(Value descriptions) {
        return inOrder(descriptions).stream().findFirst();
    }

    /** {@return the names, the one to show first} */
    List<Name> all() {
        return names;
    }
}
