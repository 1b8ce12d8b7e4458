package org.communique.exchange.ftm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.actor.Actor;
import org.communique.actor.Name;
import org.communique.entry.Entry;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;
import org.communique.extension.JsonText;
import org.communique.source.Source;

/** Entries that are not exported, and so are not named in what is. Not thread-safe. */
final class Hidden {

    /** Properties that are texts of their own, and refer to nothing. */
    private static final Set<String> TEXTS = Set.of(
            "name",
            "alias",
            "weakAlias",
            "previousName",
            "title",
            "description",
            "notes",
            "summary",
            "keywords",
            "topics",
            "country",
            "status",
            "role",
            "reason",
            "program");

    /** Their ids, here and there. */
    private final Set<String> keys = new HashSet<>();

    private final Set<String> restricted = new HashSet<>();
    private final Set<String> authorities = new HashSet<>();
    private final Set<String> datasets = new HashSet<>();

    /** Takes that an entry is not exported, and why. */
    void add(Entry entry, Reason reason) {
        String key = FtmIds.entityKey(entry);
        if (!key.isEmpty()) {
            keys.add(key);
        }
        keys.add(entry.id().text());
        if (FtmIds.isBeside(entry.id()) && entry instanceof Actor authority) {
            authority.names().stream().map(Name::text).forEach(authorities::add);
        }
        if (FtmIds.isBeside(entry.id()) && entry instanceof Source dataset) {
            dataset.title().ifPresent(datasets::add);
        }
        if (reason == Reason.RESTRICTED) {
            restricted.add(entry.id().text());
            restricted.add(key);
        }
    }

    /** {@return whether a text is the id of what is not for everybody, here or there} */
    boolean isRestricted(String text) {
        return !text.isEmpty() && (restricted.contains(text) || authorities.contains(text) || datasets.contains(text));
    }

    /** {@return whether this is the name of an authority that is not exported} */
    boolean isAuthority(String name) {
        return authorities.contains(name);
    }

    /** {@return an entity that names none of these, nor what else is told of} */
    FtmEntity without(FtmEntity entity, Set<String> others) {
        Map<String, List<String>> shown = new TreeMap<>();
        entity.properties()
                .forEach((name, values) -> shown.put(
                        name,
                        values.stream()
                                .filter(value -> !isNamed(name, value, others))
                                .toList()));
        return new FtmEntity(entity.id(), entity.schema(), shown, members(entity));
    }

    private Map<String, JsonText> members(FtmEntity entity) {
        List<String> shown = new ArrayList<>();
        for (Value dataset : entity.member(FtmIds.DATASETS).items()) {
            if (!datasets.contains(dataset.text().orElse(""))) {
                shown.add(dataset.json().text());
            }
        }
        Map<String, JsonText> members = new TreeMap<>(entity.members());
        if (!datasets.isEmpty()) {
            members.computeIfPresent(FtmIds.DATASETS, (name, all) -> JsonText.of('[' + String.join(",", shown) + ']'));
        }
        return members;
    }

    private boolean isNamed(String property, String value, Set<String> others) {
        if (property.equals(Happenings.AUTHORITY)) {
            return authorities.contains(value);
        }
        return !TEXTS.contains(property) && (keys.contains(value) || others.contains(value));
    }

    /** {@return whether what is shown of an entity still says what it is about: both ends, a target, who pays or is paid} */
    static boolean isWhole(FtmEntity entity, FtmEntity shown) {
        return switch (entity.schema()) {
            case FtmSchema.PAYMENT -> isAny(shown, Payments.PAYER) || isAny(shown, Payments.BENEFICIARY);
            case FtmSchema.SANCTION -> isAny(shown, Happenings.ENTITY) || !isAny(entity, Happenings.ENTITY);
            default ->
                ends(entity.schema()).stream().allMatch(end -> shown.all(end).equals(entity.all(end)));
        };
    }

    private static boolean isAny(FtmEntity entity, String property) {
        return !entity.all(property).isEmpty();
    }

    private static List<String> ends(String schema) {
        List<String> ends = Holdings.both(schema);
        return ends.isEmpty() ? Edges.ends(schema) : ends;
    }

    /** Ticks off all that is in an entry but what names these. */
    void tick(Value json, Set<String> others) {
        String text = json.text().orElse("");
        if (!json.items().isEmpty()) {
            json.items().forEach(item -> tick(item, others));
        } else if (keys.contains(text) || others.contains(text) || isRestricted(text)) {
            json.lost(Reason.UNRESOLVED, FtmExport.EXPECTED);
        } else {
            json.carried();
        }
    }
}
