package org.communique.exchange.iati;

import java.util.List;
import java.util.Optional;
import org.communique.evidence.Citation;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.MappingOptions;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.id.SourceId;
import org.communique.pledge.Instrument;
import org.communique.source.Source;
import org.communique.source.SourceKind;

/** An activity, and who reports it. Not thread-safe. */
final class Activity {

    private final Value element;
    private final String key;
    private final EntryOutput out;
    private final MappingOptions options;
    private final Organizations organizations;
    private final Optional<ActorId> reporter;
    private final Source source;

    /** Takes the activity, of which the source and who reports it are handed on. */
    Activity(Value element, String key, EntryOutput out, MappingOptions options, Tellings tellings) {
        this.element = element;
        this.key = key;
        this.out = out;
        this.options = options;
        this.organizations = new Organizations(out, tellings);
        Value reporting = Elements.first(element, "reporting-org");
        Optional<String> name =
                Organizations.words(reporting).or(() -> reporting.get("@ref").text());
        this.reporter =
                Organizations.isNamed(reporting) ? Optional.of(organizations.take(reporting)) : Optional.empty();
        this.source = reporter.isPresent() ? source(reporting, name.orElseThrow()) : IatiIds.INITIATIVE;
        out.shared(source);
    }

    /** One organization may be called by several names, and its data set then has several entries. */
    private static Source source(Value reporting, String name) {
        ActorId id = Organizations.id(reporting);
        SourceId source = id.equals(IatiIds.organizationNamed(name)) || id.equals(IatiIds.organization(name))
                ? SourceId.of(id.local())
                : SourceId.of(IatiIds.organizationTold(IatiIds.telling(List.of(id.local(), name)))
                        .local());
        return Source.builder()
                .id(source)
                .kind(SourceKind.DATASET)
                .title("IATI activities of " + name)
                .publisher(name)
                .build();
    }

    /**
     * {@return what tells an activity from others: its identifier or, before that had to be there, what its organization calls
     * it}
     *
     * @throws RefusedRecordException if it has neither
     */
    static String key(Value element) {
        Value identifier = Elements.text(Elements.first(element, "iati-identifier"));
        return identifier
                .text()
                .or(() -> otherKey(element))
                .orElseThrow(() -> new RefusedRecordException("/iati-identifier[1]", "expected an identifier"));
    }

    private static Optional<String> otherKey(Value element) {
        Value reporting = Elements.first(element, "reporting-org");
        Optional<String> owner = reporting.get("@ref").text().or(() -> Organizations.words(reporting));
        Value other = otherIdentifier(Elements.first(element, "other-identifier"));
        return owner.flatMap(prefix -> other.text().map(text -> prefix + '/' + text));
    }

    /** {@return the leaf that is an identifier; before 2.01 it was the text} */
    static Value otherIdentifier(Value element) {
        return element.get("@ref").isSaid() ? element.get("@ref") : Elements.text(element);
    }

    Value element() {
        return element;
    }

    String key() {
        return key;
    }

    /** {@return where entries go} */
    EntryOutput out() {
        return out;
    }

    MappingOptions options() {
        return options;
    }

    Organizations organizations() {
        return organizations;
    }

    /** {@return who reports it, and so gives and gets} */
    Optional<ActorId> reporter() {
        return reporter;
    }

    /** {@return whether who reports it does so for others alone} */
    boolean isSecondary() {
        return Elements.first(element, "reporting-org")
                .get("@secondary-reporter")
                .text()
                .filter(text -> text.equals("1") || text.equals("true"))
                .isPresent();
    }

    /** {@return the activity as evidence} */
    Citation citation() {
        return IatiIds.record(source.id(), key);
    }

    /** {@return the form of the money, where nothing else is told of a transaction} */
    Optional<Instrument> instrument() {
        Value code = financeType();
        return code.text().flatMap(IatiCodes::instrument);
    }

    private Value financeType() {
        Value code = Elements.code(Elements.first(element, "default-finance-type"));
        return code.isSaid() ? code : Elements.code(Elements.first(element, "finance-type"));
    }

    /** {@return the currency of an element with money, its own or that of the activity, ticked off by whoever takes it} */
    Value currency(Value money) {
        return currency(element, money);
    }

    static Value currency(Value activity, Value money) {
        return money.get("@currency").isSaid() ? money.get("@currency") : activity.get("@default-currency");
    }
}
