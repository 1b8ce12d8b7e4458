package org.communique.exchange.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.evidence.Citation;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.Value;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** What the references of statements cite: each that has an address, a title or a work is a source. */
final class References {

    private static final String WORK = "P248";
    private static final String ADDRESS = "P854";
    private static final String TITLE = "P1476";
    private static final String PUBLISHED = "P577";
    private static final IdentifierScheme STATED_IN = IdentifierScheme.of("wikidata:p248");

    private final Mentions mentions;
    private final EntryOutput out;

    References(Mentions mentions, EntryOutput out) {
        this.mentions = mentions;
        this.out = out;
    }

    /** {@return the evidence of a statement: Wikidata itself, and each of its references that names a source} */
    List<Citation> of(String item, Claim claim, Hedge hedge) {
        hedge.report();
        List<Citation> evidence = new ArrayList<>();
        evidence.add(WikidataIds.record(item, claim.guid().carried().orElseThrow()));
        claim.references().forEach(reference -> cite(item, reference).ifPresent(evidence::add));
        return evidence.stream()
                .map(citation -> citation.hedged(hedge.factuality()))
                .toList();
    }

    private Optional<Citation> cite(String item, Value reference) {
        Value snaks = reference.get("snaks");
        Value address = first(snaks, ADDRESS).map(Snak::text).orElse(Value.absent());
        Value title = first(snaks, TITLE).map(each -> each.value().get("text")).orElse(Value.absent());
        Value work = first(snaks, WORK).map(Snak::item).orElse(Value.absent());
        if (address.text().or(title::text).or(work::text).isEmpty()) {
            return Optional.empty();
        }
        Optional<Edtf> published = first(snaks, PUBLISHED).flatMap(References::date);
        Source source = address.text().or(title::text).isPresent()
                ? part(address.carried(), title.carried(), work.carried(), published, alone(item, snaks))
                : work(work.carried().orElseThrow(), published);
        out.shared(source);
        return Optional.of(Citation.of(source.id()).toBuilder()
                .extensions(Kept.of(WikidataIds.SYSTEM)
                        .keepRest("snaks", snaks.rest())
                        .extensions())
                .build());
    }

    /** A title that stands without an address or work is that of many: what goes with it tells which. */
    private static String alone(String item, Value snaks) {
        return snaks.names().contains(ADDRESS) || snaks.names().contains(WORK)
                ? ""
                : item + '\n' + snaks.json().text();
    }

    private Source part(
            Optional<String> address,
            Optional<String> title,
            Optional<String> work,
            Optional<Edtf> published,
            String alone) {
        String words = String.join(
                        "\n",
                        address.orElse(""),
                        title.orElse(""),
                        work.orElse(""),
                        published.map(Edtf::text).orElse(""))
                + alone;
        Source.Builder source = source(WikidataIds.reference(words), published)
                .url(address)
                .title(title.or(() -> work.filter(each -> address.isEmpty()).flatMap(mentions::label)));
        work.ifPresent(item -> source.addIdentifiers(Identifier.of(STATED_IN, item)));
        return source.build();
    }

    /** A work as a whole; where a date is told, what was published in it then. */
    private Source work(String item, Optional<Edtf> published) {
        String edition = published.map(date -> '.' + date.text()).orElse("");
        return source(WikidataIds.work(item + edition), published)
                .title(mentions.label(item))
                .addIdentifiers(Identifier.of(published.isEmpty() ? IdentifierScheme.WIKIDATA : STATED_IN, item))
                .build();
    }

    private static Source.Builder source(SourceId id, Optional<Edtf> published) {
        Source.Builder source = Source.builder().id(id);
        published.map(TimeExpression::of).ifPresent(source::published);
        return source;
    }

    private static Optional<Snak> first(Value snaks, String property) {
        return snaks.get(property).items().stream()
                .map(each -> new Snak(property, each))
                .filter(Snak::isValue)
                .findFirst();
    }

    private static Optional<Edtf> date(Snak snak) {
        Optional<SnakTime> time = SnakTime.of(snak, false).filter(each -> !each.isWording());
        time.ifPresent(SnakTime::carry);
        return time.map(each -> Edtf.parse(each.text()));
    }
}
