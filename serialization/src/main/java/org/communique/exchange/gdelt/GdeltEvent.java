package org.communique.exchange.gdelt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.evidence.Citation;
import org.communique.exchange.cameo.ActorCode;
import org.communique.exchange.cameo.CameoCodes;
import org.communique.exchange.cameo.CodedEvent;
import org.communique.exchange.cameo.DoneMeaning;
import org.communique.exchange.cameo.EventMeaning;
import org.communique.exchange.cameo.EventTerm;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.RecordNumbers;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.source.Source;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** A line that becomes a statement or an event. Not thread-safe. */
final class GdeltEvent {

    private static final int BASE = 3;
    private static final int ROOT = 2;
    private static final List<String> SECTORS =
            List.of("CountryCode", "KnownGroupCode", "Type1Code", "Type2Code", "Type3Code");
    private static final List<String> BELIEFS = List.of("EthnicCode", "Religion1Code", "Religion2Code");

    private final Value line;
    private final RecordKey key;
    private final EntryOutput out;
    private final GdeltFormat format;
    private final Kept kept = Kept.of(GdeltIds.SYSTEM);

    GdeltEvent(Value line, RecordKey key, EntryOutput out, GdeltFormat format) {
        this.line = line;
        this.key = key;
        this.out = out;
        this.format = format;
    }

    /** Hands on the entry, with those of its actors and its article. What nothing was made of is kept. */
    void make(MappingOptions options) {
        CodedEvent event = new CodedEvent(meaning());
        actor("Actor1", options).ifPresent(event::first);
        actor("Actor2", options).ifPresent(event::second);
        day().ifPresent(day -> event.when(TimeExpression.of(day)));
        GdeltPlace action = new GdeltPlace(line, "ActionGeo");
        action.place().ifPresent(event::place);
        out.shared(GdeltIds.DATA_SET);
        out.own(event.entry(GdeltIds.local(key.key()), this::common));
    }

    private void common(Entry.Builder<?> entry) {
        line.get(GdeltColumns.EVENT).carried();
        entry.addIdentifiers(Identifier.of(IdentifierScheme.GDELT, key.key()))
                .addClassifications(Classification.of(
                        ClassificationScheme.CAMEO,
                        line.get(GdeltColumns.CODE).carried().orElseThrow().strip()))
                .addAllEvidence(evidence());
        GdeltDates.instant(line.get(GdeltColumns.ADDED)).ifPresent(instant -> {
            line.get(GdeltColumns.ADDED).carried();
            entry.recorded(instant);
        });
        keepRest();
        entry.extensions(kept.extensions());
    }

    private void keepRest() {
        for (String place : GdeltColumns.PLACES) {
            kept.keep(place, new GdeltPlace(line, place).rest());
        }
        line.names().forEach(name -> kept.keepRest(name, line.get(name)));
    }

    private EventMeaning meaning() {
        Value code = line.get(GdeltColumns.CODE);
        String text = code.text()
                .map(String::strip)
                .orElseThrow(() -> new RefusedRecordException(code.path(), "expected the code of an event"));
        Optional<EventTerm> term = CameoCodes.find(text);
        if (!CameoCodes.isKnown(text)) {
            code.remark(Reason.UNKNOWN_CODE, "expected an event code of CAMEO 1.1");
        } else if (term.filter(EventTerm::isDoubtful).isPresent()) {
            code.remark(Reason.DOUBTFUL_CODE, "");
        }
        derive(text);
        return term.map(EventTerm::meaning).orElseGet(() -> DoneMeaning.unknown(GdeltIds.SYSTEM));
    }

    /** What follows from the code. */
    private void derive(String code) {
        derive("EventBaseCode", code.substring(0, Math.min(BASE, code.length())));
        derive("EventRootCode", code.substring(0, Math.min(ROOT, code.length())));
        CameoCodes.quadClass(code).ifPresent(quad -> derive("QuadClass", String.valueOf(quad)));
        Value score = line.get("GoldsteinScale");
        Optional<BigDecimal> told = RecordNumbers.find(score);
        CameoCodes.goldstein(code).ifPresent(expected -> {
            boolean follows = told.isPresent() && told.get().compareTo(expected) == 0;
            derive(score, follows, "the code has another score");
        });
    }

    private void derive(String column, String expected) {
        Value value = line.get(column);
        boolean follows =
                value.text().map(String::strip).filter(expected::equals).isPresent();
        derive(value, follows, "expected " + expected);
    }

    /** Ticks off what follows; what does not, though it should, is kept and pointed out. */
    private static void derive(Value value, boolean follows, String detail) {
        if (follows) {
            value.tick(Outcome.DERIVED);
        } else if (value.isSaid()) {
            value.remark(Reason.CONTRADICTS, detail);
        }
    }

    private Optional<Edtf> day() {
        Value value = line.get(GdeltColumns.DAY);
        Optional<Edtf> day = GdeltDates.day(value);
        day.ifPresent(each -> {
            String text = value.carried().orElseThrow();
            derive("MonthYear", text.substring(0, 6));
            derive("Year", text.substring(0, 4));
            fraction(each, text);
        });
        return day;
    }

    private void fraction(Edtf day, String digits) {
        Value fraction = line.get("FractionDate");
        if (GdeltDates.isWhole(day)) {
            derive(fraction, GdeltDates.isFraction(fraction, digits), "the day is another");
        }
    }

    private Optional<ActorId> actor(String column, MappingOptions options) {
        Value code = line.get(column + "Code");
        Value name = line.get(column + "Name");
        if (!code.isSaid() && !name.isSaid()) {
            return Optional.empty();
        }
        ActorCode whole = ActorCode.of(code.carried().orElse(""));
        ActorCode shown = options.personalData() ? whole : whole.without(beliefs(column));
        sectors(column, whole);
        beliefs(column, shown, options);
        Actor entry = format.ids().actor(shown, name.text().map(String::strip));
        boolean isNamedByCode = !(entry instanceof Collective);
        name.tick(isNamedByCode ? Outcome.DERIVED : Outcome.CARRIED);
        out.shared(entry);
        return Optional.of(entry.id());
    }

    private void sectors(String column, ActorCode code) {
        for (String part : SECTORS) {
            Value value = line.get(column + part);
            derive(value, value.text().filter(code.parts()::contains).isPresent(), "the code of the actor has it not");
        }
    }

    private Set<String> beliefs(String column) {
        return BELIEFS.stream()
                .flatMap(part -> line.get(column + part).text().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A code that is nothing but that of a people or faith is the name of all of them; in any other it is about persons. */
    private void beliefs(String column, ActorCode shown, MappingOptions options) {
        for (String part : BELIEFS) {
            Value value = line.get(column + part);
            if (value.text().filter(shown.parts()::contains).isPresent()) {
                value.tick(Outcome.DERIVED);
            } else {
                options.personal(value);
            }
        }
    }

    private List<Citation> evidence() {
        List<Citation> evidence = new ArrayList<>(List.of(GdeltIds.record(key.key())));
        line.get(GdeltColumns.ADDRESS).carried().ifPresent(address -> {
            Source article = format.ids().article(address);
            out.shared(article);
            evidence.add(
                    Citation.of(article.id()).toBuilder().coder(GdeltIds.CODER).build());
        });
        return evidence;
    }
}
