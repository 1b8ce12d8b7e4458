package org.communique.exchange.fts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.Name;
import org.communique.actor.State;
import org.communique.entry.Classification;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.exchange.record.CountryNames;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.RecordFormat;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.Reference;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.pledge.Pledge;
import org.communique.term.CountryCode;

/** What the forms of FTS have in common. */
abstract class FtsFormat implements RecordFormat {

    static final String PARENT = "parentFlowId";
    static final String VERSION = "versionId";

    static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** A parked flow shows what its children have left of it, so that they are no part of what it shows. */
    private static final Relation CHILD_OF_PARKED = Relation.of("fts:child-of-parked");

    private static final int PARKED = 1;

    private final Function<String, Optional<CountryCode>> countries;

    FtsFormat(MappingOptions options) {
        this.countries = options.countries();
    }

    @Override
    public RecordKey key(Value flow) {
        Optional<String> id =
                flow.get("id").text().filter(text -> NUMBER.matcher(text).matches());
        Optional<String> version =
                flow.get(VERSION).text().filter(text -> NUMBER.matcher(text).matches());
        return new RecordKey(
                id.orElseThrow(
                        () -> new RefusedRecordException(flow.get("id").path(), "expected the number of a flow")),
                version.map(Long::parseLong).orElse(0L));
    }

    static Reference parent(String from, String to) {
        return new Reference(from, '/' + PARENT, to);
    }

    /** {@return the country of this name, or whoever else has it} */
    Actor location(ActorId id, String name, Optional<String> number) {
        Optional<CountryCode> country = countries.apply(name).or(() -> CountryNames.find(name));
        Actor.Builder<?> actor = country.isPresent() ? State.builder() : Collective.builder();
        country.ifPresent(code -> actor.addIdentifiers(Identifier.of(IdentifierScheme.ISO3166_1, code.code())));
        number.ifPresent(text -> actor.addIdentifiers(Identifier.of(FtsIds.LOCATION, text)));
        return actor.id(id)
                .addNames(Name.of(CountryNames.named(name)))
                .addEvidence(FtsIds.record("Location:" + number.orElse(name)))
                .build();
    }

    @Override
    public Link link(Reference reference, int trait) {
        Citation words = Citation.builder()
                .source(FtsIds.DATA_SET.id())
                .addSelectors(RecordSelector.of(reference.from(), PARENT))
                .build();
        Relation relation = trait == PARKED ? CHILD_OF_PARKED : Relation.DRAWS_ON;
        return Link.of(
                        FtsIds.parentLink(reference.from()),
                        FtsIds.flow(reference.from()),
                        relation,
                        FtsIds.flow(reference.to()))
                .toBuilder()
                .addEvidence(words)
                .build();
    }

    @Override
    public int trait(Value flow) {
        return flow.get("flowType").text().filter(FtsCodes.PARKED::equals).isPresent() ? PARKED : 0;
    }

    @Override
    public int trait(Entry entry) {
        Classification parked = Classification.of(FtsCodes.FLOW_TYPE, FtsCodes.PARKED);
        return entry instanceof Pledge && entry.classifications().contains(parked) ? PARKED : 0;
    }

    @Override
    public List<Reference> references(Entry entry) {
        Optional<String> parent = entry instanceof Pledge
                ? Kept.of(FtsIds.SYSTEM, entry).get(PARENT).text()
                : Optional.empty();
        return parent.map(to -> List.of(parent(recordKey(entry), to))).orElse(List.of());
    }

    /** Flows and what is told with them have a version; what flows share has none. */
    @Override
    public String recordKey(Entry entry) {
        return entry.evidence().stream()
                .filter(citation -> citation.source().equals(FtsIds.DATA_SET.id()))
                .flatMap(citation -> citation.selectors().stream())
                .filter(RecordSelector.class::isInstance)
                .map(selector -> ((RecordSelector) selector).key())
                .filter(key -> key.indexOf(':') < 0)
                .findFirst()
                .orElse("");
    }

    @Override
    public OptionalLong version(Entry entry) {
        Optional<String> version = Kept.of(FtsIds.SYSTEM, entry).get(VERSION).text();
        return version.filter(text -> NUMBER.matcher(text).matches()).stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }
}
