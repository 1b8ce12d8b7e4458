package org.communique.json.benchmark;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.javamoney.moneta.Money;

/**
 * The mixed document as records that databind reads with no help: ids and codes are types of their own, dates are of
 * {@code java.time}, money is of {@code javax.money}; nothing unknown is kept and nothing is checked.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StockDossier(
        String communique,
        String id,
        String title,
        List<Source> sources,
        List<Actor> actors,
        List<Statement> statements,
        List<Pledge> pledges,
        List<Event> events) {

    record Ref(@JsonValue String text) {
        @JsonCreator
        Ref {}
    }

    record Code(@JsonValue String code) {
        @JsonCreator
        Code {}
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Time(String wording, LocalDate edtf) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Source(
            Ref id, String title, Code kind, String publisher, String url, Time published, Code language, int length) {}

    record Name(String text, Code language) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Person.class, name = "person"),
        @JsonSubTypes.Type(value = Organization.class, name = "organization")
    })
    sealed interface Actor permits Person, Organization {}

    record Person(Ref id, List<Name> names) implements Actor {}

    record Organization(Ref id, List<Name> names, List<Code> countries, Code kind) implements Actor {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = Position.class, name = "text-position"))
    sealed interface Selector permits Position {}

    record Position(int start, int end) implements Selector {}

    record Citation(Ref source, List<Selector> selectors) {}

    record Quotation(Code form, List<String> segments) {}

    record Statement(
            Ref id,
            Code voice,
            Code act,
            List<Ref> speakers,
            Code medium,
            Time said,
            String gist,
            List<Quotation> quotations,
            List<Citation> evidence) {}

    record Party(Ref actor, Code role) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Amount(@JsonIgnore Money money, Code approximation, String wording, List<Equivalent> equivalents) {

        @JsonCreator
        static Amount of(
                @JsonProperty("value") BigDecimal value,
                @JsonProperty("currency") String currency,
                @JsonProperty("approximation") Code approximation,
                @JsonProperty("wording") String wording,
                @JsonProperty("equivalents") List<Equivalent> equivalents) {
            return new Amount(Money.of(value, currency), approximation, wording, equivalents);
        }

        @JsonProperty
        String value() {
            return money.getNumberStripped().toPlainString();
        }

        @JsonProperty
        String currency() {
            return money.getCurrency().getCurrencyCode();
        }
    }

    record Equivalent(Amount amount) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = Funding.class, name = "funding"))
    sealed interface Contribution permits Funding {}

    record Funding(Amount amount) implements Contribution {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Step(Code stage, Time when) {}

    record Pledge(
            Ref id,
            String title,
            List<Party> parties,
            List<Contribution> contributions,
            List<Step> steps,
            List<Citation> evidence) {}

    record Place(String name, Code country) {}

    record Event(
            Ref id,
            String title,
            Code type,
            Code modality,
            List<Party> participations,
            Place place,
            Time when,
            List<Citation> evidence,
            Instant recorded) {}
}
