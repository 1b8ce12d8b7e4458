package org.communique.exchange.ftm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.actor.Actor;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.exchange.record.EntryFormat;
import org.communique.exchange.record.EntryTable;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.pledge.Pledge;

/**
 * Entries as entities of FollowTheMoney.
 *
 * <p>An entry that was made of an entity becomes that again, as long as nobody has changed it.
 */
public final class FtmExport implements EntryFormat, Known {

    private final Facts facts;
    private final EntryTable schemas = new EntryTable();
    private final List<String> known = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    /** Creates the format for one export: what is limited on that day is left out. */
    public FtmExport(LocalDate day) {
        this.facts = new Facts(day);
    }

    @Override
    public void see(Entry entry) {
        Optional<String> schema = Written.schema(entry).filter(each -> isExported(entry));
        if (schema.isPresent()) {
            if (!known.contains(schema.get())) {
                known.add(schema.get());
            }
            schemas.put(entry.id(), known.indexOf(schema.get()));
        }
        boolean isNative = FtmIds.key(entry.id()).isEmpty();
        if (isNative && schema.isPresent() && entry instanceof Actor actor) {
            names.put(entry.id().text(), actor.displayName());
        }
    }

    private boolean isExported(Entry entry) {
        return !FtmIds.isBeside(entry.id())
                && facts.doubt(entry).isEmpty()
                && Certain.of(entry)
                        .filter(certain -> Ends.unnamed(certain).isEmpty())
                        .isPresent();
    }

    @Override
    public boolean is(EntryId entry, String schema) {
        int number = schemas.get(entry);
        return number >= 0 && FtmSchema.isA(known.get(number), schema);
    }

    @Override
    public Optional<String> name(ActorId actor) {
        return Optional.ofNullable(names.get(actor.text())).or(() -> FtmIds.authorityName(actor));
    }

    @Override
    public List<ExportedRecord> map(Entry entry, Value json) {
        if (FtmIds.isBeside(entry.id())) {
            json.tick(Outcome.DERIVED);
            return List.of();
        }
        Optional<Facts.Doubtful> doubt = facts.doubt(entry);
        Optional<FtmEntity> made = doubt.isEmpty() && isMade(entry) ? Keeping.untouched(entry) : Optional.empty();
        if (made.isPresent()) {
            json.tick(Outcome.CARRIED);
            return List.of(record(made.get()));
        }
        if (doubt.isPresent()) {
            json.lost(doubt.get().reason(), doubt.get().detail());
            return List.of();
        } else if (Written.schema(entry).isEmpty()) {
            json.lost(Reason.NO_HOME);
            return List.of();
        }
        return certain(entry, json);
    }

    private List<ExportedRecord> certain(Entry entry, Value json) {
        Optional<Entry> certain = Certain.of(entry);
        Certain.hedged(entry).forEach(name -> json.get(name).lost(Reason.NOT_FACT, Common.HEDGED));
        if (certain.isEmpty()) {
            json.lost(Reason.NOT_FACT, Common.HEDGED);
            return List.of();
        }
        return certain.get() instanceof Pledge pledge
                ? new PaidSteps(pledge, json, this)
                        .records().stream().map(FtmExport::record).toList()
                : one(certain.get(), json);
    }

    private static boolean isMade(Entry entry) {
        return entry.identifiers().stream().map(Identifier::scheme).anyMatch(FtmIds.ENTITY::equals);
    }

    private List<ExportedRecord> one(Entry entry, Value json) {
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
        return List.of(record(kept(entry, out.entity(), json)));
    }

    /** What was kept of an entity is of it still, where its entry has changed. */
    private static FtmEntity kept(Entry entry, FtmEntity entity, Value json) {
        Map<String, List<String>> kept = Keeping.properties(entry);
        if (!kept.isEmpty()) {
            json.get("ftm:record").get(FtmEntity.PROPERTIES).tick(Outcome.CARRIED);
        }
        return entity.plus(kept);
    }

    private static ExportedRecord record(FtmEntity entity) {
        return new ExportedRecord(entity.schema(), entity.json().text());
    }
}
