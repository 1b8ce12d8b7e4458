package org.communique.exchange.ftm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.exchange.record.Dependent;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordDates;
import org.communique.exchange.record.Remark;
import org.communique.exchange.record.Value;
import org.communique.id.EntryId;
import org.communique.source.Source;
import org.communique.term.CountryCode;

/** An entity that is on its way to an entry. Not thread-safe. */
final class Draft {

    static final ClassificationScheme TOPIC = ClassificationScheme.of("ftm:topic");
    static final String LAST_CHANGE = "last_change";
    static final String REFERENTS = "referents";

    private static final Pattern ALPHA2 = Pattern.compile("[a-z]{2}");

    /** Codes that ISO 3166-1 leaves to its users, among them that for the whole world; XK is Kosovo for all. */
    private static final Pattern NOWHERE = Pattern.compile("AA|ZZ|Q[M-Z]|X[A-JL-Z]");

    private final FtmEntity entity;
    private final MappingOptions options;
    private final List<Entry> shared = new ArrayList<>();
    private final List<Dependent.Need> needs = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Draft(FtmEntity entity, MappingOptions options) {
        this.entity = entity;
        this.options = options;
    }

    FtmEntity entity() {
        return entity;
    }

    void share(Entry entry) {
        shared.add(entry);
    }

    void doubt(String property, Reason reason, String detail) {
        String value = property.isEmpty() ? entity.schema() : String.join("; ", entity.all(property));
        doubts.add(new Doubt(property, value, reason, detail));
    }

    /** Says in the schema's place that what it becomes is not certainly the same. */
    void doubtful(String detail) {
        doubt("", Reason.DOUBTFUL_CODE, detail);
    }

    /** {@return what a property refers to, each of which the entry needs} */
    <I extends EntryId> List<I> references(String property, Function<String, I> id) {
        List<I> ids = new ArrayList<>();
        for (String key : entity.all(property)) {
            I referred = id.apply(key);
            ids.add(referred);
            needs.add(new Dependent.Need(referred, "/properties/" + property, key));
        }
        return ids;
    }

    /** {@return what a property refers to, where that is one entity alone} */
    <I extends EntryId> Optional<I> reference(String property, Function<String, I> id) {
        if (entity.all(property).size() > 1) {
            doubt(property, Reason.NO_HOME, "expected one");
            return Optional.empty();
        }
        return references(property, id).stream().findFirst();
    }

    /** Gives an entry what entities of all schemas have. */
    void common(Entry.Builder<?> entry) {
        entry.addIdentifiers(Identifier.of(FtmIds.ENTITY, entity.id()));
        identify(entry, "wikidataId", IdentifierScheme.WIKIDATA);
        identify(entry, "leiCode", IdentifierScheme.LEI);
        for (Value referent : entity.member(REFERENTS).items()) {
            referent.text().ifPresent(id -> entry.addIdentifiers(Identifier.of(FtmIds.REFERENT, id)));
        }
        entity.all("topics").forEach(topic -> entry.addClassifications(Classification.of(TOPIC, topic)));
        for (Source dataset : FtmIds.datasets(entity)) {
            shared.add(dataset);
            entry.addEvidence(FtmIds.record(dataset, entity.id()));
        }
        instant().ifPresent(entry::recorded);
    }

    private void identify(Entry.Builder<?> entry, String property, IdentifierScheme scheme) {
        entity.all(property).forEach(value -> entry.addIdentifiers(Identifier.of(scheme, value)));
    }

    private Optional<Instant> instant() {
        return RecordDates.instant(entity.member(LAST_CHANGE));
    }

    /** {@return the countries that a property names; one that is no code of ISO 3166-1 is reported} */
    List<CountryCode> countries(List<String> properties) {
        Map<String, CountryCode> found = new LinkedHashMap<>();
        for (String property : properties) {
            for (String code : entity.all(property)) {
                Optional<CountryCode> country = country(code);
                country.ifPresent(each -> found.put(each.code(), each));
                if (country.isEmpty()) {
                    doubts.add(new Doubt(property, code, Reason.UNKNOWN_CODE, "expected a code of ISO 3166-1"));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Optional<CountryCode> country(String code) {
        Optional<CountryCode> iso = ALPHA2.matcher(code).matches()
                ? Optional.of(CountryCode.of(FtmWords.upper(code)))
                        .filter(each ->
                                each.known() && !NOWHERE.matcher(each.code()).matches())
                : Optional.empty();
        return iso.or(() -> options.countries().apply(code));
    }

    /** {@return the date that a property tells: of several the finest, if it is within the others} */
    Optional<String> date(String property) {
        List<String> dates = new ArrayList<>();
        for (String text : entity.all(property)) {
            Value leaf = Value.leaf("", text);
            RecordDates.date(leaf).ifPresent(date -> dates.add(date.text()));
            leaf.leaves().get(0).remarks().forEach(remark -> doubts.add(doubt(property, remark)));
        }
        Optional<String> finest = dates.stream()
                .max(Comparator.comparing(String::length))
                .filter(date -> dates.stream().allMatch(date::startsWith));
        if (!dates.isEmpty() && finest.isEmpty()) {
            doubt(property, Reason.CONTRADICTS, "the dates exclude each other");
        }
        return finest;
    }

    private static Doubt doubt(String property, Remark remark) {
        return new Doubt(property, remark.value(), remark.reason(), remark.detail());
    }

    /** {@return what becomes of the entity, where the entry is the same whatever else is there} */
    Mapping alone(Entry.Builder<?> entry) {
        Entry whole = Keeping.exact(entity, entry);
        return new Mapping(new Dependent(entity.id(), whole, whole, List.of()), shared, doubts);
    }

    /** {@return what becomes of the entity, where another builder has what refers to no other entity} */
    Mapping dependent(Entry.Builder<?> entry, Entry.Builder<?> apart) {
        return new Mapping(
                new Dependent(
                        entity.id(),
                        Keeping.exact(entity, entry),
                        needs.isEmpty() ? Keeping.exact(entity, entry) : Keeping.exact(entity, apart),
                        needs),
                shared,
                doubts);
    }

    /** {@return a builder of what stands for the entity where no entry can} */
    Source.Builder record() {
        Source.Builder record = Source.builder().id(FtmIds.record(entity.id())).kind(FtmIds.RECORD);
        FtmIds.datasets(entity).forEach(dataset -> record.addEvidence(FtmIds.record(dataset, entity.id())));
        return record.addIdentifiers(Identifier.of(FtmIds.ENTITY, entity.id()));
    }
}
