package org.communique.exchange.plover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.evidence.Citation;
import org.communique.exchange.cameo.CodedEvent;
import org.communique.exchange.cameo.DoneMeaning;
import org.communique.exchange.cameo.EventMeaning;
import org.communique.exchange.cameo.EventTerm;
import org.communique.exchange.cameo.PloverCodes;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordDates;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.source.Source;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** A record that becomes a statement or event, or one of each where it has several types. Not thread-safe. */
final class PloverEvent {

    /** A record of this type tells of the file that it is in. */
    private static final String ABOUT_THE_FILE = "DOCUMENT";

    /** The gold standard records all have one date, which is that of none of them. */
    private static final String GOLD = "PLOVER-GSR";

    private static final String NOTHING = "None";
    private static final String NO_DATE = "2000-01-01";

    private final Value record;
    private final RecordKey key;
    private final EntryOutput out;
    private final MappingOptions options;
    private final Kept kept = Kept.of(PloverIds.SYSTEM);

    PloverEvent(Value record, RecordKey key, EntryOutput out, MappingOptions options) {
        this.record = record;
        this.key = key;
        this.out = out;
        this.options = options;
    }

    /** Hands on the entries, with those of actors and the text. What nothing was made of is kept. */
    void make() {
        placeholders(record);
        List<Value> types = Leaves.of(record.get("event"));
        if (types.stream()
                        .allMatch(type ->
                                type.text().filter(ABOUT_THE_FILE::equals).isPresent())
                && !types.isEmpty()) {
            record.lost(Reason.OUT_OF_SCOPE);
            return;
        }
        if (types.isEmpty() || types.stream().anyMatch(type -> type.text().isEmpty())) {
            throw new RefusedRecordException(record.get("event").path(), "expected the type of an event");
        }
        PloverActors actors = new PloverActors(out, options);
        List<ActorId> first = actors.take(either("source", "actor"));
        List<ActorId> second = actors.take(either("target", "recipient"));
        List<CodedEvent> events =
                types.stream().map(type -> event(type, first, second)).toList();
        out.shared(PloverIds.DATA_SET);
        common(types, events);
    }

    private static void placeholders(Value value) {
        if (value.text().filter(NOTHING::equals).isPresent()) {
            value.placeholder();
        }
        value.items().forEach(PloverEvent::placeholders);
    }

    private Value either(String former, String name) {
        return record.get(former).isSaid() ? record.get(former) : record.get(name);
    }

    private CodedEvent event(Value type, List<ActorId> first, List<ActorId> second) {
        CodedEvent event = new CodedEvent(meaning(type));
        first.forEach(event::first);
        second.forEach(event::second);
        return event;
    }

    /** What a type means in the first of the modes that it has. */
    private EventMeaning meaning(Value type) {
        String code = type.carried().orElseThrow();
        Optional<Value> mode = Leaves.of(record.get("mode")).stream()
                .filter(each -> PloverCodes.isMode(code, each.text().orElse("")))
                .findFirst();
        Optional<EventTerm> term =
                PloverCodes.find(code, mode.flatMap(Value::text).orElse(""));
        if (term.isEmpty()) {
            type.remark(Reason.UNKNOWN_CODE, "expected a type of PLOVER");
        } else if (term.get().isDoubtful()) {
            boolean byMode = mode.isPresent() && !term.equals(PloverCodes.find(code, ""));
            (byMode ? mode.get() : type).remark(Reason.DOUBTFUL_CODE, "");
        }
        return term.map(EventTerm::meaning).orElseGet(() -> DoneMeaning.unknown(PloverIds.SYSTEM));
    }

    private void common(List<Value> types, List<CodedEvent> events) {
        Optional<Edtf> date = date();
        date.ifPresent(day -> events.forEach(event -> event.when(TimeExpression.of(day))));
        PloverPlace.of(either("eventLoc", "event_loc")).ifPresent(place -> events.forEach(event -> event.place(place)));
        List<Citation> evidence = evidence();
        List<Classification> classifications = classifications(types);
        Optional<String> comment = record.get("comment").carried();
        record.get("id").carried();
        record.names().forEach(name -> kept.keep(name, Unticked.of(record.get(name))));
        for (int i = 0; i < events.size(); i++) {
            Classification type = classifications.get(i);
            String local = i == 0 ? key.key() : key.key() + '.' + (i + 1);
            out.own(events.get(i).entry(PloverIds.local(local), entry -> {
                entry.addClassifications(type)
                        .addAllClassifications(classifications.subList(events.size(), classifications.size()))
                        .addAllEvidence(evidence)
                        .extensions(kept.extensions());
                comment.ifPresent(entry::note);
            }));
        }
    }

    private Optional<Edtf> date() {
        Value value = record.get("date");
        if (key.key().startsWith(GOLD) && value.text().filter(NO_DATE::equals).isPresent()) {
            value.placeholder();
        }
        Optional<Edtf> date = RecordDates.date(value);
        date.ifPresent(each -> value.carried());
        return date;
    }

    /** First those of the types, in order, and behind them those of modes and contexts. */
    private List<Classification> classifications(List<Value> types) {
        List<Classification> all = new ArrayList<>();
        types.forEach(type -> all.add(
                Classification.of(ClassificationScheme.PLOVER, type.text().orElseThrow())));
        for (Value mode : Leaves.of(record.get("mode"))) {
            boolean isKnown = types.stream()
                    .anyMatch(type -> PloverCodes.isMode(
                            type.text().orElse(""), mode.text().orElse("")));
            if (mode.isSaid() && !isKnown) {
                mode.remark(Reason.UNKNOWN_CODE, "expected a mode of the type");
            }
            all.addAll(classified(ClassificationScheme.PLOVER_MODE, mode));
        }
        for (Value context : Leaves.of(record.get("context"))) {
            all.addAll(classified(ClassificationScheme.PLOVER_CONTEXT, context));
        }
        return all;
    }

    /** Several contexts stand in one text, with commas or semicolons between them. */
    private static List<Classification> classified(ClassificationScheme scheme, Value value) {
        List<Classification> classes = new ArrayList<>();
        for (String code : value.carried().orElse("").split("[,;]", -1)) {
            if (!code.isBlank()) {
                classes.add(Classification.of(scheme, code.strip()));
            }
        }
        return classes;
    }

    private List<Citation> evidence() {
        Optional<String> coder = record.get("coder").carried();
        Citation told = PloverIds.record(key.key(), coder);
        Optional<Source> text = PloverText.of(record, key);
        text.ifPresent(out::own);
        return text.isEmpty()
                ? List.of(told)
                : List.of(
                        told,
                        Citation.of(text.get().id()).toBuilder().coder(coder).build());
    }
}
