package org.communique.exchange.ftm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Actor;
import org.communique.entry.Entry;
import org.communique.exchange.record.Dependent;
import org.communique.exchange.record.EntryFormat;
import org.communique.exchange.record.EntryTable;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.pledge.Pledge;
import org.communique.source.Source;

/**
 * Entries as entities of FollowTheMoney.
 *
 * <p>An entry that was made of an entity becomes that again, as long as nobody has changed it. Nothing names what is not exported.
 */
public final class FtmExport implements EntryFormat, Known {

    /** What is expected of whatever an entry refers to; which that is, is not said, for it may not be for everybody. */
    static final String EXPECTED = "expected it to be exported";

    private static final String TAKEN = "-.x";

    private final Facts facts;
    private final EntryTable schemas = new EntryTable();
    private final EntryTable written = new EntryTable();
    private final EntryTable keys = new EntryTable();
    private final List<String> known = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> longKeys = new HashMap<>();
    private final Hidden hidden = new Hidden();

    /** Creates the format for one export: what is limited on that day is left out. */
    public FtmExport(LocalDate day) {
        this.facts = new Facts(day);
    }

    @Override
    public void see(Entry entry) {
        seeKey(entry);
        Optional<Facts.Doubtful> doubt = facts.doubt(entry);
        if (doubt.isPresent()) {
            hidden.add(entry, doubt.get().reason());
            return;
        }
        Optional<String> schema = Written.schema(entry).filter(each -> isExported(entry));
        schema.ifPresent(each -> schemas.put(entry.id(), number(each)));
        boolean isNative = FtmIds.key(entry.id()).isEmpty();
        if (isNative && schema.isPresent() && entry instanceof Actor actor) {
            names.put(entry.id().text(), actor.displayName());
        }
    }

    private static boolean isExported(Entry entry) {
        return !FtmIds.isBeside(entry.id())
                && Certain.of(entry)
                        .filter(certain -> Ends.unnamed(certain).isEmpty())
                        .isPresent();
    }

    /** The id of an entity may be too long for the id of an entry. */
    private void seeKey(Entry entry) {
        String key = FtmIds.entityKey(entry);
        if (!key.isEmpty()) {
            keys.put(key, 0);
            if (FtmIds.isShortened(entry.id())) {
                longKeys.put(entry.id().text(), key);
            }
        }
    }

    private int number(String schema) {
        if (!known.contains(schema)) {
            known.add(schema);
        }
        return known.indexOf(schema);
    }

    @Override
    public boolean is(EntryId entry, String schema) {
        int number = schemas.get(entry);
        return number >= 0 && FtmSchema.isA(known.get(number), schema);
    }

    @Override
    public Optional<String> name(ActorId actor) {
        return Optional.ofNullable(names.get(actor.text()))
                .or(() -> FtmIds.authorityName(actor))
                .filter(name -> !hidden.isAuthority(name));
    }

    @Override
    public String key(EntryId entry) {
        return Optional.ofNullable(longKeys.get(entry.text()))
                .or(() -> FtmIds.key(entry))
                .orElseGet(() -> free(Known.own(entry)));
    }

    @Override
    public String free(String key) {
        String free = key;
        while (keys.get(free) >= 0) {
            free += TAKEN;
        }
        return free;
    }

    @Override
    public boolean hides(String text) {
        return hidden.isRestricted(text);
    }

    @Override
    public List<ExportedRecord> map(Entry entry, Value json) {
        if (FtmIds.isBeside(entry.id())) {
            json.tick(Outcome.DERIVED);
            return List.of();
        }
        Optional<Facts.Doubtful> doubt = facts.doubt(entry);
        if (doubt.isPresent()) {
            json.lost(doubt.get().reason(), doubt.get().detail());
            return List.of();
        }
        List<FtmEntity> entities = (FtmIds.isMade(entry) ? Keeping.origin(entry) : Optional.<Keeping.Origin>empty())
                .map(origin -> imported(origin, json))
                .orElseGet(() -> others(entry, json));
        entities.forEach(this::claim);
        return entities.stream()
                .map(entity -> new ExportedRecord(entity.schema(), entity.json().text()))
                .toList();
    }

    /** What names an entry that is not exported, is exported without that, or not at all. */
    private List<FtmEntity> imported(Keeping.Origin origin, Value json) {
        Set<String> gone = new HashSet<>();
        for (Dependent.Need need : origin.needs()) {
            if (schemas.get(need.id()) < 0) {
                gone.add(need.key());
                gone.add(need.id().text());
            }
        }
        FtmEntity shown = hidden.without(origin.entity(), gone);
        if (!Hidden.isWhole(origin.entity(), shown)) {
            json.lost(Reason.UNRESOLVED, EXPECTED);
            return List.of();
        }
        hidden.tick(json, gone);
        return List.of(shown);
    }

    private List<FtmEntity> others(Entry entry, Value json) {
        if (Written.schema(entry).isEmpty()) {
            json.lost(Reason.NO_HOME);
            return List.of();
        } else if (entry instanceof Source source && Documents.isBare(source)) {
            json.lost(Reason.NO_HOME, "expected a title or an address");
            return List.of();
        }
        return certain(entry, json);
    }

    private List<FtmEntity> certain(Entry entry, Value json) {
        Optional<Entry> certain = Certain.of(entry);
        Certain.hedged(entry).forEach(name -> json.get(name).lost(Reason.NOT_FACT, Common.HEDGED));
        if (certain.isEmpty()) {
            json.lost(Reason.NOT_FACT, Common.HEDGED);
            return List.of();
        }
        return certain.get() instanceof Pledge pledge
                ? new PaidSteps(pledge, json, this).records()
                : one(certain.get(), json);
    }

    private List<FtmEntity> one(Entry entry, Value json) {
        Ends.unnamed(entry).ifPresent(path -> {
            throw new RefusedRecordException(path, "expected a name");
        });
        Optional<String> missing = Ends.missing(entry, this);
        if (missing.isPresent()) {
            json.lost(Reason.UNRESOLVED, missing.get());
            return List.of();
        }
        FtmWriter out = new FtmWriter(json, this);
        out.begin(entry.id(), Written.schema(entry).orElseThrow());
        Written.write(entry, out);
        json.get("id").carried();
        hidden.tick(json.get("ftm:record").get(FtmEntity.PROPERTIES), Set.of());
        // What was kept of an entity is of it still, where its entry has changed.
        return List.of(hidden.without(out.entity().plus(Keeping.properties(entry)), Set.of()));
    }

    /** Two entities of one id are one, which has one schema. */
    private void claim(FtmEntity entity) {
        int before = written.get(entity.id());
        if (before >= 0
                && FtmSchema.narrower(known.get(before), entity.schema()).isEmpty()) {
            throw new RefusedRecordException(
                    "/id", "expected one entity of an id but " + known.get(before) + " has it already");
        }
        written.put(entity.id(), number(entity.schema()));
    }
}
