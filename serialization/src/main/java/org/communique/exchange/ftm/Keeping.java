package org.communique.exchange.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.entry.Entry;
import org.communique.exchange.record.Dependent;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.json.codec.CanonicalStrings;

/**
 * What an entry keeps of the entity that it was made of, in {@code ftm:record}: all that does not follow from its attributes, so
 * that it can be made that entity again, no value more and none less.
 */
final class Keeping {

    private static final String MEMBER = "ftm:record";
    private static final String WHOLE = "whole";
    private static final String MEMBERS = "members";

    private Keeping() {}

    /** {@return the entry that can be made that entity again} */
    static Entry exact(FtmEntity entity, Entry.Builder<?> builder) {
        Entry bare = builder.build();
        String schema = Written.schema(bare).orElse("");
        FtmEntity written = Written.attributes(bare, schema.isEmpty() ? "" : entity.schema());
        Map<String, List<String>> values = new TreeMap<>(entity.without(written));
        Entry keeping =
                builder.extensions(rest(entity, schema, written, values)).build();
        entity.without(entity(keeping)).forEach(values::put);
        keeping = builder.extensions(rest(entity, schema, written, values)).build();
        return entity(keeping).equals(entity)
                ? keeping
                : builder.extensions(extensions(Map.of(WHOLE, entity.json().text())))
                        .build();
    }

    private static Extensions rest(
            FtmEntity entity, String schema, FtmEntity written, Map<String, List<String>> values) {
        Map<String, String> rest = new TreeMap<>();
        if (!entity.id().equals(written.id())) {
            rest.put(FtmEntity.ID, CanonicalStrings.quoted(entity.id()));
        }
        if (!entity.schema().equals(schema)) {
            rest.put(FtmEntity.SCHEMA, CanonicalStrings.quoted(entity.schema()));
        }
        if (!values.isEmpty()) {
            rest.put(FtmEntity.PROPERTIES, FtmEntity.json(values).text());
        }
        Map<String, String> members = members(entity, written);
        if (!members.isEmpty()) {
            rest.put(MEMBERS, FtmEntity.object(members));
        }
        return rest.isEmpty() ? Extensions.none() : extensions(rest);
    }

    private static Map<String, String> members(FtmEntity entity, FtmEntity written) {
        Map<String, String> members = new TreeMap<>();
        entity.members().forEach((name, member) -> {
            if (!member.equals(written.members().get(name))) {
                members.put(name, member.text());
            }
        });
        return members;
    }

    private static Extensions extensions(Map<String, String> members) {
        return Extensions.none().with(MEMBER, JsonText.of(FtmEntity.object(members)));
    }

    /** {@return the entity that an entry says it was made of as a whole; absent where it keeps less} */
    static Value whole(Entry entry) {
        return Kept.of(FtmIds.SYSTEM, entry).get(WHOLE);
    }

    /**
     * What an entry was made of, which nobody has changed since.
     *
     * @param entity it
     * @param needs what the entry refers to
     */
    record Origin(FtmEntity entity, List<Dependent.Need> needs) {

        /** Copies the list. */
        Origin {
            needs = List.copyOf(needs);
        }
    }

    /** {@return the entity that an entry was made of, if nobody has changed it since} */
    static Optional<FtmEntity> untouched(Entry entry) {
        return origin(entry).map(Origin::entity);
    }

    /** {@return the entity that an entry was made of, and what the entry refers to, if nobody has changed it since} */
    static Optional<Origin> origin(Entry entry) {
        Value whole = whole(entry);
        FtmEntity entity =
                whole.isSaid() ? FtmRecord.of(Value.list(List.of(whole))).entity() : entity(entry);
        try {
            return FtmMappings.of(entity, FtmMappings.PLAIN)
                    .filter(mapping -> mapping.makes(entry))
                    .map(mapping -> new Origin(entity, mapping.needs(entry)));
        } catch (RefusedRecordException e) {
            return Optional.empty();
        }
    }

    /** {@return the entity that the attributes of an entry and what it keeps come to} */
    static FtmEntity entity(Entry entry) {
        Value kept = Kept.of(FtmIds.SYSTEM, entry);
        String schema = Written.schema(entry).orElse("");
        FtmEntity written = Written.attributes(
                entry, schema.isEmpty() ? "" : kept.get(FtmEntity.SCHEMA).text().orElse(schema));
        Map<String, JsonText> members = new TreeMap<>(written.members());
        Value more = kept.get(MEMBERS);
        more.names().forEach(name -> members.put(name, more.get(name).json()));
        return written.plus(properties(kept.get(FtmEntity.PROPERTIES)))
                .as(
                        kept.get(FtmEntity.ID).text().orElse(written.id()),
                        kept.get(FtmEntity.SCHEMA).text().orElse(schema),
                        members);
    }

    /** {@return whether an entry keeps what stands beside the properties under a name} */
    static boolean keeps(Entry entry, String member) {
        return Kept.of(FtmIds.SYSTEM, entry).get(MEMBERS).get(member).isSaid();
    }

    /** {@return the values that an entry keeps, by property} */
    static Map<String, List<String>> properties(Entry entry) {
        return properties(Kept.of(FtmIds.SYSTEM, entry).get(FtmEntity.PROPERTIES));
    }

    /** {@return values by property} */
    static Map<String, List<String>> properties(Value object) {
        Map<String, List<String>> properties = new TreeMap<>();
        for (String name : object.names()) {
            List<String> values = new ArrayList<>();
            object.get(name).items().forEach(value -> value.text().ifPresent(values::add));
            properties.put(name, values);
        }
        return properties;
    }
}
